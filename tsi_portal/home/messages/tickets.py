"""The ticket in every form: when it was given out and the key of the one message that it is good for, signed.

It needs neither a session nor a table, and it is what a program that posts without having read the form lacks.
"""

import uuid
from dataclasses import dataclass

from django.core import signing
from django.utils import timezone

SALT = "tsi_portal.home.messages"
# Nobody reads a form and writes a sentence in less.
SHORTEST_SECONDS = 3
LONGEST_SECONDS = 24 * 3600


@dataclass(frozen=True)
class Ticket:
    """What a genuine ticket says."""

    key: uuid.UUID
    seconds: float

    @property
    def is_too_fresh(self):
        """Say whether the form came back faster than a person types."""
        return self.seconds < SHORTEST_SECONDS

    @property
    def is_too_old(self):
        """Say whether the form stood open for too long."""
        return self.seconds > LONGEST_SECONDS


def new_ticket():
    """Return the text of a new ticket, for a hidden field."""
    return signing.Signer(salt=SALT).sign_object([uuid.uuid4().hex, timezone.now().timestamp()])


def read_ticket(text):
    """Return the Ticket that a text is, or None if the portal never gave it out."""
    try:
        key, given_at = signing.Signer(salt=SALT).unsign_object(text)
    except signing.BadSignature:
        return None
    return Ticket(uuid.UUID(key), timezone.now().timestamp() - given_at)
