"""Who may speak for an organisation."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class OrganisationPerson(models.Model):
    """A person attached to an organisation by staff, or found by the domain of the mail address."""

    class Role(models.TextChoices):
        """What the person is there."""

        CONTACT = "contact", pgettext_lazy("person of an organisation", "Contact")
        EDITOR = "editor", _("Writes for it")
        LEGAL = "legal", _("Legal representative")

    organisation = models.ForeignKey(
        "networks.OrganisationPage", models.CASCADE, related_name="people", verbose_name=_("organisation")
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="organisations", verbose_name=_("person")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices, default=Role.EDITOR)
    confirmed_on = models.DateField(
        _("confirmed on"),
        null=True,
        blank=True,
        help_text=_("Only confirmed people share the proposals of the organisation."),
    )

    class Meta:
        verbose_name = _("person of an organisation")
        verbose_name_plural = _("people of organisations")
        constraints = [models.UniqueConstraint(fields=["organisation", "user"], name="networks_person_once")]

    def __str__(self):
        return f"{self.user} · {self.organisation}"
