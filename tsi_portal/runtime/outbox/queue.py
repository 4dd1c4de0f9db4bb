"""The way of a mail to the worker: after the commit, when its time has come again, and when a person asks for it."""

from datetime import timedelta
from functools import partial

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django_tasks import task

from ..models import OutboxMail
from .delivery import deliver

# People wait for mails with codes; nobody waits for the search index.
PRIORITY = 10
# A worker that has not come to a mail within this time may have lost it.
FORGOTTEN_AFTER = timedelta(minutes=10)
SWEEP_AT_MOST = 200


@task(priority=PRIORITY)
def deliver_mail(mail_id):
    """Deliver one mail in the worker and return how it stands."""
    return deliver(mail_id)


def hand_to_worker(mail_id):
    """Ask the worker to deliver a mail. To ask twice does no harm: the mail is claimed before it is sent."""
    OutboxMail.objects.filter(pk=mail_id).update(enqueued_at=timezone.now())
    deliver_mail.enqueue(mail_id)


def hand_to_worker_after_commit(mail_id):
    """Ask the worker once the transaction that wrote the mail is committed; a rollback asks for nothing."""
    transaction.on_commit(partial(hand_to_worker, mail_id), robust=True)


def sweep():
    """Hand the mails to the worker again whose time has come, and those that it seems to have lost; return how many."""
    now = timezone.now()
    not_on_the_way = (
        Q(enqueued_at=None) | Q(enqueued_at__lt=F("next_attempt_at")) | Q(enqueued_at__lt=now - FORGOTTEN_AFTER)
    )
    waiting = OutboxMail.objects.due(now).filter(not_on_the_way).order_by("next_attempt_at")
    numbers = list(waiting.values_list("pk", flat=True)[:SWEEP_AT_MOST])
    for number in numbers:
        hand_to_worker(number)
    return len(numbers)


def send_again(mail):
    """Send a mail once more because a person asked for it; return the row that goes out.

    One that was sent stays as it is and gets a copy. One whose text was removed cannot be sent again.
    """
    if not mail.message:
        raise ValueError("The text of this mail was removed: it cannot be sent again.")
    with transaction.atomic():
        mail = OutboxMail.objects.select_for_update().get(pk=mail.pk)
        if mail.status == OutboxMail.Status.SENT:
            mail.pk, mail.dedupe, mail.created_at, mail.sent_at = None, "", timezone.now(), None
            mail._state.adding = True
        mail.status, mail.attempts, mail.problem, mail.claimed_at = OutboxMail.Status.QUEUED, 0, "", None
        mail.next_attempt_at = timezone.now()
        mail.save()
        hand_to_worker_after_commit(mail.pk)
    return mail
