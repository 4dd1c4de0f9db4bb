"""What snippets that speak several languages share."""

from django.db import models

from ..languages import default_language, in_language


class SnippetInDefaultLanguage(models.Model):
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
