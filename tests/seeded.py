"""The portal with its content, brought in once for all tests of a run, in a database of its own."""

import pytest
from django.db import transaction

from tests.own_database import connected_to, copied_database
from tsi_portal.home.models import SeedRecord
from tsi_portal.home.seed.bringing_in import bring_in
from tsi_portal.home.seed.order import written_records

NAME = "{}_seeded"


class SeededSite:
    """The content, and the records that it became."""

    def __init__(self):
        self.records = written_records()

    def row(self, key):
        """Return the record of a key of the content, as the database has it now."""
        remembered = SeedRecord.objects.get(key=key)
        model = remembered.content_type.model_class()
        return model.objects.get(pk=remembered.object_id)

    def written(self, *kinds):
        """Return the records of some kinds as they are written down."""
        return [record for record in self.records if record.kind in kinds]


@pytest.fixture(scope="session")
def seeded_database(django_db_setup, django_db_blocker):
    """Bring in the content once; return the name of the database."""
    with django_db_blocker.unblock(), copied_database(NAME) as copy:
        with connected_to(copy):
            bring_in(written_records())
        yield copy


@pytest.fixture(scope="module")
def seeded_site(seeded_database, django_db_blocker):
    """Let the tests of a module use the portal with its content; what they change is gone after the module."""
    with django_db_blocker.unblock(), connected_to(seeded_database), transaction.atomic():
        yield SeededSite()
        transaction.set_rollback(True)
