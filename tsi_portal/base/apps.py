"""The floor: what every page needs to be addressed, translated, cited, listed and checked."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BaseConfig(AppConfig):
    """The base page and its surroundings."""

    name = "tsi_portal.base"
    label = "base"
    verbose_name = _("Base")

    def ready(self):
        """Connect what follows changes of pages and sites, which needs every model to be loaded."""
        from . import checks, page_links, redirects, references, site_roots, vectors, wagtail_words, widgets  # noqa: F401

        wagtail_words.connect()
        widgets.connect()
        references.connect()
        site_roots.connect(self)
        redirects.connect()
        page_links.connect()
        vectors.connect()
