"""Turn the page that Wagtail welcomes with into the home page: same row, same place, same site."""

from django.db import migrations

TITLES = {"it": "Torino Social Impact", "en": "Torino Social Impact"}


def become_home(apps, schema_editor):
    """Give the first page of the tree the type, the title and the slug of the home page."""
    page_model = apps.get_model("base", "BasePage")
    home_model = apps.get_model("home", "HomePage")
    content_type_model = apps.get_model("contenttypes", "ContentType")
    page = page_model.objects.filter(depth=2).order_by("path").first()
    if page is None or home_model.objects.exists():
        return
    page.content_type, _created = content_type_model.objects.get_or_create(app_label="home", model="homepage")
    page.title = page.draft_title = TITLES["it"]
    page.slug = "home"
    page.url_path = "/home/"
    page.identifier = "home"
    for code, title in TITLES.items():
        setattr(page, f"title_{code}", title)
        setattr(page, f"slug_{code}", "home")
        setattr(page, f"url_path_{code}", "/home/")
    page.save()
    home = home_model(basepage_ptr_id=page.pk)
    home.__dict__.update({key: value for key, value in page.__dict__.items() if key != "_state"})
    home.save()


def back_to_plain_page(apps, schema_editor):
    """Leave the row as a page without a type of its own."""
    page_model = apps.get_model("base", "BasePage")
    home_model = apps.get_model("home", "HomePage")
    content_type_model = apps.get_model("contenttypes", "ContentType")
    plain, _created = content_type_model.objects.get_or_create(app_label="base", model="basepage")
    for pk in home_model.objects.values_list("pk", flat=True):
        page_model.objects.filter(pk=pk).update(content_type=plain)
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("DELETE FROM home_homepage")


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0002_initial"),
        ("base", "0006_fill_languages"),
        ("wagtailcore", "0098_apitoken"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(become_home, back_to_plain_page)]
