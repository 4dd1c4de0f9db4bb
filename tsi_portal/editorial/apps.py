"""The room on the roof called editorial."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    """The app."""

    name = "tsi_portal.editorial"
    label = "editorial"
    verbose_name = _("Editorial")
