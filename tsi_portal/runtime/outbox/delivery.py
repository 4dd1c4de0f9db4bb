"""Delivering rows of the outbox: claimed first, sent then, never twice."""

import logging
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from ..models import OutboxMail
from .transports import NotSent, Refused, Unknown, transport

Status = OutboxMail.Status

logger = logging.getLogger(__name__)

# How long to wait after each attempt that failed; after the last one the mail is given up.
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360, 720, 1440)]


def deliver(mail_id):
    """Send one mail if nobody else does, and return its status; None if there was nothing to do.

    The row says `sending` in the database before the mail server hears of it. Who is killed in between leaves it so: the
    mail may have gone out, and only a person may send it again.
    """
    mail = _claim(mail_id)
    if mail is None:
        return None
    try:
        transport()(mail.sender, mail.recipient, bytes(mail.message))
    except Unknown as error:
        return _outcome(mail, Status.SENDING, problem=f"It is not known whether the mail arrived. {error}")
    except Refused as error:
        return _outcome(mail, Status.FAILED, problem=str(error))
    except (NotSent, OSError) as error:
        return _put_off(mail, str(error))
    return _outcome(mail, Status.SENT, sent_at=timezone.now(), problem="")


def _claim(mail_id):
    now = timezone.now()
    with transaction.atomic(durable=True):
        mail = OutboxMail.objects.select_for_update(skip_locked=True).due(now).filter(pk=mail_id).first()
        if mail is not None:
            mail.status, mail.claimed_at, mail.attempts = Status.SENDING, now, mail.attempts + 1
            mail.save(update_fields=["status", "claimed_at", "attempts"])
    return mail


def _outcome(mail, status, **values):
    if mail.sensitive and status in (Status.SENT, Status.FAILED):
        values |= {"text": "", "message": b""}
    OutboxMail.objects.filter(pk=mail.pk, status=Status.SENDING).update(status=status, **values)
    if status != Status.SENT:
        logger.warning("mail %s: %s", mail.pk, values["problem"])
    return status


def _put_off(mail, problem):
    if mail.attempts > len(PAUSES):
        return _outcome(mail, Status.FAILED, problem=problem)
    return _outcome(mail, Status.QUEUED, problem=problem, next_attempt_at=timezone.now() + PAUSES[mail.attempts - 1])
