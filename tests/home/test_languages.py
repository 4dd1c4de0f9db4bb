"""The language of a visitor: chosen at the door by the browser, kept in the address, switched without losing one's place."""

import re

import pytest
from django.test import Client

from projects.models import ProjectIndexPage, ProjectPage
from tests.one_of_each import page, publish
from tsi_portal.home.models import HomePage, StandardPage


def switch(reader, address):
    html = reader.get(address).content.decode()
    found = re.findall(r'<a class="lang" href="([^"]*)" lang="([^"]*)" hreflang="([^"]*)"', html)
    assert len(found) == 1, found
    target, lang, hreflang = found[0]
    assert lang == hreflang
    return target.replace("&amp;", "&")


# --- At the door -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("en", "en"),
        ("en-GB,en;q=0.9,it;q=0.8", "en"),
        ("it-IT,it;q=0.9,en;q=0.8", "it"),
        ("de,fr;q=0.9,en;q=0.5", "en"),
        ("de", "it"),
        ("*", "it"),
        ("", "it"),
        (None, "it"),
        ("x" * 5000, "it"),
        ("en-" + "x" * 600, "it"),
        (",,;;q=q,", "it"),
        ("en\x00", "it"),
        ("èn", "it"),
    ],
)
def test_browser_decides_at_the_bare_address(db, header, code):
    response = Client().get("/", headers={"accept-language": header} if header is not None else {})
    assert response.status_code == 302
    assert response.headers["Location"] == f"/{code}/"
    assert "Accept-Language" in response.headers["Vary"]
    assert not response.cookies


def test_door_is_only_opened(db):
    assert Client().post("/").status_code == 405
    assert Client().head("/").status_code == 302


@pytest.mark.parametrize(("header", "code"), [("en", "en"), ("it", "it"), (None, "it")])
def test_address_without_a_language_leads_to_the_one_with_it(small_site, reader, header, code):
    headers = {"accept-language": header} if header else {}
    response = reader.get("/hub/", headers=headers)
    assert response.status_code == 302
    assert response.headers["Location"] == f"/{code}/hub/"
    assert "Accept-Language" in response.headers["Vary"]


def test_address_decides_and_not_the_browser(small_site, reader):
    for code, header in (("it", "en"), ("en", "it")):
        response = reader.get(f"/{code}/", headers={"accept-language": header})
        assert f'<html lang="{code}">' in response.content.decode()
        assert response.headers["Content-Language"] == code
        assert "Accept-Language" not in response.headers.get("Vary", "")


@pytest.mark.parametrize("address", ["/it", "/en", "/en/search", "/it/progetti"])
def test_missing_slash_is_added(small_site, reader, address):
    response = reader.get(address)
    assert response.status_code == 301
    assert response.headers["Location"] == f"{address}/"


@pytest.mark.parametrize("address", ["/fr/", "/de/progetti/", "/IT/", "/it_IT/"])
def test_language_that_there_is_not_has_no_pages(small_site, reader, address):
    assert reader.get(address, follow=True).status_code == 404


# --- The switch ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("/it/", "/en/"),
        ("/en/", "/it/"),
        ("/en/projects/?status=completed", "/it/progetti/?status=completed"),
        (
            "/it/progetti/?status=completed&status=ongoing&order=name",
            "/en/projects/?status=completed&status=ongoing&order=name",
        ),
        ("/en/projects/?view=timeline", "/it/progetti/?view=timeline"),
        ("/en/search/?q=citt%C3%A0&kind=project", "/it/cerca/?q=citt%C3%A0&kind=project"),
        ("/it/temi/tema-parola/", "/en/topics/topic-word/"),
        ("/en/topics/", "/it/temi/"),
        ("/it/organizzazioni/?country=IT&page=1", "/en/organisations/?country=IT&page=1"),
    ],
)
def test_switch_keeps_the_page_and_what_was_asked(small_site, reader, address, other):
    assert reader.get(address).status_code == 200
    assert switch(reader, address) == other
    assert reader.get(other).status_code == 200
    assert switch(reader, other) == address


def test_switch_of_every_page_leads_to_the_same_page_and_back(small_site, reader):
    for made in small_site.pages.values():
        italian, english = made.address("it"), made.address("en")
        assert switch(reader, italian) == english
        assert switch(reader, english) == italian


def test_switch_leads_to_a_page_in_one_language_too(small_site, reader):
    home = HomePage.objects.get(pk=small_site.home.pk)
    made = publish(home, page(StandardPage, "Solo italiano", "", published_languages=["it"]))
    assert switch(reader, made.address("it")) == made.address("en")
    assert switch(reader, made.address("en")) == made.address("it")


def test_switch_of_an_unknown_address_leads_to_the_home_page(small_site, reader):
    html = reader.get("/it/nessuna/").content.decode()
    assert 'class="lang" href="/en/"' in html


def test_query_in_the_switch_does_not_run(small_site, reader):
    html = reader.get('/en/projects/?status="><script>alert(1)</script>').content.decode()
    assert "<script>alert" not in html


def test_switch_keeps_the_page_of_a_long_list(small_site, reader):
    index = small_site.pages[ProjectIndexPage]
    for number in range(13):
        publish(index, page(ProjectPage, f"P{number}", f"P{number}", acronym=f"SWITCH{number}"))
    assert switch(reader, "/en/projects/?page=2") == "/it/progetti/?page=2"
    assert reader.get("/it/progetti/?page=2").status_code == 200
