"""Prepared questions answer as the query itself would, in every language, for every value."""

import datetime
import threading

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tsi_portal.base.languages import active_language, column, language_codes
from tsi_portal.base.models import Source, Topic
from tsi_portal.base.prepared import prepared


@pytest.fixture
def topics(db):
    names = [("Acqua", "Water"), ("Bosco", "Wood"), ("Cibo", "Food")]
    return [Topic.objects.create(name_it=italian, name_en=english) for italian, english in names]


@prepared
def topic_with_key(key):
    return Topic.objects.rewrite(False).filter(pk=key)


@prepared
def topics_with_keys(keys):
    return Topic.objects.rewrite(False).filter(pk__in=keys).order_by("identifier")


@prepared
def topic_named(name):
    return Topic.objects.rewrite(False).filter(**{column("name", active_language()): name})


@prepared
def sources_looked_up_since(day):
    return Source.objects.filter(accessed_on__gte=day)


def test_answers_are_those_of_the_value(topics):
    for topic in topics:
        assert topic_with_key(topic.pk) == [topic]
    assert topic_with_key(0) == []


def test_lists_of_any_length(topics):
    keys = [topic.pk for topic in topics]
    for number in range(1, 4):
        assert topics_with_keys(keys[:number]) == topics[:number]
    assert topics_with_keys(keys[1:]) == topics[1:]


def test_each_language_has_its_own_columns(topics):
    for code in language_codes():
        with translation.override(code):
            for topic in topics:
                assert topic_named(getattr(topic, column("name", code))) == [topic]
                assert topic_named("nothing is called so") == []


def test_days_are_values(db):
    source = Source.objects.create(publisher="Publisher", title="Title", accessed_on=datetime.date(2024, 5, 6))
    assert sources_looked_up_since(datetime.date(2024, 5, 6)) == [source]
    assert sources_looked_up_since(datetime.date(2024, 5, 7)) == []


def test_text_of_a_visitor_stays_a_parameter(topics):
    assert topic_named("'; DROP TABLE base_topic; --") == []
    assert topic_named("%s") == []
    assert Topic.objects.count() == 3


def test_sql_is_put_together_once(topics):
    built = []

    @prepared
    def question(key):
        built.append(key)
        return Topic.objects.filter(pk=key)

    with CaptureQueriesContext(connection) as queries:
        for topic in topics:
            assert question(topic.pk) == [topic]
    assert len(built) == 1
    assert len(queries) == 3


def test_prefetches_and_values_come_along(topics):
    @prepared
    def names(keys):
        return Topic.objects.rewrite(False).filter(pk__in=keys).order_by("pk").values("name_en", "pk")

    assert names([topics[0].pk]) == [{"name_en": "Water", "pk": topics[0].pk}]

    @prepared
    def with_pages(key):
        return Topic.objects.filter(pk=key).prefetch_related("pages")

    topic = with_pages(topics[0].pk)[0]
    with CaptureQueriesContext(connection) as queries:
        assert list(topic.pages.all()) == []
    assert len(queries) == 0


def test_a_value_that_the_query_changes_is_refused(db):
    @prepared
    def doubled(key):
        return Topic.objects.filter(pk=key + key)

    with pytest.raises(ValueError, match="as they are"):
        doubled(1)


@pytest.mark.parametrize("value", [None, True, 1.5j], ids=str)
def test_values_without_a_placeholder_are_refused(db, value):
    @prepared
    def question(value):
        return Topic.objects.filter(identifier=value)

    with pytest.raises(TypeError):
        question(value)


def test_threads_use_their_own_connections(db):
    topic_with_key(1)
    used, answers = set(), []

    def ask():
        answers.append(topic_with_key(1))
        used.add(id(connection.connection))
        connection.close()

    for _number in range(2):
        thread = threading.Thread(target=ask)
        thread.start()
        thread.join()
    assert answers == [[], []]
    assert id(connection.connection) not in used
