"""Finding pages in the admin: by the words of either language, under an interface in either."""

import pytest
from django.urls import reverse
from django.utils import translation
from wagtail.search.backends import get_search_backend

from tests.one_of_each import both, page, publish
from tsi_portal.base.models import BasePage, Topic
from tsi_portal.home.models import StandardPage


@pytest.fixture
def pages(home):
    return [
        publish(home, page(StandardPage, "Comunità energetica", "Energy community")),
        publish(home, page(StandardPage, "Zona franca", "Area of freedom")),
    ]


def names(results):
    return sorted(result.slug_it for result in results)


@pytest.mark.parametrize("word", ["energetica", "Energy", "community"])
def test_words_of_both_languages_are_found(interface, pages, word):
    assert names(BasePage.objects.search(word)) == ["comunita-energetica"]


@pytest.mark.parametrize("word", ["energet", "Comunità", "commun", "Ener"])
def test_beginnings_of_words_are_found(interface, pages, word):
    assert names(BasePage.objects.autocomplete(word)) == ["comunita-energetica"]


def test_title_weighs_as_the_title(interface, home, pages):
    body = [("paragraph", "<p>An energy plan.</p>")]
    publish(home, page(StandardPage, "Altro", "Other", body_en=body, seo_title_en="Energy"))
    assert next(iter(BasePage.objects.search("energy"))).slug_it == "comunita-energetica"


def test_results_can_be_ordered_by_title_and_filtered(interface, pages):
    ordered = BasePage.objects.filter(depth__gt=2).order_by("title").autocomplete("o", order_by_relevance=False)
    assert list(ordered) == sorted(ordered, key=lambda found: found.title)
    found = BasePage.objects.filter(title_en="Energy community").search("energy")
    assert names(found) == ["comunita-energetica"]
    first = BasePage.objects.filter(title_it="Zona franca").autocomplete("zona")
    assert names(first) == ["zona-franca"]


def test_title_field_is_indexed_once_under_its_own_name():
    fields = [field for field in BasePage.get_search_fields() if field.field_name == "title"]
    assert [type(field).__name__ for field in fields] == ["TitleSearchField"]


def test_value_of_the_title_field_does_not_depend_on_the_interface(pages):
    values = set()
    field = next(field for field in BasePage.get_search_fields() if field.field_name == "title")
    for code in ("it", "en", None):
        with translation.override(code):
            values.add(field.get_value(pages[0]))
    assert values == {"Comunità energetica Energy community"}


@pytest.mark.parametrize("word", ["energetica", "Energy"])
def test_explorer_finds_both_languages(speaking_editor, home, pages, word):
    html = speaking_editor.get(reverse("wagtailadmin_explore", args=[home.pk]), {"q": word}).content.decode()
    assert "Comunità energetica" in html
    assert "Zona franca" not in html
    html = speaking_editor.get(reverse("wagtailadmin_pages:search"), {"q": word}).content.decode()
    assert "Comunità energetica" in html


@pytest.mark.parametrize("word", ["energetica", "Energy"])
def test_chooser_finds_both_languages(speaking_editor, pages, word):
    address = reverse("wagtailadmin_choose_page_search")
    html = speaking_editor.get(address, {"q": word, "page_type": "base.basepage"}).content.decode()
    assert "Comunità energetica" in html
    assert "Zona franca" not in html


def test_explorer_and_chooser_show_the_working_title(speaking_editor, home, pages):
    explorer = speaking_editor.get(reverse("wagtailadmin_explore", args=[home.pk]))
    chooser = speaking_editor.get(reverse("wagtailadmin_choose_page_child", args=[home.pk]))
    for html in (explorer.content.decode(), chooser.json()["html"]):
        assert "Comunità energetica" in html


@pytest.mark.parametrize(
    "ordering", ["title", "-title", "live", "latest_revision_created_at", "ord", "bogus", "slug_en"]
)
def test_explorer_can_be_ordered(speaking_editor, home, pages, ordering):
    address = reverse("wagtailadmin_explore", args=[home.pk])
    assert speaking_editor.get(address, {"ordering": ordering}).status_code == 200


@pytest.mark.parametrize("question", ["", " ", "'", '"', "%", "\\", "a" * 3000, "città & | ! <->", "🙂", "a\u0000b"])
def test_odd_questions_break_nothing(editor, home, question):
    for address in (reverse("wagtailadmin_explore", args=[home.pk]), reverse("wagtailadmin_pages:search")):
        assert editor.get(address, {"q": question}).status_code < 500


def test_topics_are_found_by_the_names_of_both_languages(interface, db):
    topic = Topic.objects.create(**both("name", "Finanza d’impatto", "Impact finance"))
    for word in ("finanza", "impact"):
        assert list(get_search_backend().autocomplete(word, Topic)) == [topic]
