"""Brings the content into the database: all of it or nothing, again and again without harm.

A record is made in two steps, because records point at each other: at its birth it gets what it cannot exist without, then
everything else. What a person has changed, deleted or made before is left alone (see memory.py).
"""

from collections import Counter
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import connection, models, transaction
from django.utils import translation
from taggit.managers import TaggableManager

from tsi_portal.base.languages import column, default_language, in_language
from tsi_portal.base.models import BasePage

from ..models import HomePage, Identity, StandardPage
from .building import Builder, children_of, is_needed_at_birth, keep, plant, publish, sentence_of
from .checking import check
from .digests import digest_of_content, digest_of_stored, is_content, state_of
from .files import forget_file, has_file, note_size_and_digest
from .indexing import indexed_at_the_end
from .kinds import kind_of
from .memory import Memory
from .order import birth_order, check_references, completion_order
from .problems import Missing, SeedProblem
from .writing import Ref, Words

# Two seeds at once would make everything twice.
SEED_LOCK = 7_201_003


@dataclass
class Outcome:
    """What became of the records, each a Counter by kind."""

    made: Counter = field(default_factory=Counter)
    changed: Counter = field(default_factory=Counter)
    unchanged: Counter = field(default_factory=Counter)
    touched: Counter = field(default_factory=Counter)
    gone: Counter = field(default_factory=Counter)


def bring_in(records, *, with_examples=True, tell=lambda text: None):
    """Bring in records of the content and return the Outcome; `tell` gets the key of each record that is written."""
    check_references(records)
    wanted = [record for record in records if with_examples or not record.fields.get("is_example")]
    files = []
    try:
        with translation.override(default_language()), transaction.atomic(), indexed_at_the_end() as index:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SEED_LOCK])
            return _Planting(index, files, tell).of(wanted)
    except BaseException:
        # The database forgets what was written, the store of files does not.
        for file in files:
            file.delete(save=False)
        raise


