"""From an address to a page: deep ones, those with a slug of another language, parts of pages, what is not for everybody."""

import re

import pytest
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import PageViewRestriction

from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.home.models import HomePage, StandardPage


@pytest.fixture
def deep(child):
    """A page three levels below the home page: /it/sezione/figlia/nipote/, /en/section/child/grandchild/."""
    return publish(child, page(StandardPage, "Nipote", "Grandchild"))


def page_at(reader, address):
    response = reader.get(address)
    assert response.status_code == 200, f"{address}: {response.status_code} {response.headers.get('Location', '')}"
    return response.context["page"]


def redirected(reader, address):
    response = reader.get(address)
    assert response.status_code == 301, f"{address}: {response.status_code}"
    return response.headers["Location"]


# --- Pages where they are --------------------------------------------------------------------------------------------


def test_page_answers_at_its_address_in_each_language(reader, home, section, child, deep):
    for found in (home, section, child, deep):
        for code in ("it", "en"):
            assert page_at(reader, found.address(code)).pk == found.pk


def test_page_comes_as_its_own_type_with_the_pages_above_it(deep):
    request = RequestFactory().get("/en/section/child/grandchild/")
    with translation.override("en"):
        found, _args, _kwargs = BasePage.route_for_request(request, "section/child/grandchild")
    assert type(found) is StandardPage
    assert [above.depth for above in found.trail] == [1, 2, 3, 4]


def test_unknown_addresses_have_no_page(reader, section, deep):
    unknown = (
        "/it/nessuna/",
        "/en/section/none/",
        "/en/section/child/grandchild/great/",
        "/en/child/",
        "/en/home/",
        "/en/section/section/",
        "/en/" + "x/" * 200,
        "/en/section%00/",
        "/en/%2e%2e/section/",
    )
    for address in unknown:
        assert reader.get(address).status_code in (400, 404), address


def test_address_is_found_in_as_many_queries_however_deep(reader, section, deep, django_assert_num_queries):
    def queries(found, path):
        request = RequestFactory().get(found.address("en"))
        with translation.override("en"), django_assert_num_queries(2):
            assert BasePage.route_for_request(request, path).page.pk == found.pk

    with translation.override("en"):
        BasePage.route_for_request(RequestFactory().get("/"), "section")  # the site is remembered from here on
    queries(section, "section")
    queries(deep, "section/child/grandchild")


def test_route_is_found_once_for_a_request(section, django_assert_num_queries):
    request = RequestFactory().get("/it/sezione/")
    found = BasePage.route_for_request(request, "sezione")
    with django_assert_num_queries(0):
        assert BasePage.route_for_request(request, "sezione") is found


# --- The slug of another language ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("/en/sezione/", "/en/section/"),
        ("/it/section/", "/it/sezione/"),
        ("/en/sezione/figlia/nipote/", "/en/section/child/grandchild/"),
        ("/en/section/figlia/nipote/", "/en/section/child/grandchild/"),
        ("/en/section/child/nipote/", "/en/section/child/grandchild/"),
        ("/it/sezione/child/nipote/", "/it/sezione/figlia/nipote/"),
    ],
)
def test_slug_of_another_language_leads_to_the_right_address(reader, deep, asked, address):
    assert redirected(reader, asked) == address
    assert reader.get(address).status_code == 200


def test_query_is_kept(reader, deep):
    query = "country=SE&q=citt%C3%A0&page=2"
    assert redirected(reader, f"/en/sezione/?{query}") == f"/en/section/?{query}"


def test_slug_of_this_language_wins_over_the_same_slug_of_another(reader, home):
    first = publish(home, page(StandardPage, "Network", "Rete"))
    second = publish(home, page(StandardPage, "Rete", "Network"))
    assert page_at(reader, "/it/rete/").pk == second.pk
    assert page_at(reader, "/en/rete/").pk == first.pk
    assert page_at(reader, "/it/network/").pk == first.pk
    assert page_at(reader, "/en/network/").pk == second.pk


def test_page_that_has_gone_under_a_slug_of_another_language_is_not_there(reader, section, child):
    reread(child).unpublish()
    assert reader.get("/en/sezione/figlia/").status_code == 404


# --- Parts of pages --------------------------------------------------------------------------------------------------


def test_part_of_a_page_answers_below_it(reader, event):
    for address in ("/it/eventi/evento/event.ics", "/en/events/event/event.ics"):
        response = reader.get(address)
        assert response.status_code == 200
        assert response.headers["Content-Type"].startswith("text/calendar")


