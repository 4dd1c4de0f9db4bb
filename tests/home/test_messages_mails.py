"""Do the sender and the right editors hear of a message, in their languages, and never of what a stranger wrote?"""

from email import message_from_bytes, policy

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from projects.models import HubPage, ProjectPage
from tests.home.writing import COMPLETE, WORDS, send, stored
from tests.one_of_each import ENGLISH, ITALIAN
from tsi_portal.base.languages import language_codes
from tsi_portal.home.messages import handling
from tsi_portal.home.models import Identity, Message
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.outbox import send_again

pytestmark = pytest.mark.usefixtures("fresh_inbox")
SUBJECTS = {
    "message-receipt": {"it": "Ricevuto: il tuo messaggio", "en": "Received: your message"},
    "message-notice": {"it": "Nuovo messaggio", "en": "New message"},
    "message-answer": {"it": "Risposta al tuo messaggio", "en": "Answer to your message"},
}


@pytest.fixture
def addresses(small_site, db):
    """The addresses that the site knows: a general one, one of the press, one of the HUB."""
    identity = Identity.load()
    identity.email, identity.press_email = "info@example.org", "press@example.org"
    identity.save()
    HubPage.objects.update(contact="hub@example.org")
    return identity


def mails(kind):
    """Return the mails of a kind as [(row, parsed message)]."""
    rows = OutboxMail.objects.filter(kind=kind).order_by("pk")
    return [(row, message_from_bytes(bytes(row.message), policy=policy.default)) for row in rows]


def only(kind):
    """Return the only mail of a kind."""
    (found,) = mails(kind)
    return found


@pytest.fixture
def editor(db):
    return get_user_model().objects.create_superuser("editor@example.org", "a long password", language="en")


# --- Receipt --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", language_codes())
def test_receipt_speaks_the_senders_language(addresses, reader, code):
    send(reader, language=code)
    row, _mail = only("message-receipt")
    reference = Message.objects.get().reference
    assert row.recipient == COMPLETE["email"]
    assert row.subject == f"{SUBJECTS['message-receipt'][code]} {reference}"
    assert reference in row.text
    assert {"it": "Buongiorno", "en": "Good day"}[code] in row.text


def test_receipt_repeats_nothing_that_a_stranger_wrote(addresses, reader):
    project = ProjectPage.objects.get()
    send(reader, "error", about=project.pk, words="Buy https://spam.example", name="Spam Inc")
    row, _mail = only("message-receipt")
    assert "spam" not in (row.subject + row.text + bytes(row.message).decode()).lower()
    assert "About the page: PROJECT" in row.text


def test_receipt_is_marked_as_written_by_a_machine(addresses, reader):
    send(reader)
    for kind in ("message-receipt", "message-notice"):
        assert only(kind)[1]["Auto-Submitted"] == "auto-generated"


def test_text_of_mails_is_not_markup(addresses, reader):
    addresses.name_en = "Torino & friends"
    addresses.save()
    send(reader)
    assert "Torino & friends" in only("message-receipt")[0].text


# --- Notice ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "recipient"),
    [
        ("contact", "info@example.org"),
        ("error", "info@example.org"),
        ("accessibility", "info@example.org"),
        ("press", "press@example.org"),
        ("hub", "hub@example.org"),
    ],
)
def test_notice_reaches_those_who_look_after_the_kind(addresses, reader, kind, recipient):
    send(reader, kind)
    assert only("message-notice")[0].recipient == recipient


@pytest.mark.parametrize("kind", ["press", "hub"])
def test_kind_without_an_address_of_its_own_goes_to_the_general_one(addresses, reader, kind):
    addresses.press_email = ""
    addresses.save()
    HubPage.objects.update(contact="")
    send(reader, kind)
    assert only("message-notice")[0].recipient == "info@example.org"


def test_without_any_address_the_administrators_hear_of_it_each_in_their_language(small_site, reader):
    make = get_user_model().objects.create_superuser
    for code in language_codes():
        make(f"{code}@example.org", "a long password", language=code)
    gone = make("gone@example.org", "a long password")
    gone.is_active = False
    gone.save()
    get_user_model().objects.create_user("nobody@example.org")
    send(reader)
    sent = {row.recipient: row.subject for row, _mail in mails("message-notice")}
    assert set(sent) == {f"{code}@example.org" for code in language_codes()}
    for code in language_codes():
        assert sent[f"{code}@example.org"].startswith(SUBJECTS["message-notice"][code])


def test_notice_speaks_the_language_of_whoever_owns_the_address(addresses, reader):
    get_user_model().objects.create_user("INFO@example.org", language="en")
    send(reader, language="it")
    send(reader, "press", "en")
    general, press = (row for row, _mail in mails("message-notice"))
    assert general.subject.startswith(SUBJECTS["message-notice"]["en"])
    assert press.subject.startswith(SUBJECTS["message-notice"]["it"])


def test_notice_holds_no_personal_data_and_leads_to_the_message(addresses, reader, settings):
    send(reader)
    row, _mail = only("message-notice")
    whole = bytes(row.message).decode()
    assert not any(text in whole for text in COMPLETE.values())
    where = reverse("messages:conversation", args=[Message.objects.get().pk])
    assert settings.SITE_URL + where in row.text


# --- Answer ---------------------------------------------------------------------------------------------------------


def answered(editor, **fields):
    """Return a message that was answered by mail."""
    message = stored(**fields)
    handling.answer(message.pk, 1, by=editor, words="It is on Monday & Tuesday.", is_mailed=True, closes=True)
    return message


@pytest.mark.parametrize("code", language_codes())
def test_answer_speaks_the_senders_language_and_says_where_to_go_on(addresses, editor, code):
    message = answered(editor, kind="press", language=code)
    row, mail = only("message-answer")
    assert row.recipient == message.email
    assert row.subject == f"{SUBJECTS['message-answer'][code]} {message.reference}"
    assert "It is on Monday & Tuesday." in row.text
    assert mail["Reply-To"] == "press@example.org"
    assert WORDS not in row.text
    assert "Auto-Submitted" not in mail
    assert not {ITALIAN, ENGLISH} & set(row.text.split())


def test_language_that_the_portal_no_longer_speaks_is_the_default_one(addresses, editor):
    answered(editor, language="xx")
    assert only("message-answer")[0].subject.startswith(SUBJECTS["message-answer"]["it"])


def test_mail_of_an_answer_stays_one_however_often_it_is_asked_for(addresses, editor):
    message = answered(editor)
    with pytest.raises(handling.Changed):
        handling.answer(message.pk, 1, by=editor, words="Again.", is_mailed=True, closes=True)
    assert len(mails("message-answer")) == 1
    send_again(OutboxMail.objects.get(kind="message-answer"))
    assert message.answers.count() == 1
