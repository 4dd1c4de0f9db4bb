"""The menus: pages and addresses on two levels, the same in every language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from tsi_portal.base.fields import StreamField

from ..sections.words import MENU_BLOCKS


class Menu(models.Model):
    """A menu of the site. Its entries take the title of the page that they lead to, unless they say otherwise."""

    class Place(models.TextChoices):
        """Where the menu stands."""

        MAIN = "main", _("Head of the page")
        EXPLORE = "explore", _("Footer: explore")
        REUSE = "reuse", _("Footer: reuse")
        SITE = "site", _("Footer: this site")

    place = models.CharField(pgettext_lazy("menu", "place"), max_length=20, choices=Place.choices, unique=True)
    items = StreamField(MENU_BLOCKS, blank=True, verbose_name=_("entries"))

    panels = ["place", "items"]

    class Meta:
        verbose_name = _("menu")
        verbose_name_plural = _("menus")
        ordering = ["place"]

    def __str__(self):
        return self.get_place_display()
