"""What screens of the admin cost: queries, counted on the second visit, the same however many rows there are."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from networks.models import OrganisationIndexPage, OrganisationPage
from news.models import ArticleIndexPage, ArticlePage, EventIndexPage, EventPage, NewsIndexPage, NewsPage
from projects.models import (
    Application,
    Call,
    PledgeIndexPage,
    PledgePage,
    Programme,
    ProjectIndexPage,
    ProjectPage,
    Workshop,
)
from tests.one_of_each import DAY, both, page, publish, words
from tsi_portal.base.models import Figure, Source
from tsi_portal.base.partial_dates import PartialDate


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


def another_programme(number):
    """Return a programme of its own, so that a list that asked for each would show it."""
    return Programme.objects.create(short_name=f"PROG{number}", **both("name", f"Altro {number}", f"Other {number}"))


def another_source(number):
    return Source.objects.create(publisher=f"Publisher {number}", title="Document")


PAGES = {
    "projects": (
        ProjectIndexPage,
        lambda n: page(ProjectPage, f"A{n}", f"B{n}", acronym=f"OTHER{n}", programme=another_programme(n)),
    ),
    "pledges": (PledgeIndexPage, lambda n: page(PledgePage, f"A{n}", f"B{n}")),
    "organisations": (OrganisationIndexPage, lambda n: page(OrganisationPage, f"A{n}", f"B{n}", country="FR")),
    "articles": (ArticleIndexPage, lambda n: page(ArticlePage, f"A{n}", f"B{n}", published_on=DAY)),
    "events": (EventIndexPage, lambda n: page(EventPage, f"A{n}", f"B{n}", start=PartialDate(2020))),
}


@pytest.mark.parametrize("name", PAGES)
def test_list_of_pages_costs_the_same_with_more_rows(small_site, any_editor, name):
    parent, make = PAGES[name]
    where = reverse(f"{name}:index")
    publish(small_site.pages[parent], make(1), [small_site.topic])
    few = cost(any_editor, where)
    for number in (2, 3, 4):
        publish(small_site.pages[parent], make(number), [small_site.topic])
    assert cost(any_editor, where) == few


RECORDS = {
    Figure: lambda n: {
        **words("label", n),
        "series": "s",
        "value": n,
        "date": PartialDate(2000 + n),
        "source": True,
    },
    Application: lambda n: {
        **words("title", n),
        "call": Call.objects.create(identifier=f"C{n}", programme=another_programme(n)),
    },
    Call: lambda n: {"identifier": f"C{n}", "programme": another_programme(n)},
    Workshop: lambda n: {
        **words("title", n),
        "date": PartialDate(2020),
        "programme": another_programme(n),
        "source": True,
    },
    Source: lambda n: {"publisher": f"P{n}", "title": "T"},
}


@pytest.mark.parametrize("model", RECORDS, ids=lambda model: model.__name__)
def test_list_of_records_costs_the_same_with_more_rows(small_site, any_editor, model):
    def make(number):
        fields = RECORDS[model](number)
        model.objects.create(**{**fields, "source": another_source(number)} if fields.get("source") else fields)

    where = reverse(model.snippet_viewset.get_url_name("list"))
    make(1)
    few = cost(any_editor, where)
    for number in (2, 3, 4):
        make(number)
    assert cost(any_editor, where) == few
