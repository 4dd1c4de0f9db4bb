"""Does `manage.py seed` say what it does, refuse what it cannot do, and bring the same into every database?"""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import translation

from tests.home.small_content import small_content
from tests.own_database import connected_to
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import SeedRecord
from tsi_portal.home.seed import order
from tsi_portal.home.seed.bringing_in import bring_in
from tsi_portal.home.seed.order import written_records
from tsi_portal.home.seed.writing import record, words


@pytest.fixture
def small(monkeypatch, db):
    """Let the command find a few records instead of the whole content."""
    content = small_content()
    monkeypatch.setattr("tsi_portal.home.management.commands.seed.written_records", lambda: list(content.values()))
    return content


def test_it_says_in_words_what_it_made(small, capsys):
    call_command("seed")
    said = capsys.readouterr().out
    assert said.startswith("Brought in: 15 records (1 picture, 1 document, 1 source, 1 topic, 1 programme,")
    assert "5 pages, 1 identity, 1 menu)" in said
    call_command("seed")
    assert capsys.readouterr().out.startswith("As they were: 15 records")


def test_it_shows_its_progress_when_asked(small, capsys):
    call_command("seed", verbosity=2)
    assert "project:alpha\n" in capsys.readouterr().out
    call_command("seed", verbosity=0)
    assert capsys.readouterr().out == ""


def test_it_leaves_out_examples_when_asked(small, capsys):
    call_command("seed", "--without-examples")
    assert "Brought in: 13 records" in capsys.readouterr().out
    assert not BasePage.objects.filter(is_example=True).exists()


def test_it_refuses_a_database_that_lacks_migrations(small):
    MigrationRecorder.Migration.objects.filter(app="home", name__gte="0004").delete()
    with pytest.raises(CommandError, match=r"^The database lacks migrations: run “manage.py migrate” first\.$"):
        call_command("seed")


def test_it_refuses_a_language_that_the_portal_does_not_have(small, settings):
    small["topic:water"] = record("topic:water", name=words(it="Acqua", fr="Eau"))
    with pytest.raises(CommandError, match=r"a language that the portal does not have \(fr\)"):
        call_command("seed")


def test_it_refuses_content_that_does_not_fit_and_brings_in_nothing(small):
    small["topic:water"] = record("topic:water", name=words(it="Acqua"), depth=3)
    with pytest.raises(CommandError, match=r"nothing was brought in\. topic:water: there is no field “depth”\."):
        call_command("seed")
    assert not SeedRecord.objects.exists()


def test_every_module_of_the_content_is_found():
    keys = [found.key for found in written_records()]
    assert len(keys) == len(set(keys)) > 250
    order.check_references(written_records())


def _digests():
    return dict(SeedRecord.objects.values_list("key", "digest"))


def _ids_of_blocks():
    rows = {remembered.key: remembered.record for remembered in SeedRecord.objects.all()}
    return {
        (key, field.name): [block["id"] for block in getattr(row, field.attname).raw_data]
        for key, row in rows.items()
        for field in row._meta.concrete_fields
        if hasattr(field, "stream_block")
    }


def _vectors():
    """Return what pages are found by, as the database has it."""
    remembered = [found for found in SeedRecord.objects.all() if isinstance(found.record, BasePage)]
    rows = {found.object_id: found.key for found in remembered}
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, search_vector_it::text, search_vector_en::text FROM base_basepage WHERE depth > 1")
        return {rows[str(pk)]: vectors for pk, *vectors in cursor.fetchall()}


def test_two_databases_get_the_same_whatever_is_active(seeded_database, django_db_blocker, own_database):
    with connection.cursor() as cursor:
        # Other keys of rows than in the first database.
        for table in ("base_basepage", "base_source", "base_topic", "media_portalimage"):
            cursor.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), 5000)")
    with translation.override("en"):
        bring_in(written_records())
    here = _digests(), _ids_of_blocks(), _vectors()
    with connected_to(seeded_database):
        there = _digests(), _ids_of_blocks(), _vectors()
    assert here == there
