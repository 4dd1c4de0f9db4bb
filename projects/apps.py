"""European projects, the HUB and the pledges."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    """The room of projects."""

    name = "projects"
    verbose_name = _("Projects")

    def ready(self):
        """Tell the rest of the portal about the records of this room."""
        from . import records

        records.register()
