"""The pages of one type: staged with everything that is known of them, then written into the tables of base page and type."""

from django.contrib.contenttypes.models import ContentType

from tsi_portal.base.languages import column, default_language
from tsi_portal.base.models import BasePage
from tsi_portal.base.vectors import search_configuration

from ..problems import SeedProblem
from .growth import KEYS, join_some, names_by_place
from .sql import literal, roll
from .tables import execute, insert
from .vocabulary import LANGUAGES

# Of twenty records, one speaks only the first language and one only the second.
ONE_LANGUAGE_IN = 20
# Over the years, the first records last.
PUBLISHED = "date_trunc('day', now()) - r.i * interval '7 hours'"


def stage(growth, number):
    """Stage the records of a type that are missing up to a number; return how many they are."""
    execute(f"DROP TABLE IF EXISTS {growth.staging}")
    execute(f"CREATE TEMPORARY TABLE {growth.staging} ON COMMIT DROP AS {_staged(growth, number)}")
    execute(f"CREATE UNIQUE INDEX ON {growth.staging} (pk)")
    execute(f"ANALYZE {growth.staging}")
    return execute(f"SELECT FROM {growth.staging}")


def _staged(growth, number):
    """Return the question for the new rows, in the three steps that a Growth tells of."""
    first = _columns({f"in_{code}": _speaks(position) for position, code in enumerate(LANGUAGES)})
    words = {f"{name}_{code}": _spoken(make, code) for name, make in growth.words.items() for code in LANGUAGES}
    topics = {"topics": "t.keys", **{f"topic_names_{code}": f"t.name_{code}" for code in LANGUAGES}}
    joins = join_some("grown_topics", "t", "topics", 1, 3, f"{KEYS}, {names_by_place()}")
    # Set apart by OFFSET, which keeps the planner from working out a draw anew wherever it is read.
    return f"""
        SELECT r.*{_columns({**words, **topics, **growth.joined})}
        FROM (SELECT r.*{_columns(growth.drawn)}
              FROM (SELECT r.*{first} FROM ({_missing(growth, number)}) r OFFSET 0) r OFFSET 0) r
        {joins} {growth.joins}"""


def _columns(expressions):
    return "".join(f', {value} AS "{name}"' for name, value in expressions.items())


def _missing(growth, number):
    return f"""
        SELECT i::bigint, {literal(growth.kind)}::text AS kind,
            nextval(pg_get_serial_sequence('{BasePage._meta.db_table}', 'id')) AS pk,
            row_number() OVER (ORDER BY i) AS nth
        FROM generate_series(1, {number}) i
        WHERE NOT EXISTS (SELECT FROM {BasePage._meta.db_table} WHERE content_type_id = {_content_type(growth)}
                          AND identifier = {literal(growth.identifiers)} || i)"""


def _speaks(position):
    """Return whether a record speaks a language: all do but those whose draw leaves it to another."""
    silent = " AND ".join(
        f"{roll('languages', ONE_LANGUAGE_IN)} <> {other}" for other in range(len(LANGUAGES)) if other != position
    )
    return f"({silent})"


def _spoken(make, code):
    return f"CASE WHEN r.in_{code} THEN {make(code)} END"


def _content_type(growth):
    return ContentType.objects.get_for_model(growth.model).pk


# --- Writing -------------------------------------------------------------------------------------------------------


def insert_pages(growth):
    """Write the staged rows below the list of their type."""
    parent = growth.index.objects.first()
    if parent is None:
        raise SeedProblem(f"There is no page of the type “{growth.index._meta.verbose_name}” to stand under.")
    number = insert(BasePage, _shared_columns(growth, parent), f"{growth.staging} r")
    insert(growth.model, {"basepage_ptr": "r.pk", **growth.columns}, f"{growth.staging} r")
    BasePage.objects.filter(pk=parent.pk).update(numchild=parent.numchild + number)


def _shared_columns(growth, parent):
    """Return the columns of the base page."""
    columns = {
        "id": "r.pk",
        "path": f"{literal(parent.path)} || pg_temp.step({_last_child(parent)} + r.nth)",
        "depth": str(parent.depth + 1),
        "translation_key": "gen_random_uuid()",
        "locale": str(parent.locale_id),
        "content_type": str(_content_type(growth)),
        "first_published_at": PUBLISHED,
        "last_published_at": PUBLISHED,
        "is_example": "TRUE",
        "identifier": f"{literal(growth.identifiers)} || r.i",
        "published_languages": _published_languages(),
        "draft_title": _title(default_language()),
    }
    for code in LANGUAGES:
        slug = f"pg_temp.slug({_name(code)}, r.i)"
        columns[column("title", code)] = _title(code)
        columns[column("slug", code)] = slug
        columns[column("url_path", code)] = f"{literal(getattr(parent, column('url_path', code)))} || {slug} || '/'"
        columns[column("summary", code)] = f"r.summary_{code}"
        columns[column("search_vector", code)] = _vector(growth, code)
    return columns


def _last_child(parent):
    """Return the number of the last child of a page, as treebeard writes it at the end of the path."""
    last = parent.get_last_child()
    return int(last.path[-parent.steplen :], 36) if last else 0


def _title(code):
    """Return a title; the tree needs one in the default language, which then is that of another."""
    return _name(code) if code == default_language() else f"r.title_{code}"


def _name(code):
    return f"COALESCE(r.title_{code}, {', '.join(f'r.title_{other}' for other in LANGUAGES if other != code)})"


def _published_languages():
    spoken = ", ".join(f"CASE WHEN r.in_{code} THEN {literal(code)} END" for code in LANGUAGES)
    return f"array_remove(ARRAY[{spoken}], NULL)::varchar[]"


def _vector(growth, code):
    """Return the search vector of a language, as base.vectors makes it of one page; null where it is not published."""
    shared = [("A", f"r.title_{code}"), ("B", f"r.summary_{code}"), ("B", f"r.topic_names_{code}")]
    parts = [
        f"setweight(to_tsvector('{search_configuration(code)}', COALESCE({text}, '')), '{weight}')"
        for weight, text in [*shared, *growth.texts(code)]
    ]
    return f"CASE WHEN r.in_{code} THEN {' || '.join(parts)} END"
