"""The machine room as a Django app: outbox, heartbeats, jobs."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RuntimeConfig(AppConfig):
    """Registers the checks and the regular jobs of the machine room."""

    name = "tsi_portal.runtime"
    label = "runtime"
    verbose_name = _("Operation")

    def ready(self):
        """Connect the regular jobs, which need every app to be loaded."""
        from . import jobs

        jobs.register_own_jobs()
