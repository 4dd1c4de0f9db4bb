"""The end of a message's time: it goes with its answers and with the mails about it."""

import logging
from collections import Counter

from django.db import transaction

from tsi_portal.base.status import today

from ..models import Message
from .mails import mails_about

logger = logging.getLogger(__name__)


def purge(*, dry_run=False):
    """Remove the messages whose time is over; return {kind: how many}. A dry run removes nothing.

    What is logged are numbers. The log of the admin keeps who did what under the reference, without a word of the sender.
    """
    over = Message.objects.over(today())
    if dry_run:
        return dict(Counter(over.order_by().values_list("kind", flat=True)))
    counts = remove(over)
    logger.info("messages removed at the end of their time: %s", sum(counts.values()), extra={"by_kind": counts})
    return counts


def remove(messages):
    """Remove the messages of a queryset with everything that holds their words or their sender; return {kind: how many}."""
    with transaction.atomic():
        # Who is answering one of them at this moment comes first; the next run finds it.
        found = list(messages.select_for_update(skip_locked=True).values_list("pk", "kind", "reference"))
        mails_about([reference for _pk, _kind, reference in found]).delete()
        Message.objects.filter(pk__in=[pk for pk, _kind, _reference in found]).delete()
    return dict(Counter(kind for _pk, kind, _reference in found))
