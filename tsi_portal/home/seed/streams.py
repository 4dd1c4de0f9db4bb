"""Streams as they are written down and as they are stored.

Written down, a stream is a list of (name, value); a value may hold references to records and words per language. Stored, each
block has an id. Here the id follows from the place of the block, so that two databases hold the same, and the address of
a paragraph of an interview stays what it is.
"""

import uuid

from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail.blocks import ChooserBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from .problems import Missing, SeedProblem
from .rich_text import plain_html, stored_html
from .writing import Ref, Words

BLOCKS = uuid.UUID("6d1bd0b2-52c9-4e4c-8f3c-2f6f6f7e1c55")


def raw_stream(block, value, find, place):
    """Return what a StreamBlock stores of a list of blocks; `find` returns the record of a Ref, `place` names it all."""
    return _raw(block, value, find, place)


def _raw(block, value, find, place):
    for kind, write in WRITERS:
        if isinstance(block, kind):
            return write(block, value, find, place)
    return block.get_prep_value(block.to_python(value))


def _raw_stream(block, value, find, place):
    raw = []
    for index, (name, inner) in enumerate(value):
        here = f"{place}.{index}"
        if name not in block.child_blocks:
            raise SeedProblem(f"{place}: there is no block “{name}” here, but {', '.join(block.child_blocks)}.")
        child = _raw_or_none(block.child_blocks[name], inner, find, f"{here}.{name}")
        if child is not None:
            raw.append({"type": name, "value": child, "id": str(uuid.uuid5(BLOCKS, here))})
    return raw


def _raw_or_none(block, value, find, place):
    """Return what a block stores; None where it makes no sense without a record that is gone."""
    gone = []

    def found(reference):
        record = find(reference)
        if record is None:
            gone.append(reference)
        return record

    try:
        raw = _raw(block, value, found, place)
        if gone:
            block.clean(block.to_python(raw))
    except (Missing, ValidationError):
        if gone:
            return None
        raise
    return raw


def _raw_struct(block, value, find, place):
    values = value.by_language if isinstance(value, Words) else value
    unknown = set(values) - set(block.child_blocks)
    if unknown:
        raise SeedProblem(f"{place}: there is no “{min(unknown)}” here, but {', '.join(block.child_blocks)}.")
    return {
        name: _raw(child, values[name], find, f"{place}.{name}")
        if name in values
        else child.get_prep_value(child.get_default())
        for name, child in block.child_blocks.items()
    }


def _raw_list(block, value, find, place):
    raw = []
    for index, inner in enumerate(value):
        here = f"{place}.{index}"
        try:
            child = _raw(block.child_block, inner, find, here)
        except Missing:
            continue
        raw.append({"type": "item", "value": child, "id": str(uuid.uuid5(BLOCKS, here))})
    return raw


def _raw_table(block, value, find, place):
    kinds = [block.child_blocks[column["type"]] for column in value["columns"]]
    rows = [
        {"values": [_raw(kind, cell, find, place) for kind, cell in zip(kinds, row["values"], strict=True)]}
        for row in value["rows"]
    ]
    return {**value, "rows": rows}


def _raw_choice(block, value, find, place):
    if isinstance(value, Ref):
        value = find(value)
        if value is None and block.required:
            raise Missing
    return value.pk if isinstance(value, Model) else value


def _raw_html(block, value, find, place):
    return stored_html(value, block.features, find, place) if value else ""


WRITERS = (
    (StreamBlock, _raw_stream),
    (StructBlock, _raw_struct),
    (ListBlock, _raw_list),
    (TypedTableBlock, _raw_table),
    (ChooserBlock, _raw_choice),
    (RichTextBlock, _raw_html),
)


def plain_stream(block, raw, name_of):
    """Return a stored stream without ids and keys of rows; `name_of` gets a model and the key of a row."""
    if isinstance(block, StreamBlock):
        children = block.child_blocks
        known = [item for item in raw or () if item["type"] in children]
        return [[item["type"], plain_stream(children[item["type"]], item["value"], name_of)] for item in known]
    if isinstance(block, StructBlock):
        found = {
            name: plain_stream(child, (raw or {}).get(name), name_of) for name, child in block.child_blocks.items()
        }
        return {name: value for name, value in found.items() if value not in (None, "", [], {}, False)}
    if isinstance(block, ListBlock):
        return [plain_stream(block.child_block, item["value"], name_of) for item in raw or ()]
    if isinstance(block, ChooserBlock):
        return None if raw is None else name_of(block.model_class, raw)
    if isinstance(block, RichTextBlock):
        return plain_html(raw or "", name_of)
    return raw
