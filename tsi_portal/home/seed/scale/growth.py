"""What a type of synthetic records is made of, and the pieces of SQL that several types share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import models

from .sql import heading, literal, one_of, paragraph, roll, sentences, stream, word
from .vocabulary import LANGUAGES


@dataclass(frozen=True)
class Growth:
    """One type. Its SQL reads a row `r`, which knows more from step to step.

    First the number `i` and `kind` of the record, its key `pk`, and whether it speaks a language (`in_…`). Then what is
    `drawn`. Then `words` (name of a field: function of a language, staged as `name_…`) and what is `joined` from the
    records that `joins` reads. From all this come the `columns` of the type's own table, and the `texts` that it adds to
    the search vector of a language, as (weight, SQL). `methods` are texts of the admin's search that are no columns.
    """

    kind: str
    model: type[models.Model]
    index: type[models.Model]
    words: dict
    columns: dict
    texts: Callable
    drawn: dict = field(default_factory=dict)
    joins: str = ""
    joined: dict = field(default_factory=dict)
    methods: dict = field(default_factory=dict)

    @property
    def staging(self):
        """The temporary table of its new rows."""
        return f"grown_{self.kind}"

    @property
    def identifiers(self):
        """What the permanent identifiers of its records begin with; their numbers follow."""
        return f"scale-{self.kind}-"


# --- Words and streams ---------------------------------------------------------------------------------------------


def numbered(name):
    """Return a function that gives a title: words of a list, and the number of the record."""
    return lambda code: f"{word(name, code, 'title')} || ' ' || r.i"


def text(number, salt="text"):
    """Return a function that gives so many sentences."""
    return lambda code: sentences(code, salt, number)


def body_words(name="body", number=3):
    """Return the words of a stream of a heading and a paragraph."""
    return {f"{name}_heading": lambda code: word("heading", code, name), f"{name}_text": text(number, name)}


def body(name="body"):
    """Return the columns of such a stream; it is empty where the record does not speak the language."""
    return {f"{name}_{code}": _body(name, code) for code in LANGUAGES}


def _body(name, code):
    place = f"{name}.{code}"
    blocks = stream(heading(f"r.{name}_heading_{code}", place), paragraph(f"r.{name}_text_{code}", f"{place}.1"))
    return f"CASE WHEN r.in_{code} THEN {blocks} ELSE '[]'::jsonb END"


def body_text(code, name="body"):
    """Return the words of such a stream as search reads them."""
    return f"r.{name}_heading_{code} || ' ' || r.{name}_text_{code}"


def columns_of_words(*names):
    """Return the columns of translated fields whose words are staged under their names."""
    return {f"{name}_{code}": f"r.{name}_{code}" for name in names for code in LANGUAGES}


# --- Values --------------------------------------------------------------------------------------------------------


def or_empty(value):
    """Return a text for a column that holds no null."""
    return f"COALESCE({value}, '')"


def choice_of(choices, salt):
    """Return one of the values of a field's choices."""
    return one_of([choice.value for choice in choices], salt)


# Of the rows of a list, by their place in a draw: their keys, and their keys with all their names.
KEYS = "array_agg(x.pk ORDER BY j) AS keys"
KEYS_AND_NAMES = f"{KEYS}, string_agg(x.names, ' ' ORDER BY j) AS names"


def names_by_place():
    """Return the names of the rows of a list in each language, in the order of the list."""
    return ", ".join(f"string_agg(x.name_{code}, ' ' ORDER BY x.place) AS name_{code}" for code in LANGUAGES)


# --- Other records -------------------------------------------------------------------------------------------------


def how_many(table):
    """Return the number of rows of a list of other records."""
    return f"(SELECT count(*)::integer FROM {table})"


def join_one(table, alias, salt):
    """Return a join with one row of a list; without rows there is none."""
    return f" LEFT JOIN {table} {alias} ON {alias}.n = 1 + pg_temp.roll(r.i, {literal(salt)}, {how_many(table)})"


def join_some(table, alias, salt, least, most, columns):
    """Return a join with some rows of a list, no row twice, as one row of aggregates over `x` and its place `j`."""
    number = how_many(table)
    first = f"pg_temp.roll(r.i, {literal(salt)}, {number})"
    # Far apart where there are many, so that neighbours do not always come together.
    distance = f"GREATEST(1, {number} / {most + 1})"
    return f"""
        LEFT JOIN LATERAL (
            SELECT {columns}
            FROM generate_series(0, LEAST({least} + {roll(f"{salt}.number", most - least + 1)}, {number}) - 1) j
            JOIN {table} x ON x.n = 1 + ({first} + j * {distance}) % {number}
        ) {alias} ON TRUE"""
