"""The flat lists of pages and the explorer: what they show, find and order, and what they cost."""

import pytest
from django.urls import reverse

from projects.models import ProjectIndexPage, ProjectPage
from tests.one_of_each import page, publish
from tsi_portal.base.languages import language_codes
from tsi_portal.editorial.viewsets.content import ContentGroup
from tsi_portal.editorial.viewsets.networks import NetworksGroup
from tsi_portal.editorial.viewsets.pages import RecordListing
from tsi_portal.editorial.viewsets.projects import ProjectsGroup

LISTINGS = [
    item
    for group in (ProjectsGroup, NetworksGroup, ContentGroup)
    for item in group.items
    if issubclass(item, RecordListing)
]
every_list = pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.__name__)


def address(listing):
    return reverse(f"{listing.name}:index")


def titles(response):
    return [found.draft_title for found in response.context["object_list"]]


@every_list
def test_list_shows_its_pages(small_site, editor, listing):
    response = editor.get(address(listing))
    assert response.status_code == 200
    assert len(response.context["object_list"]) == listing.model.objects.count()


@every_list
def test_list_searches_and_orders_by_every_column(small_site, any_editor, listing):
    keys = [column.sort_key for column in listing.columns if column.sort_key]
    for key in keys:
        for ordering in (key, f"-{key}"):
            # Searching asks the index, which orders by the columns that it knows only.
            for query in ({"ordering": ordering}, {"ordering": ordering, "q": "Alleanza"}):
                assert any_editor.get(address(listing), query).status_code == 200, query


@every_list
def test_list_narrows_by_every_filter_while_searching(small_site, any_editor, listing):
    filters = any_editor.get(address(listing)).context["filters"]
    for name, field in filters.form.fields.items():
        for value, _label in list(getattr(field, "choices", ()))[:3]:
            for query in ({name: value}, {name: value, "q": "Alleanza"}):
                assert any_editor.get(address(listing), query).status_code == 200, query


def test_filters_find_what_they_say(small_site, any_editor):
    where = address(ProjectsGroup.items[0])
    assert titles(any_editor.get(where, {"status": "completed"})) == ["PROGETTO"]
    assert titles(any_editor.get(where, {"status": "ongoing"})) == []
    assert titles(any_editor.get(where, {"programme": "programme"})) == ["PROGETTO"]
    assert titles(any_editor.get(where, {"live": "False"})) == []
    assert titles(any_editor.get(where, {"topics": small_site.topic.pk})) == ["PROGETTO"]
    ProjectPage.objects.update(published_languages=["it"])
    assert titles(any_editor.get(where, {"not_in": "en"})) == ["PROGETTO"]
    assert titles(any_editor.get(where, {"not_in": "it"})) == []


@pytest.mark.parametrize("word", ["PROGETTO", "PROJECT"])
def test_search_finds_titles_of_both_languages(small_site, editor, word):
    assert titles(editor.get(address(ProjectsGroup.items[0]), {"q": word})) == ["PROGETTO"]


def test_titles_are_ordered_as_they_are_shown(small_site, editor):
    parent = small_site.pages[ProjectIndexPage]
    publish(parent, page(ProjectPage, "Aria", "Zenith", acronym="AIR"))
    publish(parent, page(ProjectPage, "Zolla", "Acre", acronym="EARTH"))
    expected = ["Aria", "PROGETTO", "Zolla"]
    for where in (address(ProjectsGroup.items[0]), reverse("wagtailadmin_explore", args=[parent.pk])):
        assert titles(editor.get(where, {"ordering": "draft_title"})) == expected
        assert titles(editor.get(where, {"ordering": "-draft_title"})) == expected[::-1]


def test_languages_are_shown_in_their_order(small_site, any_editor):
    html = any_editor.get(address(ProjectsGroup.items[0])).content.decode()
    assert " · ".join(code.upper() for code in language_codes()) in html
