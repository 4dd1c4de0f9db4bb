"""The entry “Site” of the admin's menu: menus, notices, identity."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import BooleanColumn, Column, DateColumn
from wagtail.admin.viewsets.base import ViewSet
from wagtail.contrib.settings.registry import SettingMenuItem

from tsi_portal.base.panels import translated_row
from tsi_portal.base.viewsets import MenuGroup, RecordViewSet, in_every_language, updated_column

from .models import Identity, Menu, SiteNotice


class MenuViewSet(RecordViewSet):
    """The menus of the site; their panels stand with the model."""

    model = Menu
    icon = "bars"
    copy_view_enabled = False
    list_display = [
        "place",
        Column("entries", label=_("Entries"), accessor=lambda menu: len(menu.items)),
        updated_column(),
    ]
    search_fields = ["place"]


def _is_shown_now(notice):
    now = timezone.now()
    return notice.ends_at > now and (notice.starts_at is None or notice.starts_at <= now)


class NoticeViewSet(RecordViewSet):
    """Notices over every page."""

    model = SiteNotice
    icon = "warning"
    list_display = [
        *in_every_language("text"),
        BooleanColumn("is_shown", label=_("Shown now"), accessor=_is_shown_now),
        DateColumn("starts_at", label=_("From"), sort_key="starts_at"),
        DateColumn("ends_at", label=_("Until"), sort_key="ends_at"),
        updated_column(),
    ]
    search_fields = in_every_language("text")
    panels = [*translated_row("text"), FieldPanel("url"), FieldRowPanel(["starts_at", "ends_at"])]


class IdentityEntry(ViewSet):
    """The identity of the site, whose form is one of Wagtail's settings."""

    name = "identity"

    def get_menu_item(self, order=None):
        """Return the entry that leads to the form."""
        return SettingMenuItem(Identity, icon="site", order=order)

    @staticmethod
    def stands_in(item):
        """Say whether an entry of the menu of settings is the one that now stands here."""
        return isinstance(item, SettingMenuItem) and item.model is Identity


class SiteGroup(MenuGroup):
    """The entry “Site”."""

    menu_label = _("Site")
    menu_name = "site"
    menu_icon = "home"
    menu_order = 150
    items = (IdentityEntry, MenuViewSet, NoticeViewSet)
