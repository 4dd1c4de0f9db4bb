"""Accounts in the admin: their forms, their list, their language; the ways back for who has lost the second step."""

import re
from io import StringIO

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.core.cache import cache
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import ModelLogEntry

from tests.editorial.authenticators import App
from tests.editorial.conftest import PASSWORD, account
from tsi_portal.editorial.door import rescue
from tsi_portal.home.frame import raise_version

User = get_user_model()
LIST, NEW = "/admin/users/", "/admin/users/new/"
BOTH = {"password1": PASSWORD, "password2": PASSWORD}


@pytest.fixture(autouse=True)
def nothing_remembered(db):
    cache.clear()
    raise_version()


def edit(user):
    return reverse("wagtailusers_users:edit", args=[user.pk])


def reset(user):
    return reverse("wagtailusers_users:reset_factor", args=[user.pk])


def sign_in(user, password=PASSWORD):
    client = Client()
    client.post("/admin/login/", {"login": user.email, "password": password})
    return client


def logged(action):
    return ModelLogEntry.objects.filter(action=action).latest("timestamp")


@pytest.fixture
def colleague():
    """An editor with an app, and a browser of the editor that is signed in."""
    user = account("colleague@example.org", first_name="Edda", last_name="Rossi", is_superuser=True)
    user.browser = sign_in(user)
    user.app = App.of(user)
    return user


# --- Forms and list --------------------------------------------------------------------------------------------------


def test_forms_ask_for_an_address_and_a_language(editor):
    for where in (NEW, edit(editor.user)):
        form = editor.get(where).context["form"]
        assert "username" not in form.fields
        assert {"email", "language", "groups"} <= set(form.fields)


def test_account_is_made_and_its_admin_speaks_its_language(editor):
    group = Group.objects.create(name="Redazione")
    group.permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    data = {"email": " New@Example.org ", "first_name": "Ada", "last_name": "Rossi", "language": "en", **BOTH}
    response = editor.post(NEW, {**data, "groups": [group.pk]})
    assert response.status_code == 302, response.context["form"].errors
    user = User.objects.get(email="new@example.org")
    assert user.check_password(PASSWORD)
    assert list(user.groups.all()) == [group]
    assert '<html lang="en"' in sign_in(user).get("/admin/").content.decode()


@pytest.mark.parametrize("email", ["colleague@example.org", "Colleague@Example.ORG"])
def test_address_of_another_account_is_refused(editor, colleague, email):
    data = {"email": email, "first_name": "Ada", "last_name": "Rossi", "language": "it", **BOTH}
    response = editor.post(NEW, data)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["email"]


def test_weak_password_is_refused(editor):
    data = {"email": "new@example.org", "first_name": "Ada", "last_name": "Rossi", "language": "it"}
    response = editor.post(NEW, {**data, "password1": "short", "password2": "short"})
    assert "password2" in response.context["form"].errors


def test_interface_is_the_choice_of_its_owner(any_editor):
    any_editor.post("/admin/account/", {"name_email-first_name": "Ada", "name_email-last_name": "B", **profile("it")})
    assert '<html lang="it"' in any_editor.get("/admin/").content.decode()
    any_editor.user.refresh_from_db()
    assert any_editor.user.language == "en", "mails keep their language"


def profile(language):
    theme = {"theme-theme": "system", "theme-contrast": "system", "theme-density": "default"}
    return {"locale-preferred_language": language, **theme, "theme-keyboard_shortcuts": "on"}


def test_list_shows_languages_groups_and_second_steps_in_a_fixed_number_of_queries(editor, colleague):
    editor.get(LIST)
    with CaptureQueriesContext(connection) as few:
        html = editor.get(LIST).content.decode()
    assert "colleague@example.org" in html
    for number in range(10):
        account(f"a{number}@example.org").groups.add(Group.objects.get_or_create(name=f"Group {number}")[0])
    with CaptureQueriesContext(connection) as many:
        html = editor.get(LIST).content.decode()
    assert "Group 9" in html
    assert len(many) == len(few)


def test_own_account_leads_to_the_second_step_and_takes_no_picture(editor):
    html = editor.get("/admin/account/").content.decode()
    assert 'href="/admin/security/"' in html
    assert 'type="file"' not in html


# --- An administrator takes a second step away -----------------------------------------------------------------------


