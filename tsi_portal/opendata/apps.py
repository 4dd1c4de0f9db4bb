"""The room on the roof called opendata."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OpendataConfig(AppConfig):
    """The app."""

    name = "tsi_portal.opendata"
    label = "opendata"
    verbose_name = _("Opendata")
