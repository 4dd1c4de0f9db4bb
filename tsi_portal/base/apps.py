"""The floor: what every page needs to be addressed, translated, cited, listed and checked."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BaseConfig(AppConfig):
    """The base page and its surroundings."""

    name = "tsi_portal.base"
    label = "base"
    verbose_name = _("Base")

    def ready(self):
        """Connect the redirects and the search vectors, which need every model to be loaded."""
        from . import checks, redirects, vectors  # noqa: F401

        redirects.connect()
        vectors.connect()
