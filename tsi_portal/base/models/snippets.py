"""What records that are no pages share: words in several languages, keys that are made at birth."""

from functools import lru_cache

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modeltranslation.translator import translator

from ..languages import column, default_language, in_language, language_codes


@lru_cache
def _words_required(model):
    """Return the translated fields that a model does not allow to be empty; their columns each are."""
    names = translator.get_options_for_model(model).get_field_names()
    return tuple(name for name in names if not model._meta.get_field(name).blank)


def free_key(record, field, text):
    """Return a key for a new record, made from a text, that no other record of its model has."""
    longest = record._meta.get_field(field).max_length
    base = slugify(text)[: longest - 4] or record._meta.model_name
    candidate, number = base, 1
    others = type(record)._default_manager.exclude(pk=record.pk)
    while others.filter(**{field: candidate}).exists():
        number += 1
        candidate = f"{base}-{number}"
    return candidate


class WordsInSomeLanguage(models.Model):
    """Asks for what a record must say in at least one language."""

    class Meta:
        abstract = True

    def clean(self):
        """Refuse a record without its words."""
        super().clean()
        missing = [
            column(name, default_language())
            for name in _words_required(type(self))
            if not any(getattr(self, column(name, code)) for code in language_codes())
        ]
        if missing:
            raise ValidationError({name: _("Write this in one language at least.") for name in missing})


class SnippetInDefaultLanguage(WordsInSomeLanguage):
    """Pins the writes of a multilingual snippet to the default language, as pages do.

    Without it the plain columns, the name of a revision and the labels of the log would follow the language of the
    interface of whoever saved last.
    """

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        """Write the row as seen in the default language."""
        with in_language(default_language()):
            super().save(*args, **kwargs)

    def save_revision(self, *args, **kwargs):
        """Write a revision as seen in the default language; for snippets with revisions only."""
        with in_language(default_language()):
            return super().save_revision(*args, **kwargs)
