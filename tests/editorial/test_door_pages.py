"""The pages of the staff's door: their language, their policy, their form."""

import re

import pytest
from django.core.cache import cache

from tests.editorial.authenticators import App
from tests.editorial.door import CODE, DOOR, FACTORS, INSIDE, sign_in, text
from tsi_portal.home.frame import raise_version


@pytest.fixture(autouse=True)
def nothing_remembered(db):
    cache.clear()
    raise_version()


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
