"""The lists of the room: the explorer of projects, the pledges."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base.drawings.europe import EuropeMap
from tsi_portal.base.drawings.timeline import Timeline
from tsi_portal.base.listing import ListingPage, Ordering, by_title

from ..filters import PledgeFilters, ProjectFilters
from ..questions import latest_start_first


class ProjectIndexPage(ListingPage):
    """The lists of the room: the explorer of projects, the pledges."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["projects.ProjectPage"]
    listed_kind = "project"
    filterset_class = ProjectFilters
    orderings = (
        Ordering("latest", _("Latest first"), latest_start_first),
        Ordering("name", _("By name"), by_title),
    )

    class Meta:
        verbose_name = _("project list")

    # The views of one list, by the word in the address.
    VIEWS = ("list", "map", "timeline")

    def get_context(self, request, *args, **kwargs):
        """Add the view that the address asks for, drawn from the same records as the list."""
        context = super().get_context(request, *args, **kwargs)
        wanted = request.GET.get("view")
        context["view"] = wanted if wanted in self.VIEWS else self.VIEWS[0]
        if context["view"] == "map":
            context["map"] = EuropeMap(tuple(context["listing"].results.count_by_country()))
        elif context["view"] == "timeline":
            context["timeline"] = Timeline(tuple(project.span for project in context["listing"].page))
        return context


class PledgeIndexPage(ListingPage):
    """The list of pledges."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["projects.PledgePage"]
    listed_kind = "pledge"
    filterset_class = PledgeFilters

    class Meta:
        verbose_name = _("pledge list")
