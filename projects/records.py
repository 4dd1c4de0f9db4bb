"""How projects and pledges appear in the rest of the portal."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base import registry
from tsi_portal.base.rows import for_rows


def _project_cards(queryset):
    return for_rows(queryset).with_countries().select_related("programme").prefetch_related("discrepancies")


def _pledge_cards(queryset):
    return for_rows(queryset).prefetch_related("owners__organisation", "reports")


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
