"""How projects and pledges appear in the rest of the portal."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from tsi_portal.base import registry
from tsi_portal.base.rows import for_rows, named_columns

from .models import PledgeOwner, ProjectPartner
from .questions import for_cards


def _project_cards(queryset):
    return for_cards(queryset).prefetch_related("discrepancies")


def _roles(keys, page):
    """Return the roles of an organisation in projects, in words."""
    if page.kind != "organisation":
        return {}
    taking_part = models.Q(organisation=page.pk) | models.Q(on_behalf_of=page.pk)
    rows = ProjectPartner.objects.rewrite(False).filter(taking_part, project__in=keys)
    return {row.project_id: ProjectPartner.Role(row.role).label for row in rows}


def _pledge_cards(queryset):
    named = PledgeOwner.objects.select_related("organisation")
    owners = models.Prefetch("owners", queryset=named.only("pledge", "organisation", *named_columns("organisation")))
    return for_rows(queryset).prefetch_related(owners, "reports")


def register():
    """Fill the registry; called once, when every app is ready."""
    registry.register(
        registry.RecordType(
            kind="project",
            model_label="projects.ProjectPage",
            label=_("Project"),
            label_plural=_("Projects"),
            card="projects/cards/project.html",
            icon="folder-open-inverse",
            order=10,
            connections={
                "organisation": ("partners__organisation", "partners__on_behalf_of"),
                "network": ("partners__organisation__network",),
                "pledge": ("pledges_served__pledge",),
            },
            prefetch=_project_cards,
            dated_by="start",
            ties=_roles,
        )
    )
    registry.register(
        registry.RecordType(
            kind="pledge",
            model_label="projects.PledgePage",
            label=_("Pledge"),
            label_plural=_("Pledges"),
            card="projects/cards/pledge.html",
            icon="clipboard-list",
            order=20,
            connections={"organisation": ("owners__organisation",), "project": ("projects__project",)},
            prefetch=_pledge_cards,
            dated_by="submitted_on",
        )
    )
