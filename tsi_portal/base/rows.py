"""Records of any type as rows of one list: search results, topics, what an organisation is connected to.

All types come from one query over the table that every page shares, each with the date by which its type is dated.
"""

from dataclasses import dataclass, replace

from django.db.models import CharField, Count, F, Q, Value, Window
from django.db.models.functions import Cast, Coalesce, NullIf, RowNumber
from django.utils.translation import gettext

from . import registry
from .models import BasePage
from .partial_dates import PartialDate
from .visibility import readable

ROWS_PER_KIND = 12


@dataclass(frozen=True)
class Row:
    """One record of any type: its type, its date, and a note on why it stands here."""

    page: BasePage
    type: registry.RecordType | None
    date: PartialDate | None
    note: object = ""

    @property
    def label(self):
        """What readers call such a page: the name of its type, or just a page."""
        return self.type.label if self.type else gettext("Page")


@dataclass(frozen=True)
class Group:
    """The rows of one type; `total` counts those that are not shown, too."""

    type: registry.RecordType
    rows: list
    total: int


def for_rows(queryset):
    """Return what a list shows of pages: neither the vectors nor the texts, the covers with them."""
    return queryset.without_vectors().defer_streamfields().select_related("cover")


def dated(queryset):
    """Add `when` to pages: the date of their type as text, "" for those without one."""
    columns = [
        Cast(f"{record_type.model._meta.model_name}__{record_type.dated_by}", CharField())
        for record_type in registry.record_types()
        if record_type.dated_by
    ]
    return queryset.annotate(when=Coalesce(*columns, Value(""), output_field=CharField()))


def row_of(page, note=""):
    """Return the row of a page that `dated` has read."""
    when = getattr(page, "when", "")
    return Row(page, registry.record_type_of(page), PartialDate.parse(when) if when else None, note)


def grouped(queryset, per_kind=ROWS_PER_KIND):
    """Return the first rows of each type among readable pages, the latest first, as groups in the order of the types."""
    latest_first = NullIf(F("when"), Value("")).desc(nulls_last=True)
    pages = (
        dated(readable(for_rows(queryset)))
        .annotate(
            place=Window(RowNumber(), partition_by="content_type", order_by=[latest_first, F("pk").desc()]),
            total=Window(Count("pk"), partition_by="content_type"),
        )
        .filter(place__lte=per_kind)
        .order_by("content_type", "place")
    )
    rows, totals = {}, {}
    for page in pages:
        row = row_of(page)
        if row.type:
            rows.setdefault(row.type.kind, []).append(row)
            totals[row.type.kind] = page.total
    return [
        Group(record_type, rows[record_type.kind], totals[record_type.kind])
        for record_type in registry.record_types()
        if record_type.kind in rows
    ]


def connected_to(page):
    """Return everything that the registry ties to a record, as groups; one query, and one for each type that says how."""
    ties = Q(pk__in=[])
    for record_type in registry.record_types():
        for lookup in record_type.connections.get(page.kind, ()):
            tied = record_type.model.objects.rewrite(False).filter(**{lookup: page.pk})
            ties |= Q(pk__in=tied.values("pk"))
    return [_with_notes(group, page) for group in grouped(BasePage.objects.filter(ties).exclude(pk=page.pk))]


def _with_notes(group, page):
    """Return a group whose rows say how they are tied to a page, where their type can tell; one query for the type."""
    if group.type.ties is None:
        return group
    notes = group.type.ties([row.page.pk for row in group.rows], page)
    return replace(group, rows=[replace(row, note=notes.get(row.page.pk, "")) for row in group.rows])
