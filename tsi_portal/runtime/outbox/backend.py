"""The mail backend that writes rows instead of talking to a server."""

import copy
from dataclasses import dataclass
from email.utils import make_msgid

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.db import IntegrityError, transaction

from ..models import OutboxMail
from .queue import hand_to_worker_after_commit

# These name all recipients; each row speaks to one.
ADDRESS_HEADERS = frozenset(["to", "cc", "bcc"])


@dataclass(frozen=True, kw_only=True)
class Postage:
    """What a caller may add to a message, as its attribute `postage`.

    `kind`       a word for lists and statistics.
    `dedupe`     a key of which each address gets one mail, however often it is sent.
    `sensitive`  the text holds a code or a link that signs in, and is removed once the mail was sent.
    """

    kind: str = ""
    dedupe: str = ""
    sensitive: bool = False


class OutboxBackend(BaseEmailBackend):
    """Stores one row for each recipient and has it delivered after the commit; a rollback takes the mail with it."""

    def send_messages(self, email_messages):
        """Store the messages and return how many there were, as Django's backends do."""
        for message in email_messages:
            for recipient in dict.fromkeys(message.recipients()):
                _store(message, recipient)
        return len(email_messages)


def _store(message, recipient):
    postage = getattr(message, "postage", None) or Postage()
    single = _addressed_to(message, recipient)
    row = OutboxMail(
        kind=postage.kind,
        dedupe=postage.dedupe,
        sensitive=postage.sensitive,
        sender=single.from_email,
        recipient=recipient,
        subject=single.subject,
        text=single.body,
        message=single.message().as_bytes(linesep="\r\n"),
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        if postage.dedupe and OutboxMail.objects.filter(dedupe=postage.dedupe, recipient=recipient).exists():
            return  # this person has the mail already
        raise
    hand_to_worker_after_commit(row.pk)


def _addressed_to(message, recipient):
    """Return a copy of a message for one person, with a fixed number and without line breaks in its headers.

    A line break in the subject is folded into a space; in an address it is an attack, and Django refuses it.
    """
    single = copy.copy(message)
    single.to, single.cc, single.bcc = [recipient], [], []
    single.subject = " ".join(str(message.subject).split())
    single.extra_headers = {
        name: " ".join(str(value).split())
        for name, value in message.extra_headers.items()
        if name.lower() not in ADDRESS_HEADERS
    }
    # Made here and not by Django, which would ask the name service who this machine is.
    single.extra_headers.setdefault("Message-ID", make_msgid(domain=settings.SITE.hostname))
    return single
