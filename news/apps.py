"""Articles, interviews, events and news."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    """The room of news."""

    name = "news"
    verbose_name = _("News")

    def ready(self):
        """Tell the rest of the portal about the records of this room."""
        from . import records

        records.register()
