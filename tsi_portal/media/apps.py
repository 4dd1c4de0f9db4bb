"""Pictures and documents."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MediaConfig(AppConfig):
    """The media library."""

    name = "tsi_portal.media"
    label = "media"
    verbose_name = _("Media")

    def ready(self):
        """Watch what Wagtail stores beside the library."""
        from . import uploads

        uploads.connect()
