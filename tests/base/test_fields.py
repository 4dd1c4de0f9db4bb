"""Streams that stay out of migrations without losing a word, and vectors that are never fetched nor written back."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, models
from django.db.migrations.loader import MigrationLoader
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex

from tests.base.stored import reread
from tests.one_of_each import page, publish, stream
from tsi_portal.base.fields import SearchVectorField, StreamField
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import StandardPage

STREAMS = [
    field
    for model in apps.get_models()
    for field in model._meta.local_fields
    if isinstance(field, StreamField) and not field.model._meta.auto_created
]


@pytest.fixture
def written(home):
    return publish(home, page(StandardPage, "Scritta", "Written", **stream("body")))


# --- Streams ---------------------------------------------------------------------------------------------------------


def test_there_are_streams():
    assert len(STREAMS) > 10


@pytest.mark.parametrize("field", STREAMS, ids=str)
def test_migrations_see_a_json_column(field):
    _name, path, args, kwargs = field.deconstruct()
    assert path.endswith("JSONField")
    assert args == []
    assert kwargs["default"] is list
    assert "block_types" not in kwargs


def test_stream_can_be_copied_without_its_blocks():
    assert StreamField().clone().stream_block is not None


def test_change_of_blocks_makes_no_migration(db, capsys):
    field = StandardPage._meta.get_field("body_it")
    before = dict(field.stream_block.child_blocks)
    try:
        del field.stream_block.child_blocks["quote"]
        call_command("makemigrations", "home", check=True, dry_run=True, verbosity=0)
    finally:
        field.stream_block.child_blocks.update(before)


def historical(label):
    loader = MigrationLoader(connection)
    return loader.project_state(loader.graph.leaf_nodes()).apps.get_model(label)


def test_data_migration_reads_and_keeps_what_is_written(written):
    model = historical("home.StandardPage")
    old = model.objects.get(pk=written.pk)
    assert [block["type"] for block in old.body_it] == ["paragraph", "heading"]
    assert old.body_it[0]["value"] == "<p>body parola</p>"
    ids = [block["id"] for block in old.body_it]
    old.role = "privacy"
    old.save()
    found = reread(written)
    assert found.role == "privacy"
    for code in ("it", "en"):
        assert [block.block_type for block in getattr(found, f"body_{code}")] == ["paragraph", "heading"]
    assert [block.id for block in found.body_it] == ids


def test_data_migration_writes_what_pages_read(written):
    model = historical("home.StandardPage")
    old = model.objects.get(pk=written.pk)
    old.body_en = [{"type": "paragraph", "value": "<p>Moved</p>", "id": "0" * 8}]
    old.save()
    assert str(reread(written).body_en[0].value) == "<p>Moved</p>"


def test_stream_of_each_language_is_its_own(interface, written):
    found = reread(written)
    found.body_en = [("paragraph", "<p>Only English</p>")]
    found.save_revision().publish()
    found = reread(written)
    assert str(found.body_en[0].value) == "<p>Only English</p>"
    assert str(found.body_it[0].value) == "<p>body parola</p>"


def test_where_used_names_each_use_once(written, home, child):
    link = f'<p><a linktype="page" id="{child.pk}">there</a></p>'
    found = reread(written)
    found.body_it = [("paragraph", link)]
    found.save()
    uses = ReferenceIndex.get_references_to(child).filter(object_id=str(written.pk))
    assert [use.model_path.split(".")[0] for use in uses] == ["body_it"]


# --- Vectors ---------------------------------------------------------------------------------------------------------


def vector(found, code):
    name = f"search_vector_{code}"
    return BasePage.objects.rewrite(False).values_list(Cast(name, models.TextField()), flat=True).get(pk=found.pk)


def test_vector_is_never_fetched(written):
    assert vector(written, "en")
    assert reread(written).search_vector_en is None
    assert BasePage.objects.get(pk=written.pk).search_vector_it is None
    queryset = StandardPage.objects.filter(pk=written.pk)
    assert "NULL::tsvector" in str(queryset.query)
    related = StandardPage.objects.select_related("basepage_ptr").get(pk=written.pk)
    assert related.search_vector_en is None


@pytest.mark.parametrize("save", ["save", "named", "revision"])
def test_saving_keeps_the_stored_vector(interface, written, save):
    before = [vector(written, code) for code in ("it", "en")]
    found = reread(written)
    if save == "save":
        found.save()
    elif save == "named":
        found.save(update_fields=["title_en", "search_vector_en"])
    else:
        found.save_revision()
    assert [vector(written, code) for code in ("it", "en")] == before


def test_versions_do_not_carry_it(written):
    content = reread(written).save_revision().content
    assert not [name for name in content if name.startswith("search_vector")]


def test_editors_do_not_see_it():
    assert not [
        name for name in StandardPage.get_edit_handler().get_form_class().base_fields if name.startswith("search_vec")
    ]


def test_vector_column_describes_itself():
    _name, path, _args, _kwargs = SearchVectorField().deconstruct()
    assert path == "tsi_portal.base.fields.SearchVectorField"
