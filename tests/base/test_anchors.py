"""Where readers jump to within a text: at the words of its headings, at paragraphs that keep their mark."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from news.models import ArticleIndexPage, ArticlePage, InterviewIndexPage, InterviewPage
from tests.base.stored import reread
from tests.one_of_each import DAY, page, publish
from tsi_portal.base.anchors import HEADING, PARAGRAPH, anchored, contents
from tsi_portal.home.models import StandardPage


def heading(text, level="2"):
    return ("heading", {"text": text, "level": level})


def stream(*blocks, field="body_en", model=StandardPage):
    return getattr(model(**{field: list(blocks)}), field)


def anchors(*blocks):
    return [anchor for _block, anchor in anchored(stream(*blocks))]


def test_heading_is_addressed_by_its_words():
    assert anchors(heading("Dove nasce il lavoro?"), ("paragraph", "<p>x</p>")) == ["h-dove-nasce-il-lavoro", ""]


def test_headings_of_the_same_words_have_addresses_of_their_own():
    found = anchors(heading("Context"), heading("Context"), heading("Context"))
    assert len(set(found)) == 3
    assert found[0] == "h-context"


def test_heading_without_letters_has_an_address_too():
    found = anchors(heading("???"), heading("日本"), heading("—"))
    assert len(set(found)) == 3
    assert all(re.fullmatch(r"h-[a-z0-9-]+", anchor) for anchor in found)


def test_what_an_editor_writes_cannot_leave_the_attribute():
    assert anchors(heading('"><script>alert(1)</script>'))[0].isascii()
    assert re.fullmatch(r"[a-z0-9-]+", anchors(heading('"><script>alert(1)</script>'))[0])


def test_contents_name_the_sections_and_not_their_parts():
    body = stream(heading("One"), heading("Part of one", "3"), heading("Two"))
    assert contents(body) == [("h-one", "One"), ("h-two", "Two")]
    assert contents(None) == []


def test_paragraph_of_a_transcript_keeps_its_mark_whatever_is_inserted_before_it(home):
    index = publish(home, page(InterviewIndexPage, "Interviste", "Interviews"))
    speech = ("speech", {"speaker": "A", "text": "<p>words</p>"})
    made = publish(index, page(InterviewPage, "Uno", "One", transcript_en=[speech], recorded_on=DAY))
    before = [anchor for _block, anchor in anchored(made.transcript_en)]
    assert before[0].startswith(PARAGRAPH)
    found = reread(made)
    found.transcript_en.insert(0, ("speech", {"speaker": "B", "text": "<p>earlier</p>"}))
    found.save()
    after = [anchor for _block, anchor in anchored(reread(made).transcript_en)]
    assert after[1] == before[0]
    assert after[0] != after[1]


def test_no_template_gives_an_element_such_an_id():
    for file in Path(settings.BASE_DIR, "templates").rglob("*.html"):
        for found in re.findall(r'\bid="([^"]*)"', file.read_text()):
            assert not found.startswith((HEADING, PARAGRAPH)), f"{file.name}: {found}"


@pytest.mark.parametrize("word", ["Main", "Sources", "Related", "Contents", "Results", "Partners", "Cite"])
def test_heading_may_have_the_name_of_a_part_of_the_page(reader, home, word):
    body = [heading(word), heading(word), heading("Other")]
    made = publish(home, page(StandardPage, "Uno", "One", body_en=body, body_it=body))
    html = reader.get(made.address("en")).content.decode()
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(ids) == sorted(set(ids))
    for target in re.findall(r'href="#([^"]+)"', html):
        assert target in ids, f"#{target} leads nowhere"


def test_two_texts_of_one_page_may_have_the_same_headings(reader, home):
    articles = publish(home, page(ArticleIndexPage, "Articoli", "Articles"))
    made = page(ArticlePage, "Uno", "One", published_on=DAY)
    made.body_en = made.meaning_for_torino_en = [heading("Context")]
    html = reader.get(publish(articles, made).address("en")).content.decode()
    assert html.count('id="h-context"') == 1
    assert html.count('id="h-torino-context"') == 1
