"""How organisations and networks appear in the rest of the portal."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base import registry
from tsi_portal.base.rows import for_rows


def register():
    """Fill the registry; called once, when every app is ready."""
    registry.register(
        registry.RecordType(
            kind="network",
            model_label="networks.NetworkPage",
            label=_("Network"),
            label_plural=_("Networks"),
            card="networks/cards/network.html",
            icon="globe",
            order=30,
            connections={"organisation": ("organisation",), "project": ("organisation__project_roles__project",)},
            prefetch=for_rows,
            dated_by="since",
        )
    )
    registry.register(
        registry.RecordType(
            kind="organisation",
            model_label="networks.OrganisationPage",
            label=_("Organisation"),
            label_plural=_("Organisations"),
            card="networks/cards/organisation.html",
            icon="group",
            order=40,
            connections={"project": ("project_roles__project",), "pledge": ("pledges_owned__pledge",)},
            prefetch=for_rows,
        )
    )
