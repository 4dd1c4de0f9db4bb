"""The registry: what each room says of its records holds for every type."""

import pytest
from django.db import connection
from django.template.loader import get_template
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tests.one_of_each import ENGLISH
from tsi_portal.base import registry
from tsi_portal.base.covers import DRAWINGS
from tsi_portal.base.models import BasePage
from tsi_portal.base.registry import RecordType
from tsi_portal.base.rows import Listed, connected_to, listed

TYPES = registry.record_types()
every_type = pytest.mark.parametrize("record_type", TYPES, ids=lambda found: found.kind)


def test_every_kind_of_record_is_registered():
    assert {found.kind for found in TYPES} == {
        "project", "pledge", "organisation", "network", "article", "interview", "event", "news",
    }  # fmt: skip


@every_type
def test_type_and_model_name_each_other(record_type):
    assert record_type.model.kind == record_type.kind
    assert registry.record_type(record_type.kind) is record_type
    names = record_type.model._meta
    assert registry.record_type_of_model(names.app_label, names.model_name) is record_type


@every_type
def test_type_has_what_the_roof_asks_for(record_type):
    assert get_template(record_type.card)
    assert record_type.kind in DRAWINGS
    assert str(record_type.label)
    assert str(record_type.label_plural)
    if record_type.dated_by:
        assert record_type.model._meta.get_field(record_type.dated_by)
    for kind, lookups in record_type.connections.items():
        assert registry.record_type(kind), kind
        for lookup in lookups:
            record_type.model.objects.filter(**{lookup: 1})


@every_type
def test_cards_of_a_type_cost_the_same_for_each_record(small_site, db, record_type):
    small_site.home.address()
    with translation.override("en"):
        rows = record_type.prefetch(record_type.live())
        card = get_template(record_type.card)
        for row in rows:
            with CaptureQueriesContext(connection) as queries:
                html = card.render({"page": row, "level": 2})
            assert ENGLISH in html or row.title_en in html
            assert len(queries) == 0, [query["sql"][:200] for query in queries]


def test_kind_cannot_be_registered_twice():
    other = RecordType(kind="project", model_label="x.Y", label="", label_plural="", card="x.html")
    with pytest.raises(ValueError, match="project"):
        registry.register(other)
    registry.register(registry.record_type("project"))


def test_unknown_kinds_and_models_are_none():
    assert registry.record_type("bogus") is None
    assert registry.record_type_of_model("home", "homepage") is None


def test_types_come_in_the_order_in_which_readers_meet_them():
    assert [found.order for found in TYPES] == sorted(found.order for found in TYPES)


def test_connections_are_the_same_both_ways(small_site, db):
    """What the registry finds one record by one, the page of a record shows as groups."""
    for page in BasePage.objects.live().specific():
        if not page.kind:
            continue
        groups = {group.type.kind: {row.pk for row in group.rows} for group in connected_to(page)}
        for found in TYPES:
            expected = (
                set(found.connected_to(page).values_list("pk", flat=True)) if page.kind in found.connections else set()
            )
            assert groups.get(found.kind, set()) == expected, (page, found.kind)


def test_row_answers_as_its_page_does(small_site, db):
    for code in ("it", "en"):
        with translation.override(code):
            for row in listed(BasePage.objects.filter(depth__gt=1)):
                assert isinstance(row, Listed)
                page = BasePage.objects.get(pk=row.pk).specific
                assert row.shown.title == page.shown.title
                assert row.shown_language == page.shown_language
                assert row.is_shown_in_other_language == page.is_shown_in_other_language
                assert row.kind == page.kind
                assert str(row.label)
                assert row.identifier == page.identifier
