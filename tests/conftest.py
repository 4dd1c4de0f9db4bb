"""What every test may ask for."""

import pytest
from django.core.cache import caches
from django.db import transaction

from tests.one_of_each import SmallSite
from tests.own_database import own_database  # noqa: F401 - a fixture
from tests.seeded import seeded_database, seeded_site  # noqa: F401 - fixtures
from tsi_portal.home.frame import raise_version


@pytest.fixture(scope="module")
def small_site(django_db_setup, django_db_blocker):
    """Make a small site inside a transaction of the test module; it is gone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        caches["default"].clear()
        yield SmallSite()
        transaction.set_rollback(True)
    raise_version()


@pytest.fixture
def reader(client, db):
    """A visitor whose pages have a frame of their own: what another test rolled back must not be remembered."""
    raise_version()
    return client
