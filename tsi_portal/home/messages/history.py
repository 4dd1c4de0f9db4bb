"""What the log of the admin says of messages: who did what. Never a word of the sender."""

from django.utils.translation import gettext, gettext_lazy
from wagtail.log_actions import LogFormatter

from . import handling


class Assigned(LogFormatter):
    """Given to somebody, or to nobody."""

    label = gettext_lazy("Give to an editor")

    def format_message(self, log_entry):
        """Name the editor."""
        name = log_entry.data.get("assignee")
        return gettext("Given to %(name)s") % {"name": name} if name else gettext("Given to nobody")


class Answered(LogFormatter):
    """Answered by mail or in another way."""

    label = gettext_lazy("Answer a message")

    def format_message(self, log_entry):
        """Say which way."""
        return gettext("Answered by e-mail") if log_entry.data.get("mailed") else gettext("Answer noted")


class Closed(LogFormatter):
    """Closed."""

    label = gettext_lazy("Close a message")
    message = gettext_lazy("Closed")


class SetAside(LogFormatter):
    """Set aside as spam."""

    label = gettext_lazy("Set aside as spam")
    message = gettext_lazy("Set aside as spam")


class Reopened(LogFormatter):
    """Opened again."""

    label = gettext_lazy("Reopen a message")
    message = gettext_lazy("Reopened")


ACTIONS = {
    handling.ASSIGNED: Assigned,
    handling.ANSWERED: Answered,
    handling.CLOSED: Closed,
    handling.SET_ASIDE: SetAside,
    handling.REOPENED: Reopened,
}