def test_administrator_resets_the_second_step_of_a_colleague(editor, colleague):
    assert reset(colleague) in editor.get(edit(colleague)).content.decode()
    assert editor.get(reset(colleague)).status_code == 200
    assert Authenticator.objects.filter(user=colleague).exists(), "to look changes nothing"
    assert editor.post(reset(colleague)).url == edit(colleague)
    assert not Authenticator.objects.filter(user=colleague).exists()
    assert colleague.browser.get("/admin/").status_code == 302, "open sessions end"
    entry = logged("editorial.factor_reset")
    assert (entry.user, entry.object_id) == (editor.user, str(colleague.pk))
    assert editor.get(reverse("wagtailusers_users:history", args=[colleague.pk])).status_code == 200


def test_reset_is_not_offered_where_there_is_nothing_to_reset(editor):
    other = account("other@example.org")
    assert reset(other) not in editor.get(edit(other)).content.decode()


def test_nobody_resets_the_own_second_step_this_way(editor):
    App.of(editor.user)
    assert editor.post(reset(editor.user)).status_code == 302
    assert Authenticator.objects.filter(user=editor.user).exists()


def test_who_manages_accounts_cannot_reset_an_administrator(colleague):
    manager = account("manager@example.org", language="en")
    for label, codename in (("wagtailadmin", "access_admin"), ("users", "change_user")):
        manager.user_permissions.add(Permission.objects.get(content_type__app_label=label, codename=codename))
    client = sign_in(manager)
    client.post(reset(colleague))
    assert Authenticator.objects.filter(user=colleague).exists()
    editor = account("editor@example.org")
    App.of(editor)
    client.post(reset(editor))
    assert not Authenticator.objects.filter(user=editor).exists()


def test_editor_without_the_right_resets_nobody(colleague):
    user = account("editor@example.org")
    user.user_permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    other = account("other@example.org")
    App.of(other)
    sign_in(user).post(reset(other))
    assert Authenticator.objects.filter(user=other).exists()


# --- The way back from the shell -------------------------------------------------------------------------------------


def run(*arguments):
    out = StringIO()
    call_command("rescue_login", *arguments, stdout=out)
    return out.getvalue()


def link_in(output):
    return re.search(r"http\S+(/admin/login/rescue/\S+)", output)[1]


def test_rescue_removes_the_second_step_and_opens_once(colleague, client):
    output = run("Colleague@Example.org")
    assert not Authenticator.objects.filter(user=colleague).exists()
    assert colleague.browser.get("/admin/").status_code == 302
    entry = logged("editorial.rescue_login")
    assert entry.object_id == str(colleague.pk)
    assert entry.data["factors"] == 1
    link = link_in(output)
    response = client.get(link)
    assert response.url == "/admin/login/rescue/", "the key leaves the address"
    assert client.get(response.url).status_code == 200
    refused = client.post(response.url, {"new": "short", "again": "short"})
    assert refused.status_code == 200
    assert client.post(response.url, {"new": PASSWORD + " new", "again": "other"}).status_code == 200
    accepted = client.post(response.url, {"new": PASSWORD + " new", "again": PASSWORD + " new"})
    assert accepted.url == "/admin/login/"
    assert sign_in(colleague, PASSWORD + " new").get("/admin/").status_code == 200
    again = Client()
    assert again.get(link, follow=True).status_code == 410
    assert again.post("/admin/login/rescue/", {"new": PASSWORD, "again": PASSWORD}).status_code == 410
    assert logged("editorial.password_chosen").object_id == str(colleague.pk)


def test_rescue_link_ends_when_the_person_signs_in(colleague, client):
    link = link_in(run(colleague.email))
    sign_in(colleague)
    assert client.get(link, follow=True).status_code == 410


def test_rescue_link_ends_after_an_hour(colleague, client, monkeypatch):
    link = link_in(run(colleague.email))
    monkeypatch.setattr(rescue, "VALID_SECONDS", -1)
    assert client.get(link, follow=True).status_code == 410


@pytest.mark.parametrize("key", ["", "x", "a:b:c", "../..", "%00"])
def test_made_up_keys_open_nothing(client, key):
    assert client.get(f"/admin/login/rescue/?key={key}", follow=True).status_code in (400, 410)


def test_rescue_can_leave_the_password(colleague):
    output = run(colleague.email, "--keep-password")
    assert "http" not in output
    assert sign_in(colleague).get("/admin/").status_code == 200


def test_rescue_says_what_is_wrong(colleague):
    with pytest.raises(CommandError, match="No account"):
        run("nobody@example.org")
    colleague.is_active = False
    colleague.save()
    with pytest.raises(CommandError, match="closed"):
        run(colleague.email)
