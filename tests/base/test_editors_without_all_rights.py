"""Editors who may write but not publish: what they write is stored right, what they may not is refused without an error."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission
from wagtail.users.models import UserProfile

from tests.base.page_editor import address_of_add, address_of_edit, paragraphs, send
from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import page, publish
from tsi_portal.home.models import StandardPage

BODIES = paragraphs("body_it", "Testo") | paragraphs("body_en", "Text")


@pytest.fixture(params=["it", "en"], ids=["admin-it", "admin-en"])
def author(request, client, section):
    """Somebody who may add and change pages below the section, and nothing more."""
    group = Group.objects.create(name="Authors")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_basepage", "change_basepage"):
        GroupPagePermission.objects.create(
            group=group, page_id=section.pk, permission=Permission.objects.get(codename=codename)
        )
    user = get_user_model().objects.create_user("author@example.org", "a long password", is_staff=True)
    user.groups.add(group)
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": request.param})
    client.force_login(user)
    return client


def test_author_adds_a_draft_in_both_languages(author, section):
    fields = {"title_it": "Nuova", "title_en": "New", **BODIES}
    response = send(author, address_of_add(StandardPage, section), StandardPage, "publish", **fields)
    assert response.status_code == 302
    made = StandardPage.objects.latest("pk")
    assert titles(made) == ("Nuova", "New", "Nuova", "Nuova")
    assert paths(made) == ("/sezione/nuova/", "/section/new/")
    assert not stored(made, "live")


def test_author_changes_a_page_without_touching_what_readers_see(author, section, child):
    fields = {"title_en": "Changed", "slug_en": "changed", **BODIES}
    assert send(author, address_of_edit(child), StandardPage, "publish", **fields).status_code == 302
    assert stored(child, "title_en") == "Child"
    assert slugs(child) == ("figlia", "child")
    assert reread(child).get_latest_revision_as_object().title_en == "Changed"


def test_author_does_not_move_publish_or_delete_what_is_live(author, home, section, child):
    elsewhere = publish(home, page(StandardPage, "Altrove", "Elsewhere"))
    for name, arguments in (
        ("move_confirm", [child.pk, elsewhere.pk]),
        ("unpublish", [child.pk]),
        ("delete", [child.pk]),
    ):
        response = author.post(reverse(f"wagtailadmin_pages:{name}", args=arguments))
        assert response.status_code in (200, 302, 403), name
    assert stored(child, "live")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_author_reaches_no_page_elsewhere(author, home):
    elsewhere = publish(home, page(StandardPage, "Altrove", "Elsewhere"))
    for address in (address_of_edit(elsewhere), address_of_add(StandardPage, elsewhere)):
        assert author.get(address).status_code in (302, 403)
