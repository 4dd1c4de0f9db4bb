"""The models of the room of networks, by subject."""

from .indexes import NetworkIndexPage, OrganisationIndexPage
from .networks import NetworkPage
from .organisations import OrganisationAlias, OrganisationDomain, OrganisationPage
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
