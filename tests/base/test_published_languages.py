"""Pages that are published in one language: what readers of the other get, and what must never reach them."""

import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation

from news.models import ArticleIndexPage, ArticlePage
from projects.models import ProjectIndexPage, ProjectPage
from tests.base.stored import reread
from tests.one_of_each import DAY, both, page, publish
from tsi_portal.base.models import BasePage, Discrepancy, DiscrepancyValue, PageCitation, RelatedPage, Source, Topic
from tsi_portal.base.rows import listed
from tsi_portal.home.models import HomePage, StandardPage

ORIGINAL, SECRET = "originale", "unpublished-draft"
EVERY_FIELD = ("title", "summary", "seo_title", "search_description")


def body(word):
    return [("paragraph", f"<p>{word}</p>"), ("heading", {"text": word, "level": "2"})]


def words(name):
    return both(name, f"{name} {ORIGINAL}", f"{name} {SECRET}")


@pytest.fixture
def source(db):
    return Source.objects.create(publisher="Publisher", title="Document")


@pytest.fixture
def topic(db):
    return Topic.objects.create(**both("name", "Tema", "Topic"))


@pytest.fixture
def italian(home, source, topic):
    """A project in Italian alone, of which every English word is a draft of a translation."""
    projects = publish(home, page(ProjectIndexPage, "Progetti", "Projects"))
    made = ProjectPage(acronym="P", published_languages=["it"], slug_it="progetto", slug_en="project")
    made.body_it, made.body_en = body(ORIGINAL), body(SECRET)
    for name in EVERY_FIELD:
        for column, value in words(name).items():
            setattr(made, column, value)
    made.dates_note_it, made.dates_note_en = ORIGINAL, SECRET
    made.citations.add(PageCitation(source=source, **words("note")))
    question = Discrepancy(**words("question"))
    for _number in range(2):
        question.values.add(DiscrepancyValue(source=source, **words("value"), **words("source_note")))
    made.discrepancies.add(question)
    made = publish(projects, made, [topic])
    other = page(ProjectPage, "Altro", "Other", acronym="OTHER")
    other.related_pages.add(RelatedPage(target=made, **both("reason", "perché", "because")))
    publish(projects, other)
    return made


@pytest.fixture
def english(home):
    """An article in English alone."""
    articles = publish(home, page(ArticleIndexPage, "Articoli", "Articles"))
    made = ArticlePage(
        title_en="English title", summary_en="English summary", published_languages=["en"], published_on=DAY
    )
    made.body_en = body("English text")
    return publish(articles, made)


def text_of(reader, address):
    response = reader.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def meta(html, pattern):
    return re.findall(pattern, html)


# --- What readers of the other language get --------------------------------------------------------------------------


def test_reader_gets_the_text_there_is_marked_with_its_language(reader, italian):
    html = text_of(reader, italian.address("en"))
    assert '<html lang="en">' in html
    assert re.search(rf'<h1[^>]* lang="it">title {ORIGINAL}</h1>', html)
    texts = BeautifulSoup(html, "html.parser").main.find_all(string=re.compile(ORIGINAL))
    assert len(texts) > 5
    for text in texts:
        marked = text.find_parent(lang=True)
        assert marked is not None, f"not marked: {text}"
        assert marked["lang"] == "it", f"not marked: {text}"


def test_reader_is_told(reader, italian):
    html = text_of(reader, italian.address("en"))
    assert "only in Italian" in html
    assert f'href="{italian.address("it")}" hreflang="it" lang="it"' in html
    assert "only in" not in text_of(reader, italian.address("it"))


def test_reader_of_italian_is_told_of_an_english_page(reader, english):
    html = text_of(reader, english.address("it"))
    assert '<html lang="it">' in html
    assert "English text" in html
    assert f'href="{english.address("en")}" hreflang="en" lang="en"' in html


def test_search_engines_are_led_to_the_original(reader, italian):
    html = text_of(reader, italian.address("en"))
    assert '<meta name="robots" content="noindex">' in html
    assert meta(html, r'<link rel="canonical" href="([^"]+)">') == [italian.full_address("it")]
    assert meta(html, r'<link rel="alternate" hreflang="([^"]+)"') == []


def test_original_is_for_search_engines_without_alternates(reader, italian):
    html = text_of(reader, italian.address("it"))
    assert 'content="noindex"' not in html
    assert meta(html, r'<link rel="canonical" href="([^"]+)">') == [italian.full_address("it")]
    assert meta(html, r'<link rel="alternate" hreflang="([^"]+)"') == []


