"""Flat lists of the pages of one type: what editors look for without knowing where in the tree it stands."""

import django_filters
from django import forms
from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView, PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet

from tsi_portal.base.languages import language_codes, language_name
from tsi_portal.base.models import Topic
from tsi_portal.base.viewsets import DateInWordsColumn

# The class of columns that narrow screens do without.
ON_WIDE_SCREENS = "portal-wide"


class FilterByKey:
    """Makes a filter of pages narrow the keys: the search of the admin knows the columns of its index only."""

    def filter(self, queryset, value):
        """Return the pages among those that the filter finds."""
        if not value:
            return queryset
        found = super().filter(queryset.model.objects.order_by(), value)
        return queryset.filter(pk__in=found.values("pk"))


class ChoicesFilter(FilterByKey, django_filters.MultipleChoiceFilter):
    """Values of a column to tick."""

    def __init__(self, **kwargs):
        super().__init__(**{"widget": forms.CheckboxSelectMultiple, **kwargs})


class RecordsFilter(FilterByKey, django_filters.ModelMultipleChoiceFilter):
    """Records to tick that pages are related to."""

    def __init__(self, **kwargs):
        super().__init__(**{"widget": forms.CheckboxSelectMultiple, **kwargs})


class ConditionsFilter(FilterByKey, django_filters.ChoiceFilter):
    """Conditions of which one is chosen; `conditions` is a function that returns {key: condition}."""

    def __init__(self, *, conditions, **kwargs):
        super().__init__(**{"widget": forms.RadioSelect, "empty_label": _("All"), **kwargs})
        self.conditions = conditions
        self.method = self._narrow

    def _narrow(self, queryset, name, value):
        return queryset.filter(pk__in=queryset.model.objects.order_by().filter(self.conditions()[value]).values("pk"))


def language_conditions():
    """Return the conditions of lacking one of the languages."""
    return {code: ~Q(published_languages__contains=[code]) for code in language_codes()}


class RecordFilters(PageFilterSet):
    """What every list of pages can be narrowed by."""

    live = ChoicesFilter(label=_("Published"), choices=[(True, _("Yes")), (False, _("No"))])
    not_in = ConditionsFilter(
        label=_("Not published in"),
        choices=[(code, language_name(code)) for code, _label in settings.LANGUAGES],
        conditions=language_conditions,
    )
    topics = RecordsFilter(label=_("Topics"), queryset=Topic.objects.all())
    site = None
    has_child_pages = None


class RecordIndexView(IndexView):
    """A list of pages that reads along with its rows what its columns show."""

    read_along = ()
    read_after = ()

    def get_base_queryset(self):
        """Return the pages with the records that they name, in a fixed number of queries."""
        pages = super().get_base_queryset()
        if self.read_along:
            pages = pages.select_related(*self.read_along, for_specific_subqueries=True)
        return pages.prefetch_related("topics", *self.read_after, for_specific_subqueries=True)


class LanguagesColumn(Column):
    """The languages in which a page is published, as codes."""

    def __init__(self):
        super().__init__("published_languages", label=_("Languages"), width="8%")

    def get_value(self, instance):
        """Return the codes in the order of the portal's languages."""
        return " · ".join(code.upper() for code in language_codes() if code in instance.published_languages)


class TopicsColumn(Column):
    """The topics of a page."""

    def __init__(self):
        super().__init__("topics", label=_("Topics"), classname=ON_WIDE_SCREENS)

    def get_value(self, instance):
        """Return their names."""
        return ", ".join(str(topic) for topic in instance.topics.all())


class ChoiceColumn(Column):
    """A choice in words."""

    def get_value(self, instance):
        """Return the label of the choice."""
        return getattr(instance, f"get_{self.accessor}_display")()


def title_column():
    """Return the column of titles. They are shown, and hence ordered, in the language in which the tree has its names."""
    return PageTitleColumn("title", label=_("Title"), sort_key="draft_title", classname="title")


def columns_around(*own):
    """Return the columns of a list: title, what this type adds, then what every list shows."""
    return [
        BulkActionsColumn("bulk_actions"),
        title_column(),
        *own,
        TopicsColumn(),
        LanguagesColumn(),
        DateColumn("verified_on", label=_("Last checked"), sort_key="verified_on", classname=ON_WIDE_SCREENS),
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
        DateColumn("latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"),
    ]


def date_column(name, label, **options):
    """Return a column of partial dates that can be ordered."""
    return DateInWordsColumn(name, label=label, sort_key=name, **options)


class RecordListing(PageListingViewSet):
    """A flat list of the pages of one type. A subclass says which columns and filters it adds."""

    index_view_class = RecordIndexView
    list_per_page = 50
    read_along = ()
    read_after = ()
    columns = ()
    filterset_class = RecordFilters

    def get_index_view_kwargs(self, **kwargs):
        """Pass on what the list reads along."""
        return super().get_index_view_kwargs(read_along=self.read_along, read_after=self.read_after, **kwargs)
