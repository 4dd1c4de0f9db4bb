"""Records of any type as rows of one list: search results, topics, what an organisation is connected to.

All types come from one query over the table that every page shares, each with the date by which its type is dated. A
row holds what lists show and no model instance: to make one costs more than everything else that such a list does.
"""

from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from django.db.models import CharField, Count, F, Q, Value, Window
from django.db.models.functions import Cast, Coalesce, NullIf, RowNumber
from django.utils.translation import gettext
from modeltranslation.translator import translator

from . import registry
from .covers_of_pages import read_covers
from .fields import StreamField
from .languages import column, language_codes
from .models import BasePage
from .partial_dates import PartialDate
from .prepared import prepared
from .visibility import readable

ROWS_PER_KIND = 12
SHARED_COLUMNS = ("path", "depth", "content_type", "live", "published_languages", "identifier", "is_example", "cover")
ROW_WORDS = ("title", "summary", "url_path")


def words_of_rows():
    """Return the columns of the words that every row shows, in every language."""
    return [column(name, code) for name in ROW_WORDS for code in language_codes()]


@lru_cache
def columns_of_rows(model):
    """Return the columns that lists show of a type: what every page shares, and the type's own except its texts.

    Selecting all hundred costs more than anything else that a list does.
    """
    translated = translator.get_options_for_model(model).get_field_names()
    own = [
        field.name
        for field in model._meta.local_concrete_fields
        if model is not BasePage and field.name not in translated and not isinstance(field, StreamField)
    ]
    return (*SHARED_COLUMNS, *words_of_rows(), *getattr(model, "columns_in_lists", own))


def named_columns(relation):
    """Return what is needed to name and link a page that a record points at."""
    words = [column(name, code) for name in ("title", "url_path") for code in language_codes()]
    return [f"{relation}__{name}" for name in ("live", "published_languages", *words)]


def for_rows(queryset, *relations):
    """Return what a list shows of pages, without vectors and texts, and the names of the pages that they point at.

    Whoever shows their covers calls `read_covers`.
    """
    named = [name for relation in relations for name in named_columns(relation)]
    pages = queryset.rewrite(False).only(*columns_of_rows(queryset.model), *named)
    return pages.select_related(*relations) if relations else pages


class Listed:
    """What a list shows of a page of any type, read without making the page."""

    # The same questions as to a page, answered from the same columns.
    shown_language = BasePage.shown_language
    shown = BasePage.shown
    is_shown_in_other_language = BasePage.is_shown_in_other_language

    def __init__(self, values):
        self.__dict__.update(values)
        self.cover = None

    @property
    def record_type(self):
        """The type of record, or None for a page that is no record."""
        return registry.record_type_of_model(self.content_type__app_label, self.content_type__model)

    @property
    def kind(self):
        """The word for the type of record, or ""."""
        return self.record_type.kind if self.record_type else ""

    @property
    def label(self):
        """What readers call such a page: the name of its type, or just a page."""
        return self.record_type.label if self.record_type else gettext("Page")

    @property
    def dated_on(self):
        """The date of its type, or None."""
        return PartialDate.parse(self.when) if self.when else None


@dataclass(frozen=True)
class Group:
    """The rows of one type; `total` counts those that are not shown, too."""

    type: registry.RecordType
    rows: list
    total: int


def dated(queryset):
    """Add `when` to pages of one type or of all: the date of their type as text, "" for those without one."""
    columns = [
        Cast(
            found.dated_by if queryset.model is found.model else f"{found.model._meta.model_name}__{found.dated_by}",
            CharField(),
        )
        for found in registry.record_types()
        if found.dated_by and queryset.model in (found.model, BasePage)
    ]
    return queryset.annotate(when=Coalesce(*columns, Value(""), output_field=CharField()))


def listed(queryset, *more):
    """Return pages, of one type or of all, as rows in their order; `more` names annotations that rows keep."""
    return rows_from(values_of_rows(queryset, *more))


def values_of_rows(queryset, *more):
    """Return the query of such rows, for a prepared question; `rows_from` makes rows of its answers."""
    return dated(queryset.rewrite(False)).values(
        "pk",
        "published_languages",
        "identifier",
        "live",
        "cover_id",
        "content_type__app_label",
        "content_type__model",
        "when",
        *words_of_rows(),
        *more,
    )


def rows_from(values):
    """Return the rows that some values are, with the pictures of their covers."""
    return read_covers([Listed(row) for row in values])


def grouped(queryset, per_kind=ROWS_PER_KIND):
    """Return the first rows of each type among readable pages, the latest first, as groups in their order."""
    return _groups_from(values_of_groups(queryset, per_kind))


def values_of_groups(queryset, per_kind=ROWS_PER_KIND):
    """Return the query of the rows of all groups, each with its place in the group and the size of the group."""
    latest_first = NullIf(F("when"), Value("")).desc(nulls_last=True)
    pages = (
        dated(readable(queryset))
        .annotate(
            place=Window(RowNumber(), partition_by="content_type", order_by=[latest_first, F("pk").desc()]),
            total=Window(Count("pk"), partition_by="content_type"),
        )
        .filter(place__lte=per_kind)
        .order_by("content_type", "place")
    )
    return values_of_rows(pages, "total")


def _groups_from(values):
    by_kind = {}
    for row in rows_from(values):
        by_kind.setdefault(row.kind, []).append(row)
    return [
        Group(record_type, by_kind[record_type.kind], by_kind[record_type.kind][0].total)
        for record_type in registry.record_types()
        if record_type.kind in by_kind
    ]


def connected_to(page, kinds=None):
    """Return everything that the registry ties to a record, as groups; `kinds` limits it to some types (a tuple).

    One query, and one more for each type that says how its records are tied.
    """
    groups = _groups_from(_question_about(page.kind, kinds)(page.pk)) if page.pk else []
    for group in groups:
        _add_notes(group, page)
    return groups


@lru_cache
def _question_about(kind, kinds):
    """Return the prepared question for what is tied to a record of one kind."""
    tied = [
        (record_type, lookups)
        for record_type in registry.record_types()
        if (lookups := record_type.connections.get(kind)) and (kinds is None or record_type.kind in kinds)
    ]
    if not tied:
        return lambda key: []

    def ties(key):
        # In subqueries, because a record may be tied more than once and is one record all the same.
        pages = [record_type.model.objects.rewrite(False).filter(_tie(lookups, key)) for record_type, lookups in tied]
        any_tie = reduce(or_, (Q(pk__in=found.values("pk")) for found in pages), Q(pk__in=()))
        return values_of_groups(BasePage.objects.filter(any_tie).exclude(pk=key))

    return prepared(ties)


def _tie(lookups, key):
    return reduce(or_, (Q(**{lookup: key}) for lookup in lookups))


def _add_notes(group, page):
    """Say in the rows of a group how they are tied to a page, where their type can tell."""
    if group.type.ties is None:
        return
    notes = group.type.ties([row.pk for row in group.rows], page)
    for row in group.rows:
        row.note = notes.get(row.pk, "")