class _Planting:
    """One run."""

    def __init__(self, index, files, tell):
        self.index = index
        self.files = files
        self.tell = tell
        self.memory = Memory()
        self.builder = Builder(self.memory.find)
        self.outcome = Outcome()
        self.keys = set()

    def of(self, records):
        """Bring in records and return the Outcome."""
        self.keys = {record.key for record in records}
        new = [record for record in records if not self.memory.knows(record.key)]
        to_change = [record for record in records if self.memory.knows(record.key) and self._is_to_change(record)]
        born = [record for record in birth_order(new) if self._give_birth(record)]
        self.outcome.made.update(record.kind for record in born)
        self.outcome.changed.update(record.kind for record in to_change)
        for record in completion_order([*born, *to_change]):
            self._complete(record, is_new=record.key in {found.key for found in born})
        for record in [*born, *to_change]:
            self._remember(record)
        return self.outcome

    # --- Deciding --------------------------------------------------------------------------------------------------

    def _is_to_change(self, record):
        """Say whether the content of a known record has changed while nobody touched it; count what is left alone."""
        remembered = self.memory.remembered(record.key)
        if remembered.content_digest == digest_of_content(record):
            self.outcome.unchanged[record.kind] += 1
        elif self.memory.fresh_row(record.key) is None:
            self.outcome.gone[record.kind] += 1
        elif self.memory.is_touched(record.key):
            self.outcome.touched[record.kind] += 1
        else:
            return True
        return False

    def _before(self, record, kind):
        """Return the record that a person, or a migration, made before, or None."""
        model = kind.model
        if model is HomePage:
            return HomePage.objects.first()
        if model is Identity:
            return Identity.load()
        if kind.is_page:
            return self._page_before(record, model)
        if not kind.natural:
            return None
        wanted = self._natural_values(record, kind)
        return model._default_manager.filter(**wanted).first()

    def _page_before(self, record, model):
        if getattr(model, "max_count", None) == 1:
            return model.objects.first()
        if model is StandardPage and record.fields.get("role"):
            found = model.objects.filter(role=record.fields["role"]).first()
            return found or self._page_with_slug(record, model)
        if isinstance(record.fields.get("organisation"), Ref) and model._meta.get_field("organisation").one_to_one:
            organisation = self.memory.find(record.fields["organisation"])
            return model.objects.filter(organisation=organisation).first()
        return self._page_with_slug(record, model)

    def _page_with_slug(self, record, model):
        slugs, parent = record.fields.get("slug"), self.memory.row(record.under)
        slug = slugs.by_language.get(default_language()) if isinstance(slugs, Words) else slugs
        if not slug or parent is None:
            return None
        return (
            model.objects.rewrite(False).child_of(parent).filter(**{column("slug", default_language()): slug}).first()
        )

    @staticmethod
    def _natural_values(record, kind):
        given = {name: record.fields[name] for name in kind.natural if name in record.fields}
        return given if len(given) == len(kind.natural) else {kind.natural[0]: record.identifier}

    # --- Writing ---------------------------------------------------------------------------------------------------

    def _give_birth(self, record):
        """Make a new record with what it cannot exist without, and say whether it is ours to complete."""
        kind = kind_of(record)
        found = self._before(record, kind)
        if found is not None:
            return self._take_over(record, found)
        try:
            row = self._new_row(record, kind)
        except Missing:
            self.outcome.gone[record.kind] += 1
            return False
        except ValidationError as error:
            raise SeedProblem(f"{record.key}: {sentence_of(error)}") from error
        self.memory.remember(record.key, row)
        return True

    def _take_over(self, record, found):
        """Remember a record that was there before, and say whether it is ours to complete."""
        known_as = self.memory.key_of(found)
        if known_as in self.keys:
            raise SeedProblem(f"{record.key} and {known_as} are the same record: one of them is too many.")
        if known_as:
            # The content calls it by another name now.
            self.memory.rename(known_as, record.key)
            is_ours = not self.memory.is_touched(record.key)
        else:
            is_ours = self._is_untouched_since_migrations(found)
            self.memory.remember(record.key, found)
        if not is_ours:
            self.outcome.touched[record.kind] += 1
        return is_ours

    def _is_untouched_since_migrations(self, found):
        if isinstance(found, HomePage):
            return found.latest_revision_id is None and not found.sections
        return isinstance(found, Identity) and not state_of(found, self.memory.name_of)

    def _new_row(self, record, kind):
        record_fields = _fields_of(record)
        needed = [name for name in record_fields if is_needed_at_birth(kind.model, name, record.key)]
        fields = {name: record_fields[name] for name in needed}
        row = self.builder.fill(kind.model(), fields, place=record.key)
        if kind.is_page:
            parent = self.memory.row(record.under)
            if parent is None:
                raise Missing
            return plant(parent, row)
        with in_language(default_language()):
            row.save()
            if hasattr(row, "file"):
                self.files.append(row.file)
                note_size_and_digest(row)
        return row

    def _complete(self, record, *, is_new):
        """Give a record everything that the content says, and nothing else; publish pages."""
        self.tell(record.key)
        row = self.memory.fresh_row(record.key)
        fields = _fields_of(record)
        if isinstance(row, BasePage):
            # Given at birth, and never changed.
            fields.pop("identifier", None)
            row = self._below_its_parent(row, record)
        if "file" in fields and (is_new or has_file(row, fields["file"])):
            del fields["file"]
        elif "file" in fields:
            forget_file(row)
        _clear(row, except_for=fields)
        try:
            self.builder.fill(row, fields, place=record.key)
        except Missing:
            return
        check(row, record.key)
        self.index.note(publish(row) if isinstance(row, BasePage) else keep(row))
        if "file" in fields:
            self.files.append(row.file)
            note_size_and_digest(row)

    def _below_its_parent(self, row, record):
        """Return a page where the content now wants it; one whose new parent is gone stays where it is."""
        parent = self.memory.fresh_row(record.under) if record.under else None
        if parent is not None and row.get_parent().pk != parent.pk:
            row.move(parent, pos="last-child")
            return self.memory.fresh_row(record.key)
        return row

    def _remember(self, record):
        row = self.memory.fresh_row(record.key)
        self.memory.remember(
            record.key,
            row,
            digest=digest_of_stored(row, self.memory.name_of),
            content_digest=digest_of_content(record),
            is_example=bool(record.fields.get("is_example")),
        )


def _fields_of(record):
    """Return the fields of a record with what follows from its key; only pages know of examples themselves."""
    kind = kind_of(record)
    fields = {name: value for name, value in record.fields.items() if kind.is_page or name != "is_example"}
    if kind.natural and not set(kind.natural) & set(fields):
        fields[kind.natural[0]] = record.identifier
    if kind.is_page and kind.model.kind:
        fields.setdefault("identifier", record.identifier)
    return fields


def _clear(row, *, except_for):
    """Empty what the content no longer says of a record that it wrote. Addresses, files and keys stay."""
    model = type(row)
    for name in children_of(model):
        if name not in except_for:
            getattr(row, name).set([])
    for model_field in [*model._meta.concrete_fields, *model._meta.many_to_many]:
        plain = getattr(model_field, "translated_field", model_field).name
        if plain not in except_for and is_content(model_field, model) and not _stays(model_field, plain):
            empty = [] if isinstance(model_field, models.ManyToManyField) else model_field.get_default()
            setattr(row, model_field.name, empty)


def _stays(model_field, plain):
    return plain == "slug" or model_field.unique or not model_field.editable or isinstance(model_field, TaggableManager)
