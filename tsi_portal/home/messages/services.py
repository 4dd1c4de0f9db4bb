"""Taking a message in: stored once, counted, acknowledged to its sender, announced to the editors. All or nothing."""

import secrets
from dataclasses import dataclass, fields

from django.db import transaction

from tsi_portal.base.models import BasePage

from ..models import Message
from .limits import BY_ADDRESS, BY_PLACE, take_seat
from .mails import acknowledge, tell_editors

# Letters and digits that nobody confuses when reading them out; no vowels but A and E, against words.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 6


class SentBefore(Exception):
    """The form was sent already, with other words: `message` is what was stored then."""

    def __init__(self, message):
        super().__init__(f"This form was sent before, as {message.reference}.")
        self.message = message


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """What a person sends. `subject` is the page that it is about, `place` a page as the person named it."""

    kind: str
    words: str
    language: str
    name: str = ""
    email: str = ""
    place: str = ""
    subject: BasePage | None = None


def receive(incoming, *, key, network_place):
    """Store a message and return it; the same form sent again returns what was stored at first.

    `key` is that of the form's ticket, `network_place` where the request comes from: it is counted and not stored.
    Raises TooMany, StoreDown, or SentBefore where the form now says something else.
    """
    with transaction.atomic():
        values = {field.name: getattr(incoming, field.name) for field in fields(incoming)}
        message, is_new = Message.objects.get_or_create(key=key, defaults={**values, "reference": _new_reference()})
        if not is_new:
            if _says_the_same(message, incoming):
                return message
            raise SentBefore(message)
        if incoming.email:
            take_seat(BY_ADDRESS, incoming.email.lower())
        take_seat(BY_PLACE, network_place)
        acknowledge(message)
        tell_editors(message)
    return message


def _says_the_same(message, incoming):
    return all(getattr(message, field) == getattr(incoming, field) for field in ("kind", "words", "name", "email"))


def _new_reference():
    """Return a reference that no message has, which says neither how many there are nor what the next one will be."""
    while True:
        reference = "TSI-" + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if not Message.objects.filter(reference=reference).exists():
            return reference
