"""The glossary: terms that explain themselves where they are used."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from ..languages import column, language_codes
from .snippets import SnippetInDefaultLanguage, free_key


class GlossaryTerm(SnippetInDefaultLanguage, index.Indexed, models.Model):
    """A term of the trade with its explanation in every language."""

    identifier = models.SlugField(
        _("identifier"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_(
            "The name by which texts refer to the term. Left empty, it is made from the term; it never changes."
        ),
    )
    term = models.CharField(_("term"), max_length=120)
    definition = models.TextField(_("definition"), help_text=_("One or two plain sentences."))
    source = models.ForeignKey(
        "base.Source", models.SET_NULL, null=True, blank=True, related_name="glossary_terms", verbose_name=_("source")
    )

    search_fields = [index.AutocompleteField("terms")]

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["identifier"]

    def __str__(self):
        return self.term

    def save(self, *args, **kwargs):
        """Give the term an identifier at birth."""
        if not self.identifier:
            self.identifier = free_key(self, "identifier", self.terms())
        super().save(*args, **kwargs)

    def terms(self):
        """Return the term in all languages, for the search of the admin."""
        return " ".join(getattr(self, column("term", code)) or "" for code in language_codes())
