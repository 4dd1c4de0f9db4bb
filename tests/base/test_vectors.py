"""What pages are found by: a vector per language, with its stemmer, without accents, as it was last published."""

import datetime

import pytest
from django.contrib.postgres.search import SearchQuery
from django.db import connection
from django.utils import timezone

from news.models import ArticleIndexPage, ArticlePage
from tests.base.stored import reread
from tests.one_of_each import DAY, both, page, publish
from tsi_portal.base.models import BasePage, Topic
from tsi_portal.base.vectors import search_configuration
from tsi_portal.home.models import StandardPage


def found_by(word, code):
    """Return the keys of the pages, live or not, whose vector in a language answers a word."""
    query = SearchQuery(word, config=search_configuration(code))
    rows = BasePage.objects.rewrite(False).filter(**{f"search_vector_{code}": query})
    return set(rows.values_list("pk", flat=True))


def text(*words):
    return [("paragraph", f"<p>{word}</p>") for word in words]


@pytest.fixture
def article(home):
    made = page(StandardPage, "Comunità energetiche", "Renewable energy communities")
    made.summary_it, made.summary_en = "Cittadini che producono", "Citizens producing"
    made.body_it, made.body_en = text("Così nacquero le cooperative"), text("How the cooperatives began")
    return publish(home, made)


@pytest.mark.parametrize("word", ["comunita", "comunità", "energetica", "cittadino", "cosi"])
def test_italian_words_are_found_by_their_stem_whatever_their_accents(article, word):
    assert found_by(word, "it") == {article.pk}


@pytest.mark.parametrize("word", ["community", "communities", "renew", "citizen", "produce", "cooperative"])
def test_english_words_are_found_by_their_stem(article, word):
    assert found_by(word, "en") == {article.pk}


def test_words_of_one_language_are_not_found_in_the_other(article):
    assert found_by("cittadini", "en") == set()
    assert found_by("citizens", "it") == set()


def test_marks_of_format_are_no_words(home):
    made = publish(
        home, page(StandardPage, "Uno", "One", body_en=text("<b>bold</b> <a href='https://example.org/'>x</a>"))
    )
    assert found_by("bold", "en") == {made.pk}
    assert found_by("href", "en") == found_by("strong", "en") == set()


def test_draft_changes_nothing_until_it_is_published(article):
    found = reread(article)
    found.title_en, found.body_en = "Gardens", text("Orchards")
    found.save_revision()
    assert found_by("gardens", "en") == set()
    assert found_by("communities", "en") == {article.pk}
    reread(article).get_latest_revision().publish()
    assert found_by("gardens", "en") == found_by("orchard", "en") == {article.pk}
    assert found_by("communities", "en") == set()


@pytest.mark.parametrize("is_new", [True, False], ids=["new", "live"])
def test_page_that_is_only_scheduled_is_found_by_nothing_new(home, article, is_new):
    found = reread(article)
    if is_new:
        found = StandardPage.objects.get(pk=home.add_child(instance=page(StandardPage, "Orti", "Lawns", live=False)).pk)
    found.title_en = "Gardens"
    found.go_live_at = timezone.now() + datetime.timedelta(hours=1)
    found.save_revision().publish()
    assert found_by("gardens", "en") == found_by("lawns", "en") == set()


def test_language_that_is_not_published_is_found_by_nothing(article):
    found = reread(article)
    found.published_languages = ["en"]
    found.save_revision().publish()
    assert found_by("cittadini", "it") == set()
    assert found_by("citizens", "en") == {article.pk}
    found = reread(article)
    found.published_languages = ["it", "en"]
    found.save_revision().publish()
    assert found_by("cittadini", "it") == {article.pk}


def test_draft_of_a_translation_is_found_by_nothing(home):
    made = page(StandardPage, "Solo italiano", "Secret draft", published_languages=["it"])
    publish(home, made)
    assert found_by("secret", "en") == set()


def test_unpublished_page_is_found_again_when_it_is_published_again(article):
    reread(article).unpublish()
    reread(article).get_latest_revision().publish()
    assert found_by("communities", "en") == {article.pk}


def test_moved_and_renamed_page_is_still_found(home, section, article):
    reread(article).move(reread(section), pos="last-child")
    found = reread(article)
    found.slug_en = "new"
    found.save()
    assert found_by("communities", "en") == {article.pk}


def test_copy_is_found_once_it_is_published(article):
    copy = reread(article).copy(keep_live=False)
    assert found_by("communities", "en") == {article.pk}
    reread(copy).get_latest_revision().publish()
    assert found_by("communities", "en") == {article.pk, copy.pk}


def test_published_copy_and_alias_are_found(article):
    copy = reread(article).copy()
    alias = reread(article).create_alias(update_slug="alias")
    reread(article).save_revision().publish()
    assert found_by("communities", "en") == {article.pk, copy.pk, alias.pk}


def test_names_of_topics_are_words_of_the_page(home):
    topic = Topic.objects.create(**both("name", "Finanza d’impatto", "Impact finance"))
    made = publish(home, page(StandardPage, "Uno", "One"), [topic])
    assert found_by("finanza", "it") == found_by("finance", "en") == {made.pk}


@pytest.mark.parametrize(
    "long",
    ["x" * 300_000, " ".join(f"word{number}" for number in range(60_000)), "è" * 3000],
    ids=["one word", "many words", "accents"],
)
def test_texts_of_any_length_can_be_published(home, long):
    made = page(StandardPage, "Lunga", "Long")
    made.body_en = text(long)
    assert publish(home, made).pk in found_by("long", "en")


def test_two_long_texts_of_another_script_can_be_published(home):
    articles = publish(home, page(ArticleIndexPage, "Articoli", "Articles"))
    letters = "абвгдежзик"
    many = " ".join("".join(letters[int(digit)] for digit in f"{number:06}") for number in range(40_000))
    made = page(ArticlePage, "Lungo", "Long", published_on=DAY)
    made.body_en, made.meaning_for_torino_en = text(many), text(many.replace("а", "я"))
    assert publish(articles, made).pk in found_by("long", "en")


def test_configurations_ignore_accents_and_know_their_language(db):
    with connection.cursor() as cursor:
        for code, word, stem in (("it", "città", "citt"), ("it", "energetiche", "energet"), ("en", "Cafés", "cafe")):
            cursor.execute("SELECT to_tsvector(%s::regconfig, %s)::text", [search_configuration(code), word])
            assert f"'{stem}" in cursor.fetchone()[0]
