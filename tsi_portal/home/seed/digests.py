"""Digests of the content as it is written down, and of records as they are stored.

A digest of what is stored leaves out what says nothing (empty values, defaults), what follows from the rest (addresses, search
vectors, moments) and what differs between databases: records are named by their keys. So a new field of a model does not
make every record look changed.
"""

import datetime
import decimal
import hashlib
import json
from types import MappingProxyType

from django.db import models

from tsi_portal.base.fields import StreamField
from tsi_portal.base.models import BasePage

from .building import children_of, parent_key_of, translated_fields
from .pictures import DRAWN
from .streams import plain_stream
from .writing import Csv, Drawing, Pdf, Ref, Words

# Not editable, and yet what a person did.
DONE_BY_PEOPLE = {"live", "has_unpublished_changes", "locked", "expired", "file_hash"}
# Editable by their fields, and yet no content.
NO_CONTENT = {"path", "depth", "numchild", "content_type", "first_published_at", "owner", "file", "collection"}


def _digest(value):
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, default=_written)
    return hashlib.sha256(text.encode()).hexdigest()


def _written(value):
    if isinstance(value, Words):
        return {"words": value.by_language}
    if isinstance(value, Ref):
        return {"ref": value.key}
    if isinstance(value, Drawing):
        return {"drawn": DRAWN, **vars(value)}
    if isinstance(value, (Csv, Pdf)):
        return vars(value)
    if isinstance(value, MappingProxyType):
        return dict(value)
    return str(value)


def digest_of_content(record):
    """Return the digest of a record of the content."""
    return _digest([record.key, record.under, record.fields])


def digest_of_stored(record, name_of):
    """Return the digest of a record as the database has it; `name_of` gets a model and the key of a row."""
    return _digest(state_of(record, name_of))


def state_of(record, name_of):
    """Return what a digest is made of: {field: value} without what says nothing."""
    state = _fields_of(record, name_of)
    for name, model in children_of(type(record)).items():
        rows = [_row(row, model, name_of) for row in getattr(record, name).all()]
        if rows:
            state[name] = rows
    if isinstance(record, BasePage) and record.depth > 1:
        state["under"] = name_of(BasePage, record.get_parent().pk)
    return state


def _row(row, model, name_of):
    said = {parent_key_of(model), "sort_order"}
    return {name: value for name, value in state_of(row, name_of).items() if name not in said}


def _fields_of(record, name_of):
    model, state = type(record), {}
    for field in [*model._meta.concrete_fields, *model._meta.many_to_many]:
        if not is_content(field, model):
            continue
        value = _plain(record, field, name_of)
        if value not in (None, "", [], {}) and value != _default_of(field):
            state[field.name] = value
    return state


def is_content(field, model):
    """Say whether a field holds what somebody has written, and neither a key nor what follows from the rest."""
    # The plain column says what that of the default language says.
    is_plain = field.name in translated_fields(model)
    is_kept_by_machine = not field.editable and field.name not in DONE_BY_PEOPLE
    return not (field.primary_key or is_plain or is_kept_by_machine or field.name in NO_CONTENT)


def _plain(record, field, name_of):
    if isinstance(field, models.ManyToManyField):
        return sorted(name_of(field.related_model, found.pk) for found in getattr(record, field.name).all())
    value = getattr(record, field.attname)
    if isinstance(field, StreamField):
        return plain_stream(field.stream_block, list(value.raw_data) if value else [], name_of)
    if isinstance(field, models.ForeignKey):
        return None if value is None else name_of(field.related_model, value)
    if isinstance(value, decimal.Decimal):
        return f"{value:f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
    if isinstance(value, (bool, int, str, list, type(None))):
        return value
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else str(value)


def _default_of(field):
    return field.get_default() if field.has_default() else None
