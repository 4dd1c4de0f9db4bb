"""Pages stay within their budgets, in both languages, however many rows a list has."""

import pytest

from networks.models import OrganisationIndexPage, OrganisationPage
from news.models import (
    ArticleIndexPage,
    ArticlePage,
    EventIndexPage,
    EventPage,
    NewsIndexPage,
    NewsPage,
)
from projects.models import PledgeIndexPage, PledgePage, ProjectIndexPage, ProjectPage
from tests.budgets import BUDGETS, cost
from tests.one_of_each import DAY, page, publish
from tsi_portal.base.languages import language_codes
from tsi_portal.base.partial_dates import PartialDate


@pytest.mark.parametrize("model", BUDGETS, ids=lambda model: model.__name__)
def test_page_stays_within_its_budget(small_site, reader, model):
    queries, kilobytes = cost(reader, small_site.pages[model].address(language_codes()[-1]))
    most_queries, most_kilobytes = BUDGETS[model]
    assert queries <= most_queries
    assert kilobytes <= most_kilobytes


@pytest.mark.parametrize("model", BUDGETS, ids=lambda model: model.__name__)
def test_second_language_costs_at_most_one_query_more(small_site, reader, model):
    first, second = (cost(reader, small_site.pages[model].address(code))[0] for code in language_codes()[:2])
    assert second <= first + 1


def test_search_stays_within_its_budget(small_site, reader):
    # numbers by type, answers, pictures of covers
    queries, kilobytes = cost(reader, "/en/search/?q=word")
    assert queries <= 12
    assert kilobytes <= 10


def children_of(small_site, index):
    """Return how many records a list has now; the page is read anew, because a stale one believes that it has none."""
    return index.objects.get(pk=small_site.pages[index].pk).get_children().count()


def another(small_site, index):
    """Return one more record, not yet in the tree, for a list."""
    number = children_of(small_site, index) + 1
    made = {
        ProjectIndexPage: lambda: page(ProjectPage, f"Altro {number}", f"Other {number}", acronym=f"OTHER{number}"),
        PledgeIndexPage: lambda: page(PledgePage, f"Altro {number}", f"Other {number}"),
        OrganisationIndexPage: lambda: page(OrganisationPage, f"Altro {number}", f"Other {number}", country="FR"),
        ArticleIndexPage: lambda: page(ArticlePage, f"Altro {number}", f"Other {number}", published_on=DAY),
        EventIndexPage: lambda: page(EventPage, f"Altro {number}", f"Other {number}", start=PartialDate(2020)),
        NewsIndexPage: lambda: page(NewsPage, f"Altro {number}", f"Other {number}", date=DAY),
    }
    return made[index]()


@pytest.mark.parametrize(
    "index",
    [ProjectIndexPage, PledgeIndexPage, OrganisationIndexPage, ArticleIndexPage, EventIndexPage, NewsIndexPage],
    ids=lambda model: model.__name__,
)
def test_list_asks_the_same_for_three_rows_as_for_twelve(small_site, reader, index):
    parent = small_site.pages[index]
    while children_of(small_site, index) < 3:
        publish(parent, another(small_site, index))
    few = cost(reader, parent.address("en"))[0]
    while children_of(small_site, index) < 12:
        publish(parent, another(small_site, index))
    assert cost(reader, parent.address("en"))[0] == few
