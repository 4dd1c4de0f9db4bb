"""The second step at the staff's door: codes of an app, recovery codes, passkeys."""

import json
import re

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client

from tests.editorial.authenticators import App, Passkey
from tests.editorial.conftest import PASSWORD, account
from tests.editorial.door import ADMIN, CODE, DOOR, FACTORS, INSIDE, sign_in, text
from tsi_portal.home.frame import raise_version


@pytest.fixture(autouse=True)
def nothing_remembered(db):
    cache.clear()
    raise_version()


# --- Codes -----------------------------------------------------------------------------------------------------------


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
