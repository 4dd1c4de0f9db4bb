"""The models of the room of projects, by subject."""

from .hub import Application, HubPage, Workshop
from .pledges import ActionArea, PledgeIndexPage, PledgeMilestone, PledgeOwner, PledgePage, PledgeProject, ProgressReport
from .programmes import Call, Programme
from .projects import Output, ProjectCountry, ProjectIndexPage, ProjectPage, ProjectPartner

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
