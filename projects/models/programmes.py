"""Funding programmes and their calls for proposals."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import RevisionMixin
from wagtail.search import index

from tsi_portal.base.fields import PartialDateField
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import SnippetInDefaultLanguage, free_key
from tsi_portal.base.money import CURRENCIES
from tsi_portal.base.reading import words_in
from tsi_portal.base.status import ended_before


class Programme(SnippetInDefaultLanguage, RevisionMixin, index.Indexed, models.Model):
    """A programme that funds projects, with the words that its grants require every publication to carry."""

    identifier = models.SlugField(
        _("identifier"),
        max_length=60,
        unique=True,
        blank=True,
        help_text=_("Used in the addresses of filters. Left empty, it is made from the short name; it never changes."),
    )
    name = models.CharField(_("name"), max_length=160)
    short_name = models.CharField(_("short name"), max_length=60, help_text=_("As lists and filters show it."))
    agency = models.CharField(_("managing body"), max_length=120, blank=True)
    url = models.URLField(_("website"), blank=True)
    is_european_union = models.BooleanField(
        _("funded by the European Union"),
        default=True,
        help_text=_("Pages of its projects then show the emblem, the funding statement and the disclaimer."),
    )
    funding_statement = models.CharField(
        _("funding statement"),
        max_length=160,
        blank=True,
        help_text=_(
            "“Funded by the European Union” or “Co-funded by the European Union”, as the grant agreement says."
        ),
    )
    disclaimer = models.TextField(
        _("disclaimer"), blank=True, help_text=_("The sentence that the grant agreement prescribes.")
    )

    search_fields = [
        *(index.AutocompleteField(column("name", code)) for code in language_codes()),
        index.AutocompleteField("short_name"),
    ]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["short_name"]

    def __str__(self):
        return self.short_name

    def funding_statement_in_words(self):
        """Return the statement that its projects must carry, in the active language; "" for a programme of others."""
        if not self.is_european_union:
            return ""
        return words_in(self, "funding_statement")[0] or gettext("Funded by the European Union")

    def save(self, *args, **kwargs):
        """Give the programme an identifier at birth."""
        if not self.identifier:
            self.identifier = free_key(self, "identifier", self.short_name)
        super().save(*args, **kwargs)


class CallQuerySet(models.QuerySet):
    """Questions about calls."""

    def open(self, day=None):
        """Return the calls whose deadline is known and has not passed on a day (today), the nearest first."""
        return self.filter(deadline__isnull=False).exclude(ended_before("deadline", day)).order_by("deadline")


class Call(SnippetInDefaultLanguage, index.Indexed, models.Model):
    """A call for proposals of a programme."""

    identifier = models.CharField(
        _("call identifier"), max_length=120, unique=True, help_text=_("As published by the programme.")
    )
    title = models.CharField(_("title"), max_length=200, blank=True)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="calls", verbose_name=_("programme"))
    opens_on = PartialDateField(_("opens on"))
    deadline = PartialDateField(_("deadline"))
    budget = models.DecimalField(_("budget of the call"), max_digits=14, decimal_places=2, null=True, blank=True)
    grant_from = models.DecimalField(
        _("grant per project, from"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    grant_to = models.DecimalField(
        _("grant per project, up to"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")
    funding_rate = models.DecimalField(_("co-financing rate, %"), max_digits=5, decimal_places=2, null=True, blank=True)
    url = models.URLField(_("official page"), max_length=500, blank=True)
    source = models.ForeignKey(
        "base.Source", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source")
    )

    objects = CallQuerySet.as_manager()

    search_fields = [
        index.AutocompleteField("identifier"),
        *(index.AutocompleteField(column("title", code)) for code in language_codes()),
    ]

    class Meta:
        verbose_name = _("call for proposals")
        verbose_name_plural = _("calls for proposals")
        ordering = ["identifier"]

    def __str__(self):
        return self.identifier
