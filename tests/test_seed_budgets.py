"""Every public page of the seeded portal stays within the budget of its type, in each language."""

import pytest
from django.test import Client

from tests.budgets import BUDGETS, cost
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import BasePage, Topic
from tsi_portal.base.view_addresses import addresses_of_view
from tsi_portal.base.visibility import readable
from tsi_portal.home.frame import raise_version

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _frame(seeded_site):
    raise_version()


@pytest.mark.parametrize("code", language_codes())
def test_every_page_stays_within_the_budget_of_its_type(code):
    reader, over = Client(), []
    for page in readable(BasePage.objects.filter(depth__gt=1)):
        queries, kilobytes = cost(reader, page.address(code))
        most_queries, most_kilobytes = BUDGETS[page.specific_class]
        if queries > most_queries or kilobytes > most_kilobytes:
            over.append(
                f"{page.address(code)}: {queries} queries of {most_queries}, {kilobytes:.1f} kB of {most_kilobytes}"
            )
    assert not over


@pytest.mark.parametrize("code", language_codes())
def test_pages_of_topics_and_the_search_stay_within_theirs(code):
    reader = Client()
    slugs = Topic.objects.rewrite(False).values_list(column("slug", code), flat=True)
    addresses = [addresses_of_view("topic", lambda _code, slug=slug: [slug])[code] for slug in slugs]
    search = addresses_of_view("search")[code]
    for address in [*addresses, addresses_of_view("topics")[code], f"{search}?q=europ", f"{search}?q=nothing+like+it"]:
        queries, kilobytes = cost(reader, address)
        assert queries <= 12, address
        assert kilobytes <= 12, address
