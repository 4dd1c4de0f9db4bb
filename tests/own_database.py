"""A database that one test may commit to: a copy of the tests' own, taken in a moment and dropped afterwards.

Django would empty every table after such a test, the pages of the migrations included, and the next tests would find
nothing. Keep such tests in modules without `small_site`: nothing may hold the connection open.
"""

from contextlib import contextmanager

import pytest
from django.core.cache import caches
from django.db import connection
from django.db.backends.base.creation import TEST_DATABASE_PREFIX
from django.test.utils import setup_databases

from tsi_portal.base.site_roots import forget_site_roots
from tsi_portal.home.frame import raise_version

NAME = "{}_committed"


def _forget_everything():
    forget_site_roots()
    raise_version()
    caches["default"].clear()


@contextmanager
def connected_to(name):
    """Let everything inside use another database."""
    shared = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    _forget_everything()
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = shared
        _forget_everything()


@contextmanager
def copied_database(name):
    """Make a copy of the tests' database, as a name with its own in place of the braces, and drop it afterwards."""
    shared = connection.settings_dict["NAME"]
    copy = name.format(shared)
    _drop(copy)
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{copy}" TEMPLATE "{shared}" STRATEGY FILE_COPY')
    try:
        yield copy
    finally:
        _drop(copy)


def _drop(name):
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def tests_database(keep):
    """Make the tests' database where no test of a run asks for it in the way that pytest-django knows."""
    if connection.settings_dict["NAME"].startswith(TEST_DATABASE_PREFIX):
        return
    setup_databases(verbosity=0, interactive=False, keepdb=keep)


@pytest.fixture
def own_database(django_db_setup, django_db_blocker, django_db_keepdb):
    """Let a test, and the processes and threads that it starts, commit."""
    assert not connection.in_atomic_block, "Move this test to a module where no fixture holds a transaction open."
    with django_db_blocker.unblock():
        tests_database(django_db_keepdb)
        with copied_database(NAME) as copy, connected_to(copy):
            yield copy
