"""Whatever is asked: an answer or a refusal in the site's own page, never an error, and nothing that runs."""

import pytest
from django.test import Client

from tests.one_of_each import page, publish
from tsi_portal.home.models import HomePage, StandardPage
from tsi_portal.search.questions import LONGEST_QUESTION

SCRIPT = '<script>alert("x")</script>'
QUESTIONS = [
    "'",
    "''",
    '"',
    '"open phrase',
    "\\",
    "\\'",
    "%",
    "_",
    "%%%",
    "a & b | c ! d <-> e",
    "(((",
    ":*",
    "!!",
    "-",
    "--",
    "-minus",
    "or",
    "or or or",
    "and not",
    "<->",
    "🙂",
    "\ue000a\ue001",
    "日本語",
    "ﷺ",
    "e\u0301",
    "ß",
    "İ",
    "a" * 2000,
    "word " * 390,
    '"' * 500,
    "(" * 500,
    "-" * 500,
    "- " * 100,
    "-word " * 30,
    '-"' * 90,
    "'; DROP TABLE base_basepage; --",
    "{{ 7*7 }} {% debug %} ${7*7}",
    SCRIPT,
    "../../etc/passwd",
    "\t\n\r",
    "\u202e\u0000x".replace("\u0000", ""),
    "http://example.org/?a=b&c=d#e",
    "someone@example.org",
    "1e400",
    "-9223372036854775809",
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: ascii(question)[:30])
@pytest.mark.parametrize("address", ["/it/cerca/", "/en/search/"])
def test_odd_question_is_answered(small_site, reader, address, question):
    response = reader.get(address, {"q": question})
    assert response.status_code == 200
    html = response.content.decode()
    assert SCRIPT not in html
    assert "49" not in html.split("<main", 1)[1].split("</main>")[0] or "7*7" not in question


@pytest.mark.parametrize(
    "query", ["q=%00", "q=a%00b", "q=%ff%fe", "q=%ed%a0%80", "q=" + "a" * 6000, "q=" + "%F0%9F%99%82" * 800]
)
def test_malformed_question_is_refused_in_the_sites_own_page(small_site, reader, query):
    response = reader.get(f"/en/search/?{query}")
    assert response.status_code == 400
    assert '<html lang="en">' in response.content.decode()


@pytest.mark.parametrize(
    "query", ["q=word&page=abc", "q=word&page=-1", "q=word&page=0", "q=word&page=999999", "q=word&page=１"]
)
def test_page_of_answers_that_there_is_not(small_site, reader, query):
    assert reader.get(f"/en/search/?{query}").status_code == 404


@pytest.mark.parametrize("kind", ["bogus", "", "project'", "x" * 1000, SCRIPT])
def test_odd_kind_is_answered(small_site, reader, kind):
    response = reader.get("/en/search/", {"q": "word", "kind": kind})
    assert response.status_code == 200
    assert SCRIPT not in response.content.decode()


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_search_is_only_read(small_site, reader, method):
    response = getattr(reader, method)("/en/search/?q=word")
    assert response.status_code == 405
    assert '<html lang="en">' in response.content.decode()


def test_long_question_is_cut(small_site, reader):
    html = reader.get("/en/search/", {"q": "b" * 1900}).content.decode()
    assert f'value="{"b" * LONGEST_QUESTION}"' in html


@pytest.fixture
def scripted(small_site, db):
    """A page whose every word tries to run."""
    home = HomePage.objects.get(pk=small_site.home.pk)
    payload = f'vineyard {SCRIPT} "><img src=x onerror=alert(1)> \ue000bold\ue001'
    made = page(StandardPage, payload, payload)
    made.summary_it = made.summary_en = payload
    made.seo_title_en = made.search_description_en = payload
    made.body_en = made.body_it = [("heading", {"text": payload[:110], "level": "2"}), ("quote", {"quote": payload})]
    return publish(home, made)


def test_words_of_a_page_do_not_run_where_they_are_found(small_site, reader, scripted):
    for address in ("/en/search/?q=vineyard", "/it/cerca/?q=vineyard", "/en/search/?q=vinyard", scripted.address("en")):
        html = reader.get(address).content.decode()
        assert "vineyard" in html, address
        assert "<script>alert" not in html, address
        assert "<img src=x" not in html, address
        assert "&lt;img src=x onerror=alert(1)&gt;" in html or "&lt;script&gt;" in html, address


def test_marks_of_the_search_cannot_be_forged(small_site, reader, scripted):
    html = reader.get("/en/search/?q=vineyard").content.decode()
    assert html.count("<mark>") == html.count("</mark>")


def test_search_sets_no_cookie(small_site, db):
    assert not Client().get("/en/search/?q=word").cookies
