"""What the roof knows of the rooms: each room says how its records are found, counted, shown and connected.

A room fills the registry in its `AppConfig.ready()`; nobody needs to import a room to list, search or count it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.apps import apps


@dataclass(frozen=True)
class Column:
    """A column of an export: the same in every format, described in the data dictionary."""

    name: str
    label: object
    value: Callable


def _with_what_cards_show(queryset):
    return queryset.for_cards()


@dataclass(frozen=True)
class RecordType:
    """One kind of record, as the rest of the portal sees it.

    `connections` tells through which lookups a record of this type is connected to a record of another kind:
    {"organisation": ("partners__organisation",)} finds the projects of an organisation. `card` is the template of one
    row in a list, which gets `page`. `prefetch` turns a queryset into one that a list of cards can show in a bounded
    number of queries. `dated_by` names the column of the date by which lists of several types order and date their
    rows. `ties` gets the keys of some records and a record of another type, and returns {key: words} on how each is
    tied to it, such as the role in a project.
    """

    kind: str
    model_label: str
    label: object
    label_plural: object
    card: str
    icon: str = "doc-full"
    order: int = 100
    connections: dict = field(default_factory=dict)
    prefetch: Callable = _with_what_cards_show
    latest_first: tuple = ("-first_published_at",)
    dated_by: str = ""
    ties: Callable | None = None
    columns: tuple = ()

    @property
    def model(self):
        """The page model."""
        return apps.get_model(self.model_label)

    def live(self):
        """Return the published records."""
        return self.model.objects.live()

    def connected_to(self, page):
        """Return the published records connected to a record of another type; none where the types have no tie."""
        lookups = self.connections.get(page.kind, ())
        found = self.model.objects.none()
        for lookup in lookups:
            found |= self.live().filter(**{lookup: page.pk})
        return found.exclude(pk=page.pk).distinct()


_types = {}


def register(record_type):
    """Add a type of record; a kind can be registered once."""
    if record_type.kind in _types and _types[record_type.kind] != record_type:
        raise ValueError(f"The kind {record_type.kind!r} is registered already.")
    _types[record_type.kind] = record_type


def record_types():
    """Return every type of record in the order in which readers meet them."""
    return sorted(_types.values(), key=lambda record_type: record_type.order)


def record_type(kind):
    """Return one type of record, or None."""
    return _types.get(kind)


def record_type_of_model(app_label, model_name):
    """Return the type of record of a model by its names, as content types store them, or None."""
    for found in _types.values():
        if found.model_label.lower() == f"{app_label}.{model_name}":
            return found
    return None
