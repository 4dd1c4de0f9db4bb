"""The staff's door: who comes in, who does not, and what is said to each."""

import json
import re

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group, Permission
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import NoReverseMatch, reverse

from tests.editorial.authenticators import App, Passkey
from tests.editorial.conftest import PASSWORD, account
from tsi_portal.home.frame import raise_version
from tsi_portal.runtime.models import OutboxMail

DOOR = "/admin/login/"
CODE = "/admin/login/code/"
FACTORS = "/admin/security/"
ADMIN = "/admin/"
INSIDE = "/admin/account/"


@pytest.fixture(autouse=True)
def nothing_remembered(db):
    cache.clear()
    raise_version()


@pytest.fixture
def required(settings):
    """The portal as others can reach it."""
    settings.REQUIRE_SECOND_FACTOR = True


@pytest.fixture
def staff():
    """An editor, who may enter the admin and is no administrator."""
    group = Group.objects.create(name="Staff")
    group.permissions.add(Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin"))
    user = account("editor@example.org", first_name="Edda", language="en")
    user.groups.add(group)
    return user


@pytest.fixture
def partner():
    return account("partner@example.org", language="en")


def sign_in(client, user, password=PASSWORD, follow=False, **extra):
    return client.post(DOOR, {"login": user.email, "password": password}, follow=follow, **extra)


def text(response):
    return response.content.decode()


# --- A password ------------------------------------------------------------------------------------------------------


def test_anonymous_is_sent_to_the_door_and_back(client, staff):
    response = client.get(INSIDE)
    assert response.status_code == 302
    assert response.url == f"{DOOR}?next={INSIDE}"
    assert client.get(response.url).status_code == 200
    response = client.post(response.url, {"login": staff.email, "password": PASSWORD, "next": INSIDE})
    assert response.url == INSIDE


def test_local_start_asks_for_no_second_step(client, staff):
    assert sign_in(client, staff).url == ADMIN
    assert client.get(ADMIN).status_code == 200


@pytest.mark.parametrize("address", ["EDITOR@Example.org", " editor@example.org "])
def test_address_however_it_is_typed(client, staff, address):
    assert client.post(DOOR, {"login": address, "password": PASSWORD}).status_code == 302


def test_wrong_password_and_unknown_address_hear_the_same(client, staff):
    answers = []
    for address in (staff.email, "nobody@example.org"):
        response = client.post(DOOR, {"login": address, "password": "wrong"})
        assert response.status_code == 200
        answers.append(re.sub(r'(value="|name="csrfmiddlewaretoken" value=")[^"]*"', "", text(response)))
    assert answers[0] == answers[1].replace("nobody", "editor")
    assert not client.session.get("_auth_user_id")


def test_closed_account_is_told_after_the_right_password_only(client, staff):
    staff.is_active = False
    staff.save()
    assert "closed" in text(sign_in(client, staff, follow=True, HTTP_ACCEPT_LANGUAGE="en"))
    assert "closed" not in text(sign_in(client, staff, "wrong", HTTP_ACCEPT_LANGUAGE="en"))
    assert client.get(ADMIN).status_code == 302


def test_session_gets_a_new_key(client, staff):
    client.get(DOOR)
    session = client.session
    session["planted"] = "by somebody else"
    session.save()
    before = session.session_key
    client.cookies[(client.cookies and "sessionid") or "sessionid"] = before
    sign_in(client, staff)
    assert client.session.session_key != before


def test_mail_server_has_no_part_in_it(client, staff, settings):
    settings.EMAIL_BACKEND = "tests.editorial.no_mail.NoMail"
    assert sign_in(client, staff).url == ADMIN
    assert not OutboxMail.objects.exists()
    assert not mail.outbox


@pytest.mark.parametrize(
    "target",
    ["https://evil.example/", "//evil.example/", r"/\evil.example/", "javascript:alert(1)", "http:///evil.example"],
)
def test_next_leads_nowhere_else(client, staff, target):
    response = client.post(f"{DOOR}?next={target}", {"login": staff.email, "password": PASSWORD, "next": target})
    assert response.url == ADMIN
    assert client.get(DOOR, {"next": target}).url == ADMIN


def test_door_sends_on_who_is_signed_in(client, staff):
    sign_in(client, staff)
    assert client.get(DOOR, {"next": INSIDE}).url == INSIDE


def test_way_out_is_a_post(client, staff):
    sign_in(client, staff)
    assert client.get("/admin/logout/").status_code == 405
    assert client.get(ADMIN).status_code == 200
    assert client.post("/admin/logout/").status_code == 302
    assert client.get(ADMIN).status_code == 302


@pytest.mark.parametrize(
    "name", ["account_signup", "account_reset_password", "account_email", "account_change_password"]
)
def test_no_other_address_of_the_library_is_served(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


@pytest.mark.parametrize("address", ["/admin/password_reset/", "/accounts/password/reset/", "/password/reset/"])
def test_password_reset_is_off(client, staff, address):
    assert client.get(address).status_code in (302, 404)
    client.post(address, {"email": staff.email})
    assert not OutboxMail.objects.exists()


# --- Whom it does not open to ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", [ADMIN, INSIDE, "/admin/mails/", "/admin/nowhere/", "/admin/security/", "/admin/sprite/"]
)
def test_account_without_rights_gets_a_polite_page(client, partner, address):
    sign_in(client, partner)
    response = client.get(address)
    assert response.status_code == 403
    html = text(response)
    assert partner.email in html
    assert 'name="password"' not in html
    assert 'action="/admin/logout/"' in html


def test_account_without_rights_is_not_led_in_circles(client, partner):
    response = sign_in(client, partner, follow=True)
    assert response.status_code == 403
    assert len(response.redirect_chain) == 1


def test_account_without_rights_finds_the_way_out(client, partner):
    sign_in(client, partner)
    response = client.post("/admin/logout/", follow=True)
    assert response.redirect_chain == [(DOOR, 302)]
    assert 'name="password"' in text(response)
    assert client.get(ADMIN).status_code == 302


def test_way_out_needs_no_way_in(client):
    assert client.post("/admin/logout/").url == DOOR


def test_script_without_session_hears_no(client):
    assert client.get(INSIDE, headers={"x-requested-with": "XMLHttpRequest"}).status_code == 403


def test_code_sent_by_mail_alone_opens_nothing(client, staff, required):
    client.force_login(staff)
    session = client.session
    session["account_authentication_methods"] = [{"method": "code", "at": 0, "email": staff.email}]
    session["account_authentication_methods_user"] = str(staff.pk)
    session.save()
    for address in (ADMIN, FACTORS, "/admin/security/app/"):
        assert client.get(address).url.startswith("/admin/login/confirm/")
    staff.set_unusable_password()
    staff.save()
    client.force_login(staff)
    session = client.session
    session["account_authentication_methods"] = [{"method": "code", "at": 0, "email": staff.email}]
    session["account_authentication_methods_user"] = str(staff.pk)
    session.save()
    assert client.get(FACTORS).status_code == 403


# --- Too many attempts -----------------------------------------------------------------------------------------------


def test_ten_wrong_logins_are_too_many(client, staff):
    answers = [sign_in(client, staff, f"wrong {number}") for number in range(10)]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 15 * 60
    assert "<main" in text(answers[-1])
    # The right password has to wait as well, from wherever it comes.
    assert sign_in(Client(REMOTE_ADDR="203.0.113.9"), staff).status_code == 429


def test_many_addresses_from_one_place_are_too_many(client):
    answers = [client.post(DOOR, {"login": f"a{number}@example.org", "password": "x"}) for number in range(11)]
    assert answers[-1].status_code == 429
    assert Client(REMOTE_ADDR="203.0.113.9").post(DOOR, {"login": "b@example.org", "password": "x"}).status_code == 200


def test_forwarded_address_is_not_believed(client):
    for number in range(11):
        answer = client.post(
            DOOR,
            {"login": f"a{number}@example.org", "password": "x"},
            headers={"x-forwarded-for": f"203.0.113.{number}"},
        )
    assert answer.status_code == 429


def test_forwarded_address_of_a_trusted_proxy_is_believed(client, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(12):
        answer = client.post(
            DOOR,
            {"login": f"a{number}@example.org", "password": "x"},
            headers={"x-forwarded-for": f"203.0.113.{number}"},
        )
        assert answer.status_code == 200


def test_right_password_is_not_counted(client, staff):
    for _number in range(12):
        assert sign_in(client, staff).status_code == 302
        client.post("/admin/logout/")


def test_wrong_codes_are_too_many(client, staff):
    app = App.of(staff)
    sign_in(client, staff)
    answers = [client.post(CODE, {"code": app.wrong_code()}) for _number in range(6)]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert answers[-1].headers["Retry-After"]
    assert client.post(CODE, {"code": app.code()}).status_code == 429


# --- The second step -------------------------------------------------------------------------------------------------


def test_code_is_asked_for_after_the_password(client, staff, required):
    app = App.of(staff)
    response = client.post(f"{DOOR}?next={INSIDE}", {"login": staff.email, "password": PASSWORD, "next": INSIDE})
    assert response.url == CODE
    assert client.get(INSIDE).status_code == 302, "the password alone opens nothing"
    before = client.session.session_key
    assert client.post(CODE, {"code": app.wrong_code()}).status_code == 200
    assert client.get(INSIDE).status_code == 302
    response = client.post(CODE, {"code": app.code()})
    assert response.url == INSIDE
    assert client.session.session_key != before
    assert client.get(INSIDE).status_code == 200


def test_code_is_asked_for_at_a_local_start_too_where_there_is_an_app(client, staff):
    App.of(staff)
    assert sign_in(client, staff).url == CODE


def test_code_opens_once(client, staff):
    app = App.of(staff)
    code = app.code()
    sign_in(client, staff)
    assert client.post(CODE, {"code": code}).status_code == 302
    other = Client()
    sign_in(other, staff)
    assert other.post(CODE, {"code": code}).status_code == 200


def test_second_step_without_the_first_leads_back(client):
    assert client.get(CODE).url == DOOR
    assert client.post(CODE, {"code": "123456"}).url == DOOR


@pytest.mark.parametrize("address", [ADMIN, INSIDE, "/admin/api/main/pages/", "/admin/account/"])
def test_staff_without_second_step_are_led_to_set_one_up(client, staff, required, address):
    sign_in(client, staff)
    response = client.get(address)
    assert response.status_code == 302
    assert response.url == FACTORS
    assert client.get(address, headers={"x-requested-with": "XMLHttpRequest"}).status_code == 403
    assert client.get(FACTORS).status_code == 200


def test_app_is_set_up_with_a_picture_and_codes_are_shown_once(client, staff, required):
    sign_in(client, staff)
    html = text(client.get("/admin/security/app/"))
    assert "<svg" in html.split('class="qr"')[1]
    app = App(re.search(r'<code class="key">(\w+)</code>', html)[1])
    assert client.post("/admin/security/app/", {"code": app.wrong_code()}).status_code == 200
    response = client.post("/admin/security/app/", {"code": app.code()})
    assert response.url == "/admin/security/codes/"
    codes = re.findall(r"<li><code>(\d{8})</code>", text(client.get(response.url)))
    assert len(codes) == 10
    assert not re.findall(r"\d{8}", text(client.get(response.url)).split("<main")[1])
    assert client.get(ADMIN).status_code == 200, "who has just typed a code need not type another"
    other = Client()
    sign_in(other, staff)
    assert other.post(CODE, {"code": codes[0]}).status_code == 302
    third = Client()
    sign_in(third, staff)
    assert third.post(CODE, {"code": codes[0]}).status_code == 200, "a recovery code opens once"


def test_session_that_has_proved_the_password_only_must_prove_the_factor(client, staff, required):
    sign_in(client, staff)
    app = App.of(staff)  # set up elsewhere, meanwhile
    response = client.get(INSIDE)
    assert response.url == f"/admin/login/confirm/code/?next={INSIDE.replace('/', '%2F')}"
    assert client.get(response.url).status_code == 200
    assert client.post(response.url, {"code": app.wrong_code(), "next": INSIDE}).status_code == 200
    assert client.post(response.url, {"code": app.code(), "next": INSIDE}).url == INSIDE
    assert client.get(INSIDE).status_code == 200


def test_factors_are_changed_after_the_password_is_typed_again(client, staff):
    App.of(staff)
    client.force_login(staff)
    assert client.post("/admin/security/app/remove/").url.startswith("/admin/login/confirm/")
    assert Authenticator.objects.count() == 1
    confirm = client.get("/admin/security/app/remove/").url
    assert client.post(confirm, {"password": "wrong"}).status_code == 200
    assert Authenticator.objects.count() == 1
    # What was wanted before is done then.
    assert client.post(confirm, {"password": PASSWORD}).url == FACTORS
    assert not Authenticator.objects.exists()


# --- Passkeys --------------------------------------------------------------------------------------------------------


def options_in(html):
    return json.loads(re.search(r'<script id="passkey-options" type="application/json">(.*?)</script>', html)[1])


@pytest.fixture
def passkey(client, staff):
    """A passkey of the editor, made in the browser of the test, which is signed out again."""
    key = Passkey()
    sign_in(client, staff)
    options = options_in(text(client.get("/admin/security/passkeys/add/")))
    response = client.post(
        "/admin/security/passkeys/add/", {"name": "laptop", "passwordless": "on", "credential": key.made(options)}
    )
    assert response.status_code == 302, text(response)
    client.post("/admin/logout/")
    return key


def test_passkey_opens_the_door_by_itself(client, staff, passkey, required):
    options = client.get("/admin/login/passkey/", headers={"accept": "application/json"}).json()["request_options"]
    before = client.session.session_key
    response = client.post("/admin/login/passkey/", {"credential": passkey.proved(options), "next": INSIDE})
    assert response.url == INSIDE
    assert client.session.session_key != before
    assert client.get(INSIDE).status_code == 200


def test_passkey_is_the_second_step_after_a_password(client, staff, passkey, required):
    assert sign_in(client, staff).url == CODE
    options = options_in(text(client.get(CODE)))
    assert client.post(CODE, {"credential": passkey.proved(options)}).url == ADMIN
    assert client.get(ADMIN).status_code == 200


def test_passkey_of_an_old_question_is_refused(client, staff, passkey):
    options = client.get("/admin/login/passkey/", headers={"accept": "application/json"}).json()["request_options"]
    proof = passkey.proved(options)
    client.get("/admin/login/passkey/", headers={"accept": "application/json"})
    assert client.post("/admin/login/passkey/", {"credential": proof}).url == DOOR
    assert client.get(ADMIN).status_code == 302


@pytest.mark.parametrize("credential", ["", "{}", "[]", "null", '{"response": {"userHandle": "AAAA"}}', "no json"])
def test_malformed_passkeys_are_refused(client, staff, credential):
    client.get("/admin/login/passkey/", headers={"accept": "application/json"})
    assert client.post("/admin/login/passkey/", {"credential": credential}).status_code == 302
    sign_in(client, staff)
    add = client.post("/admin/security/passkeys/add/", {"credential": credential, "passwordless": "on"})
    assert add.status_code == 200
    assert not Authenticator.objects.exists()


def test_closed_account_is_not_opened_by_a_passkey(client, staff, passkey):
    staff.is_active = False
    staff.save()
    options = client.get("/admin/login/passkey/", headers={"accept": "application/json"}).json()["request_options"]
    assert client.post("/admin/login/passkey/", {"credential": passkey.proved(options)}).url == DOOR
    assert client.get(ADMIN).status_code == 302


def test_passkey_is_removed_by_its_owner_alone(client, staff, passkey, partner):
    number = Authenticator.objects.get(type="webauthn").pk
    stranger = account("stranger@example.org")
    stranger.groups.set(staff.groups.all())
    other = Client()
    sign_in(other, stranger)
    assert other.post(f"/admin/security/passkeys/{number}/remove/", follow=True).status_code == 404
    assert Authenticator.objects.filter(pk=number).exists()


# --- Its pages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("accepted", "shown"), [("it", "it"), ("en-GB", "en"), ("fr", "it")])
def test_door_speaks_the_language_of_the_browser(client, accepted, shown):
    assert f'<html lang="{shown}">' in text(client.get(DOOR, headers={"accept-language": accepted}))


def test_language_can_be_chosen_and_stays_for_the_next_step(client, staff):
    App.of(staff)
    html = text(client.get(DOOR, {"next": INSIDE}, headers={"accept-language": "it"}))
    switch = re.search(r'class="lang" href="([^"]+)"', html)[1].replace("&amp;", "&")
    assert switch == f"{DOOR}?language=en&next=%2Fadmin%2Faccount%2F"
    response = client.get(switch, headers={"accept-language": "it"})
    assert response.url == f"{DOOR}?next=%2Fadmin%2Faccount%2F"
    assert '<html lang="en">' in text(client.get(response.url, headers={"accept-language": "it"}))
    sign_in(client, staff)
    assert '<html lang="en">' in text(client.get(CODE, headers={"accept-language": "it"}))


def test_unknown_language_is_ignored(client):
    response = client.get(DOOR, {"language": "xx"})
    assert response.status_code == 302
    assert not response.cookies


def test_door_has_the_policy_of_the_site_and_is_kept_by_nobody(client, staff, settings):
    App.of(staff)
    pages = [client.get(DOOR), sign_in(client, staff, "wrong")]
    sign_in(client, staff)
    pages.append(client.get(CODE))
    for response in pages:
        policy = response.headers["Content-Security-Policy"]
        assert "unsafe-inline" not in policy
        assert "frame-ancestors 'none'" in policy
        assert "no-store" in response.headers["Cache-Control"]
        html = text(response)
        assert not re.search(r"<script(?![^>]*(\bsrc=|application/json))", html)
        assert " style=" not in html
        assert '<meta name="robots" content="noindex">' in html
        assert all(
            not address.startswith(("http:", "https:", "//"))
            for address in re.findall(r'(?:src|action)="([^"]+)"', html)
        )


def test_every_page_of_the_door_has_one_heading_and_labels(client, staff):
    App.of(staff)
    pages = [client.get(DOOR)]
    sign_in(client, staff)
    pages.append(client.get(CODE))
    client.force_login(staff)
    pages += [client.get(address) for address in (FACTORS, "/admin/login/confirm/?next=/admin/security/")]
    for response in pages:
        html = text(response)
        assert len(re.findall(r"<h1[ >]", html)) == 1
        for name in re.findall(r'<input[^>]*type="(?:text|email|password)"[^>]*id="([^"]+)"', html):
            assert f'for="{name}"' in html
