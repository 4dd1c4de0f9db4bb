"""Lists: pages, orders and filters from the address alone; whatever stands in the address, never an error of the portal."""

import pytest
from django.db import transaction
from django.http import Http404
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import PageViewRestriction

from networks.models import OrganisationIndexPage, OrganisationPage
from projects.models import ActionArea, PledgeIndexPage, PledgePage, Programme, ProjectIndexPage, ProjectPage
from tests.base.stored import reread
from tests.one_of_each import both, page, publish
from tsi_portal.base.listing import MOST_VALUES, Listing, Ordering, by_title
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.base.visibility import readable
from tsi_portal.home.models import HomePage

COUNTRIES = ["IT", "IT", "IT", "FR", "FR", "DE", ""]


@pytest.fixture(scope="module")
def directory(django_db_setup, django_db_blocker):
    """A list of organisations, one more than a page holds, made once for the module."""
    with django_db_blocker.unblock(), transaction.atomic():
        index = publish(HomePage.objects.get(), page(OrganisationIndexPage, "Organizzazioni", "Organisations"))
        for number in range(13):
            made = page(OrganisationPage, f"Ente {number:02}", f"Body {12 - number:02}")
            made.country, made.type = COUNTRIES[number % 7], ("public", "company", "")[number % 3]
            if number % 2:
                made.partner_since = PartialDate(2020)
            publish(index, made)
        yield reread(index)
        transaction.set_rollback(True)


def listing(index, query="", code="en"):
    request = RequestFactory().get(f"/{'?' if query else ''}{query}")
    with translation.override(code):
        found = index.listing(request)
        _ = found.ordering
    return found


def titles(found):
    return [row.title_en for row in found.page.object_list]


# --- Pages -----------------------------------------------------------------------------------------------------------


def test_first_page_and_the_rest(db, directory):
    with translation.override("en"):
        first, second = listing(directory), listing(directory, "page=2")
        assert (first.count, first.total) == (13, 13)
        assert len(first.page.object_list) == 12
        assert len(second.page.object_list) == 1
        assert [link["number"] for link in first.page_links] == [1, 2]
        assert [link["address"] for link in second.page_links] == ["?", "?page=2"]
        assert [link["is_current"] for link in second.page_links] == [False, True]


@pytest.mark.parametrize(
    "number", ["abc", "-1", "0", "3", "999999", "99999999999999999999", "１", "²", "1.0", "1e3", "+1", " 1", "", "0x1"]
)
def test_page_that_there_is_not(db, directory, reader, number):
    with pytest.raises(Http404):
        _ = listing(directory, f"page={number}").page
    assert reader.get(directory.address("en"), {"page": number}).status_code == 404


def test_empty_list_has_a_first_page(db, directory):
    found = listing(directory, "country=ES")
    assert found.count == 0
    assert list(found.page.object_list) == []


def test_gap_between_many_pages(db, directory):
    request = RequestFactory().get("/?page=7")
    found = Listing(request, readable(OrganisationPage.objects.all()), orderings=directory.orderings, per_page=1)
    numbers = [link and link["number"] for link in found.page_links]
    assert numbers == [1, None, 6, 7, 8, None, 13]


# --- Orders ----------------------------------------------------------------------------------------------------------


def test_order_follows_the_language_of_the_reader(db, directory):
    for code, first in (("it", "Body 12"), ("en", "Body 00")):
        with translation.override(code):
            assert titles(listing(directory, code=code))[0] == first


def test_orders_are_links_and_an_unknown_one_is_the_first(db, directory):
    orderings = (Ordering("name", "By name", by_title), Ordering("latest", "Latest", ("-pk",)))

    def of(query):
        return Listing(
            RequestFactory().get(f"/?{query}"), readable(OrganisationPage.objects.all()), orderings=orderings
        )

    with translation.override("en"):
        assert of("order=latest").ordering.key == "latest"
        for unknown in ("order=bogus", "order=", "order=pk", "order=-title_en;drop"):
            assert of(unknown).ordering.key == "name"
        links = of("order=latest&country=IT&page=2").order_links
    assert [link["address"] for link in links] == ["?country=IT", "?country=IT&order=latest"]
    assert [link["is_current"] for link in links] == [False, True]


# --- Filters ---------------------------------------------------------------------------------------------------------


def test_values_of_one_filter_add_up_and_filters_narrow(db, directory):
    italian, french = listing(directory, "country=IT").count, listing(directory, "country=FR").count
    both_countries = listing(directory, "country=IT&country=FR")
    assert both_countries.count == italian + french
    assert both_countries.total == 13
    assert both_countries.is_filtered
    narrowed = listing(directory, "country=IT&country=FR&type=public").count
    assert 0 < narrowed < both_countries.count


def test_number_beside_each_option_is_what_a_click_shows(db, directory):
    for query in ("", "country=IT", "country=IT&country=FR", "type=public", "country=IT&type=public&partner=yes"):
        with translation.override("en"):
            found = listing(directory, query)
            for facet in found.facets:
                chosen_here = [option for option in facet.options if option["is_chosen"]]
                for option in facet.options:
                    if option["is_chosen"] or chosen_here:
                        continue
                    assert listing(directory, option["address"][1:]).count == option["number"], (query, option)


