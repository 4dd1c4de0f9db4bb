"""The lists of the room: the directory of organisations, the networks."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base.listing import ListingPage, Ordering, by_title

from ..filters import NetworkFilters, OrganisationFilters
from .networks import by_tie


class OrganisationIndexPage(ListingPage):
    """The directory of organisations."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["networks.OrganisationPage"]
    listed_kind = "organisation"
    filterset_class = OrganisationFilters

    class Meta:
        verbose_name = _("organisation list")


class NetworkIndexPage(ListingPage):
    """The list of networks and memberships."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["networks.NetworkPage"]
    listed_kind = "network"
    filterset_class = NetworkFilters
    orderings = (
        Ordering("tie", _("By tie"), by_tie),
        Ordering("name", _("By name"), by_title),
    )

    class Meta:
        verbose_name = _("network list")
