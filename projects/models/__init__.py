"""The models of the room of projects, by subject."""

from .hub import Application, HubPage, Workshop
from .indexes import PledgeIndexPage, ProjectIndexPage
from .outputs import Output
from .partnerships import ProjectCountry, ProjectPartner
from .pledges import (
    ActionArea,
    PledgeMilestone,
    PledgeOwner,
    PledgePage,
    PledgeProject,
    ProgressReport,
)
from .programmes import Call, Programme
from .projects import ProjectPage

__all__ = [
    "ActionArea",
    "Application",
    "Call",
    "HubPage",
    "Output",
    "PledgeIndexPage",
    "PledgeMilestone",
    "PledgeOwner",
    "PledgePage",
    "PledgeProject",
    "Programme",
    "ProgressReport",
    "ProjectCountry",
    "ProjectIndexPage",
    "ProjectPage",
    "ProjectPartner",
    "Workshop",
]
