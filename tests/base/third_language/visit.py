"""Give the database the columns of the new language, as a migration would, and visit every page in every language.

Run as a program with the settings beside it; prints what it found as JSON.
"""

import json
import re
import sys

import django


def add_columns():
    """Apply in memory the migrations that `makemigrations` would write, and make the text search of the language."""
    from django.apps import apps
    from django.db import connection
    from django.db.migrations.autodetector import MigrationAutodetector
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.state import ProjectState

    loader = MigrationLoader(connection)
    state = loader.project_state()
    changes = MigrationAutodetector(state, ProjectState.from_apps(apps)).changes(graph=loader.graph)
    for migrations in changes.values():
        for migration in migrations:
            with connection.schema_editor(atomic=False) as editor:
                state = migration.apply(state, editor)
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEXT SEARCH CONFIGURATION portal_fr (COPY = french)")
        cursor.execute("UPDATE base_basepage SET title_fr = title_it, slug_fr = slug_it, url_path_fr = url_path_it")


def visit():
    """Return {address: what a reader gets} for every page in every language."""
    from django.test import Client

    from tsi_portal.base.languages import language_codes
    from tsi_portal.base.models import BasePage

    found = {}
    for page in BasePage.objects.live().filter(depth__gt=1).specific():
        for code in language_codes():
            address = page.address(code)
            response = Client().get(address)
            html = response.content.decode()
            found[address] = {
                "status": response.status_code,
                "published": page.is_published_in(code),
                "lang": (re.findall(r'<html lang="([^"]+)"', html) or [""])[0],
                "switch": re.findall(r'<a class="lang" href="[^"]*" lang="([^"]+)"', html),
                "alternates": re.findall(r'<link rel="alternate" hreflang="([^"]+)"', html),
                "noindex": 'content="noindex"' in html,
            }
    return found


def write_in_french():
    """Publish a page in the new language and return how it is stored."""
    from tsi_portal.home.models import HomePage, StandardPage

    page = StandardPage(title_it="Città", title_fr="Ville d’été", published_languages=["it", "fr"])
    page.body_it = page.body_fr = [("paragraph", "<p>Bonjour</p>")]
    made = HomePage.objects.get().add_child(instance=page)
    made.save_revision().publish()
    made = StandardPage.objects.get(pk=made.pk)
    return {"slug": made.slug_fr, "english": made.slug_en, "path": made.url_path_fr, "plain": made.slug}


if __name__ == "__main__":
    django.setup()
    if "--check" in sys.argv:
        from django.core.management import call_command

        call_command("check", verbosity=0)
        print("fine")  # noqa: T201
    else:
        add_columns()
        print(json.dumps({"written": write_in_french(), "visited": visit()}))  # noqa: T201
