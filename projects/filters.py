"""The filters of the lists of projects and pledges."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base.facets import ConditionFilter, FacetFilter, FacetSet
from tsi_portal.base.status import Status

from .models.pledges import ActionArea, PledgePage
from .models.programmes import Programme
from .questions import status_conditions


def programme_choices():
    """Return the programmes as (identifier, name); asked at each request, because editors add programmes."""
    return list(Programme.objects.values_list("identifier", "short_name"))


class ProjectFilters(FacetSet):
    """What the list of projects can be narrowed by."""

    facets = ("status", "programme")

    status = ConditionFilter(label=_("Status"), choices=lambda: Status.choices, conditions=status_conditions)
    programme = FacetFilter(label=_("Programme"), field_name="programme__identifier", choices=programme_choices)


class PledgeFilters(FacetSet):
    """What the list of pledges can be narrowed by."""

    facets = ("state", "transition")

    state = FacetFilter(label=_("State"), field_name="state", choices=lambda: PledgePage.State.choices)
    transition = FacetFilter(
        label=_("Transition"),
        field_name="action_areas__transition",
        choices=lambda: ActionArea.Transition.choices,
        distinct=True,
    )
