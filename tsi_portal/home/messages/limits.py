"""How often one person and one place may write, counted where every process sees it.

A limit is a number of seats, each taken for the whole of its time: so never more than that number fall into any span of
that length. Where the store does not answer nobody is let through, and that is an error of ours and not of the visitor.
"""

import ipaddress
import time
from dataclasses import dataclass

from django.conf import settings
from django.core.cache import caches
from django.db import connection
from django.utils.crypto import salted_hmac

HOUR, DAY = 3600, 24 * 3600
# The first number of PostgreSQL's pairs of locks; the second comes from whom the limit is about.
LOCKS = 7_201


class TooMany(Exception):
    """Somebody has written as often as they may; `retry_after` says in how many seconds they may again."""

    def __init__(self, retry_after):
        super().__init__(f"Try again in {retry_after} seconds.")
        self.retry_after = retry_after


class StoreDown(Exception):
    """The store of the limits does not answer or does not remember: nobody can say who may write."""


@dataclass(frozen=True)
class Limit:
    """At most `most` in any `seconds`."""

    name: str
    most: int
    seconds: int


BY_ADDRESS = (Limit("message-address-hour", 5, HOUR), Limit("message-address-day", 20, DAY))
# Several people may share an office's connection.
BY_PLACE = (Limit("message-place-hour", 10, HOUR), Limit("message-place-day", 50, DAY))


def take_seat(limits, who):
    """Count one more for somebody under each limit; TooMany where one is full, StoreDown where it cannot be told.

    `who` never reaches the store: only its hash does, and only for the time of the limit. Called within a transaction,
    which keeps others from counting the same seat at the same moment.
    """
    digest = salted_hmac("tsi_portal.home.messages.limits", who).hexdigest()[:32]
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, hashtext(%s))", [LOCKS, digest])
    try:
        for limit in limits:
            _take(limit, digest)
    except TooMany:
        raise
    except Exception as error:  # each kind of store has exceptions of its own
        raise StoreDown(f"The store of the limits fails: {type(error).__name__}.") from error


def _take(limit, digest):
    store, now = caches["default"], int(time.time())
    seats = [f"limit:{limit.name}:{digest}:{number}" for number in range(limit.most)]
    taken = store.get_many(seats)
    free = [seat for seat in seats if seat not in taken]
    if any(store.add(seat, now + limit.seconds, limit.seconds) for seat in free):
        return
    taken = store.get_many(seats)
    if not taken:
        raise StoreDown("The store of the limits forgets what it is given.")
    raise TooMany(max(1, min(taken.values()) - now))


def place_of(request):
    """Return the address from which a request comes, as far as the proxies in front are trusted.

    Of a version 6 address only the part that a provider gives to one household, which may change the rest at will.
    """
    count = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    forwarded = [part.strip() for part in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
    text = forwarded[-count] if 0 < count <= len(forwarded) else request.META.get("REMOTE_ADDR", "")
    try:
        address = ipaddress.ip_address(_without_port(text))
    except ValueError:
        return request.META.get("REMOTE_ADDR", "")
    if address.version == 4:
        return str(address)
    return str(address.ipv4_mapped or ipaddress.ip_network((int(address) >> 64 << 64, 64)))


def _without_port(text):
    """Return an address as some proxies write it, "192.0.2.1:443" or "[2001:db8::1]:443", without its port."""
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.partition(":")[0] if text.count(":") == 1 else text
