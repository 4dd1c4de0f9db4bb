"""Questions whose SQL is put together once and then asked again and again with other values.

On a page made of many small queries Django spends most of its time not on the answers but on writing the same SQL anew. A
prepared question keeps what was written, for each language, because columns differ by language:

    @prepared
    def citations_of(page):
        return PageCitation.objects.filter(page=page).select_related("source")

    citations_of(page.pk)  # a list of citations

The function is called once, with placeholders in place of its values, and must make the same query whatever they are. A
value is a whole number, a text, a day, or a list of them; what changes with the clock is a value too.
"""

import copy
import datetime
from dataclasses import dataclass
from functools import update_wrapper

from django.db import connections
from django.utils.translation import get_language

# Placeholders, unlike anything that a query says of itself, so that they are found again among its parameters. Numbers
# stay within 32 bits: Django knows that no key of that size equals a larger one.
FIRST_NUMBER = 2**31 - 10_000
FIRST_DAY = datetime.date(1801, 1, 1)
TEXT = "\ue000placeholder {}\ue000"


@dataclass(frozen=True)
class Written:
    """A query as it was written: what runs it, and which of its parameters are which values."""

    queryset: object
    compiler: object
    sql: str
    parameters: tuple
    places: tuple

    def asked(self, values):
        """Return the answers for some values, as a list."""
        parameters = list(self.parameters)
        for place, number in self.places:
            parameters[place] = _as_written(values[number], self.parameters[place])
        compiler = copy.copy(self.compiler)
        # Connections belong to threads; what was written does not.
        compiler.connection = connections[compiler.using]
        compiler.as_sql = lambda *args, **kwargs: (self.sql, tuple(parameters))
        queryset = self.queryset._chain()
        queryset.query.get_compiler = lambda *args, **kwargs: compiler
        return list(queryset)


class Prepared:
    """A function that makes a query, called with values for its answers."""

    def __init__(self, build):
        self._build = build
        self._written = {}
        update_wrapper(self, build)

    def __call__(self, *values):
        """Return the answers for some values, as a list."""
        shape = tuple(len(value) if isinstance(value, (list, tuple)) else type(value) for value in values)
        key = (get_language(), shape)
        if key not in self._written:
            self._written[key] = self._write(values)
        return self._written[key].asked(_flat(values))

    def _write(self, values):
        placeholders, number = [], 0
        for value in values:
            if isinstance(value, (list, tuple)):
                placeholders.append([_placeholder(item, number + index) for index, item in enumerate(value)])
                number += len(value)
            else:
                placeholders.append(_placeholder(value, number))
                number += 1
        queryset = self._build(*placeholders)
        compiler = queryset.query.get_compiler(queryset.db)
        sql, parameters = compiler.as_sql()
        wanted = {_key(item): index for index, item in enumerate(_flat(placeholders))}
        places = tuple((place, wanted[_key(item)]) for place, item in enumerate(parameters) if _key(item) in wanted)
        if len({index for _place, index in places}) != number:
            raise ValueError(f"{self._build.__qualname__} does not ask for all of its values as they are.")
        return Written(queryset, compiler, sql, tuple(parameters), places)


def prepared(build):
    """Turn a function that returns a queryset into a prepared question, which returns a list."""
    return Prepared(build)


def _flat(values):
    return [item for value in values for item in (value if isinstance(value, (list, tuple)) else (value,))]


def _placeholder(value, number):
    if isinstance(value, int) and not isinstance(value, bool):
        return FIRST_NUMBER + number
    if isinstance(value, datetime.date):
        return FIRST_DAY + datetime.timedelta(days=number)
    if isinstance(value, str):
        return TEXT.format(number)
    raise TypeError("A prepared question takes numbers, texts, days and lists of them.")


def _key(parameter):
    """Return what a placeholder is recognised by: days may have become texts."""
    return parameter.isoformat() if isinstance(parameter, datetime.date) else parameter


def _as_written(value, parameter):
    """Return a value in the form in which the query wants it."""
    is_day_as_text = isinstance(value, datetime.date) and isinstance(parameter, str)
    return value.isoformat() if is_day_as_text else value
