"""The models of the room of networks, by subject."""

from .networks import NetworkIndexPage, NetworkPage
from .organisations import OrganisationAlias, OrganisationDomain, OrganisationIndexPage, OrganisationPage
from .people import OrganisationPerson
from .positioning import MilestoneCitation, PositioningMilestone, PositioningPage

__all__ = [
    "MilestoneCitation",
    "NetworkIndexPage",
    "NetworkPage",
    "OrganisationAlias",
    "OrganisationDomain",
    "OrganisationIndexPage",
    "OrganisationPage",
    "OrganisationPerson",
    "PositioningMilestone",
    "PositioningPage",
]
