"""Where the editors' screens hook into Wagtail."""

from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .accounts.viewset import FACTOR_RESET
from .door.rescue import CHOSEN
from .management.commands.rescue_login import RESCUED
from .viewsets.content import ContentGroup
from .viewsets.desk import DeskGroup
from .viewsets.explorer import PortalPageViewSet
from .viewsets.mail import SENT_AGAIN, MailViewSet
from .viewsets.networks import NetworksGroup
from .viewsets.projects import ProjectsGroup

for group in (ProjectsGroup, NetworksGroup, ContentGroup, DeskGroup):
    register_snippet(group)


# After Wagtail's own, whose screens of pages this takes the place of.
@hooks.register("register_admin_viewset", order=100)
def register_screens():
    """Show the tree of pages and the outbox."""
    return [PortalPageViewSet(), MailViewSet()]


@hooks.register("register_log_actions")
def name_log_actions(actions):
    """Say in words what the log of the admin records beside Wagtail's own actions."""
    actions.register_action(SENT_AGAIN, _("Send again"), _("Sent again"))
    actions.register_action(FACTOR_RESET, _("Reset the second step"), _("Second step reset"))
    actions.register_action(RESCUED, _("Rescue the sign-in"), _("Second steps removed from the shell"))
    actions.register_action(CHOSEN, _("Choose a password"), _("New password chosen by a link from the shell"))


# Links that lead out of the portal, to what is not written for its editors.
LEADING_OUT = ("editor-guide", "whats-new-in-wagtail")


@hooks.register("construct_help_menu")
def keep_help_in_the_portal(request, items):
    """Take Wagtail's own links out of the help menu."""
    items[:] = [item for item in items if not item.name.startswith(LEADING_OUT)]


@hooks.register("insert_global_admin_css")
def wear_the_colours_of_the_portal():
    """Add the style sheet of the admin."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))


@hooks.register("register_account_menu_item")
def lead_to_second_step(request):
    """Show, on the page of one's own account, the way to app, passkeys and recovery codes."""
    return {
        "url": reverse("mfa_index"),
        "label": gettext("How you sign in"),
        "help_text": gettext("Set up an authenticator app or a passkey, make new recovery codes."),
    }
