"""Content: articles, interviews, events, news, and what all pages share: topics, sources, figures, the glossary."""

import django_filters
from django import forms
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn, NumberColumn
from wagtail.snippets.views.chooser import SnippetChooserViewSet

from news.filters import teller_conditions
from news.models import ArticlePage, EventPage, InterviewPage, NewsPage
from tsi_portal.base.models import Figure, GlossaryTerm, Source, Topic
from tsi_portal.base.panels import language_panel, translated_row
from tsi_portal.base.status import ended_before
from tsi_portal.base.viewsets import (
    DateInWordsColumn,
    MenuGroup,
    RecordViewSet,
    in_every_language,
    updated_column,
)

from .pages import (
    ChoiceColumn,
    ChoicesFilter,
    ConditionsFilter,
    RecordFilters,
    RecordListing,
    columns_around,
    date_column,
)


class ArticleFilters(RecordFilters):
    """What the list of articles can be narrowed by."""

    type = ChoicesFilter(label=_("Type"), choices=ArticlePage.Type.choices)
    level = ChoicesFilter(label=_("Level"), choices=ArticlePage.Level.choices)


class ArticleListing(RecordListing):
    """Articles."""

    name = "articles"
    model = ArticlePage
    icon = "doc-full"
    menu_label = _("Articles")
    filterset_class = ArticleFilters
    columns = columns_around(
        ChoiceColumn("type", label=_("Type"), sort_key="type"),
        DateColumn("published_on", label=_("Publication"), sort_key="published_on"),
        date_column("fact_date", _("Fact")),
    )


class InterviewListing(RecordListing):
    """Interviews."""

    name = "interviews"
    model = InterviewPage
    icon = "openquote"
    menu_label = _("Interviews")
    columns = columns_around(
        Column("person", label=_("Person"), sort_key="person"),
        DateColumn("recorded_on", label=_("Date"), sort_key="recorded_on"),
        BooleanColumn("is_example", label=_("Example")),
    )


def time_conditions():
    """Return the conditions of being still to come or over."""
    return {"upcoming": ~ended_before("last"), "past": ended_before("last")}


class EventFilters(RecordFilters):
    """What the list of events can be narrowed by."""

    when = ConditionsFilter(
        label=_("When"), choices=[("upcoming", _("To come")), ("past", _("Past events"))], conditions=time_conditions
    )
    state = ChoicesFilter(label=_("State"), choices=EventPage.State.choices)


class EventListing(RecordListing):
    """Events."""

    name = "events"
    model = EventPage
    icon = "date"
    menu_label = _("Events")
    filterset_class = EventFilters
    columns = columns_around(
        date_column("start", _("First day")),
        ChoiceColumn("state", label=_("State"), sort_key="state"),
        BooleanColumn("is_international", label=_("International")),
    )


class NewsFilters(RecordFilters):
    """What the list of news can be narrowed by."""

    by = ConditionsFilter(
        label=_("Told by"),
        choices=[("alliance", _("The alliance")), ("partner", _("A partner"))],
        conditions=teller_conditions,
    )


class NewsListing(RecordListing):
    """News."""

    name = "news-items"
    model = NewsPage
    icon = "comment"
    menu_label = _("News")
    filterset_class = NewsFilters
    read_along = ("partner",)
    columns = columns_around(
        DateColumn("date", label=_("Date"), sort_key="date"),
        Column("partner", label=_("Told by"), accessor="partner.draft_title"),
    )


class TopicViewSet(RecordViewSet):
    """Topics."""

    model = Topic
    icon = "tag"
    list_display = [
        *in_every_language("name"),
        Column("page_count", label=_("Pages"), sort_key="page_count"),
        updated_column(),
    ]
    search_fields = in_every_language("name", "description")
    annotated = {"page_count": Count("pages")}
    panels = [*translated_row("name"), *translated_row("slug"), *translated_row("description")]


class SourceChooser(SnippetChooserViewSet):
    """The choice of a source, with a short form for one that is not there yet."""

    form_fields = ["publisher", "title", "kind", "language", "date", "url"]
    creation_tab_label = _("New source")
    create_action_label = _("Add the source")


class SourceViewSet(RecordViewSet):
    """Sources."""

    model = Source
    icon = "link"
    chooser_viewset_class = SourceChooser
    list_display = [
        "title",
        "publisher",
        "kind",
        DateInWordsColumn("date", label=_("Date"), sort_key="date"),
        "state",
        Column("citation_count", label=_("Cited by pages"), sort_key="citation_count"),
        updated_column(),
    ]
    list_filter = ["kind", "state"]
    search_fields = ["publisher", "title", "url", "key"]
    annotated = {"citation_count": Count("page_citations")}
    panels = [
        FieldPanel("publisher"),
        FieldPanel("title"),
        FieldRowPanel(["kind", language_panel("language")]),
        FieldRowPanel(["date", "accessed_on"]),
        FieldRowPanel(["url", "state"]),
        MultiFieldPanel(["key"], heading=_("For imports"), classname="collapsed"),
    ]


class FigureFilters(WagtailFilterSet):
    """What the list of figures can be narrowed by."""

    series = django_filters.AllValuesMultipleFilter(label=_("Series"), widget=forms.CheckboxSelectMultiple)

    class Meta:
        model = Figure
        fields = ["series"]


class FigureViewSet(RecordViewSet):
    """Dated numbers with their sources."""

    model = Figure
    icon = "decimal"
    read_along = ("source",)
    filterset_class = FigureFilters
    list_display = [
        *in_every_language("label"),
        NumberColumn("value", label=_("Value"), accessor=lambda figure: f"{figure.value:g}", sort_key="value"),
        DateInWordsColumn("date", label=_("Date"), sort_key="date"),
        "series",
        "source",
        updated_column(),
    ]
    search_fields = ["series", *in_every_language("label")]
    panels = [
        *translated_row("label"),
        FieldRowPanel(["value", "date"]),
        *translated_row("qualifier"),
        FieldPanel("series"),
        FieldPanel("source"),
    ]


class GlossaryFilters(WagtailFilterSet):
    """What the glossary can be narrowed by."""

    without_definition = django_filters.BooleanFilter(label=_("A definition is missing"), method="narrow")

    def narrow(self, queryset, name, value):
        """Return the terms that lack a definition in some language, or those that lack none."""
        lacking = Q()
        for column in in_every_language("definition"):
            lacking |= Q(**{f"{column}__isnull": True}) | Q(**{column: ""})
        return queryset.filter(lacking) if value else queryset.exclude(lacking)

    class Meta:
        model = GlossaryTerm
        fields = []


class GlossaryViewSet(RecordViewSet):
    """Terms of the trade."""

    model = GlossaryTerm
    icon = "help"
    read_along = ("source",)
    filterset_class = GlossaryFilters
    list_display = [*in_every_language("term"), "source", updated_column()]
    search_fields = in_every_language("term", "definition")
    fixed_at_birth = ("identifier",)
    panels = [*translated_row("term"), *translated_row("definition"), FieldPanel("source"), FieldPanel("identifier")]


class ContentGroup(MenuGroup):
    """The entry “Content”."""

    menu_label = _("Content")
    menu_name = "content"
    menu_icon = "doc-full"
    menu_order = 130
    items = (
        ArticleListing,
        InterviewListing,
        EventListing,
        NewsListing,
        TopicViewSet,
        SourceViewSet,
        FigureViewSet,
        GlossaryViewSet,
    )
