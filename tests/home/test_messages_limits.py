"""How often may one person write, does it hold whoever counts, and what if nobody can count?"""

import time
from unittest.mock import patch

import pytest
from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.test import RequestFactory

from tests.home.writing import WORDS, address, send, ticket
from tsi_portal.home.messages.limits import BY_ADDRESS, BY_PLACE, DAY, HOUR, place_of
from tsi_portal.home.models import Message
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.stores import CACHE_TABLE

pytestmark = pytest.mark.usefixtures("fresh_inbox")
IN_DATABASE = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": CACHE_TABLE}


class Unreachable(LocMemCache):
    """A store that is down."""

    def get_many(self, *args, **kwargs):
        raise ConnectionError("no store")

    add = get = set = get_many


class Forgetful(LocMemCache):
    """A store that takes nothing and says nothing, as Django's in the database does when its table is gone."""

    def add(self, *args, **kwargs):
        return False


def test_sixth_message_of_a_person_in_an_hour_must_wait(small_site, reader):
    for _ in range(BY_ADDRESS[0].most):
        assert send(reader).status_code == 302
    response = send(reader, email="ADA@example.org")
    assert response.status_code == 429
    assert 0 < int(response.headers["Retry-After"]) <= HOUR
    html = response.content.decode()
    assert "send this one in an hour" in html.split('id="errors"')[1].split("</div>")[0]
    assert WORDS in html
    assert Message.objects.count() == BY_ADDRESS[0].most
    assert OutboxMail.objects.filter(kind="message-receipt").count() == BY_ADDRESS[0].most
    assert send(reader, email="other@example.org").status_code == 302


def test_page_of_the_limit_speaks_the_readers_language(small_site, reader):
    for code in ("it", "en"):
        for _ in range(BY_PLACE[0].most + 1):
            response = send(reader, "accessibility", code, email="")
    assert f'<html lang="{code}">' in response.content.decode()


def test_one_place_may_write_so_often_whatever_the_addresses(small_site, reader):
    statuses = [send(reader, email=f"a{number}@example.org").status_code for number in range(BY_PLACE[0].most + 2)]
    assert statuses == [302] * BY_PLACE[0].most + [429] * 2
    assert Message.objects.count() == BY_PLACE[0].most


def test_what_is_refused_for_a_mistake_is_not_counted(small_site, reader):
    for _ in range(BY_ADDRESS[0].most + 1):
        assert send(reader, words="").status_code == 200
        assert send(reader, website="x").status_code == 200
    assert send(reader).status_code == 302


def test_same_form_sent_again_is_not_counted(small_site, reader):
    given = ticket()
    for _ in range(BY_ADDRESS[0].most + 2):
        assert send(reader, ticket=given).status_code == 302


def test_seat_is_free_again_after_its_time(small_site, reader):
    for _ in range(BY_ADDRESS[0].most):
        send(reader)
    assert send(reader).status_code == 429
    with patch("time.time", return_value=time.time() + HOUR + 1):
        assert send(reader).status_code == 302


def test_neither_address_nor_place_reach_the_store(small_site, reader):
    send(reader)
    kept = repr(caches["default"]._cache)
    assert "limit:" in kept
    assert "ada@example.org" not in kept
    assert "127.0.0.1" not in kept
    row = Message.objects.values().get()
    assert "127.0.0.1" not in str(row)


def test_nothing_is_counted_for_longer_than_a_day(small_site, reader):
    send(reader)
    ends = caches["default"]._expire_info.values()
    assert len(ends) == len((*BY_ADDRESS, *BY_PLACE))
    assert all(end is not None and end <= time.time() + DAY for end in ends)


@pytest.mark.parametrize("store", [Unreachable, Forgetful])
def test_without_a_store_nobody_is_let_through_and_nothing_breaks(small_site, reader, settings, store):
    settings.CACHES = {**settings.CACHES, "default": {"BACKEND": f"{__name__}.{store.__name__}"}}
    assert reader.get(address()).status_code == 200
    for code in ("it", "en"):
        response = send(reader, language=code)
        assert response.status_code == 503
        assert "Retry-After" in response.headers
        assert f'<html lang="{code}">' in response.content.decode()
    assert not Message.objects.exists()
    assert not OutboxMail.objects.exists()


def test_table_of_the_store_that_is_gone_is_a_store_that_is_down(small_site, reader, settings):
    settings.CACHES = {**settings.CACHES, "default": {**IN_DATABASE, "LOCATION": "no_such_table"}}
    assert send(reader).status_code == 503
    assert not Message.objects.exists()


# --- Who is behind a proxy ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proxies", "forwarded", "place"),
    [
        (0, "203.0.113.9", "192.0.2.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.7, 203.0.113.9", "198.51.100.7"),
        (2, "203.0.113.9", "192.0.2.1"),
        (1, "", "192.0.2.1"),
        (1, "nonsense", "192.0.2.1"),
        (1, "203.0.113.9:4711", "203.0.113.9"),
        (1, "[2001:db8:1:2:3:4:5:6]:4711", "2001:db8:1:2::/64"),
        (1, "2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        (1, "::ffff:203.0.113.9", "203.0.113.9"),
    ],
)
def test_place_is_what_the_trusted_proxies_say(settings, proxies, forwarded, place):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    headers = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    assert place_of(RequestFactory().get("/", REMOTE_ADDR="192.0.2.1", **headers)) == place


def test_invented_header_does_not_open_the_limit(small_site, reader):
    statuses = [
        send(reader, email=f"a{number}@example.org", headers={"X-Forwarded-For": f"203.0.113.{number}"}).status_code
        for number in range(BY_PLACE[0].most + 1)
    ]
    assert statuses[-1] == 429
