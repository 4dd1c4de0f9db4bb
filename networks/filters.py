"""The filters of the lists of organisations and networks."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tsi_portal.base.facets import ConditionFilter, CountryFilter, FacetFilter, FacetSet

from .models.networks import NetworkPage
from .models.organisations import OrganisationPage, is_partner_today


def partner_conditions():
    """Return the condition of being a partner of the alliance today, by the word in the address."""
    return {"yes": is_partner_today(), "no": ~is_partner_today() | Q(partner_since__isnull=True)}


class OrganisationFilters(FacetSet):
    """What the directory of organisations can be narrowed by."""

    facets = ("partner", "type", "country")

    partner = ConditionFilter(
        label=_("Partner of Torino Social Impact"),
        choices=[("yes", _("Yes")), ("no", _("No"))],
        conditions=partner_conditions,
    )
    type = FacetFilter(label=_("Type"), field_name="type", choices=lambda: OrganisationPage.Type.choices)
    country = CountryFilter(label=_("Country"), field_name="country")


class NetworkFilters(FacetSet):
    """What the list of networks can be narrowed by."""

    facets = ("tie", "scope")

    tie = FacetFilter(label=_("Tie"), field_name="tie", choices=lambda: NetworkPage.Tie.choices)
    scope = FacetFilter(label=_("Reach"), field_name="scope", choices=lambda: NetworkPage.Scope.choices)
