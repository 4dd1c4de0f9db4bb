"""Topics: every type of page in one place, in both languages, at an address in each."""

import re

import pytest
from wagtail.models import PageViewRestriction

from news.models import NewsIndexPage, NewsPage
from tests.base.stored import reread
from tests.one_of_each import DAY, both, page, publish
from tsi_portal.base.models import Topic
from tsi_portal.base.rows import ROWS_PER_KIND
from tsi_portal.home.models import HomePage, StandardPage

SCRIPT = '<script>alert("x")</script>'


@pytest.fixture
def topic(small_site, db):
    return small_site.topic


def text_of(reader, address):
    response = reader.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def main_of(html):
    return html[html.index("<main") : html.index("</main>")]


def add(small_site, italian, english, topic, **fields):
    home = HomePage.objects.get(pk=small_site.home.pk)
    return publish(home, page(StandardPage, italian, english, **fields), [topic])


@pytest.mark.parametrize(
    ("address", "other"),
    [("/it/temi/tema-parola/", "/en/topics/topic-word/"), ("/en/topics/topic-word/", "/it/temi/tema-parola/")],
)
def test_topic_has_a_page_in_each_language_that_leads_to_the_other(topic, reader, address, other):
    html = text_of(reader, address)
    assert f'class="lang" href="{other}"' in html
    code = address[1:3]
    assert f'<html lang="{code}">' in html
    assert set(re.findall(r'<link rel="alternate" hreflang="([^"]+)"', html)) == {"it", "en", "x-default"}
    assert len(re.findall(r"<h1[ >]", html)) == 1


def test_topic_gathers_pages_of_every_type(small_site, topic, reader):
    main = main_of(text_of(reader, "/en/topics/topic-word/"))
    for found in topic.pages.live().specific():
        assert f'href="{found.address("en")}"' in main


def test_slug_of_another_language_leads_to_the_right_address_and_keeps_the_query(topic, reader):
    for asked, address in (
        ("/en/topics/tema-parola/", "/en/topics/topic-word/"),
        ("/it/temi/topic-word/?a=b&c=%C3%A0", "/it/temi/tema-parola/?a=b&c=%C3%A0"),
    ):
        response = reader.get(asked)
        assert response.status_code == 301
        assert response.headers["Location"] == address


def test_slug_of_this_language_wins_over_the_same_slug_of_another(small_site, reader):
    first = Topic.objects.create(**both("name", "Rete", "Network"))
    second = Topic.objects.create(**both("name", "Network", "Rete"))
    assert reader.get("/it/temi/rete/").context["topic"] == first
    assert reader.get("/en/topics/rete/").context["topic"] == second


@pytest.mark.parametrize("slug", ["none", "x" * 300, "Tema-parola"])
def test_unknown_topic_is_not_there(topic, reader, slug):
    for place in ("/it/temi", "/en/topics"):
        assert reader.get(f"{place}/{slug}/").status_code == 404


@pytest.mark.parametrize("slug", ["a b", "città", "a/b", "%00", "..", "<script>"])
def test_odd_slugs_are_refused(topic, reader, slug):
    assert reader.get(f"/en/topics/{slug}/").status_code in (301, 400, 404)


def test_drafts_and_private_pages_are_not_gathered(small_site, topic, reader):
    draft = add(small_site, "Bozza segreta", "Secret draft", topic)
    reread(draft).unpublish()
    private = add(small_site, "Privata segreta", "Secret private", topic)
    PageViewRestriction.objects.create(page_id=private.pk, restriction_type=PageViewRestriction.LOGIN)
    html = text_of(reader, "/en/topics/topic-word/")
    assert "Secret" not in html


def test_topic_without_a_readable_page_is_not_listed(small_site, reader):
    topic = Topic.objects.create(**both("name", "Vuoto", "Empty"))
    assert "Empty" not in main_of(text_of(reader, "/en/topics/"))
    draft = add(small_site, "Bozza", "Draft", topic)
    assert "Empty" in main_of(text_of(reader, "/en/topics/"))
    reread(draft).unpublish()
    assert "Empty" not in main_of(text_of(reader, "/en/topics/"))
    assert text_of(reader, "/en/topics/empty/")


def test_list_counts_what_the_page_of_a_topic_gathers(small_site, topic, reader):
    listed = text_of(reader, "/en/topics/")
    number = int(re.search(r'href="/en/topics/topic-word/".*?(\d+) pages?', listed, re.S)[1])
    groups = reader.get("/en/topics/topic-word/").context["groups"]
    assert number == sum(group.total for group in groups)


def test_list_is_ordered_by_name_in_the_language_of_the_reader(small_site, reader):
    for italian, english in (("Zeta", "Alpha"), ("Alfa", "Omega")):
        add(small_site, italian, english, Topic.objects.create(**both("name", italian, english)))
    italian, english = main_of(text_of(reader, "/it/temi/")), main_of(text_of(reader, "/en/topics/"))
    assert italian.index("Alfa") < italian.index("Zeta")
    assert english.index("Alpha") < english.index("Omega")


def test_long_group_says_how_many_are_not_shown(small_site, reader):
    topic = Topic.objects.create(**both("name", "Molti", "Many"))
    index = small_site.pages[NewsIndexPage]
    for number in range(ROWS_PER_KIND + 2):
        publish(index, page(NewsPage, f"Notizia {number}", f"Item {number}", date=DAY), [topic])
    html = main_of(text_of(reader, "/en/topics/many/"))
    assert html.count('class="card-link"') == ROWS_PER_KIND
    assert f"The latest {ROWS_PER_KIND} of {ROWS_PER_KIND + 2}" in html


def test_words_of_a_topic_do_not_run(small_site, reader):
    topic = Topic.objects.create(
        **both("name", f"A {SCRIPT}", f"A {SCRIPT}"), **both("description", SCRIPT, SCRIPT), slug_it="a", slug_en="a"
    )
    add(small_site, f"B {SCRIPT}", f"B {SCRIPT}", topic)
    for address in ("/en/topics/", "/en/topics/a/", "/it/temi/a/"):
        html = text_of(reader, address)
        assert SCRIPT not in html
        assert "&lt;script&gt;" in html


def test_topic_that_is_named_in_one_language_is_marked_in_the_other(small_site, reader):
    topic = Topic.objects.create(name_it="Solo italiano")
    add(small_site, "Pagina", "Page", topic)
    html = main_of(text_of(reader, f"/en/topics/{topic.slug_en}/"))
    assert re.search(r'<h1[^>]*><span lang="it">Solo italiano</span>|<h1[^>]* lang="it"', html)


@pytest.mark.parametrize("address", ["/en/topics/", "/en/topics/topic-word/"])
def test_topics_are_only_read_and_set_no_cookie(topic, reader, address):
    assert reader.post(address).status_code == 405
    assert not reader.get(address).cookies
