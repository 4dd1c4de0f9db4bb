"""Every address of the admin, walked by those whom it is not for; and what the admin loads."""

import re

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, get_resolver
from wagtail.models import Revision

from tests.editorial.conftest import PASSWORD, account
from tsi_portal.base.models import BasePage
from tsi_portal.editorial.door import guard
from tsi_portal.home.frame import raise_version

# What a page's number is called in addresses, and what else stands in them.
NUMBERS = re.compile(r"<(?:\w+:)?(\w+)>")


def admin_patterns(resolver=None, beginning=""):
    """Yield (address with names of its parts, pattern) for every address of the admin."""
    for pattern in (resolver or get_resolver()).url_patterns:
        where = beginning + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            if beginning:
                yield where, pattern
        elif where == "admin/" or beginning:
            yield from admin_patterns(pattern, where)


def written_out(where, page):
    """Return an address with a page's number in the place of every number, or None for one that cannot be written."""
    revision = Revision.objects.first()
    words = {"app_label": "home", "model_name": "standardpage", "content_type_app_name": "home"}
    words |= {"content_type_model_name": "standardpage", "revision_id": revision.pk, "revision_id_a": "live"}
    words |= {
        "revision_id_b": "latest",
        "action_name": "approve",
        "slug": "x",
        "filter_spec": "width-100",
        "code": "en",
    }
    words |= {"uuid": "00000000-0000-0000-0000-000000000000", "action": "delete", "type_name": "homepage", "name": "x"}
    where = where.replace("^", "").replace("$", "").replace("\\Z", "")
    where = NUMBERS.sub(lambda found: str(words.get(found[1], page.pk)), where)
    return None if re.search(r"[(\[?*+\\]", where) else f"/{where}"


def addresses(page):
    found = {written_out(where, page): pattern for where, pattern in admin_patterns()}
    return sorted(address for address in found if address)


@pytest.fixture
def page(small_site, db):
    raise_version()
    return small_site.home


def is_of_the_door(address):
    return address.startswith((guard.DOOR, guard.WAY_OUT))


def test_there_are_addresses_to_walk(page):
    found = addresses(page)
    assert len(found) > 300
    for part in ("edit/", "preview/", "revisions/", "history/", "copy/", "usage/", "delete/", "move/", "unpublish/"):
        assert any(f"/{page.pk}/" in address and part in address for address in found), part


@pytest.mark.parametrize("method", ["get", "post"])
def test_anonymous_is_sent_to_the_door(page, method):
    client = Client()
    wrong = {}
    for address in addresses(page):
        if is_of_the_door(address):
            continue
        response = getattr(client, method)(address)
        if response.status_code != 302 or not response.url.startswith(guard.DOOR):
            wrong[address] = response.status_code
    assert wrong == {}


@pytest.mark.parametrize("method", ["get", "post"])
def test_account_without_rights_hears_no(page, method):
    client = Client()
    client.force_login(account("partner@example.org"))
    before = BasePage.objects.count()
    wrong = {}
    for address in addresses(page):
        if is_of_the_door(address):
            continue
        status = getattr(client, method)(address).status_code
        if status != 403:
            wrong[address] = status
    assert wrong == {}
    assert BasePage.objects.count() == before


def test_staff_without_a_second_step_reach_nothing_where_it_is_required(page, settings):
    settings.REQUIRE_SECOND_FACTOR = True
    user = account("admin@example.org", is_superuser=True)
    client = Client()
    client.post("/admin/login/", {"login": user.email, "password": PASSWORD})
    wrong = {}
    for address in addresses(page):
        if is_of_the_door(address) or address.startswith(guard.FACTORS_PATH):
            continue
        response = client.get(address)
        if response.status_code != 302 or response.url != guard.FACTORS_PATH:
            wrong[address] = response.status_code
    assert wrong == {}


SCREENS = ["/admin/", "/admin/pages/{home}/", "/admin/pages/{home}/edit/", "/admin/projects/", "/admin/account/"]


@pytest.mark.parametrize("screen", SCREENS)
def test_admin_asks_no_other_host(page, editor, screen):
    html = editor.get(screen.format(home=page.pk)).content.decode()
    loaded = re.findall(r'<(?:script|img|source|iframe|link)[^>]+(?:src|srcset|href)="([^"]+)"', html)
    assert loaded
    assert not [address for address in loaded if not address.startswith(("/", "data:"))]
    for host in ("gravatar", "releases.wagtail.io", "googleapis"):
        assert host not in html


def test_admin_wears_the_name_of_the_portal(page, editor):
    html = editor.get("/admin/").content.decode()
    assert f" - {settings.WAGTAIL_SITE_NAME}</title>" in html
    assert "favicon.svg" in html
    assert "portal-brand" in html
    assert "css/admin.css" in html


def test_menu_is_ordered_by_subject(page, editor):
    html = editor.get("/admin/").content.decode()
    places = [html.index(f'"{address}"') for address in ("/admin/projects/", "/admin/networks/", "/admin/articles/")]
    assert places == sorted(places)
    for address in ("/admin/snippets/home/menu/", "/admin/settings/home/identity/", "/admin/mails/"):
        assert html.count(f'"{address}"') == 1
