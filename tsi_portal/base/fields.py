"""Field types of the portal: streams that stay out of migrations, lists to tick, partial dates, vectors never fetched."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchVectorField as PostgresSearchVectorField
from django.db.models import F
from django.utils.text import capfirst
from wagtail.fields import StreamField as WagtailStreamField

from .form_fields import TickedField
from .partial_dates import PartialDateField

__all__ = ["ChoicesField", "PartialDateField", "SearchVectorField", "StreamField"]


class StreamField(WagtailStreamField):
    """A stream whose block definitions are not part of migrations.

    Migrations see a JSON column: a change of blocks makes no migration, and a data migration reads and keeps the raw
    content. (An empty list of blocks instead would read every stream as empty and write that back.)
    """

    def __init__(self, block_types=(), use_json_field=None, block_lookup=None, **kwargs):
        super().__init__(block_types, use_json_field=use_json_field, block_lookup=block_lookup, **kwargs)

    def deconstruct(self):
        """Describe the column as the JSON that it is."""
        # Wagtail's own method, passed over here, would write out every block.
        name, _path, _args, kwargs = super(WagtailStreamField, self).deconstruct()
        return name, "django.db.models.JSONField", [], {**kwargs, "default": list}

    # Set by base.references on the field behind the columns of languages.
    is_plain_of_translated = False

    def extract_references(self, value):
        """Name what the stream uses; the plain field behind translated columns would name it once more."""
        return () if self.is_plain_of_translated else super().extract_references(value)


class ChoicesField(ArrayField):
    """A list of values that an editor ticks. Migrations see an array: the words of the choices are no part of them.

    `choices_for_forms` is a function that returns (value, label) in the language of whoever asks.
    """

    def __init__(self, base_field, *, choices_for_forms=None, **kwargs):
        self.choices_for_forms = choices_for_forms
        super().__init__(base_field, **kwargs)

    def deconstruct(self):
        """Describe the column as the array that it is."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.contrib.postgres.fields.ArrayField", args, kwargs

    def formfield(self, **kwargs):
        """Return a form field of boxes to tick."""
        options = {"required": not self.blank, "label": capfirst(self.verbose_name), "help_text": self.help_text}
        return TickedField(choices=self.choices_for_forms, coerce=self.base_field.to_python, **{**options, **kwargs})


class SearchVectorField(PostgresSearchVectorField):
    """A text search vector: written by base.vectors only, never fetched, never written back, left out of revisions.

    Vectors are by far the largest column of a page and nobody reads them in Python, so every SELECT leaves them in the
    database, also through joins. An instance therefore holds None, and saving it keeps what is stored. A test that wants
    to see a vector casts it to text.
    """

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("null", True)
        kwargs["editable"] = False
        kwargs["serialize"] = False
        super().__init__(*args, **kwargs)

    def select_format(self, compiler, sql, params):
        """Select nothing in its place."""
        return "NULL::tsvector", ()

    def pre_save(self, model_instance, add):
        """Keep the stored vector: the instance does not know it."""
        return super().pre_save(model_instance, add) if add else F(self.attname)
