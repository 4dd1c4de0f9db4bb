"""Makes synthetic records up to a number of each type: rows, vectors and indexes by the set, nothing one by one."""

import time

from django.db import connection, transaction
from django.utils import translation

from tsi_portal.base.languages import default_language
from tsi_portal.base.models import Source
from tsi_portal.base.site_roots import forget_site_roots

from ...frame import raise_version
from . import lists
from .children import insert_children
from .growth import choice_of
from .indexes import index_for_search, index_pages
from .pages import insert_pages, stage
from .rooms import GROWTHS, ORGANISATIONS, PROJECTS
from .sql import FUNCTIONS, day, literal, one_of, partial_date, word
from .tables import execute, insert
from .vocabulary import LANGUAGES

SOURCES = "scale-"
FEWEST_SOURCES, RECORDS_PER_SOURCE = 20, 10


def grow(number, *, tell=lambda text: None):
    """Bring the synthetic records of each type up to a number and return {kind: how many are new}."""
    made = {}
    with translation.override(default_language()), transaction.atomic():
        execute(FUNCTIONS)
        lists.list_topics()
        lists.list_areas()
        lists.list_funding()
        _make_sources(number)
        for growth in GROWTHS:
            began = time.monotonic()
            made[growth.kind] = _grow_one(growth, number)
            tell(f"{growth.kind}: {made[growth.kind]} in {time.monotonic() - began:.1f} s")
    _look_again()
    return made


def _grow_one(growth, number):
    new = stage(growth, number)
    if new:
        insert_pages(growth)
        insert_children(growth)
        index_pages(growth)
    if growth is ORGANISATIONS:
        lists.list_bodies(growth)
    elif growth is PROJECTS:
        lists.list_projects(growth)
    return new


def _make_sources(number):
    """Make what synthetic records cite."""
    wanted = max(FEWEST_SOURCES, number // RECORDS_PER_SOURCE)
    missing = f"""(SELECT i::bigint FROM generate_series(1, {wanted}) i
        WHERE NOT EXISTS (SELECT FROM {Source._meta.db_table} WHERE key = {literal(SOURCES)} || i)) r"""
    columns = {
        "key": f"{literal(SOURCES)} || r.i",
        "publisher": word("name", LANGUAGES[0], "publisher"),
        "title": f"{word('article_title', LANGUAGES[0], 'title')} || ' ' || r.i",
        "kind": choice_of(Source.Kind, "kind"),
        "language": one_of(LANGUAGES, "language"),
        "date": partial_date(day("date", 2014, 12), "date"),
        "url": "'https://example.org/source/' || r.i",
    }
    new = insert(Source, columns, missing)
    if new:
        source = f"(SELECT id AS pk, publisher, title FROM {Source._meta.db_table} WHERE key LIKE '{SOURCES}%') r"
        _index_sources(source)
    lists.list_sources(SOURCES)


def _index_sources(source):
    index_for_search(Source, source, {"publisher": "r.publisher", "title": "r.title"})


def _look_again():
    """Let planner, frame and addresses know of what is new."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    forget_site_roots()
    raise_version()
