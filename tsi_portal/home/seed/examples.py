"""Leaving the demonstration behind: what is marked as an example is counted, and removed in one go.

Pages carry the mark themselves, whoever made them; of other records the seed remembers which were examples. What a real
record still needs is kept and named. The seed never brings back what was removed.
"""

from collections import Counter
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import ProtectedError, RestrictedError

from tsi_portal.base.models import BasePage, Source

from ..models import SeedRecord
from .kinds import KINDS
from .scale.growing import SOURCES
from .scale.shrinking import shrink

# Those that point at others go first.
FROM_LEAVES_TO_ROOTS = list(reversed(KINDS))


@dataclass
class Removal:
    """What was removed, counted by kind, and what was kept: pairs of a record and the record that needs it."""

    removed: Counter = field(default_factory=Counter)
    kept: list = field(default_factory=list)


def example_keys():
    """Return {kind: keys of the rows that are examples}, without the kinds that have none."""
    remembered = SeedRecord.objects.filter(is_example=True).values_list("key", "object_id")
    found = {}
    for name in FROM_LEAVES_TO_ROOTS:
        kind = KINDS[name]
        if kind.is_page:
            # Of the free pages' kind is every page that is no record, too.
            models = [kind.model] if name != "page" else _models_of_other_pages()
            keys = [
                key for model in models for key in model.objects.filter(is_example=True).values_list("pk", flat=True)
            ]
        else:
            wanted = [pk for key, pk in remembered if key.startswith(f"{name}:")]
            keys = list(kind.model._default_manager.filter(pk__in=wanted).values_list("pk", flat=True))
        if name == "source":
            keys += list(Source.objects.filter(key__startswith=SOURCES).values_list("pk", flat=True))
        if keys:
            found[name] = keys
    return found


def _models_of_other_pages():
    records = {kind.model for name, kind in KINDS.items() if name != "page"}
    return [model for model in {page.specific_class for page in _marked_pages()} if model not in records]


def _marked_pages():
    return BasePage.objects.filter(is_example=True).order_by("content_type").distinct("content_type")


def count_examples():
    """Return {kind: how many examples there are still}."""
    return {name: len(keys) for name, keys in example_keys().items()}


def remove_examples(user=None):
    """Remove every example that nothing real needs, in the name of a user, and return the Removal."""
    with transaction.atomic():
        removal = Removal(shrink())
        for name, keys in example_keys().items():
            for key in keys:
                _remove(name, key, user, removal)
    return removal


def _remove(name, key, user, removal):
    model = BasePage if KINDS[name].is_page else KINDS[name].model
    record = model._default_manager.filter(pk=key).first()
    if record is None:  # it went with the page above it
        return
    needing = _real_page_below(record) or _delete(record, user)
    if needing:
        removal.kept.append((record, needing))
    else:
        removal.removed[name] += 1


def _real_page_below(record):
    is_page = isinstance(record, BasePage)
    return record.get_descendants().exclude(is_example=True).first() if is_page else None


def _delete(record, user):
    """Delete a record; return what needs it, or None when it is gone."""
    try:
        with transaction.atomic():
            if isinstance(record, BasePage):
                record.specific.delete(user=user)
            else:
                record.delete()
    except (ProtectedError, RestrictedError) as error:
        return next(iter(getattr(error, "protected_objects", None) or error.restricted_objects))
    return None
