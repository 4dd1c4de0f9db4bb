"""Words of Wagtail that it translates once at start, in whatever language that happens, and not for each editor."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.chooser import ChooserViewSet

# Of every window in which something is chosen.
WORDS = {
    "choose_one_text": _("Choose"),
    "choose_another_text": _("Choose another"),
    "edit_item_text": _("Edit"),
    "search_tab_label": _("Search"),
    "create_action_label": _("Create"),
}


def connect():
    """Have them translated when they are read; called once, before the windows are made."""
    for name, words in WORDS.items():
        setattr(ChooserViewSet, name, words)
