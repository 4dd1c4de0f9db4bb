"""Does every mail become a row, go out once, and stay in sight whatever the mail server does?"""

import email
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMultiAlternatives, send_mail
from django.db import connection, transaction
from django.utils import timezone

from tests.runtime.mail_server import mail_server
from tsi_portal.runtime.mail_server import read_mail_url
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.outbox import Postage, deliver, send_again, sweep
from tsi_portal.runtime.outbox.delivery import PAUSES

Status = OutboxMail.Status
TO = "reader@example.org"


@pytest.fixture
def outbox(settings, db):
    """The settings of the outbox, with the portal's own mail backend in place of Django's for tests."""
    settings.EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"
    return settings.OUTBOX


@pytest.fixture
def by_server(settings, outbox):
    """Return a function that has mails sent through a server of the tests."""

    def use(server):
        settings.OUTBOX = {**outbox, "url": server.url, "timeout": 5}

    return use


def write(subject="Subject", text="Text", to=(TO,), **postage):
    """Send a mail the usual way and return the row of its first recipient."""
    message = EmailMultiAlternatives(subject, text, to=list(to))
    message.postage = Postage(**postage)
    message.send()
    return OutboxMail.objects.filter(recipient=to[0]).order_by("-pk").first()


# --- Storing ---------------------------------------------------------------------------------------------------------


