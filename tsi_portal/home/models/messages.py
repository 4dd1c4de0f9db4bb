"""What people write to the portal: messages and the answers to them, kept until their time is over."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class MessageQuerySet(models.QuerySet):
    """Questions about messages."""

    def new(self):
        """Return the messages that nobody has taken in hand."""
        return self.filter(state=Message.State.NEW)

    def from_address(self, email):
        """Return the messages that came from a mail address, however it is written."""
        return self.filter(email__iexact=email.strip())

    def over(self, day):
        """Return the messages whose time of keeping has ended before a day."""
        return self.filter(keep_until__lt=day)


class Message(models.Model):
    """One message to the portal, about a page or about nothing in particular.

    Where it came from on the network is not stored. `version` counts the changes, so that of two editors who act at once
    the second is told.
    """

    class Kind(models.TextChoices):
        """What people write about."""

        CONTACT = "contact", _("Contact")
        ACCESSIBILITY = "accessibility", _("Accessibility feedback")
        ERROR = "error", _("Error report")
        HUB = "hub", _("Request to the HUB")
        PRESS = "press", _("Press")

    class State(models.TextChoices):
        """Where a message stands."""

        NEW = "new", _("new")
        IN_HAND = "in-hand", _("in hand")
        ANSWERED = "answered", _("answered")
        CLOSED = "closed", _("closed")
        SPAM = "spam", _("spam")

    reference = models.CharField(_("reference"), max_length=12, unique=True)
    key = models.UUIDField(
        _("key against copies"), unique=True, default=uuid.uuid4, help_text=_("One form gives one message.")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.NEW)
    subject = models.ForeignKey(
        settings.WAGTAIL_PAGE_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("page that it is about"),
    )
    place = models.CharField(_("page as the sender named it"), max_length=500, blank=True)
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    words = models.TextField(_("message"))
    language = models.CharField(_("language of the sender"), max_length=10)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="messages_in_hand",
        verbose_name=_("in the hands of"),
    )
    received_at = models.DateTimeField(_("received"), default=timezone.now)
    keep_until = models.DateField(
        _("kept until"), null=True, blank=True, help_text=_("Set when the message is answered or closed.")
    )
    version = models.PositiveIntegerField(_("version"), default=1)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["-received_at", "-pk"]
        # Nothing about a message is added, changed or deleted by hand: there is one thing to be allowed.
        default_permissions = ()
        permissions = [("handle_messages", _("Can read, assign and answer messages"))]
        indexes = [
            models.Index(fields=["received_at"], condition=Q(state="new"), name="home_message_new"),
            models.Index(fields=["keep_until"], name="home_message_keep_until"),
        ]

    def __str__(self):
        return self.reference

    @property
    def is_open(self):
        """Say whether somebody still has to do something."""
        return self.state in (self.State.NEW, self.State.IN_HAND)

    @property
    def is_over(self):
        """Say whether the message can only be reopened."""
        return self.state in (self.State.CLOSED, self.State.SPAM)


class MessageAnswer(models.Model):
    """What an editor answered: by mail, or in another way that is noted here."""

    message = models.ForeignKey(Message, models.CASCADE, related_name="answers", verbose_name=_("message"))
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("author")
    )
    words = models.TextField(_("answer"))
    is_mailed = models.BooleanField(_("sent by e-mail"), default=True)
    written_at = models.DateTimeField(_("written"), default=timezone.now)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["written_at", "pk"]
        default_permissions = ()

    def __str__(self):
        return f"{self.message} · {self.written_at:%Y-%m-%d}"
