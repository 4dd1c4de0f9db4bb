"""Topics: what pages of every type are about."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from ..languages import active_language, column, language_codes
from .snippets import SnippetInDefaultLanguage, free_key


class Topic(SnippetInDefaultLanguage, index.Indexed, models.Model):
    """A subject with an address of its own, where pages of every type meet."""

    identifier = models.SlugField(_("identifier"), max_length=80, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=80)
    slug = models.SlugField(
        _("address"),
        max_length=80,
        blank=True,
        help_text=_("The last part of the address of the topic's page. Left empty, it is made from the name."),
    )
    description = models.TextField(
        _("description"), blank=True, help_text=_("One or two sentences, shown at the head of the topic's page.")
    )

    # Which language an editor reads in must not decide what is found, hence every column.
    search_fields = [index.AutocompleteField("names"), index.FilterField("identifier")]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["identifier"]

    def __str__(self):
        return self.name

    def clean(self):
        """Refuse an address that another topic has in the same language."""
        super().clean()
        others = Topic.objects.rewrite(False).exclude(pk=self.pk)
        taken = {}
        for code in language_codes():
            slug = getattr(self, column("slug", code)) or slugify(getattr(self, column("name", code)) or self.names())
            if others.filter(**{column("slug", code): slug}).exists():
                taken[column("slug", code)] = _("The address “%(slug)s” belongs to another topic.") % {"slug": slug}
        if taken:
            raise ValidationError(taken)

    def names(self):
        """Return the names in all languages, for the search of the admin."""
        return " ".join(getattr(self, column("name", code)) or "" for code in language_codes())

    def save(self, *args, **kwargs):
        """Give the topic an identifier at birth, and an address in every language."""
        for code in language_codes():
            slug = column("slug", code)
            if not getattr(self, slug):
                setattr(self, slug, free_key(self, slug, getattr(self, column("name", code)) or self.names()))
        if not self.identifier:
            self.identifier = free_key(self, "identifier", getattr(self, column("slug", language_codes()[0])))
        super().save(*args, **kwargs)

    def slug_in(self, code=None):
        """Return the last part of the address in one language (the active one)."""
        return getattr(self, column("slug", code or active_language()))
