"""How a message leaves: through a mail server, or without one as a file."""

import smtplib

import environ
from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend
from django.core.mail.message import sanitize_address
from django.utils import timezone

from ..files import make_private_folder, write_private


class NotSent(Exception):
    """The mail server did not take the mail; it may be tried again."""


class Refused(Exception):
    """The mail server will never take this mail."""


class Unknown(Exception):
    """The connection broke after the message was given away and before the answer: it may have arrived."""


def transport():
    """Return the function (sender, recipient, message) that the settings ask for."""
    return _by_server if settings.OUTBOX["url"] else _as_file


def _as_file(sender, recipient, message):
    folder = make_private_folder(settings.OUTBOX["folder"])
    name = f"{timezone.localtime():%Y-%m-%d-%H%M%S-%f}.eml"
    write_private(folder / name, message)


def _by_server(sender, recipient, message):
    backend = _smtp_backend()
    try:
        backend.open()
        server = backend.connection
        server.ehlo_or_helo_if_needed()
        _announce(server, sanitize_address(sender, "utf-8"), sanitize_address(recipient, "utf-8"))
        _give_away(server, message)
    except (smtplib.SMTPException, OSError) as error:
        raise NotSent(_in_words(error)) from error
    finally:
        backend.fail_silently = True
        backend.close()


def _smtp_backend():
    config = environ.Env.email_url_config(settings.OUTBOX["url"])
    return EmailBackend(
        host=config["EMAIL_HOST"],
        port=config["EMAIL_PORT"],
        username=config["EMAIL_HOST_USER"],
        password=config["EMAIL_HOST_PASSWORD"],
        use_tls=config.get("EMAIL_USE_TLS", False),
        use_ssl=config.get("EMAIL_USE_SSL", False),
        timeout=settings.OUTBOX["timeout"],
        fail_silently=False,
    )


def _announce(server, sender, recipient):
    """Name sender and recipient; the server may still say no, and nothing has left yet."""
    for answer in (server.mail(sender), server.rcpt(recipient)):
        _raise_unless_accepted(answer)


def _give_away(server, message):
    """Hand over the message. A refusal is an answer; a broken connection from here on tells nothing."""
    try:
        answer = server.data(message)
    except smtplib.SMTPDataError as error:
        answer = (error.smtp_code, error.smtp_error)
    except (smtplib.SMTPException, OSError) as error:
        raise Unknown(_in_words(error)) from error
    _raise_unless_accepted(answer)


def _raise_unless_accepted(answer):
    code, text = answer
    if code >= 500:
        raise Refused(f"{code} {_decoded(text)}")
    if code >= 400:
        raise NotSent(f"{code} {_decoded(text)}")


def _in_words(error):
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{type(error).__name__}: {error.smtp_code} {_decoded(error.smtp_error)}"
    return f"{type(error).__name__}: {error}"


def _decoded(text):
    return text.decode(errors="replace") if isinstance(text, bytes) else str(text)
