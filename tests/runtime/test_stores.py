"""Is what must be shared in the database, what may be lost in files, and is a wrong address of Redis refused?"""

import sys
from importlib import import_module

import pytest
from django.core.cache import caches
from django.core.cache.backends.db import DatabaseCache
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection

from tsi_portal.runtime.stores import CACHE_TABLE, FileCache, cache_settings


@pytest.fixture
def stores(settings, tmp_path, db):
    """The stores of a portal without Redis."""
    settings.CACHES = cache_settings("", tmp_path)
    call_command("createcachetable", verbosity=0)
    return caches


def test_migration_makes_the_table_of_the_shared_store(settings, tmp_path, db):
    migration = import_module("tsi_portal.runtime.migrations.0002_cache_table")
    assert migration.tables() == []
    settings.CACHES = cache_settings("", tmp_path)
    with connection.schema_editor() as editor:
        migration.make_tables(None, editor)
        assert CACHE_TABLE in connection.introspection.table_names()
        migration.drop_tables(None, editor)
        assert CACHE_TABLE not in connection.introspection.table_names()


def test_limits_live_in_the_database(stores):
    assert isinstance(stores["default"], DatabaseCache)
    stores["default"].set("limit", 3)
    assert stores["default"].incr("limit") == 4
    assert stores["default"].add("limit", 1) is False


def test_rendered_pages_and_renditions_live_in_files(stores, tmp_path, django_assert_num_queries):
    for name in ("pages", "renditions"):
        assert isinstance(stores[name], FileCache)
        with django_assert_num_queries(0):
            stores[name].set("key", "value")
            assert stores[name].get("key") == "value"
        assert list((tmp_path / "cache" / name).glob("*.djcache"))


def test_pages_do_not_outgrow_their_folder(settings, tmp_path, monkeypatch):
    monkeypatch.setattr(FileCache, "CULL_ONCE_IN", 1)
    found = cache_settings("", tmp_path)
    found["pages"]["OPTIONS"]["MAX_ENTRIES"] = 20
    settings.CACHES = found
    for number in range(100):
        caches["pages"].set(str(number), number)
    assert len(list((tmp_path / "cache" / "pages").glob("*.djcache"))) <= 20


@pytest.mark.parametrize("url", ["localhost:6379", "http://localhost:6379", "memcached://localhost"])
def test_address_of_something_else_than_redis_is_refused(tmp_path, url):
    with pytest.raises(ImproperlyConfigured, match="CACHE_URL must be the address of a Redis server"):
        cache_settings(url, tmp_path)


def test_redis_without_its_package_is_said(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ImproperlyConfigured, match="install the package"):
        cache_settings("redis://localhost:6379/0", tmp_path)


def test_three_stores_in_one_redis_do_not_meet(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "redis", object())
    found = cache_settings("redis://localhost:6379/0", tmp_path)
    assert len({store["KEY_PREFIX"] for store in found.values()}) == 3
