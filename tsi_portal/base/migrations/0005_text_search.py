"""Text search: one configuration per language that ignores accents, and trigrams for what was mistyped."""

from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.db import migrations

# Language of the portal: PostgreSQL's dictionary. Another language gets a migration of its own like this one.
DICTIONARIES = {"it": "italian", "en": "english"}

CREATE = """
CREATE TEXT SEARCH CONFIGURATION portal_{code} (COPY = {dictionary});
ALTER TEXT SEARCH CONFIGURATION portal_{code}
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, {dictionary}_stem;
"""
DROP = "DROP TEXT SEARCH CONFIGURATION portal_{code};"


class Migration(migrations.Migration):
    dependencies = [("base", "0004_locale_is_required")]

    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        *(
            migrations.RunSQL(
                CREATE.format(code=code, dictionary=dictionary), DROP.format(code=code, dictionary=dictionary)
            )
            for code, dictionary in DICTIONARIES.items()
        ),
    ]
