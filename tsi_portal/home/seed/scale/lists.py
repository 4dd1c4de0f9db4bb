"""The records that synthetic ones point at, as temporary lists numbered from 1."""

from networks.models import OrganisationAlias, OrganisationPage
from projects.models import ActionArea, Call, Programme, ProjectPage
from tsi_portal.base.models import BasePage, Source, Topic

from .tables import execute
from .vocabulary import LANGUAGES

NAMES = ", ".join(f"name_{code}" for code in LANGUAGES)


def _make(name, question):
    execute(f"DROP TABLE IF EXISTS {name}")
    execute(f"CREATE TEMPORARY TABLE {name} ON COMMIT DROP AS {question}")
    execute(f"CREATE UNIQUE INDEX ON {name} (n)")
    execute(f"ANALYZE {name}")


def list_topics():
    """List every topic, in the order in which a page has its topics."""
    _make("grown_topics", _ordered(Topic, "identifier"))


def list_areas():
    """List the action areas."""
    _make("grown_areas", _ordered(ActionArea, "number"))


def _ordered(model, column):
    return f"""
        SELECT row_number() OVER (ORDER BY {column})::integer AS n, id AS pk, {column} AS place, {NAMES}
        FROM {model._meta.db_table}"""


def list_sources(beginning):
    """List the synthetic sources, whose keys have a beginning of their own."""
    _make(
        "grown_sources",
        f"""SELECT row_number() OVER (ORDER BY id)::integer AS n, id AS pk FROM {Source._meta.db_table}
            WHERE key LIKE '{beginning}%'""",
    )


def list_funding():
    """List what projects are funded by: each call with its programme, and each programme alone."""
    calls, programmes = Call._meta.db_table, Programme._meta.db_table
    _make(
        "grown_funding",
        f"""SELECT row_number() OVER (ORDER BY found.programme_id, found.call_id)::integer AS n, found.* FROM (
                SELECT p.id AS programme_id, c.id AS call_id, c.identifier || ' ' || p.short_name AS names
                FROM {calls} c JOIN {programmes} p ON p.id = c.programme_id
                UNION ALL SELECT p.id, NULL, p.short_name FROM {programmes} p) found""",
    )


def list_bodies(growth):
    """List the synthetic organisations with their numbers, and all their names in the order in which search has them."""
    first, second = (f"COALESCE(b.title_{code}, '')" for code in LANGUAGES)
    _make(
        "grown_bodies",
        f"""SELECT row_number() OVER (ORDER BY b.id)::integer AS n, b.id AS pk,
                substr(b.identifier, {len(growth.identifiers) + 1})::integer AS number,
                concat_ws(' ',
                    CASE WHEN {first} < {second} COLLATE "C" THEN {first} || ' ' || {second}
                         WHEN {first} > {second} COLLATE "C" THEN {second} || ' ' || {first} ELSE {first} END,
                    o.acronym,
                    (SELECT string_agg(a.name, ' ' ORDER BY a.sort_order) FROM {OrganisationAlias._meta.db_table} a
                     WHERE a.organisation_id = b.id)) AS names
            FROM {BasePage._meta.db_table} b JOIN {OrganisationPage._meta.db_table} o ON o.basepage_ptr_id = b.id
            WHERE b.identifier LIKE '{growth.identifiers}%'""",
    )
    execute("CREATE UNIQUE INDEX ON grown_bodies (number)")


def list_projects(growth):
    """List the synthetic projects."""
    _make(
        "grown_projects",
        f"""SELECT row_number() OVER (ORDER BY b.id)::integer AS n, b.id AS pk
            FROM {BasePage._meta.db_table} b JOIN {ProjectPage._meta.db_table} p ON p.basepage_ptr_id = b.id
            WHERE b.identifier LIKE '{growth.identifiers}%'""",
    )
