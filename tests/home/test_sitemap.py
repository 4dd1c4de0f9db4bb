"""The map of the site: every page in each language in which it is published, each naming the others."""

from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.test import Client
from wagtail.models import PageViewRestriction

from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.base.site_roots import forget_site_roots
from tsi_portal.home import sitemaps
from tsi_portal.home.models import HomePage, StandardPage

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(autouse=True)
def nothing_remembered():
    forget_site_roots()


def entries(address="/sitemap.xml"):
    """Return {address: ({language: address}, changed)} of a map."""
    response = Client().get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("application/xml")
    assert not response.cookies
    root = ElementTree.fromstring(response.content)
    return {
        entry.find(f"{MAP}loc").text.removeprefix(settings.SITE_URL): (
            {
                link.attrib["hreflang"]: link.attrib["href"].removeprefix(settings.SITE_URL)
                for link in entry.findall(LINK)
            },
            entry.findtext(f"{MAP}lastmod"),
        )
        for entry in root.findall(f"{MAP}url")
    }


def test_every_page_stands_in_it_in_every_language_and_answers(small_site, db):
    found = entries()
    for made in BasePage.objects.live().filter(depth__gt=1).specific():
        for code in ("it", "en"):
            alternates, changed = found.pop(made.address(code))
            assert alternates == {code: made.address(code) for code in ("it", "en")} | {"x-default": made.address("it")}
            assert changed == made.last_published_at.date().isoformat() if made.last_published_at else changed is None
    assert not found


def test_addresses_in_it_answer(small_site, reader):
    for address in entries():
        assert reader.get(address).status_code == 200, address


@pytest.fixture
def home(db):
    return HomePage.objects.get()


def test_page_in_one_language_stands_alone(home):
    publish(home, page(StandardPage, "Solo italiano", "Draft", published_languages=["it"]))
    publish(home, page(StandardPage, "", "Only English", published_languages=["en"]))
    found = entries()
    assert found["/it/solo-italiano/"][0] == {}
    assert found["/en/only-english/"][0] == {}
    assert not [address for address in found if "draft" in address or address == "/it/only-english/"]


def test_what_readers_cannot_open_is_not_in_it(home):
    before = set(entries())
    draft = publish(home, page(StandardPage, "Bozza", "Draft"))
    reread(draft).unpublish()
    private = publish(home, page(StandardPage, "Privata", "Private"))
    publish(private, page(StandardPage, "Sotto", "Below"))
    PageViewRestriction.objects.create(page_id=private.pk, restriction_type=PageViewRestriction.LOGIN)
    publish(home.get_parent(), page(StandardPage, "Fuori", "Outside"))
    assert set(entries()) == before


def test_words_in_addresses_are_escaped(home):
    found = publish(home, page(StandardPage, "A", "B"))
    BasePage.objects.rewrite(False).filter(pk=found.pk).update(url_path_en="/home/a&b<c/")
    assert "/en/a&b<c/" in entries()


def test_long_map_is_cut_into_files(home, monkeypatch):
    for number in range(4):
        publish(HomePage.objects.get(), page(StandardPage, f"Pagina {number}", f"Page {number}"))
    in_one_file = set(entries())
    monkeypatch.setattr(sitemaps, "PAGES_PER_FILE", 4)
    root = ElementTree.fromstring(Client().get("/sitemap.xml").content)
    assert root.tag == f"{MAP}sitemapindex"
    files = [found.text.removeprefix(settings.SITE_URL) for found in root.iter(f"{MAP}loc")]
    assert files == [f"/sitemap-{number}.xml" for number in range(1, len(files) + 1)]
    everything = [address for file in files for address in entries(file)]
    assert len(everything) == len(set(everything))
    assert set(everything) == in_one_file
    assert max(len(entries(file)) for file in files) <= 8
    after = f"/sitemap-{len(files) + 1}.xml"
    for address in ("/sitemap-0.xml", after, "/sitemap-99999999999999999999.xml", "/sitemap-x.xml"):
        assert Client().get(address).status_code in (302, 404), address


def test_map_costs_the_same_for_each_page(home, django_assert_max_num_queries):
    for number in range(6):
        publish(HomePage.objects.get(), page(StandardPage, f"Pagina {number}", f"Page {number}"))
    with django_assert_max_num_queries(4):
        entries()


def test_map_is_only_read(db):
    assert Client().post("/sitemap.xml").status_code == 405
