"""The room on the roof called explore."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ExploreConfig(AppConfig):
    """The app."""

    name = "tsi_portal.explore"
    label = "explore"
    verbose_name = _("Explore")
