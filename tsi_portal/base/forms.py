"""The form of every page: what is required follows from the languages in which the page is published."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from .languages import column, language_codes, language_name
from .models.addresses import slug_is_free

NO_LANGUAGE = _("Choose at least one language.")
SLUG = re.compile(r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", re.IGNORECASE)


def rows_kept(formset):
    """Return the forms of the inline rows that stay, whether they were there before or are new; validates them first."""
    formset.is_valid()
    there = (form for form in formset.forms if form.has_changed() or form.instance.pk)
    return [form for form in there if form not in formset.deleted_forms]


class PageForm(WagtailAdminPageForm):
    """Checks a page as its languages require, with each message beside the field that it speaks of."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "published_languages" in self.fields:
            self.fields["published_languages"].error_messages["required"] = NO_LANGUAGE

    def clean(self):
        """Ask for a title in each published language, for free and plain slugs, and on publishing for the rest."""
        cleaned = super().clean()
        languages = self._clean_languages(cleaned)
        for code in languages:
            self._require("title", code, gettext("Write a title in %(language)s, or do not publish the page in it."))
        if not self.is_deferred_validation:
            for name in self.instance.required_when_published:
                for code in languages:
                    self._require(name, code, gettext("Needed to publish in %(language)s."))
        for code in language_codes():
            self._clean_slug(code, cleaned)
        return cleaned

    def _clean_languages(self, cleaned):
        languages = cleaned.get("published_languages", self.instance.published_languages)
        if not languages and "published_languages" not in self.errors:
            self.add_error("published_languages", NO_LANGUAGE)
        return languages

    def _require(self, name, code, message):
        field = column(name, code)
        # A field that already has an error of its own is not also "missing".
        if field in self.fields and field not in self.errors and not self.cleaned_data.get(field):
            self.add_error(field, message % {"language": language_name(code)})

    def _clean_slug(self, code, cleaned):
        name = column("slug", code)
        slug = cleaned.get(name)
        if not slug:
            return
        if not SLUG.match(slug):
            self.add_error(name, gettext("Use letters without accents, digits and hyphens only."))
        elif self.instance.pk is None and self.parent_page and not slug_is_free(slug, code, self.parent_page):
            # Only for a new page, which outside the tree finds every slug free; the model checks the others.
            message = gettext("The slug “%(slug)s” is already in use by another page in this place.")
            self.add_error(name, ValidationError(message % {"slug": slug}, code="taken"))
