"""Networks: networks, organisations and their people, the milestones of the positioning."""

from django.db.models import Count
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import BooleanColumn, Column

from networks.filters import partner_conditions
from networks.models import NetworkPage, OrganisationPage, OrganisationPerson, PositioningMilestone
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


class NetworkFilters(RecordFilters):
    """What the list of networks can be narrowed by."""

    tie = ChoicesFilter(label=_("Tie"), choices=NetworkPage.Tie.choices)
    scope = ChoicesFilter(label=_("Reach"), choices=NetworkPage.Scope.choices)


class NetworkListing(RecordListing):
    """Networks."""

    name = "networks"
    model = NetworkPage
    icon = "globe"
    menu_label = _("Networks")
    filterset_class = NetworkFilters
    columns = columns_around(
        ChoiceColumn("tie", label=_("Tie"), sort_key="tie"),
        date_column("since", _("Since")),
    )


class OrganisationFilters(RecordFilters):
    """What the list of organisations can be narrowed by."""

    type = ChoicesFilter(label=_("Type"), choices=OrganisationPage.Type.choices)
    partner = ConditionsFilter(
        label=_("Partner of Torino Social Impact"),
        choices=[("yes", _("Yes")), ("no", _("No"))],
        conditions=partner_conditions,
    )


class OrganisationListing(RecordListing):
    """Organisations."""

    name = "organisations"
    model = OrganisationPage
    icon = "group"
    menu_label = _("Organisations")
    filterset_class = OrganisationFilters
    columns = columns_around(
        ChoiceColumn("type", label=_("Type"), sort_key="type"),
        Column("country", label=_("Country"), accessor="country.name", sort_key="country"),
        BooleanColumn("is_partner", label=_("Partner")),
    )


class MilestoneViewSet(RecordViewSet):
    """Milestones of the European positioning; their panels stand with the model."""

    model = PositioningMilestone
    icon = "history"
    menu_label = _("Milestones")
    list_display = [
        *in_every_language("title"),
        DateInWordsColumn("date", label=_("Date"), sort_key="date"),
        "subject",
        Column("source_count", label=_("Sources"), sort_key="source_count"),
        updated_column(),
    ]
    list_filter = ["subject"]
    search_fields = [*in_every_language("title", "text"), "anchor"]
    annotated = {"source_count": Count("citations")}
    ordering = "-date"
    fixed_at_birth = ("anchor",)


class PersonViewSet(RecordViewSet):
    """Who may speak for an organisation."""

    model = OrganisationPerson
    icon = "user"
    copy_view_enabled = False
    read_along = ("user", "organisation")
    list_display = ["user", "organisation", "role", "confirmed_on", updated_column()]
    list_filter = ["role"]
    search_fields = [
        "user__email",
        "user__first_name",
        "user__last_name",
        *(f"organisation__{name}" for name in in_every_language("title")),
    ]
    panels = [FieldPanel("user"), FieldPanel("organisation"), FieldRowPanel(["role", "confirmed_on"])]


class NetworksGroup(MenuGroup):
    """The entry “Networks”."""

    menu_label = _("Networks")
    menu_name = "networks"
    menu_icon = "globe"
    menu_order = 120
    items = (NetworkListing, OrganisationListing, MilestoneViewSet, PersonViewSet)
