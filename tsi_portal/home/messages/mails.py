"""The mails about messages: a receipt and answers to the sender, a notice to the editors. All of them by the outbox.

Nothing that a stranger wrote goes out before a person has read it: the receipt and the notice carry the reference, the
kind and the title of a page of ours, so that nobody can use the portal to write to others.
"""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.db.models import CharField, F, Func, Value
from django.template.loader import render_to_string
from django.urls import reverse

from projects.models import HubPage
from tsi_portal.base.languages import default_language, in_language, language_codes
from tsi_portal.base.reading import words_in
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.outbox import Postage

from ..models import Identity, Message

RECEIPT, NOTICE, ANSWER = "message-receipt", "message-notice", "message-answer"
MAIL_KINDS = (RECEIPT, NOTICE, ANSWER)

# As it stands in every subject, for PostgreSQL.
REFERENCE = "TSI-[0-9A-Z]+"

# Machines that answer mails by themselves should not answer these.
BY_A_MACHINE = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


def acknowledge(message):
    """Tell the sender, where there is an address, that the message has arrived, and its reference."""
    if message.email:
        _send(RECEIPT, message, message.email, message.language, headers=BY_A_MACHINE)


def tell_editors(message):
    """Tell those who look after this kind that a message waits, each in the language in which they are written to."""
    link = settings.WAGTAILADMIN_BASE_URL + reverse("messages:conversation", args=[message.pk])
    for email, language in editors_of(message.kind):
        _send(NOTICE, message, email, language, link=link, headers=BY_A_MACHINE)


def send_answer(answer):
    """Send an editor's answer to the sender; what the sender writes back reaches those who look after the kind."""
    message = answer.message
    reply_to = [email for email in (address_of_kind(message.kind),) if email]
    _send(ANSWER, message, message.email, message.language, number=answer.pk, words=answer.words, reply_to=reply_to)


def dedupe_of_answer(answer):
    """Return the key under which the outbox keeps the mail of an answer."""
    return _dedupe(ANSWER, answer.message, answer.pk)


def mails_about(references):
    """Return the mails of the outbox about some messages, those that were sent again by hand included."""
    if not references:
        return OutboxMail.objects.none()
    named = Func(F("subject"), Value(REFERENCE), function="SUBSTRING", output_field=CharField())
    return OutboxMail.objects.filter(kind__in=MAIL_KINDS).annotate(about=named).filter(about__in=references)


# --- To whom -------------------------------------------------------------------------------------------------------


def address_of_kind(kind):
    """Return the mail address that receives a kind of message, "" where the portal knows none."""
    identity = Identity.load()
    own = ""
    if kind == Message.Kind.PRESS:
        own = identity.press_email
    elif kind == Message.Kind.HUB:
        own = HubPage.objects.live().values_list("contact", flat=True).first()
    return own or identity.email


def editors_of(kind):
    """Return [(mail address, language)] of those who hear of a new message: the kind's address, else administrators."""
    users = get_user_model().objects.filter(is_active=True)
    email = address_of_kind(kind)
    if not email:
        return [(user.email, _known(user.language)) for user in users.filter(is_superuser=True).order_by("pk")]
    owner = users.filter(email__iexact=email).first()
    return [(email, _known(owner.language) if owner else default_language())]


def _known(language):
    return language if language in language_codes() else default_language()


# --- What ----------------------------------------------------------------------------------------------------------


def _send(kind, message, email, language, *, number="", reply_to=(), headers=None, **values):
    with in_language(_known(language)):
        site_name, _language = words_in(Identity.load(), "name")
        context = {
            "message": message,
            "site_name": site_name,
            "site_url": settings.SITE_URL,
            "can_reply": bool(reply_to),
            **values,
        }
        # The first line of the template is the subject.
        subject, _end, text = render_to_string(f"emails/messages/{kind}.txt", context).strip().partition("\n")
    mail = EmailMessage(subject, text.strip() + "\n", to=[email], reply_to=list(reply_to), headers=headers or {})
    mail.postage = Postage(kind=kind, dedupe=_dedupe(kind, message, number))
    mail.send()


def _dedupe(kind, message, number=""):
    return f"{kind}:{message.reference}:{number}"
