"""Which rows the records of the content are: what `SeedRecord` remembers, asked in both directions."""

from django.contrib.contenttypes.models import ContentType

from tsi_portal.base.models import BasePage

from ..models import SeedRecord
from .digests import digest_of_stored


class Memory:
    """The records that the seed has made or found, by their keys."""

    def __init__(self):
        self._remembered = {remembered.key: remembered for remembered in SeedRecord.objects.all()}
        self._rows = {}
        self._names = {}
        for remembered in self._remembered.values():
            self._learn(remembered)

    def _learn(self, remembered):
        model = ContentType.objects.get_for_id(remembered.content_type_id).model_class()
        if model is not None:
            self._names[_table_of(model), str(remembered.object_id)] = remembered.key

    def knows(self, key):
        """Say whether the seed has ever made or found a record."""
        return key in self._remembered

    def remembered(self, key):
        """Return the SeedRecord of a key."""
        return self._remembered[key]

    def find(self, reference):
        """Return the record that a Ref means; None where it was not brought in or a person has deleted it."""
        return self.row(reference.key)

    def row(self, key):
        """Return the record of a key as the database has it when it is first asked for, or None."""
        if key not in self._rows:
            remembered = self._remembered.get(key)
            self._rows[key] = remembered and self._read(remembered)
        return self._rows[key]

    def fresh_row(self, key):
        """Return the record of a key as the database has it now, or None."""
        self._rows.pop(key, None)
        return self.row(key)

    @staticmethod
    def _read(remembered):
        model = ContentType.objects.get_for_id(remembered.content_type_id).model_class()
        return model and model.objects.filter(pk=remembered.object_id).first()

    def name_of(self, model, pk):
        """Return the key of a row, or its model and number where the seed has not made it."""
        table = _table_of(model)
        return self._names.get((table, str(pk)), f"{table._meta.label}:{pk}")

    def key_of(self, row):
        """Return the key under which the seed knows a row, or ""."""
        return self._names.get((_table_of(type(row)), str(row.pk)), "")

    def rename(self, old, new):
        """Know a record by another key from now on."""
        remembered = self._remembered.pop(old)
        remembered.key = new
        remembered.save(update_fields=["key"])
        self._remembered[new] = remembered
        self._learn(remembered)

    def is_touched(self, key):
        """Say whether a person has changed a record since the seed wrote it, or had made it before."""
        row, remembered = self.fresh_row(key), self._remembered[key]
        return not remembered.digest or remembered.digest != digest_of_stored(row, self.name_of)

    def remember(self, key, row, **values):
        """Note which row the record of a key is, and what else is known of it."""
        where = {"content_type": ContentType.objects.get_for_model(row), "object_id": str(row.pk)}
        remembered, _created = SeedRecord.objects.update_or_create(key=key, defaults={**where, **values})
        self._remembered[key] = remembered
        self._rows[key] = row
        self._learn(remembered)


def _table_of(model):
    """Return the model by whose key a row is known: pages of all types share one."""
    return BasePage if issubclass(model, BasePage) else model
