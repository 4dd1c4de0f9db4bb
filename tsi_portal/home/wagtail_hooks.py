"""Where the entrance hooks into Wagtail."""

from django.contrib.auth.models import Permission
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from .editing import IdentityEntry, SiteGroup
from .messages.handling import PERMISSION
from .messages.history import ACTIONS
from .messages.inbox import InboxViewSet
from .public_links import ReaderPageLinkHandler, lead_to_address
from .style_guide.views import style_guide


@hooks.register("before_serve_page")
def redirect_from_other_language(page, request, args, kwargs):
    """Send a reader who used the slug of another language to the right address."""
    return lead_to_address(page, request) if getattr(request, "address_in_other_language", False) else None


# After Wagtail's own, which writes the address of the wrong language and asks once for each link.
@hooks.register("register_rich_text_features", order=100)
def use_addresses_of_the_reader(features):
    """Write links to pages as the reader's language has them."""
    features.register_link_type(ReaderPageLinkHandler)


register_snippet(SiteGroup)


@hooks.register("construct_settings_menu")
def show_identity_once(request, items):
    """Leave the identity of the site to the entry “Site”."""
    items[:] = [item for item in items if not IdentityEntry.stands_in(item)]


@hooks.register("register_admin_viewset")
def register_inbox():
    """Show the inbox."""
    return InboxViewSet()


@hooks.register("register_permissions")
def offer_permission_of_inbox():
    """Offer in the form of a group what is needed to handle messages."""
    app, _dot, codename = PERMISSION.partition(".")
    return Permission.objects.filter(content_type__app_label=app, codename=codename)


@hooks.register("register_log_actions")
def name_deeds_of_inbox(actions):
    """Say in words what the log of the admin records of messages."""
    for action, formatter in ACTIONS.items():
        actions.register_action(action)(formatter)


@hooks.register("register_admin_urls")
def register_style_guide():
    """Give the style guide its address in the admin."""
    return [path("style-guide/", style_guide, name="style_guide")]


@hooks.register("register_help_menu_item")
def offer_style_guide():
    """Lead to the style guide from the help menu."""
    return MenuItem(_("Style guide"), reverse("style_guide"), name="style-guide", icon_name="image", order=900)
