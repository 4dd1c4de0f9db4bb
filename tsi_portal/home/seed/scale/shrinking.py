"""Removes synthetic records by the set: those that nobody has touched and that no other record points at.

What remains, because somebody edited it or tied something to it, is left to whoever removes records one by one.
"""

from collections import Counter

from django.contrib.contenttypes.models import ContentType
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.models import ReferenceIndex
from wagtail.search.models import IndexEntry

from tsi_portal.base.models import BasePage, Source

from .growing import SOURCES
from .rooms import GROWTHS
from .sql import literal
from .tables import execute

DOOMED = "doomed"


def shrink():
    """Remove the synthetic records that nothing needs and return a Counter of them by kind; inside a transaction."""
    removed = Counter()
    # Those that point at others go first.
    for growth in reversed(GROWTHS):
        begins = f"identifier LIKE {literal(growth.identifiers + '%')}"
        untouched = (
            f"content_type_id = {_type(growth.model)} AND {begins} AND latest_revision_id IS NULL AND numchild = 0"
        )
        removed[growth.kind] = _doom(growth.model, BasePage, untouched)
        if removed[growth.kind]:
            _remove(growth.model)
            _count_children(growth.index)
    removed["source"] = _doom(Source, Source, f"key LIKE {literal(SOURCES + '%')} AND latest_revision_id IS NULL")
    _remove(Source)
    return +removed


def _type(model):
    return ContentType.objects.get_for_model(model).pk


def _doom(model, table, condition):
    """Note the rows that can go without anybody missing them, and return how many they are."""
    needed = [
        f"NOT EXISTS (SELECT FROM {field.model._meta.db_table} WHERE {field.column} = b.id)"
        for field in _pointing_at(model)
        if not _belongs(field, model)
    ]
    execute(f"DROP TABLE IF EXISTS {DOOMED}")
    execute(
        f"CREATE TEMPORARY TABLE {DOOMED} ON COMMIT DROP AS SELECT id AS pk FROM {table._meta.db_table} b "
        f"WHERE {' AND '.join([condition, *needed])}"
    )
    execute(f"ANALYZE {DOOMED}")
    return execute(f"SELECT FROM {DOOMED}")


def _pointing_at(model):
    """Return the columns that hold keys of a model's rows, but for those that tie the tables of one record together."""
    relations = model._meta.get_fields(include_hidden=True)
    fields = [
        relation.field for relation in relations if isinstance(relation, (models.ManyToOneRel, models.OneToOneRel))
    ]
    return [field for field in fields if field.concrete and not field.remote_field.parent_link]


def _belongs(field, model):
    """Say whether the rows that point at a record are its own: its rows, and its links to topics and the like."""
    through = [found.remote_field.through for found in model._meta.many_to_many]
    return isinstance(field, ParentalKey) or field.model in through


def _remove(model, inside=f"SELECT pk FROM {DOOMED}"):
    """Remove the noted rows of a model with everything that belongs to them."""
    for field in _pointing_at(model):
        if _belongs(field, model):
            _remove_rows(field, inside)
    is_page = issubclass(model, BasePage)
    shared = _type(BasePage) if is_page else _type(model)
    keys = f"SELECT pk::text FROM {DOOMED}"
    references = ReferenceIndex._meta.db_table
    execute(f"DELETE FROM {IndexEntry._meta.db_table} WHERE content_type_id = {_type(model)} AND object_id IN ({keys})")
    execute(f"DELETE FROM {references} WHERE base_content_type_id = {shared} AND object_id IN ({keys})")
    execute(f"DELETE FROM {references} WHERE to_content_type_id = {shared} AND to_object_id IN ({keys})")
    for table in (model, BasePage) if is_page else (model,):
        execute(f"DELETE FROM {table._meta.db_table} WHERE {table._meta.pk.column} IN ({inside})")


def _remove_rows(field, inside):
    """Remove the rows whose column is among some keys, and the rows that belong to those rows."""
    model, among = field.model, f"{field.column} IN ({inside})"
    own = f"SELECT {model._meta.pk.column} FROM {model._meta.db_table} WHERE {among}"
    for inner in _pointing_at(model):
        if _belongs(inner, model):
            _remove_rows(inner, own)
    execute(f"DELETE FROM {model._meta.db_table} WHERE {among}")


def _count_children(index):
    """Tell the page of a list how many children it has left."""
    for page in index.objects.all():
        number = BasePage.objects.filter(depth=page.depth + 1, path__startswith=page.path).count()
        BasePage.objects.filter(pk=page.pk).update(numchild=models.Value(number))
