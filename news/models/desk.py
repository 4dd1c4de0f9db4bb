"""What the editors' desk writes again and again: reasons of a refusal and phrases that help."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import SnippetInDefaultLanguage, free_key


class ReasonCode(SnippetInDefaultLanguage, models.Model):
    """A reason for which a proposal is refused, as the public figures of the desk count it."""

    code = models.SlugField(
        _("code"),
        max_length=40,
        unique=True,
        blank=True,
        help_text=_(
            "By which the figures of the desk count the reason. Left empty, it is made from it; it never changes."
        ),
    )
    label = models.CharField(_("reason"), max_length=120)
    explanation = models.TextField(
        _("explanation"), blank=True, help_text=_("What the mail to the proposer says of it.")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=100, help_text=_("Smaller numbers come first."))

    class Meta:
        verbose_name = _("reason of a refusal")
        verbose_name_plural = _("reasons of a refusal")
        ordering = ["sort_order", "code"]

    def __str__(self):
        return self.label

    def save(self, *args, **kwargs):
        """Give the reason a code at birth."""
        if not self.code:
            words = (getattr(self, column("label", code)) for code in language_codes())
            self.code = free_key(self, "code", next(filter(None, words), ""))
        super().save(*args, **kwargs)


class CannedPhrase(SnippetInDefaultLanguage, models.Model):
    """A phrase that editors offer when they ask for changes."""

    title = models.CharField(_("title"), max_length=80)
    text = models.TextField(_("text"))

    class Meta:
        verbose_name = _("ready phrase")
        verbose_name_plural = _("ready phrases")
        ordering = ["pk"]

    def __str__(self):
        return self.title
