"""Makes records of any model from plain fields: what the seed brings in and what tests stand on is made here.

    builder = Builder(find)
    builder.fill(project, {"title": words(it="…", en="…"), "start": "2024-09", "partners": [{"organisation": ref("…")}]})
    plant(parent, project)
    publish(project)

Fields bear the plain names of the model; `writing.py` says what they may hold. Records in memory do as well as references.
"""

from functools import lru_cache

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import get_all_child_relations
from modeltranslation.translator import NotRegistered, translator
from wagtail.blocks import StreamValue
from wagtail.models import RevisionMixin

from tsi_portal.base.fields import StreamField
from tsi_portal.base.languages import column, default_language, in_language, language_codes
from tsi_portal.base.models import BasePage

from .files import file_of
from .problems import Missing, SeedProblem
from .streams import raw_stream
from .writing import Ref, Words


def find_nothing(reference):
    """Refuse references: for callers who give records themselves."""
    raise SeedProblem(f"Nobody knows “{reference.key}” here.")


@lru_cache
def translated_fields(model):
    """Return the names of the fields that a model has in every language."""
    try:
        return frozenset(translator.get_options_for_model(model).get_field_names())
    except NotRegistered:
        return frozenset()


@lru_cache
def children_of(model):
    """Return {name: model} of the rows that belong to a record of a model, in the order of the model."""
    relations = get_all_child_relations(model)
    return {
        relation.get_accessor_name(): relation.related_model
        for relation in relations
        if not relation.related_model.__module__.startswith("wagtail.")
    }


@lru_cache
def parent_key_of(model):
    """Return the name of the field by which a row belongs to its record."""
    return next(field.name for field in model._meta.fields if isinstance(field, ParentalKey))


# A record is known by these, whether a form asks for them or not.
KNOWN_BY = {"title", "slug", "published_languages", "identifier", "key", "code", "anchor", "number", "place", "file"}


def is_needed_at_birth(model, name, place=""):
    """Say whether a record cannot exist without a field: what forms ask for, and by what it is known."""
    if name in children_of(model):
        return False
    field = _field(model, name, place or model.__name__)
    if isinstance(field, (StreamField, models.ManyToManyField)):
        return False
    return name in KNOWN_BY or not (field.blank or field.null)


class Builder:
    """Fills records; `find` returns the record that a Ref means, or None where a person has deleted it."""

    def __init__(self, find=find_nothing):
        self.find = find

    def fill(self, record, fields, *, place=""):
        """Set fields of a record in memory, rows and relations included; `place` names the record in messages."""
        place = place or type(record).__name__
        for name, value in fields.items():
            try:
                self._set(record, name, value, f"{place}.{name}")
            except ValidationError as error:
                raise SeedProblem(f"{place}.{name}: {sentence_of(error)}") from error
        return record

    def _set(self, record, name, value, place):
        model = type(record)
        if name in children_of(model):
            getattr(record, name).set(self._rows(children_of(model)[name], value, place))
            return
        field = _field(model, name, place.removesuffix(f".{name}"))
        if name in translated_fields(model):
            for code in language_codes():
                of_language = value.by_language.get(code) if isinstance(value, Words) else value
                in_column = model._meta.get_field(column(name, code))
                setattr(record, in_column.name, self._value(in_column, of_language, f"{place}_{code}"))
        elif isinstance(field, ParentalManyToManyField):
            setattr(record, name, [found for found in map(self._record, value) if found])
        else:
            setattr(record, name, self._value(field, value, place))

    def _value(self, field, value, place):
        if isinstance(field, StreamField):
            return self._stream(field.stream_block, value or [], place)
        if isinstance(field, models.ForeignKey):
            record = self._record(value)
            if record is None and not field.null:
                raise Missing
            return record
        if isinstance(field, models.FileField):
            return file_of(value)
        if value is None:
            return None if field.null else field.get_default()
        value = field.to_python(value)
        is_moment = isinstance(field, models.DateTimeField)
        return timezone.make_aware(value) if is_moment and timezone.is_naive(value) else value

    def _record(self, value):
        return self.find(value) if isinstance(value, Ref) else value

    def _stream(self, block, value, place):
        raw = raw_stream(block, value, self.find, place)
        return StreamValue(block, raw, is_lazy=True)

    def _rows(self, model, rows, place):
        """Return the rows of a record in their order, without those that make no sense without a record that is gone."""
        made = []
        for index, row in enumerate(rows):
            fresh = model(sort_order=index) if _has_order(model) else model()
            try:
                made.append(self.fill(fresh, row, place=f"{place}.{index}"))
            except Missing:
                continue
        return made


def _field(model, name, place):
    try:
        return model._meta.get_field(name)
    except FieldDoesNotExist as error:
        raise SeedProblem(f"{place}: there is no field “{name}”.") from error


def _has_order(model):
    return any(field.name == "sort_order" for field in model._meta.fields)


def sentence_of(error):
    """Return the messages of a ValidationError in one line, with the names of their fields."""
    if hasattr(error, "error_dict"):
        return "; ".join(f"{name}: {' '.join(messages)}" for name, messages in error.message_dict.items())
    return " ".join(error.messages)


# --- Writing -------------------------------------------------------------------------------------------------------


def plant(parent, page):
    """Add a page under a parent, as the database has it now, and return it."""
    return BasePage.objects.get(pk=parent.pk).specific.add_child(instance=page)


def publish(page):
    """Publish what a page has in memory, as the editor's button does, and return the page as the database has it."""
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def keep(record):
    """Write a record that is no page, with its rows, and a revision where its model has them."""
    with in_language(default_language()):
        record.save()
        if isinstance(record, RevisionMixin):
            record.save_revision()
    return record
