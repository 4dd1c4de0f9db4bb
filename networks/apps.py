"""Organisations, networks and the European positioning."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NetworksConfig(AppConfig):
    """The room of networks."""

    name = "networks"
    verbose_name = _("Networks")

    def ready(self):
        """Tell the rest of the portal about the records of this room."""
        from . import records

        records.register()
