"""Give the pages that Wagtail's migrations create their title and address in every language."""

from django.db import migrations
from django.db.models import F

# The columns that exist at this point; a language added later brings a migration that fills its own.
LANGUAGES = ("it", "en")


def fill(apps, schema_editor):
    """Copy the plain columns, which are all that Wagtail's migrations know."""
    page_model = apps.get_model("base", "BasePage")
    copies = {f"{name}_{code}": F(name) for name in ("title", "slug", "url_path") for code in LANGUAGES}
    page_model.objects.filter(url_path_it__isnull=True).update(**copies)


class Migration(migrations.Migration):
    dependencies = [
        ("base", "0005_text_search"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
