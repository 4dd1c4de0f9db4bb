"""The address of the mail server, EMAIL_URL."""

from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

# Without encryption, with encryption from the greeting on (STARTTLS), and from the first byte on.
SCHEMES = ("smtp", "smtp+tls", "smtp+ssl")


def read_mail_url(url):
    """Return EMAIL_URL as it is, or refuse one that names no mail server; the refusal does not repeat the password."""
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        is_address = parts.scheme in SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address:
        raise ImproperlyConfigured(
            "EMAIL_URL must name a mail server, such as smtp+tls://user:password@mail.example.org:587 "
            f"(one of {', '.join(f'{scheme}://' for scheme in SCHEMES)})."
        )
    return url
