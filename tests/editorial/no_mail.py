"""A mail server that is down."""

from django.core.mail.backends.base import BaseEmailBackend


class NoMail(BaseEmailBackend):
    """Fails whoever wants to send."""

    def send_messages(self, email_messages):
        """Fail."""
        raise OSError("No mail server answers.")
