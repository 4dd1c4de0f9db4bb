"""Does a message go when its time is over, with everything about it, and not before?"""

import datetime
import logging
from io import StringIO
from unittest.mock import patch

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import ModelLogEntry

from tests.home.writing import COMPLETE, send, stored
from tsi_portal.base.status import today
from tsi_portal.home.messages import handling
from tsi_portal.home.messages.kinds import KINDS
from tsi_portal.home.messages.retention import purge, remove
from tsi_portal.home.models import Message, MessageAnswer
from tsi_portal.runtime.jobs import DAY, registered_jobs
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.outbox import send_again

pytestmark = pytest.mark.usefixtures("fresh_inbox")
ENDS = {
    "closed": lambda message, by: handling.close(message.pk, 1, by=by),
    "spam": lambda message, by: handling.set_aside(message.pk, 1, by=by),
    "answered": lambda message, by: handling.answer(message.pk, 1, by=by, words="Yes.", is_mailed=True, closes=False),
}


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_superuser("editor@example.org", "a long password")


def after(days):
    """Let so many days pass for a block."""
    return patch("django.utils.timezone.now", return_value=timezone.now() + datetime.timedelta(days=days))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("end", ENDS)
def test_message_goes_the_day_after_its_last(editor, kind, end):
    days = KINDS[kind].keep_days
    message = stored(kind=kind)
    ENDS[end](message, editor)
    message.refresh_from_db()
    assert message.state == end
    assert message.keep_until == today() + datetime.timedelta(days=days)
    with after(days):
        assert purge() == {}
    with after(days + 1):
        assert purge() == {kind: 1}
    assert not Message.objects.exists()


def test_three_months_are_promised():
    assert {kind.keep_days for kind in KINDS.values()} == {90}


def test_time_begins_anew_with_each_answer(editor):
    message = stored()
    ENDS["answered"](message, editor)
    with after(60):
        handling.close(message.pk, 2, by=editor)
    with after(100):
        assert purge() == {}
    with after(151):
        assert purge() == {"contact": 1}


def test_what_waits_and_what_was_reopened_stays(editor):
    stored()
    message = stored()
    handling.close(message.pk, 1, by=editor)
    handling.reopen(message.pk, 2, by=editor)
    with after(2_000):
        assert purge() == {}
    assert Message.objects.count() == 2


@pytest.fixture
def finished(small_site, reader, editor):
    """A message from the form that was answered and closed, and another that waits."""
    send(reader)
    finished = Message.objects.get()
    handling.answer(finished.pk, 1, by=editor, words="On Monday.", is_mailed=True, closes=True)
    send_again(OutboxMail.objects.get(kind="message-answer"))
    OutboxMail.objects.update(status="sent")
    send_again(OutboxMail.objects.get(kind="message-receipt"))
    send(reader, email="other@example.org")
    return finished


def test_everything_about_a_message_goes_with_it(finished, editor):
    with after(91):
        assert purge() == {"contact": 1}
    assert [message.email for message in Message.objects.all()] == ["other@example.org"]
    assert not MessageAnswer.objects.exists()
    left = OutboxMail.objects.values_list("subject", "recipient")
    assert not any(finished.reference in subject or COMPLETE["email"] == email for subject, email in left)
    assert OutboxMail.objects.filter(recipient="other@example.org").exists()
    kept = ModelLogEntry.objects.filter(action__startswith="messages.")
    assert kept.exists()
    assert not any(text in f"{entry.label}{entry.data}" for entry in kept for text in COMPLETE.values())


def test_dry_run_counts_and_removes_nothing(finished):
    mails = OutboxMail.objects.count()
    out = StringIO()
    with after(91):
        call_command("purge_messages", dry_run=True, stdout=out)
    assert out.getvalue().splitlines() == ["contact: 1 would be removed", "all: 1 would be removed"]
    assert Message.objects.count() == 2
    assert OutboxMail.objects.count() == mails


def test_command_and_log_tell_numbers_only(finished, caplog):
    out = StringIO()
    with after(91), caplog.at_level(logging.INFO):
        call_command("purge_messages", stdout=out)
    assert out.getvalue().splitlines() == ["contact: 1 removed", "all: 1 removed"]
    said = out.getvalue() + caplog.text
    assert not any(text in said for text in (finished.reference, *COMPLETE.values()))
    record = next(record for record in caplog.records if hasattr(record, "by_kind"))
    assert record.by_kind == {"contact": 1}


def test_person_can_be_removed_by_their_address(finished):
    assert remove(Message.objects.from_address(" ADA@example.org ")) == {"contact": 1}
    assert not OutboxMail.objects.filter(recipient=COMPLETE["email"]).exists()


def test_scheduler_does_it_every_day():
    (job,) = [job for job in registered_jobs() if job.name == "purge_messages"]
    assert job.every == DAY
    assert job.run is purge
