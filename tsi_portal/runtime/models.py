"""What operating the portal leaves in the database: mails and heartbeats."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class OutboxMailQuerySet(models.QuerySet):
    """Questions about the outbox."""

    def due(self, moment):
        """Return the mails that may be tried at this moment."""
        return self.filter(status=OutboxMail.Status.QUEUED, next_attempt_at__lte=moment)

    def undecided(self, since):
        """Return the mails whose sending began before a moment and never ended: a person decides about them."""
        return self.filter(status=OutboxMail.Status.SENDING, claimed_at__lt=since)


class OutboxMail(models.Model):
    """One mail to one person, kept from the moment it was decided until retention removes it."""

    class Status(models.TextChoices):
        """Where a mail stands. From `sending` only an outcome or a person leads on, so that nobody gets it twice."""

        QUEUED = "queued", _("waiting")
        SENDING = "sending", _("being sent")
        SENT = "sent", _("sent")
        FAILED = "failed", _("given up")

    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.QUEUED)
    kind = models.CharField(
        _("kind"), max_length=60, blank=True, help_text=_("What the mail is about, as a word for programs.")
    )
    dedupe = models.CharField(
        _("key against copies"), max_length=200, blank=True, help_text=_("No two mails with one key go to one address.")
    )
    sensitive = models.BooleanField(
        _("sensitive"),
        default=False,
        help_text=_("Holds a code or a link that signs in: its text is removed once it was sent."),
    )
    sender = models.CharField(_("sender"), max_length=320)
    recipient = models.CharField(_("recipient"), max_length=320)
    subject = models.TextField(_("subject"), blank=True)
    text = models.TextField(_("text"), blank=True)
    message = models.BinaryField(
        _("whole message"), blank=True, help_text=_("As it is sent, with all parts and attachments.")
    )
    created_at = models.DateTimeField(_("written at"), default=timezone.now)
    enqueued_at = models.DateTimeField(_("given to the worker at"), null=True, blank=True)
    next_attempt_at = models.DateTimeField(_("not to be tried before"), default=timezone.now)
    claimed_at = models.DateTimeField(_("last tried at"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    problem = models.TextField(_("problem"), blank=True)

    objects = OutboxMailQuerySet.as_manager()

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["next_attempt_at"], condition=Q(status="queued"), name="runtime_mail_waiting"),
            models.Index(fields=["claimed_at"], condition=Q(status="sending"), name="runtime_mail_sending"),
            models.Index(fields=["created_at"], name="runtime_mail_created"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["dedupe", "recipient"], condition=~Q(dedupe=""), name="runtime_mail_once"),
        ]

    def __str__(self):
        return f"{self.subject} → {self.recipient}"


class Heartbeat(models.Model):
    """When a part of the portal was last known to be at work: the scheduler, the worker, each regular job."""

    name = models.CharField(_("part"), max_length=100, primary_key=True)
    beat_at = models.DateTimeField(_("last seen at"))

    class Meta:
        verbose_name = _("heartbeat")
        verbose_name_plural = _("heartbeats")

    def __str__(self):
        return self.name

    @classmethod
    def beat(cls, name):
        """Note that a part is at work now."""
        cls.objects.update_or_create(name=name, defaults={"beat_at": timezone.now()})

    @classmethod
    def age(cls, name):
        """Return the seconds since a part was last seen, or None if it never was."""
        beat_at = cls.objects.filter(name=name).values_list("beat_at", flat=True).first()
        return None if beat_at is None else (timezone.now() - beat_at).total_seconds()
