"""What the forms of the admin send when nothing in them was changed, streams included, and what the database then holds."""

import re

from bs4 import BeautifulSoup
from wagtail import blocks
from wagtail.blocks import BlockField
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.test.utils.form_data import querydict_from_html

from tsi_portal.base.fields import SearchVectorField

# What changes with every writing, and says nothing of what was written.
WRITTEN_ANEW = frozenset(
    [
        *("draft_title", "has_unpublished_changes", "numchild", "sequence", "go_live_at"),
        *("latest_revision", "latest_revision_created_at", "live_revision"),
        *("first_published_at", "last_published_at"),
    ]
)


def unchanged(response, form_id="page-edit-form"):
    """Return what a form sends if nothing in it is changed, without the button."""
    html = response.content.decode()
    data = querydict_from_html(html, form_id=form_id)
    for name in [name for name in data if name.startswith("action-")]:
        del data[name]
    data = dict(data.lists())
    for box in BeautifulSoup(html, "html.parser").find_all("input", type="checkbox", checked=True, value=None):
        data[box["name"]] = "on"
    form = response.context["form"]
    for field in form:
        if isinstance(field.field, BlockField):
            data |= sent_for_block(field.field.block, field.value(), field.html_name)
    return data


def sent_for_block(block, value, prefix):
    """Return what the editor of a block sends."""
    if isinstance(block, blocks.BaseStreamBlock):
        return _sent_for_stream(value, prefix)
    if isinstance(block, blocks.ListBlock):
        return _sent_for_list(value, prefix)
    if isinstance(block, BaseTypedTableBlock):
        return _sent_for_table(value, prefix)
    if isinstance(block, blocks.BaseStructBlock):
        data = {}
        for name, child in block.child_blocks.items():
            data |= sent_for_block(child, value[name], f"{prefix}-{name}")
        return data
    return _sent_for_field(block, value, prefix)


def _sent_for_stream(value, prefix):
    data = {f"{prefix}-count": str(len(value or ()))}
    for number, child in enumerate(value or ()):
        place = f"{prefix}-{number}"
        data |= {f"{place}-deleted": "", f"{place}-order": str(number), f"{place}-type": child.block_type}
        data |= {f"{place}-id": child.id or "", **sent_for_block(child.block, child.value, f"{place}-value")}
    return data


def _sent_for_list(value, prefix):
    data = {f"{prefix}-count": str(len(value))}
    for number, child in enumerate(value.bound_blocks):
        place = f"{prefix}-{number}"
        data |= {f"{place}-deleted": "", f"{place}-order": str(number), f"{place}-id": child.id or ""}
        data |= sent_for_block(child.block, child.value, f"{place}-value")
    return data


def _sent_for_table(value, prefix):
    data = {f"{prefix}-caption": value.caption or "", f"{prefix}-column-count": str(len(value.columns))}
    data[f"{prefix}-row-count"] = str(len(value.row_data))
    for number, column in enumerate(value.columns):
        place = f"{prefix}-column-{number}"
        data |= {f"{place}-type": column["block"].name, f"{place}-heading": column["heading"]}
        data |= {f"{place}-order": str(number), f"{place}-deleted": ""}
    for number, row in enumerate(value.row_data):
        data |= {f"{prefix}-row-{number}-order": str(number), f"{prefix}-row-{number}-deleted": ""}
        for place, column in enumerate(value.columns):
            data |= sent_for_block(column["block"], row["values"][place], f"{prefix}-cell-{number}-{place}")
    return data


def _sent_for_field(block, value, prefix):
    shown = block.field.prepare_value(block.value_for_form(value))
    if isinstance(block, blocks.BooleanBlock):
        return {prefix: "on"} if value else {}
    if hasattr(shown, "pk"):
        shown = shown.pk
    shown = block.field.widget.format_value(shown)
    if isinstance(shown, list):
        shown = shown[0] if shown else ""
    return {prefix: "" if shown is None else str(shown)}


def columns_of(record):
    """Return what the database holds of a record and of the rows that belong to it."""
    stored = {record._meta.label: _columns(record)}
    for relation in record._meta.related_objects:
        if _belongs(relation):
            rows = relation.related_model.objects.rewrite(False) if _is_translated(relation) else _rows(relation)
            found = rows.filter(**{relation.field.name: record.pk}).order_by("pk")
            stored[relation.related_model._meta.label] = [columns_of(row) for row in found]
    return stored


def _belongs(relation):
    return type(relation.field).__name__ == "ParentalKey"


def _is_translated(relation):
    return hasattr(relation.related_model.objects.all(), "rewrite")


def _rows(relation):
    return relation.related_model.objects.all()


def _columns(record):
    fields = [
        field
        for field in record._meta.get_fields()
        if field.concrete and field.name not in WRITTEN_ANEW and not isinstance(field, SearchVectorField)
    ]
    queryset = type(record).objects.all()
    queryset = queryset.rewrite(False) if hasattr(queryset, "rewrite") else queryset
    plain = [field.name for field in fields if not field.many_to_many]
    stored = queryset.filter(pk=record.pk).values(*plain).get()
    many = {
        field.name: sorted(getattr(record, field.name).values_list("pk", flat=True))
        for field in fields
        if field.many_to_many
    }
    return {name: _comparable(value) for name, value in stored.items()} | many


def _comparable(value):
    """Return a value as far as it says something: a stream as its content, no text as an empty one."""
    return _said(value.get_prep_value() if isinstance(value, blocks.StreamValue) else value)


def _said(value):
    """Leave out the numbers that Wagtail gives to blocks and paragraphs that have none."""
    if isinstance(value, dict):
        return {key: _said(item) for key, item in value.items() if key != "id"}
    if isinstance(value, list):
        return [_said(item) for item in value]
    if isinstance(value, str):
        return re.sub(r' data-block-key="\w+"', "", value)
    return "" if value is None else value


def differences(before, after, place=""):
    """Return in words what differs between two states of the database; nothing said in one way or another is the same."""
    if _says_nothing(before) and _says_nothing(after):
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        found = []
        # What a block did not say is filled with its default.
        for key in sorted(before):
            found += differences(before[key], after.get(key), f"{place}.{key}")
        return found
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        found = []
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            found += differences(one, other, f"{place}[{number}]")
        return found
    return [] if before == after else [f"{place}: {before!r} became {after!r}"]


def _says_nothing(value):
    if isinstance(value, dict):
        return all(_says_nothing(item) for item in value.values())
    return value in (None, "", False) or value == []
