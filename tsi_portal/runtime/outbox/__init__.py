"""Mails that survive: every mail is a row before anybody talks to a mail server, and no mail goes out twice.

Code sends mails the usual way, with Django's `EmailMessage` or `send_mail`; `OutboxBackend` turns them into rows, and a
task delivers them after the commit. What a caller may say about a mail stands in `Postage`:

    message = EmailMultiAlternatives(subject, text, to=[person.email])
    message.postage = Postage(kind="decision", dedupe=f"{submission.uid}:published:{revision.pk}")
    message.send()
"""

from .backend import OutboxBackend, Postage
from .delivery import deliver
from .queue import send_again, sweep

__all__ = ["OutboxBackend", "Postage", "deliver", "send_again", "sweep"]