def test_mail_goes_out_after_the_commit(outbox, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        mail = write()
        assert mail.status == Status.QUEUED
    mail.refresh_from_db()
    assert mail.status == Status.SENT
    files = list(outbox["folder"].glob("*.eml"))
    assert any(TO in file.read_text() for file in files)
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


@pytest.mark.usefixtures("own_database")
def test_rollback_takes_the_mail_with_it(settings):
    settings.EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"
    with transaction.atomic():
        write()
        transaction.set_rollback(True)
    assert not OutboxMail.objects.exists()


def test_each_recipient_gets_a_mail_of_their_own(outbox):
    message = EmailMultiAlternatives(
        "Subject", "Text", to=["a@example.org"], cc=["b@example.org"], bcc=["c@example.org"]
    )
    assert message.send() == 1
    rows = OutboxMail.objects.order_by("recipient")
    assert [row.recipient for row in rows] == ["a@example.org", "b@example.org", "c@example.org"]
    for row in rows:
        others = {other.recipient for other in rows} - {row.recipient}
        assert not any(other.encode() in bytes(row.message) for other in others)


def test_one_key_means_one_mail_for_each_address(outbox):
    for _ in range(3):
        write(dedupe="decision:7", to=("a@example.org", "b@example.org"))
    assert OutboxMail.objects.count() == 2
    write(dedupe="decision:8", to=("a@example.org",))
    assert OutboxMail.objects.count() == 3


def test_mail_with_a_key_does_not_break_the_transaction_of_its_sender(outbox):
    write(dedupe="key")
    with transaction.atomic():
        write(dedupe="key")
        assert OutboxMail.objects.count() == 1


def test_line_break_in_a_subject_becomes_a_space(outbox):
    mail = write(subject="Hello\r\nBcc: other@example.org")
    parsed = email.message_from_bytes(bytes(mail.message))
    assert parsed["Subject"] == "Hello Bcc: other@example.org"
    assert parsed["Bcc"] is None


@pytest.mark.parametrize("address", ["a@example.org\nBcc: b@example.org", "a@example.org\r\nX: y"])
def test_line_break_in_an_address_is_refused(outbox, address):
    with pytest.raises(ValueError, match=r"newlines|address"):
        write(to=(address,))
    assert not OutboxMail.objects.exists()


def test_line_break_in_another_header_adds_no_header(outbox):
    message = EmailMultiAlternatives("Subject", "Text", to=[TO], headers={"X-Topic": "one\r\nBcc: b@example.org"})
    message.send()
    parsed = email.message_from_bytes(bytes(OutboxMail.objects.get().message))
    assert parsed["Bcc"] is None
    assert parsed["X-Topic"] == "one Bcc: b@example.org"


# --- Delivering ------------------------------------------------------------------------------------------------------


def test_server_takes_the_mail(by_server):
    with mail_server() as server:
        by_server(server)
        mail = write(text="Grüße und più parole")
        assert deliver(mail.pk) == Status.SENT
        assert deliver(mail.pk) is None
    assert len(server.taken) == 1
    parsed = email.message_from_bytes(server.taken[0])
    assert parsed.get_payload(decode=True).decode().strip() == "Grüße und più parole"
    mail.refresh_from_db()
    assert (mail.attempts, mail.problem) == (1, "")
    assert mail.sent_at


def test_dead_server_puts_the_mail_off(by_server):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        by_server(type("Dead", (), {"url": f"smtp://127.0.0.1:{nobody.getsockname()[1]}"}))
        mail = write()
        assert deliver(mail.pk) == Status.QUEUED
    mail.refresh_from_db()
    assert timezone.now() < mail.next_attempt_at <= timezone.now() + PAUSES[0]
    assert "refused" in mail.problem
    assert deliver(mail.pk) is None, "it is not yet time"


@pytest.mark.parametrize("answers", [{"MAIL_FROM": "451 later"}, {"RCPT_TO": "421 busy"}, {"END_OF_DATA": "452 full"}])
def test_server_that_is_busy_gets_the_mail_later(by_server, answers):
    with mail_server(**answers) as server:
        by_server(server)
        assert deliver(write().pk) == Status.QUEUED


@pytest.mark.parametrize("answers", [{"RCPT_TO": "550 unknown"}, {"DATA": "554 no"}, {"END_OF_DATA": "550 spam"}])
def test_server_that_refuses_ends_it(by_server, answers):
    with mail_server(**answers) as server:
        by_server(server)
        mail = write()
        assert deliver(mail.pk) == Status.FAILED
    mail.refresh_from_db()
    assert mail.problem.startswith("55")
    assert sweep() == 0


def test_connection_that_breaks_after_the_text_leaves_it_to_a_person(by_server):
    with mail_server(END_OF_DATA=None) as server:
        by_server(server)
        mail = write()
        assert deliver(mail.pk) == Status.SENDING
        assert deliver(mail.pk) is None
    mail.refresh_from_db()
    assert "not known" in mail.problem
    assert list(OutboxMail.objects.undecided(timezone.now())) == [mail]
    assert sweep() == 0


@pytest.mark.parametrize(
    "answers", [{"MAIL_FROM": None}, {"RCPT_TO": None}, {"EHLO LOCALHOST": "250 ok", "DATA": None}]
)
def test_connection_that_breaks_before_the_text_is_tried_again(by_server, answers):
    with mail_server(**answers) as server:
        by_server(server)
        status = deliver(write().pk)
    assert not server.taken
    assert status in (Status.QUEUED, Status.SENDING)


def test_mail_is_given_up_after_the_last_pause(by_server):
    with mail_server(RCPT_TO="451 later") as server:
        by_server(server)
        mail = write()
        for _ in range(len(PAUSES)):
            assert deliver(mail.pk) == Status.QUEUED
            OutboxMail.objects.filter(pk=mail.pk).update(next_attempt_at=timezone.now())
        assert deliver(mail.pk) == Status.FAILED


def test_text_with_a_code_is_removed_once_sent(outbox):
    mail = write(text="Your code is 123456", sensitive=True)
    assert deliver(mail.pk) == Status.SENT
    mail.refresh_from_db()
    assert (mail.text, bytes(mail.message)) == ("", b"")
    with pytest.raises(ValueError, match="removed"):
        send_again(mail)


def test_text_with_a_code_stays_while_it_waits(by_server):
    with mail_server(RCPT_TO="451 later") as server:
        by_server(server)
        mail = write(text="Your code is 123456", sensitive=True)
        deliver(mail.pk)
    mail.refresh_from_db()
    assert "123456" in mail.text


def test_sent_mail_goes_again_as_a_copy(outbox, django_capture_on_commit_callbacks):
    mail = write(dedupe="key")
    deliver(mail.pk)
    with django_capture_on_commit_callbacks(execute=True):
        copy = send_again(OutboxMail.objects.get(pk=mail.pk))
    assert copy.pk != mail.pk
    assert OutboxMail.objects.filter(status=Status.SENT).count() == 2


def test_failed_mail_goes_again_as_itself(by_server, django_capture_on_commit_callbacks):
    with mail_server(RCPT_TO="550 unknown") as server:
        by_server(server)
        mail = write()
        deliver(mail.pk)
        server.answers.clear()
        with django_capture_on_commit_callbacks(execute=True):
            again = send_again(OutboxMail.objects.get(pk=mail.pk))
    assert again.pk == mail.pk
    assert OutboxMail.objects.get().status == Status.SENT


# --- Sweeping --------------------------------------------------------------------------------------------------------


def test_sweep_takes_up_what_the_worker_lost(outbox, django_capture_on_commit_callbacks):
    long_ago = timezone.now() - timedelta(hours=1)
    with django_capture_on_commit_callbacks(execute=False):
        lost, fresh = write(to=("a@example.org",)), write(to=("b@example.org",))
    OutboxMail.objects.filter(pk=lost.pk).update(enqueued_at=long_ago, next_attempt_at=long_ago)
    OutboxMail.objects.filter(pk=fresh.pk).update(enqueued_at=timezone.now())
    assert sweep() == 1
    lost.refresh_from_db()
    fresh.refresh_from_db()
    assert (lost.status, fresh.status) == (Status.SENT, Status.QUEUED)


def test_sweep_leaves_alone_what_is_being_sent(outbox):
    mail = write()
    OutboxMail.objects.update(status=Status.SENDING, claimed_at=timezone.now() - timedelta(days=1))
    assert sweep() == 0
    assert deliver(mail.pk) is None


# --- Several at once -------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("own_database")
def test_senders_at_once_send_one_mail(settings):
    settings.EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"
    with mail_server() as server:
        with transaction.atomic():
            mail = write()
            transaction.get_connection().run_on_commit.clear()
        settings.OUTBOX = {**settings.OUTBOX, "url": server.url}

        def once(_):
            try:
                return deliver(mail.pk)
            finally:
                connection.close()

        with ThreadPoolExecutor(6) as pool:
            outcomes = list(pool.map(once, range(6)))
    assert outcomes.count(Status.SENT) == 1
    assert len(server.taken) == 1


@pytest.mark.usefixtures("own_database")
def test_writers_at_once_with_one_key_write_one_mail(settings):
    settings.EMAIL_BACKEND = "tsi_portal.runtime.outbox.OutboxBackend"

    def once(_):
        try:
            write(dedupe="key")
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(once, range(6)))
    assert OutboxMail.objects.count() == 1


def test_password_mail_of_django_takes_the_same_way(outbox):
    send_mail("Subject", "Text", None, [TO], html_message="<p>Text</p>")
    mail = OutboxMail.objects.get()
    assert mail.sender
    assert b"text/html" in bytes(mail.message)


# --- The address of the server ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["", "smtp://mail", "smtp+tls://me:secret@mail.example.org:587", "smtp+ssl://mail:465"])
def test_address_of_a_mail_server_is_accepted(url):
    assert read_mail_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "mail.example.org",
        "http://mail",
        "smtp://",
        "smtp+tls://:587",
        "smtp://mail:port",
        "smtp://[::1",
        "smtps://mail",
    ],
)
def test_address_of_something_else_is_refused_without_repeating_it(url):
    with pytest.raises(ImproperlyConfigured, match="must name a mail server") as refusal:
        read_mail_url(url)
    assert "secret" not in str(refusal.value)
