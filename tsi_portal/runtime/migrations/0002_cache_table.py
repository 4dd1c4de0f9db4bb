"""The table of the store that every process shares, so that `migrate` alone makes a database that works."""

from django.core.cache import caches
from django.core.cache.backends.db import BaseDatabaseCache
from django.core.management import call_command
from django.db import migrations


def tables():
    """Return the names of the tables that stores live in; none with Redis."""
    return [store._table for store in (caches["default"],) if isinstance(store, BaseDatabaseCache)]


def make_tables(apps, schema_editor):
    """Make the tables as Django's own command does; those that exist stay."""
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


def drop_tables(apps, schema_editor):
    """Drop the tables: what a store holds may be forgotten at any time."""
    for table in tables():
        schema_editor.execute(f"DROP TABLE IF EXISTS {schema_editor.quote_name(table)}")


class Migration(migrations.Migration):

    dependencies = [("runtime", "0001_outbox_and_heartbeats")]

    operations = [migrations.RunPython(make_tables, drop_tables)]