def test_chosen_option_leads_to_the_list_without_it(db, directory):
    with translation.override("en"):
        found = listing(directory, "country=IT&country=FR&type=public&page=1")
        country = next(facet for facet in found.facets if facet.name == "country")
        addresses = {option["label"]: option["address"] for option in country.options if option["is_chosen"]}
    assert addresses == {"Italy": "?country=FR&type=public", "France": "?country=IT&type=public"}


def test_chips_take_values_away_one_by_one(db, directory):
    with translation.override("en"):
        chips = listing(directory, "country=IT&type=public&order=name&page=2").chips
    assert [(chip["label"], chip["address"]) for chip in chips] == [
        ("Type: Public body", "?country=IT&order=name"),
        ("Country: Italy", "?type=public&order=name"),
    ]


def test_country_that_nobody_has_is_not_offered(db, directory):
    with translation.override("en"):
        country = next(facet for facet in listing(directory).facets if facet.name == "country")
        assert [option["label"] for option in country.options] == ["Italy", "France", "Germany"]
        assert [option["number"] for option in country.options] == sorted(
            (option["number"] for option in country.options), reverse=True
        )


def test_unknown_value_finds_nothing_and_is_named(db, directory):
    with translation.override("en"):
        found = listing(directory, "country=IT&country=XX&type=public")
        assert not found.is_understood
        assert found.count == 0
        assert found.unknown_values == ["XX"]
        assert "Country: XX" in [chip["label"] for chip in found.chips]


def test_value_that_is_empty_is_no_value(db, directory):
    assert listing(directory, "country=&type=public&partner=").count == listing(directory, "type=public").count


def test_numbers_beside_an_unknown_value_are_still_true(db, directory):
    with translation.override("en"):
        found = listing(directory, "country=XX&type=public")
        for facet in found.facets:
            for option in facet.options:
                if facet.name != "type":
                    assert listing(directory, option["address"][1:]).count == option["number"], option


def test_page_says_which_value_it_does_not_know_and_escapes_it(db, directory, reader):
    html = reader.get(directory.address("en"), {"country": '<script>alert("x")</script>'}).content.decode()
    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html


def test_values_of_one_filter_are_bounded(db, directory):
    query = "&".join(["country=FR"] * MOST_VALUES + ["country=IT"])
    found = listing(directory, query)
    assert found.count == listing(directory, "country=FR").count
    assert len(found.chosen) == MOST_VALUES


@pytest.mark.parametrize(
    "query",
    [
        "bogus=1",
        "country__isnull=True",
        "pk=1",
        "country[]=IT",
        "country=IT%27%3B--",
        "country=it",
        "partner=maybe",
        "type=" + "x" * 1900,
        "order=" + "x" * 1900,
        "country=%F0%9F%99%82",
        "&&&=&=",
        "page=1&page=abc",
        "view=bogus",
    ],
)
def test_odd_queries_break_nothing(db, directory, reader, query):
    assert reader.get(f"{directory.address('en')}?{query}").status_code in (200, 400, 404)


@pytest.mark.parametrize("query", ["country=%00", "country=%ff", "q=" + "x" * 9000])
def test_malformed_queries_are_refused(db, directory, reader, query):
    assert reader.get(f"{directory.address('en')}?{query}").status_code == 400


def test_addresses_are_built_from_the_query_and_go_back_to_the_first_page(db, directory):
    found = listing(directory, "q=a%26b&country=IT&page=2&empty=")
    assert found.address(view="map") == "?q=a%26b&country=IT&view=map"
    assert found.address(country=None) == "?q=a%26b"
    assert found.address_with("country", "FR") == "?q=a%26b&country=IT&country=FR"
    assert found.address_without("country", "IT") == "?q=a%26b"
    assert found.address_without("country", "DE") == "?q=a%26b&country=IT"


def test_filter_that_joins_counts_each_record_once(db, directory, home_of):
    pledges = publish(home_of, page(PledgeIndexPage, "Impegni", "Pledges"))
    made = publish(pledges, page(PledgePage, "Impegno", "Pledge"))
    digital = [
        ActionArea.objects.create(number=number, transition="digital", **both("name", "Area", "Area"))
        for number in range(901, 904)
    ]
    made.action_areas.set(digital)
    made.save()
    pledges = reread(pledges)
    with translation.override("en"):
        found = listing(pledges, "transition=digital")
        assert found.count == 1
        assert len(found.page.object_list) == 1
        transition = next(facet for facet in found.facets if facet.name == "transition")
        assert {option["number"] for option in transition.options} <= {0, 1}


@pytest.fixture
def home_of(directory):
    return directory.get_parent().specific


def test_programme_that_an_editor_adds_is_a_filter_at_once(db, directory, home_of):
    projects = publish(home_of, page(ProjectIndexPage, "Progetti", "Projects"))
    programme = Programme.objects.create(identifier="new", short_name="NEW", **both("name", "Nuovo", "New"))
    publish(projects, page(ProjectPage, "P", "P", acronym="P", programme=programme))
    with translation.override("en"):
        assert listing(reread(projects), "programme=new").count == 1


def test_drafts_and_restricted_records_are_not_counted(db, directory):
    before = listing(directory).count
    children = list(directory.get_children().specific())
    children[0].unpublish()
    PageViewRestriction.objects.create(page_id=children[1].pk, restriction_type=PageViewRestriction.LOGIN)
    with translation.override("en"):
        found = listing(reread(directory))
        assert found.count == before - 2
        assert sum(
            option["number"] for facet in found.facets if facet.name == "partner" for option in facet.options
        ) == (before - 2)
