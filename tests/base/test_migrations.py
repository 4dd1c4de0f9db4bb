"""Migrations: what Wagtail's own leave is made bilingual, the way back works as far as it is promised, nothing is missing."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations import RunPython, RunSQL

from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import HomePage


def test_models_and_migrations_agree(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_welcome_page_became_the_home_page_in_every_language(db):
    home = HomePage.objects.get()
    assert home.sites_rooted_here.count() == 1
    for code in language_codes():
        assert getattr(home, f"url_path_{code}") == "/home/"
        assert getattr(home, f"title_{code}")
    assert BasePage.objects.count() == 2


def test_text_search_of_every_language_is_in_the_database(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT cfgname FROM pg_ts_config")
        found = {name for (name,) in cursor.fetchall()}
        cursor.execute("SELECT extname FROM pg_extension")
        extensions = {name for (name,) in cursor.fetchall()}
    assert {f"portal_{code}" for code in language_codes()} <= found
    assert {"unaccent", "pg_trgm"} <= extensions


def test_each_way_forward_has_a_way_back(db):
    loader = MigrationLoader(connection)
    for (app, name), migration in loader.disk_migrations.items():
        if app in ("base", "home", "projects", "networks", "news", "media", "users", "runtime"):
            for operation in migration.operations:
                if isinstance(operation, (RunPython, RunSQL)):
                    assert operation.reversible, f"{app}.{name}"


@pytest.mark.slow
def test_way_back_to_the_bare_page_and_forward_again(own_database):
    call_command("migrate", "base", "0003", verbosity=0)
    call_command("migrate", verbosity=0)
    home = HomePage.objects.get()
    for code in language_codes():
        assert getattr(home, f"url_path_{code}") == "/home/"
