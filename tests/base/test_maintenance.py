"""Commands that repair, rebuild, export and import: they keep both languages, whichever is active."""

import io
import json

import pytest
from django.core.management import call_command
from django.db import models
from django.db.models.functions import Cast
from django.utils import translation
from wagtail.models import ReferenceIndex
from wagtail.search.models import IndexEntry

from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import both, page, publish
from tsi_portal.base.models import BasePage, Topic
from tsi_portal.home.models import StandardPage


def damage_paths(*pages):
    for found in pages:
        BasePage.objects.rewrite(False).filter(pk=found.pk).update(url_path="/x/", url_path_it="/x/", url_path_en="/y/")


def test_paths_are_repaired_in_every_language(interface, section, child):
    damage_paths(section, child)
    call_command("set_url_paths", verbosity=0)
    assert paths(section) == ("/sezione/", "/section/")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")
    assert stored(child, "url_path") == "/home/sezione/figlia/"


def test_next_save_heals_a_path(interface, section, child):
    damage_paths(child)
    reread(child).save()
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_tree_is_repaired_without_touching_addresses(interface, section, child):
    BasePage.objects.filter(pk=section.pk).update(numchild=7)
    call_command("fixtree", interactive=False, verbosity=0, stdout=io.StringIO())
    assert reread(section).numchild == 1
    assert paths(child) == ("/sezione/figlia/", "/section/child/")
    assert BasePage.find_problems() == ([], [], [], [], [])


def test_search_index_is_rebuilt_with_both_languages(interface, section):
    IndexEntry.objects.all().delete()
    assert not BasePage.objects.search("Section").count()
    call_command("update_index", verbosity=0, stdout=io.StringIO())
    for word in ("Sezione", "Section"):
        assert [found.pk for found in BasePage.objects.search(word)] == [section.pk]


def test_index_of_references_is_rebuilt(interface, home, child):
    link = [("paragraph", f'<p><a linktype="page" id="{child.pk}">there</a></p>')]
    made = page(StandardPage, "Uno", "One")
    made.body_it = made.body_en = link
    made = publish(home, made)
    ReferenceIndex.objects.all().delete()
    call_command("rebuild_references_index", verbosity=0, stdout=io.StringIO())
    uses = ReferenceIndex.get_references_to(child).filter(object_id=str(made.pk))
    assert sorted(use.model_path.split(".")[0] for use in uses) == ["body_en", "body_it"]


def dumped(*labels):
    out = io.StringIO()
    call_command("dumpdata", *labels, stdout=out, verbosity=0)
    return out.getvalue()


def test_dump_holds_every_language_and_no_vector(interface, section):
    rows = json.loads(dumped("base.basepage"))
    fields = next(row["fields"] for row in rows if row["pk"] == section.pk)
    assert (fields["title_it"], fields["title_en"]) == ("Sezione", "Section")
    assert (fields["url_path_it"], fields["url_path_en"]) == ("/home/sezione/", "/home/section/")
    assert not [name for name in fields if name.startswith("search_vector")]


def test_dump_can_be_loaded_whatever_the_language(interface, section, child, tmp_path):
    file = tmp_path / "pages.json"
    file.write_text(dumped("base.basepage", "home.standardpage"))
    before = slugs(section), titles(section)[:2], paths(child)
    found = reread(section)
    found.title_it, found.title_en, found.slug_it, found.slug_en = "Altro", "Other", "altro", "other"
    found.save()
    call_command("loaddata", file, verbosity=0)
    assert (slugs(section), titles(section)[:2], paths(child)) == before


def english_vector(found):
    words = Cast("search_vector_en", models.TextField())
    return BasePage.objects.rewrite(False).values_list(words, flat=True).get(pk=found.pk)


def test_vectors_that_loading_lost_are_written_anew(interface, section, child, tmp_path):
    before = english_vector(section)
    draft = reread(child)
    draft.unpublish()
    file = tmp_path / "pages.json"
    file.write_text(dumped("base.basepage"))
    BasePage.objects.update(search_vector_it=None, search_vector_en=None)
    call_command("loaddata", file, verbosity=0)
    assert english_vector(section) is None
    call_command("update_vectors", verbosity=0)
    assert english_vector(section) == before
    assert english_vector(child) is None


def test_renamed_topic_is_found_once_vectors_are_written_anew(home):
    topic = Topic.objects.create(**both("name", "Vecchio", "Old"))
    made = publish(home, page(StandardPage, "Uno", "One"), [topic])
    topic.name_en = "Renamed"
    topic.save()
    call_command("update_vectors", verbosity=0)
    assert "'renam'" in english_vector(made)


def test_page_has_a_natural_key(interface, section):
    assert BasePage.objects.get_by_natural_key(*section.natural_key()).pk == section.pk


def test_tree_of_a_language_that_is_not_active_is_walked_the_same(section, child):
    for code in ("it", "en", None):
        with translation.override(code):
            assert [found.pk for found in section.get_descendants()] == [child.pk]
            assert child.get_parent().pk == section.pk
            assert list(BasePage.objects.filter(slug_en="child")) == [BasePage.objects.get(pk=child.pk)]


@pytest.mark.parametrize("name", ["slug", "title", "url_path"])
def test_plain_name_means_the_active_language_in_filters(section, name):
    values = {code: getattr(section, f"{name}_{code}") for code in ("it", "en")}
    for code, value in values.items():
        with translation.override(code):
            assert BasePage.objects.filter(**{name: value}).get().pk == section.pk