def test_part_of_a_page_is_found_under_the_slug_of_another_language(reader, event):
    assert redirected(reader, "/en/eventi/evento/event.ics") == "/en/events/event/event.ics"
    assert redirected(reader, "/it/events/evento/event.ics?a=b") == "/it/eventi/evento/event.ics?a=b"


def test_unknown_parts_of_a_page_are_not_there(reader, event, section):
    for address in (
        "/en/events/event/other.ics",
        "/en/events/event/event.ics/",
        "/en/events/event/part/",
        "/en/section/event.ics",
        "/en/event.ics",
    ):
        assert reader.get(address).status_code == 404, address


def test_part_of_a_draft_is_not_there(reader, event):
    reread(event).unpublish()
    assert reader.get("/en/events/event/event.ics").status_code == 404
    assert reader.get("/en/events/event/").status_code == 404


# --- What is not for everybody ---------------------------------------------------------------------------------------


def test_draft_has_no_address(reader, section, child):
    reread(child).unpublish()
    for address in ("/it/sezione/figlia/", "/en/section/child/"):
        assert reader.get(address).status_code == 404


def test_page_below_a_draft_keeps_its_address(reader, section, child, deep):
    reread(child).unpublish()
    assert page_at(reader, "/en/section/child/grandchild/").pk == deep.pk
    assert redirected(reader, "/en/sezione/figlia/nipote/") == "/en/section/child/grandchild/"


def restrict(found, **fields):
    fields = fields or {"restriction_type": PageViewRestriction.PASSWORD, "password": "open sesame"}
    return PageViewRestriction.objects.create(page_id=found.pk, **fields)


def asks_for_password(reader, address):
    response = reader.get(address)
    assert response.status_code == 200
    return b'type="password"' in response.content


def test_page_below_a_restricted_one_is_restricted(reader, section, deep):
    restrict(section)
    for address in ("/en/section/", "/it/sezione/figlia/", "/en/section/child/grandchild/"):
        assert asks_for_password(reader, address), address
    assert not asks_for_password(reader, "/en/")


@pytest.mark.parametrize("above", [HomePage, BasePage], ids=["site", "tree"])
def test_restriction_of_the_whole_site_covers_every_page(reader, home, deep, above):
    restrict(home if above is HomePage else BasePage.objects.get(depth=1))
    for address in ("/it/", "/en/section/child/grandchild/"):
        assert asks_for_password(reader, address), address


def test_slug_of_another_language_opens_nothing(reader, section, deep):
    restrict(section)
    response = reader.get("/en/sezione/figlia/nipote/", follow=True)
    assert b'type="password"' in response.content
    assert b"Grandchild" not in response.content.split(b"<main", 1)[-1]


def test_part_of_a_restricted_page_is_restricted(reader, event):
    restrict(event.get_parent())
    response = reader.get("/en/events/event/event.ics")
    assert b"BEGIN:VCALENDAR" not in response.content


def test_password_opens_the_page_in_both_languages(reader, section, deep):
    restrict(section)
    form = reader.get(deep.address("en")).content.decode()
    action = re.search(r'<form[^>]+action="([^"]+)"', form[form.index("<main") if "<main" in form else 0 :])[1]
    wrong = reader.post(action, {"password": "open door", "return_url": deep.address("en")})
    assert wrong.status_code == 200
    response = reader.post(action, {"password": "open sesame", "return_url": deep.address("en")})
    assert response.status_code == 302
    for code in ("it", "en"):
        assert not asks_for_password(reader, deep.address(code))


def test_alias_is_as_restricted_as_its_source(reader, home, section, child):
    alias = reread(section).create_alias(recursive=True, update_slug="copia")
    below = BasePage.objects.descendant_of(alias).get()
    restrict(section)
    assert asks_for_password(reader, alias.address("en"))
    assert asks_for_password(reader, below.address("en"))


def test_page_for_people_who_signed_in_sends_others_to_the_door(reader, section, deep):
    restrict(section, restriction_type=PageViewRestriction.LOGIN)
    response = reader.get("/en/section/child/grandchild/")
    assert response.status_code == 302
    assert response.headers["Location"] == "/admin/login/?next=/en/section/child/grandchild/"


def test_there_is_no_door_beside_that_of_staff(reader):
    for code in ("it", "en"):
        assert reader.get(f"/{code}/_util/login/").status_code == 404
