"""What editors do with a message: take it in hand, answer, close, set aside as spam, reopen. Each change is logged.

Every change names the version that the editor saw. Of two editors who act at once the second gets `Changed`, and nothing
of what the first one did is lost.
"""

from contextlib import contextmanager
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q
from wagtail.log_actions import log

from tsi_portal.base.status import today

from ..models import Message
from .kinds import KINDS
from .mails import send_answer

State = Message.State

ASSIGNED, ANSWERED, CLOSED = "messages.assigned", "messages.answered", "messages.closed"
SET_ASIDE, REOPENED = "messages.set_aside", "messages.reopened"

PERMISSION = "home.handle_messages"


class Changed(Exception):
    """Somebody has changed the message since the editor saw it: `message` is as it is now."""

    def __init__(self, message):
        super().__init__(f"{message.reference} was changed by somebody else.")
        self.message = message


class NotPossible(Exception):
    """The message is in a state in which this cannot be done."""


def may_handle(user):
    """Say whether a user may read and answer messages."""
    return user.has_perm(PERMISSION)


def handlers():
    """Return the accounts that may handle messages: whom a message can be given to."""
    codename = PERMISSION.partition(".")[2]
    allowed = {"permissions__codename": codename, "permissions__content_type__app_label": "home"}
    in_group = Q(**{f"groups__{lookup}": value for lookup, value in allowed.items()})
    own = Q(**{f"user_{lookup}": value for lookup, value in allowed.items()})
    users = get_user_model().objects.filter(is_active=True).filter(Q(is_superuser=True) | in_group | own)
    return users.distinct().order_by("last_name", "first_name", "email")


def assign(pk, version, *, by, to):
    """Give a message to an editor, or with None to nobody; one that was new is in hand from then on."""
    with _changing(pk, version) as message:
        _refuse_unless(not message.is_over)
        message.assignee = to
        if message.is_open:
            message.state = State.IN_HAND if to else State.NEW
        log(message, ASSIGNED, user=by, data={"assignee": str(to) if to else ""})
    return message


def answer(pk, version, *, by, words, is_mailed, closes):
    """Note an answer and mail it to the sender if it is to be mailed; close the message if that is all."""
    with _changing(pk, version) as message:
        _refuse_unless(not message.is_over and (message.email or not is_mailed))
        written = message.answers.create(author=by, words=words, is_mailed=is_mailed)
        message.assignee = message.assignee or by
        _settle(message, State.CLOSED if closes else State.ANSWERED)
        log(message, ANSWERED, user=by, data={"mailed": is_mailed})
        if closes:
            log(message, CLOSED, user=by)
        if is_mailed:
            send_answer(written)
    return written


def close(pk, version, *, by):
    """Close a message: nothing more is to be done."""
    return _end(pk, version, State.CLOSED, CLOSED, by)


def set_aside(pk, version, *, by):
    """Set a message aside as spam."""
    return _end(pk, version, State.SPAM, SET_ASIDE, by)


def reopen(pk, version, *, by):
    """Take up again a message that was closed, or taken for spam."""
    with _changing(pk, version) as message:
        _refuse_unless(message.is_over)
        message.state = State.IN_HAND if message.assignee_id else State.NEW
        message.keep_until = None
        log(message, REOPENED, user=by)
    return message


def _end(pk, version, state, action, by):
    with _changing(pk, version) as message:
        _refuse_unless(not message.is_over)
        _settle(message, state)
        log(message, action, user=by)
    return message


def _settle(message, state):
    """Put a message into a state in which its time of keeping runs."""
    message.state = state
    message.keep_until = today() + timedelta(days=KINDS[message.kind].keep_days)


@contextmanager
def _changing(pk, version):
    """Hold a message for a change, and store it with the next version."""
    with transaction.atomic():
        message = Message.objects.select_for_update(no_key=True).get(pk=pk)
        if message.version != version:
            raise Changed(message)
        yield message
        message.version += 1
        message.save(update_fields=["state", "assignee", "keep_until", "version"])


def _refuse_unless(possible):
    if not possible:
        raise NotPossible
