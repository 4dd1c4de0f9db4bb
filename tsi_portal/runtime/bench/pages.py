"""What one warm request for each kind of page costs: queries, function calls, bytes, time.

    python -m tsi_portal.runtime.bench.pages        prints the rows as JSON; the environment says which portal

Run in a process of its own, with the settings and the database of a served portal.
"""

import cProfile
import gzip
import json
import pstats
import statistics
import sys
import time
from dataclasses import asdict, dataclass

import django
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

TIMES = 9
QUESTION = "europ"


@dataclass(frozen=True)
class Cost:
    """One row of the table."""

    kind: str
    language: str
    address: str
    queries: int
    calls: int
    kilobytes: float
    milliseconds: float


def main():
    """Measure every kind of page in every language."""
    django.setup()
    reader = Client(headers={"host": settings.SITE.hosts[0]})
    rows = [
        asdict(_cost(reader, kind, code, address))
        for kind, addresses in _kinds().items()
        for code, address in addresses.items()
    ]
    json.dump(rows, sys.stdout)


def _kinds():
    """Return {kind: {language: address}}: for each type the page that was published first, then the search."""
    codes = [code for code, _name in settings.LANGUAGES]
    base = apps.get_model(settings.WAGTAIL_PAGE_MODEL)
    found = {}
    for page in base.objects.filter(depth__gt=1, live=True).order_by("depth", "path"):
        found.setdefault(page.specific_class.__name__, {code: page.address(code) for code in codes})
    found["search"] = {}
    for code in codes:
        with translation.override(code):
            found["search"][code] = f"{reverse('search')}?q={QUESTION}"
    return found


def _cost(reader, kind, code, address):
    for _ in range(2):
        response = reader.get(address)
    if response.status_code != 200:
        raise SystemExit(f"{address} answers {response.status_code}.")
    with CaptureQueriesContext(connection):
        reader.get(address)
        asked = len(connection.queries_log)  # the next request empties the list
    profile = cProfile.Profile()
    profile.runcall(reader.get, address)
    return Cost(
        kind=kind,
        language=code,
        address=address,
        queries=asked,
        calls=pstats.Stats(profile).total_calls,
        kilobytes=round(len(gzip.compress(response.content)) / 1000, 1),
        milliseconds=round(statistics.median(_times(reader, address)), 1),
    )


def _times(reader, address):
    for _ in range(TIMES):
        begun = time.perf_counter()
        reader.get(address)
        yield 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main()
