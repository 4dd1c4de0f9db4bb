"""Writing to the portal as a reader does: the form as it was given out, filled in, sent."""

from datetime import timedelta
from unittest.mock import patch

from django.utils import timezone, translation

from tsi_portal.home.messages.kinds import KINDS
from tsi_portal.home.messages.tickets import new_ticket
from tsi_portal.home.models import Message

WORDS = "When is the next workshop?"
# A second field of a form, by kind, that a complete message needs.
COMPLETE = {"words": WORDS, "name": "Ada Neri", "email": "ada@example.org"}


def ticket(seconds=60):
    """Return a ticket that was given out so many seconds ago."""
    then = timezone.now() - timedelta(seconds=seconds)
    with patch("django.utils.timezone.now", return_value=then):
        return new_ticket()


def address(kind="contact", language="en"):
    """Return the address of the form of a kind in a language."""
    with translation.override(language):
        return KINDS[kind].address


def send(client, kind="contact", language="en", *, about="", headers=None, **changes):
    """Send a complete form with some fields changed, and return the response."""
    data = {**COMPLETE, **changes}
    if "ticket" not in data:
        data["ticket"] = ticket()
    where = address(kind, language) + (f"?about={about}" if about else "")
    return client.post(where, data, headers=headers)


def stored(**fields):
    """Return a message that is in the inbox, made without the form."""
    number = Message.objects.count()
    made = {"reference": f"TSI-{number:06}", "kind": "contact", "language": "en", **COMPLETE, **fields}
    return Message.objects.create(**made)
