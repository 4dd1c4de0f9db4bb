"""Projects: projects and pledges, programmes and calls, what the HUB does, the action areas."""

from django.db.models import Count
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column

from projects.filters import programme_choices
from projects.models import (
    ActionArea,
    Application,
    Call,
    PledgePage,
    Programme,
    ProjectPage,
    Workshop,
)
from projects.questions import status_conditions
from tsi_portal.base.panels import translated_row
from tsi_portal.base.status import Status
from tsi_portal.base.viewsets import DateInWordsColumn, MenuGroup, RecordViewSet, in_every_language, updated_column

from .pages import (
    ChoiceColumn,
    ChoicesFilter,
    ConditionsFilter,
    RecordFilters,
    RecordListing,
    columns_around,
    date_column,
)


class ProjectFilters(RecordFilters):
    """What the list of projects can be narrowed by."""

    status = ConditionsFilter(label=_("Status"), choices=Status.choices, conditions=status_conditions)
    programme = ChoicesFilter(label=_("Programme"), field_name="programme__identifier", choices=programme_choices)


def _status(project):
    return project.status.label if project.status else _("not published")


class ProjectListing(RecordListing):
    """Projects."""

    name = "projects"
    model = ProjectPage
    icon = "folder-open-inverse"
    menu_label = _("Projects")
    filterset_class = ProjectFilters
    read_along = ("programme",)
    columns = columns_around(
        Column("programme", label=_("Programme"), accessor="programme.short_name"),
        date_column("start", _("Start")),
        date_column("end", _("End")),
        Column("project_status", label=_("Today"), accessor=_status),
    )


class PledgeFilters(RecordFilters):
    """What the list of pledges can be narrowed by."""

    state = ChoicesFilter(label=_("State"), choices=PledgePage.State.choices)


class PledgeListing(RecordListing):
    """Pledges."""

    name = "pledges"
    model = PledgePage
    icon = "clipboard-list"
    menu_label = _("Pledges")
    filterset_class = PledgeFilters
    columns = columns_around(
        ChoiceColumn("state", label=_("State"), sort_key="state"),
        date_column("deadline", _("Deadline")),
    )


class ProgrammeViewSet(RecordViewSet):
    """Programmes."""

    model = Programme
    icon = "folder"
    list_display = [
        "short_name",
        *in_every_language("name"),
        Column("project_count", label=_("Projects"), sort_key="project_count"),
        updated_column(),
    ]
    list_filter = ["is_european_union"]
    search_fields = ["short_name", "identifier", *in_every_language("name")]
    annotated = {"project_count": Count("projects")}
    fixed_at_birth = ("identifier",)
    panels = [
        FieldRowPanel(["short_name", "identifier"]),
        *translated_row("name"),
        FieldRowPanel(["agency", "url"]),
        MultiFieldPanel(
            ["is_european_union", *translated_row("funding_statement"), *translated_row("disclaimer")],
            heading=_("What the pages of its projects must say"),
        ),
    ]


class CallViewSet(RecordViewSet):
    """Calls for proposals."""

    model = Call
    icon = "calendar-alt"
    read_along = ("programme",)
    list_display = [
        "identifier",
        *in_every_language("title"),
        "programme",
        DateInWordsColumn("deadline", label=_("Deadline"), sort_key="deadline"),
        updated_column(),
    ]
    list_filter = ["programme"]
    search_fields = ["identifier", *in_every_language("title")]
    panels = [
        FieldRowPanel(["identifier", "programme"]),
        *translated_row("title"),
        FieldRowPanel(["opens_on", "deadline"]),
        MultiFieldPanel(
            [
                FieldRowPanel(["budget", "currency"]),
                FieldRowPanel(["grant_from", "grant_to"]),
                "funding_rate",
            ],
            heading=_("Money"),
        ),
        FieldPanel("url"),
        FieldPanel("source"),
    ]


class WorkshopViewSet(RecordViewSet):
    """Workshops of the HUB."""

    model = Workshop
    icon = "calendar-check"
    read_along = ("programme",)
    list_display = [
        *in_every_language("title"),
        DateInWordsColumn("date", label=_("Date"), sort_key="date"),
        "programme",
        "participants",
        updated_column(),
    ]
    list_filter = ["programme"]
    search_fields = in_every_language("title", "place")
    panels = [
        *translated_row("title"),
        FieldRowPanel(["date", "end"]),
        *translated_row("place"),
        FieldRowPanel(["participants", "organisation_count"]),
        FieldPanel("programme"),
        *translated_row("note"),
        FieldPanel("source"),
    ]


class ApplicationViewSet(RecordViewSet):
    """Applications that the HUB accompanies."""

    model = Application
    icon = "tasks"
    read_along = ("call", "project")
    list_display = [
        *in_every_language("title"),
        "stage",
        DateInWordsColumn("stage_since", label=_("Since"), sort_key="stage_since"),
        "call",
        "project",
        updated_column(),
    ]
    list_filter = ["stage"]
    search_fields = [*in_every_language("title"), "call__identifier"]
    panels = [
        *translated_row("title"),
        FieldRowPanel(["stage", "stage_since"]),
        FieldPanel("call"),
        FieldPanel("project"),
        FieldPanel("source"),
    ]


class ActionAreaViewSet(RecordViewSet):
    """The action areas of the Transition Pathway."""

    model = ActionArea
    icon = "list-ol"
    copy_view_enabled = False
    list_display = [
        Column("number", label=_("Number"), sort_key="number"),
        *in_every_language("name"),
        "transition",
        Column("pledge_count", label=_("Pledges"), sort_key="pledge_count"),
    ]
    list_filter = ["transition"]
    search_fields = in_every_language("name")
    annotated = {"pledge_count": Count("pledges")}
    panels = [FieldRowPanel(["number", "transition"]), *translated_row("name"), FieldPanel("source")]


class ProjectsGroup(MenuGroup):
    """The entry “Projects”."""

    menu_label = _("Projects")
    menu_name = "projects"
    menu_icon = "grid"
    menu_order = 110
    items = (
        ProjectListing,
        PledgeListing,
        ProgrammeViewSet,
        CallViewSet,
        WorkshopViewSet,
        ApplicationViewSet,
        ActionAreaViewSet,
    )
