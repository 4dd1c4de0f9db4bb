"""What the search finds: in the reader's language alone, by stem and without accents, the better answer first."""

import re

import pytest
from django.db import transaction
from django.utils import translation
from wagtail.models import PageViewRestriction

from news.models import ArticleIndexPage, ArticlePage
from projects.models import ProjectIndexPage, ProjectPage
from tests.one_of_each import DAY, page, publish
from tsi_portal.base import registry
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import HomePage, StandardPage
from tsi_portal.search.questions import Search


def text(words):
    return [("paragraph", f"<p>{words}</p>")]


@pytest.fixture(scope="module")
def library(django_db_setup, django_db_blocker):
    """Pages of three types to be found, and some that must not be."""
    with django_db_blocker.unblock(), transaction.atomic():
        home = HomePage.objects.get()
        projects = publish(home, page(ProjectIndexPage, "Elenco dei progetti", "List of projects"))
        articles = publish(home, page(ArticleIndexPage, "Elenco degli articoli", "List of articles"))
        respondet = page(ProjectPage, "RESPONDET", "RESPONDET", acronym="RESPONDET")
        respondet.body_it, respondet.body_en = (
            text("Comunità energetiche in città"),
            text("Renewable energy communities"),
        )
        publish(projects, respondet)
        article = page(ArticlePage, "Appalti sociali", "Social procurement", published_on=DAY)
        article.body_it, article.body_en = text("Come compra una città"), text("How a city buys energy")
        publish(articles, article)
        publish(home, page(StandardPage, "Chi siamo", "Who we are", body_en=text("We like renewable energy.")))
        draft = publish(home, page(StandardPage, "Segreto energetico", "Secret energy"))
        draft.unpublish()
        private = publish(home, page(StandardPage, "Riservato energetico", "Private energy"))
        PageViewRestriction.objects.create(page_id=private.pk, restriction_type=PageViewRestriction.LOGIN)
        publish(home, page(StandardPage, "Solo in italiano energetico", "Draft energy", published_languages=["it"]))
        yield home
        transaction.set_rollback(True)


def ask(question, code="en", kind=""):
    with translation.override(code):
        search = Search(question, kind)
        return [result.row.shown.title for result in search.results(search.answers()[:50])]


@pytest.mark.parametrize(
    ("code", "question", "titles"),
    [
        ("it", "energetica", {"RESPONDET", "Solo in italiano energetico"}),
        ("it", "energetiche", {"RESPONDET", "Solo in italiano energetico"}),
        ("it", "citta", {"RESPONDET", "Appalti sociali"}),
        ("it", "città", {"RESPONDET", "Appalti sociali"}),
        ("it", "CITTÀ", {"RESPONDET", "Appalti sociali"}),
        ("en", "energy", {"RESPONDET", "Social procurement", "Who we are"}),
        ("en", "cities", {"Social procurement"}),
        ("en", "respondet", {"RESPONDET"}),
        ("en", "citta", set()),
        ("it", "renewable", set()),
        ("en", "renewable communities", {"RESPONDET"}),
        ("en", '"renewable energy"', {"RESPONDET", "Who we are"}),
        ("en", '"energy renewable"', set()),
        ("en", "energy -renewable", {"Social procurement"}),
        ("en", "buys or communities", {"RESPONDET", "Social procurement"}),
        ("en", "the of and", set()),
        ("it", "il la di", set()),
        ("en", "   energy   buys  ", {"Social procurement"}),
    ],
)
def test_question_finds_its_pages(db, library, code, question, titles):
    assert set(ask(question, code)) == titles


def test_title_counts_more_than_text(db, library):
    publish(HomePage.objects.get(), page(StandardPage, "Energia", "Energy"))
    assert ask("energy")[0] == "Energy"


def test_drafts_private_pages_and_drafts_of_translations_are_never_found(db, library, client):
    raise_version()
    for code, question in (
        ("it", "energetico"),
        ("en", "energy"),
        ("en", "secret"),
        ("en", "private"),
        ("en", "draft"),
    ):
        address = {"it": "/it/cerca/", "en": "/en/search/"}[code]
        html = client.get(address, {"q": question}).content.decode()
        for word in ("Segreto", "Secret energy", "Riservato", "Private energy", "Draft energy"):
            assert word not in html, (code, question, word)


def test_kinds_are_counted_as_they_are_found(db, library):
    with translation.override("en"):
        everything = Search("energy")
        numbers = everything.numbers
        assert numbers[""] == 3 == everything.count
        assert (numbers["project"], numbers["article"], numbers["pledge"]) == (1, 1, 0)
        for found in registry.record_types():
            assert len(ask("energy", kind=found.kind)) == numbers[found.kind] == Search("energy", found.kind).count


def test_kind_that_there_is_not_is_every_kind(db, library):
    assert set(ask("energy", kind="bogus")) == set(ask("energy"))


def test_found_words_are_marked(db, library):
    with translation.override("en"):
        search = Search("procuring")
        result = search.results(search.answers())[0]
    assert result.title == "Social <mark>procurement</mark>"


@pytest.mark.parametrize(
    ("asked", "better"),
    [("Respondt", "RESPONDET"), ("proqurement", "procurement"), ("socal procurement", "Social procurement")],
)
def test_mistyped_question_is_corrected(db, library, client, asked, better):
    raise_version()
    with translation.override("en"):
        assert Search(asked).suggestion() == better
    html = client.get("/en/search/", {"q": asked}).content.decode()
    assert f"<strong>{better}</strong>" in html
    assert 'class="rows"' in html


@pytest.mark.parametrize("asked", ["xyzxyz", "qwertyuiop", "日本", "??", "energy"])
def test_question_without_a_likely_correction_has_none(db, library, asked):
    with translation.override("en"):
        assert Search(asked).suggestion() in ("", None)


def test_correction_names_no_draft_and_no_private_page(db, library):
    with translation.override("en"):
        assert Search("Secrt").suggestion() == ""
        assert Search("Privte").suggestion() == ""
    with translation.override("it"):
        assert Search("Riservto").suggestion() == ""


def test_answers_are_cut_into_pages(db, library, client):
    raise_version()
    home = HomePage.objects.get()
    for number in range(13):
        publish(HomePage.objects.get(pk=home.pk), page(StandardPage, f"Vigna {number}", f"Vineyard {number}"))
    first = client.get("/en/search/", {"q": "vineyard"}).content.decode()
    second = client.get("/en/search/", {"q": "vineyard", "page": 2}).content.decode()
    assert first.count('class="card-link"') == 12
    assert second.count('class="card-link"') == 1
    assert 'href="?q=vineyard&amp;page=2"' in first
    assert client.get("/en/search/", {"q": "vineyard", "page": 3}).status_code == 404


def test_page_of_the_search_keeps_engines_out_and_keeps_the_question_in_the_switch(db, library, client):
    raise_version()
    html = client.get("/en/search/", {"q": "energy", "kind": "project"}).content.decode()
    assert '<meta name="robots" content="noindex">' in html
    assert re.search(r'<a class="lang" href="/it/cerca/\?q=energy&amp;kind=project"', html)
    assert 'value="energy"' in html


def test_search_without_a_question_asks_for_one(db, library, client):
    raise_version()
    for query in ("", "?q=", "?q=%20%20", "?kind=project"):
        response = client.get(f"/en/search/{query}")
        assert response.status_code == 200
        assert b'name="q"' in response.content
        assert b'class="rows"' not in response.content
