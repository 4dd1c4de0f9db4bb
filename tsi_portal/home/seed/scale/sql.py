"""The SQL of synthetic records, in small pieces: words of a list, texts, dates, streams.

Everything follows from the number `i` of a record and a salt, so that every run makes the same. Rows come from a table or
subquery that is called `r` and has a column `i`.
"""

import re

from psycopg import sql as safe

from .vocabulary import LANGUAGES, LISTS

FUNCTIONS = """
CREATE OR REPLACE FUNCTION pg_temp.roll(i bigint, salt text, sides integer) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ('x' || substr(md5(i || ':' || salt), 1, 7))::bit(28)::integer % sides $$;

CREATE OR REPLACE FUNCTION pg_temp.step(n bigint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT string_agg(
              substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', (n / place % 36)::integer + 1, 1), '' ORDER BY place DESC)
          FROM unnest(ARRAY[46656, 1296, 36, 1]) place $$;

CREATE OR REPLACE FUNCTION pg_temp.slug(words text, i bigint) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT trim(BOTH '-' FROM left(regexp_replace(lower(unaccent(words)), '[^a-z0-9]+', '-', 'g'), 120))
          || CASE WHEN words LIKE '%' || i THEN '' ELSE '-' || i END $$;

CREATE OR REPLACE FUNCTION pg_temp.capital(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT upper(left(words, 1)) || substr(words, 2) $$;
"""
PLACEHOLDER = re.compile(r"\{(\w+)\}")


def literal(value):
    """Return a value of ours as SQL."""
    return safe.Literal(value).as_string(None)


def array(values):
    """Return a list of texts as SQL."""
    return f"(ARRAY[{', '.join(literal(value) for value in values)}])"


def roll(salt, sides):
    """Return the SQL of a number from 0 to one less than `sides`."""
    return f"pg_temp.roll(r.i, {literal(salt)}, {sides})"


def one_of(values, salt):
    """Return the SQL of one of some texts."""
    return f"{array(values)}[1 + {roll(salt, len(values))}]"


def word(name, code, salt):
    """Return the SQL of a word of a list in one language, what it holds in braces filled; the same word in every language."""
    entries = [entry[LANGUAGES.index(code)] for entry in LISTS[name]]
    found = one_of(entries, f"{salt}.{name}")
    inner = sorted({placeholder for entry in entries for placeholder in PLACEHOLDER.findall(entry)})
    for placeholder in inner:
        found = f"replace({found}, {literal('{' + placeholder + '}')}, {word(placeholder, code, f'{salt}.{name}')})"
    return f"pg_temp.capital({found})" if inner else found


def sentences(code, salt, number):
    """Return the SQL of so many sentences."""
    return " || ' ' || ".join(word("sentence", code, f"{salt}.{index}") for index in range(number))


def sometimes(salt, times, out_of, value, otherwise="NULL"):
    """Return the SQL of a value that only some records have: so many times out of so many."""
    return f"CASE WHEN {roll(salt, out_of)} < {times} THEN {value} ELSE {otherwise} END"


def day(salt, first_year, years):
    """Return the SQL of a day within some years."""
    return f"(make_date({first_year}, 1, 1) + {roll(salt, years * 365)})"


def partial_date(date, salt):
    """Return the SQL of a date as precise as a source may know it: a day, more rarely a month or a year."""
    length = f"(ARRAY[10, 10, 10, 10, 10, 10, 7, 7, 4])[1 + {roll(f'{salt}.precision', 9)}]"
    return f"left(to_char({date}, 'YYYY-MM-DD'), {length})"


def stream(*blocks):
    """Return the SQL of a stream of blocks, each the SQL of one."""
    return f"jsonb_build_array({', '.join(blocks)})"


def block(name, value, place):
    """Return the SQL of a block: its type, the SQL of its value, and an id that follows from its place in the record."""
    uid = f"md5(r.kind || ':' || r.i || {literal(f':{place}')})::uuid"
    return f"jsonb_build_object('type', {literal(name)}, 'value', {value}, 'id', {uid})"


def heading(text, place):
    """Return the SQL of a heading."""
    return block("heading", f"jsonb_build_object('text', {text}, 'level', '2')", place)


def paragraph(text, place):
    """Return the SQL of a paragraph; the text has nothing that HTML would take for markup."""
    return block("paragraph", f"to_jsonb('<p>' || {text} || '</p>')", place)