def test_switch_still_leads_to_the_other_language(reader, italian):
    assert f'class="lang" href="{italian.address("en")}"' in text_of(reader, italian.address("it"))


def test_lists_name_the_language_and_mark_the_words(reader, italian):
    html = text_of(reader, italian.get_parent().address("en"))
    row = html[html.index(italian.address("en")) : html.index("</li>", html.index(italian.address("en")))]
    assert f'<span lang="it">title {ORIGINAL}</span>' in row
    assert "Italian" in row
    assert re.search(rf'<p lang="it">summary {ORIGINAL}</p>', html)


def test_topics_and_related_pages_name_the_language(reader, italian, topic):
    related = ProjectPage.objects.get(acronym="OTHER")
    for address in ("/en/topics/topic/", related.address("en")):
        html = text_of(reader, address)
        assert f'<span lang="it">title {ORIGINAL}</span>' in html, address
        assert "Italian" in html, address


# --- What must never reach them --------------------------------------------------------------------------------------


def test_draft_of_a_translation_shows_nowhere(reader, italian, topic):
    related = ProjectPage.objects.get(acronym="OTHER")
    pages = [italian, italian.get_parent(), HomePage.objects.get(), related]
    addresses = [found.address(code) for found in pages for code in ("it", "en")]
    addresses += ["/en/topics/topic/", "/it/temi/tema/", f"/en/search/?q={SECRET}", f"/en/search/?q={ORIGINAL}"]
    addresses += [f"/it/cerca/?q={ORIGINAL}", "/sitemap.xml", "/en/projects/?view=timeline", "/en/projects/?view=map"]
    for address in addresses:
        html = text_of(reader, address)
        shown = html.replace(f"?q={SECRET}", "").replace(f'value="{SECRET}"', "").replace(f"“{SECRET}”", "")
        shown = re.sub(rf"<title>[^<]*{SECRET}[^<]*</title>", "", shown)
        assert SECRET not in shown, address


def test_rows_of_lists_hold_no_draft_where_they_are_shown(italian):
    with translation.override("en"):
        row = listed(BasePage.objects.filter(pk=italian.pk))[0]
        assert row.shown_language == "it"
        assert row.shown.title == f"title {ORIGINAL}"
        assert row.is_shown_in_other_language


def test_page_is_not_found_in_the_language_in_which_it_is_not_published(reader, italian, english):
    assert italian.address("it") in text_of(reader, f"/it/cerca/?q={ORIGINAL}")
    assert italian.address("en") not in text_of(reader, f"/en/search/?q={ORIGINAL}")
    assert english.address("en") in text_of(reader, "/en/search/?q=English")
    assert english.address("it") not in text_of(reader, "/it/cerca/?q=English")


def test_sitemap_has_the_published_languages_alone(reader, italian, english):
    xml = text_of(reader, "/sitemap.xml")
    for found, own, other in ((italian, "it", "en"), (english, "en", "it")):
        entry = re.search(rf"<url><loc>{re.escape(found.full_address(own))}</loc>.*?</url>", xml)[0]
        assert "hreflang" not in entry
        assert f"<loc>{found.full_address(other)}</loc>" not in xml


def test_translation_shows_from_its_publication_on(reader, italian):
    found = reread(italian)
    found.published_languages = ["it", "en"]
    found.save_revision()
    assert SECRET not in text_of(reader, italian.address("en"))
    reread(italian).get_latest_revision().publish()
    html = text_of(reader, italian.address("en"))
    assert f"title {SECRET}" in html
    assert "only in Italian" not in html
    assert {"it", "en", "x-default"} == set(meta(html, r'<link rel="alternate" hreflang="([^"]+)"'))


# --- The working title -----------------------------------------------------------------------------------------------


def test_english_page_has_its_name_in_the_tree_and_an_address_in_italian(english):
    assert (english.title_it, english.slug_it) == ("English title", "english-title")
    assert Client().get(english.address("it")).status_code == 200


def test_working_title_is_not_shown_as_italian(reader, english):
    html = text_of(reader, english.address("it"))
    assert "<h1" in html
    assert re.search(r'<h1[^>]* lang="en"[^>]*>English title', html)


def test_page_without_any_published_language_is_shown_in_the_language_of_the_reader(home):
    made = publish(home, page(StandardPage, "Uno", "One"))
    made.published_languages = []
    with translation.override("en"):
        assert made.shown_language == "en"
