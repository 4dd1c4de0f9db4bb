"""Numbers in brackets lead to the sources of a page, and each source back to where it was first cited."""

import pytest
from django.utils import translation

from news.models import ArticleIndexPage, ArticlePage
from tests.one_of_each import DAY, page, publish
from tsi_portal.base.cited import with_citations
from tsi_portal.base.models import PageCitation


def cited(html, sources=3):
    numbers = set()
    with translation.override("en"):
        return with_citations(html, sources, numbers), numbers


def test_number_becomes_a_link_to_its_source():
    html, numbers = cited("<p>It was adopted [2].</p>")
    assert html == '<p>It was adopted<sup><a href="#s2" id="cite-2" aria-label="Source 2">2</a></sup>.</p>'
    assert numbers == {2}


def test_several_numbers_stand_together():
    html, numbers = cited("<p>Two say so.[1, 3]</p>")
    assert html.count("<a ") == 2
    assert html.count("<sup>") == 1
    assert numbers == {1, 3}


def test_second_citation_of_a_source_has_no_place_of_its_own():
    html, _numbers = cited("<p>Once [1]. Twice [1].</p>")
    assert html.count('href="#s1"') == 2
    assert html.count('id="cite-1"') == 1


@pytest.mark.parametrize(
    "html",
    [
        "<p>There is no fourth [4] and no zeroth [0].</p>",
        "<p>[sic], [2024], [1, 4], [a]</p>",
        '<p><a href="/">[1]</a></p>',
        "<h2>Section [1]</h2>",
        '<div class="figures"><p>[1]</p></div>',
    ],
)
def test_other_brackets_stay_as_they_are(html):
    assert cited(html) == (html, set())


def test_page_without_sources_links_nothing():
    assert cited("<p>[1]</p>", sources=0) == ("<p>[1]</p>", set())


def test_article_leads_to_its_source_and_back(small_site, reader):
    article = page(ArticlePage, "Fonti", "Sources cited", published_on=DAY)
    article.body_it = [("paragraph", "<p>Una frase [1].</p>")]
    article.body_en = [("paragraph", "<p>A sentence [1].</p>")]
    article.citations.add(PageCitation(source=small_site.source))
    article.citations.add(PageCitation(source=small_site.source))
    article = publish(small_site.pages[ArticleIndexPage], article)
    html = reader.get(article.address("en")).content.decode()
    assert '<sup><a href="#s1" id="cite-1" aria-label="Source 1">1</a></sup>' in html
    assert 'href="#cite-1"' in html
    # What the text does not cite has no way back.
    assert "#cite-2" not in html
    assert 'aria-label="Fonte 1"' in reader.get(article.address("it")).content.decode()
