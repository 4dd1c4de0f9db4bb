"""A database that one test may commit to: a copy of the tests' own, taken in a moment and dropped afterwards.

Django would empty every table after such a test, the pages of the migrations included, and the next tests would find
nothing. Keep such tests in modules without `small_site`: nothing may hold the connection open.
"""

import pytest
from django.core.cache import caches
from django.db import connection

from tsi_portal.base.site_roots import forget_site_roots
from tsi_portal.home.frame import raise_version

NAME = "{}_committed"


def _forget_everything():
    forget_site_roots()
    raise_version()
    caches["default"].clear()


@pytest.fixture
def own_database(django_db_setup, django_db_blocker):
    """Let a test, and the processes and threads that it starts, commit."""
    with django_db_blocker.unblock():
        shared = connection.settings_dict["NAME"]
        own = NAME.format(shared)
        _copy(shared, own)
        connection.settings_dict["NAME"] = own
        _forget_everything()
        try:
            yield own
        finally:
            connection.close()
            connection.settings_dict["NAME"] = shared
            with connection._nodb_cursor() as cursor:
                cursor.execute(f'DROP DATABASE "{own}" WITH (FORCE)')
            _forget_everything()


def _copy(shared, own):
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{own}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{own}" TEMPLATE "{shared}" STRATEGY FILE_COPY')
