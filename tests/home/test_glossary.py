"""Terms of the glossary explain themselves where a text first uses them."""

import pytest
from django.test import Client

from news.models import ArticleIndexPage, ArticlePage
from tests.one_of_each import DAY, page, publish
from tsi_portal.base.models import GlossaryTerm, PageCitation
from tsi_portal.home.glossary import explained, explanations


@pytest.fixture
def terms(db):
    GlossaryTerm.objects.create(
        identifier="procurement",
        term_it="appalti sociali",
        term_en="social procurement",
        definition_it="Comprare badando al valore sociale.",
        definition_en="Buying with an eye to social value.",
    )
    GlossaryTerm.objects.create(
        identifier="economy",
        term_it="economia sociale",
        term_en="social economy",
        definition_it="Enti che reinvestono gli utili.",
        definition_en="Bodies that reinvest <their> profits.",
    )
    GlossaryTerm.objects.create(identifier="italian", term_it="procura", definition_it="Solo in italiano.")
    return explanations()


def test_first_use_becomes_a_button(terms):
    html = explained("<p>Social procurement helps. Social procurement grows.</p>", terms["en"], set())
    assert html.count('class="term"') == 1
    assert '<button class="term" type="button" popovertarget="term-procurement">Social procurement</button>' in html
    assert 'popover id="term-procurement"' in html
    assert '(<span lang="it">appalti sociali</span>)' in html
    assert "grows." in html


def test_each_language_has_its_own_terms(terms):
    assert "term-procurement" in explained("<p>Gli appalti sociali.</p>", terms["it"], set())
    assert "term-" not in explained("<p>Gli appalti sociali.</p>", terms["en"], set())
    assert all(explanation.identifier != "italian" for explanation in terms["en"])


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="/">social procurement</a></p>',
        "<h2>Social procurement</h2>",
        "<blockquote><p>social procurement</p></blockquote>",
        '<ul class="rows"><li><p>social procurement</p></li></ul>',
        "<p>antisocial procurement, social procurements, pre-social procurement</p>",
        '<p><img alt="social procurement"></p>',
    ],
)
def test_links_headings_quotations_and_other_words_are_left_alone(terms, html):
    assert explained(html, terms["en"], set()) == html


def test_text_after_a_heading_or_an_image_is_found(terms):
    html = '<h2>Why</h2><p>One<br>two <img src="x" alt=""> social economy</p>'
    assert 'popovertarget="term-economy">social economy</button>' in explained(html, terms["en"], set())


def test_a_term_is_explained_once_on_a_page(terms):
    used = set()
    assert "term-economy" in explained("<p>The social economy.</p>", terms["en"], used)
    assert "term-" not in explained("<p>The social economy again.</p>", terms["en"], used)


def test_definitions_are_escaped(terms):
    assert "Bodies that reinvest &lt;their&gt; profits." in explained("<p>social economy</p>", terms["en"], set())


def test_article_explains_its_terms_and_follows_a_change(small_site, terms, reader):
    article = page(ArticlePage, "Appalti", "Procurement", published_on=DAY)
    article.body_it = [("paragraph", "<p>Gli appalti sociali crescono.</p>")]
    article.body_en = [("paragraph", "<p>Social procurement grows.</p>")]
    article.citations.add(PageCitation(source=small_site.source))
    article = publish(small_site.pages[ArticleIndexPage], article)
    assert "Buying with an eye to social value." in reader.get(article.address("en")).content.decode()
    assert "Comprare badando al valore sociale." in reader.get(article.address("it")).content.decode()
    term = GlossaryTerm.objects.get(identifier="procurement")
    term.definition_en = "Another definition."
    term.save()
    assert "Another definition." in Client().get(article.address("en")).content.decode()
