"""The pages that frame the portal: home, international, free pages; identity, menus, notices."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """The entrance."""

    name = "tsi_portal.home"
    label = "home"
    verbose_name = _("Home")

    def ready(self):
        """Notice what changes the frame of every page, and remove messages when their time is over."""
        from tsi_portal.runtime.jobs import DAY, register

        from . import frame
        from .messages.retention import purge

        frame.connect()
        register("purge_messages", DAY, purge)
