"""The staff's door: who comes in, who does not, and what is said to each."""

import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import NoReverseMatch, reverse

from tests.editorial.authenticators import App
from tests.editorial.conftest import PASSWORD
from tests.editorial.door import ADMIN, CODE, DOOR, FACTORS, INSIDE, sign_in, text
from tsi_portal.home.frame import raise_version
from tsi_portal.runtime.models import OutboxMail


@pytest.fixture(autouse=True)
def nothing_remembered(db):
    cache.clear()
    raise_version()


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
