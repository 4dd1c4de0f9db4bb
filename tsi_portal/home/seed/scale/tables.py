"""Rows by the thousand: one INSERT … SELECT for each table, the columns that nobody names filled with what models give them."""

from functools import lru_cache

from django.db import connection, models

from tsi_portal.base.fields import SearchVectorField, StreamField
from tsi_portal.base.languages import column, default_language

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

    `columns` maps names of fields to SQL, `source` is what follows FROM. The plain column of a translated field follows
    that of the default language, as it does when a record is saved.
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
    behind = column(field.name, default_language())
    if field.name in translated_fields(model) and behind in columns:
        return f"COALESCE({columns[behind]}, {default_of(field)})"
    return default_of(field)


@lru_cache
def default_of(field):
    """Return the SQL of what a new record has in a column."""
    if isinstance(field, StreamField):
        return "'[]'::jsonb"
    if isinstance(field, (models.ForeignKey, SearchVectorField)) or not field.has_default():
        return "NULL" if field.null else "''"
    return literal(field.get_db_prep_save(field.get_default(), connection))
