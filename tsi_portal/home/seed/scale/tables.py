"""Rows by the thousand: one INSERT … SELECT for each table, the columns that nobody names filled with what models give them."""

from functools import lru_cache

from django.db import connection, models

from tsi_portal.base.fields import SearchVectorField, StreamField
from tsi_portal.base.languages import column, language_codes

from ..building import translated_fields
from .sql import literal


def execute(statement):
    """Run a statement and return how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.rowcount


def fetch(statement):
    """Return the rows of a question."""
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchall()


def insert(model, columns, source):
    """Insert rows into the own table of a model and return how many.

    `columns` maps names of fields to SQL, `source` is what follows FROM. The plain column of a translated field takes the
    words of the first language that has any, as it does when a record is saved.
    """
    fields = [field for field in model._meta.local_concrete_fields if field.name in columns or not _is_numbered(field)]
    unknown = set(columns) - {field.name for field in fields}
    if unknown:
        raise ValueError(f"{model.__name__} has no columns of its own called {', '.join(sorted(unknown))}.")
    names = ", ".join(f'"{field.column}"' for field in fields)
    values = ", ".join(_value(field, model, columns) for field in fields)
    return execute(f'INSERT INTO "{model._meta.db_table}" ({names}) SELECT {values} FROM {source}')


def _is_numbered(field):
    return isinstance(field, models.AutoField | models.BigAutoField)


def _value(field, model, columns):
    if field.name in columns:
        return f"({columns[field.name]})"
    behind = [column(field.name, code) for code in language_codes()] if field.name in translated_fields(model) else []
    spoken = [f"NULLIF({columns[name]}, {default_of(field)})" for name in behind if name in columns and not field.null]
    return f"COALESCE({', '.join([*spoken, default_of(field)])})" if spoken else default_of(field)


@lru_cache
def default_of(field):
    """Return the SQL of what a new record has in a column."""
    if isinstance(field, StreamField):
        return "'[]'::jsonb"
    if isinstance(field, (models.ForeignKey, SearchVectorField)) or not field.has_default():
        return "NULL" if field.null else "''"
    return literal(field.get_db_prep_save(field.get_default(), connection))
