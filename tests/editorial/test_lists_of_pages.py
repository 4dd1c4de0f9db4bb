"""The flat lists of pages and the explorer: what they show, find and order, and what they cost."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from news.models import NewsIndexPage, NewsPage
from projects.models import PledgePage, ProjectIndexPage, ProjectPage
from tests.one_of_each import DAY, page, publish
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


# --- What it costs ---------------------------------------------------------------------------------------------------


def cost(editor, where):
    """Return the number of queries of the second visit to an address."""
    return len(questions(editor, where))


def questions(editor, where):
    """Return the tables that are asked, in order, by the second visit to an address."""
    editor.get(where)
    with CaptureQueriesContext(connection) as queries:
        assert editor.get(where).status_code == 200
    return [re.findall(r'(?:FROM|INTO|UPDATE) "(\w+)"', query["sql"])[:1] for query in queries.captured_queries]


def fill(small_site, number):
    """Give the list of news so many items."""
    parent = NewsIndexPage.objects.get(pk=small_site.pages[NewsIndexPage].pk)
    while (there := parent.get_children().count()) < number:
        item = page(NewsPage, f"Notizia {there}", f"News {there}", date=DAY, partner=small_site.partner)
        publish(parent, item, [small_site.topic])
        parent = NewsIndexPage.objects.get(pk=parent.pk)
    return parent


def test_lists_cost_the_same_for_three_rows_as_for_fifty(small_site, any_editor):
    parent = fill(small_site, 3)
    explorer, flat = reverse("wagtailadmin_explore", args=[parent.pk]), reverse("news-items:index")
    few = [cost(any_editor, where) for where in (explorer, flat)]
    fill(small_site, 50)
    many = [cost(any_editor, where) for where in (explorer, flat)]
    assert many == few
    # Session, account and its rights, the way from the root, the page itself; then its children as their type, their
    # workflows, schedules, sites, topics and told-by, the filters with owners and editors, and the status beside the list.
    assert many[0] <= 35
    assert many[1] <= 35


# The form with its inline rows, choosers of what is chosen, comments, lock, workflow, and the tree for the way back.
@pytest.mark.parametrize("model", [ProjectPage, PledgePage, NewsPage], ids=lambda model: model.__name__)
def test_editor_of_a_page_stays_within_its_budget(small_site, any_editor, model):
    assert cost(any_editor, reverse("wagtailadmin_pages:edit", args=[small_site.pages[model].pk])) <= 60


def test_editor_costs_no_more_however_many_records_there_are(small_site, any_editor):
    where = reverse("wagtailadmin_pages:edit", args=[small_site.pages[ProjectPage].pk])
    few = questions(any_editor, where)
    fill(small_site, 20)
    many = questions(any_editor, where)
    assert len(many) <= len(few), [table for table in many if many.count(table) > few.count(table)]


def test_languages_are_shown_in_their_order(small_site, any_editor):
    html = any_editor.get(address(ProjectsGroup.items[0])).content.decode()
    assert " · ".join(code.upper() for code in language_codes()) in html
