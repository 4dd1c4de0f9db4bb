"""Records that are no pages: what is stored does not depend on the interface, and keys are made at birth."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from tests.one_of_each import both
from tsi_portal.base.models import Figure, GlossaryTerm, Source, Topic
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.home.models import SiteNotice


def plain(record, *names):
    """Return the plain columns of a record, whatever language is active."""
    return type(record).objects.rewrite(False).values_list(*names).get(pk=record.pk)


@pytest.fixture
def source(db):
    return Source.objects.create(publisher="Publisher", title="Document", url="https://example.org/")


def test_topic_is_stored_in_the_default_language(interface, db):
    topic = Topic.objects.create(**both("name", "Finanza d’impatto", "Impact finance"))
    assert plain(topic, "name", "slug") == ("Finanza d’impatto", "finanza-dimpatto")
    assert (topic.slug_it, topic.slug_en) == ("finanza-dimpatto", "impact-finance")
    assert topic.identifier == "finanza-dimpatto"


def test_other_snippets_are_stored_in_the_default_language(interface, source):
    figure = Figure.objects.create(
        series="s", value=1, date=PartialDate(2024), source=source, **both("label", "Soci", "Partners")
    )
    term = GlossaryTerm.objects.create(
        identifier="x", **both("term", "Termine", "Term"), **both("definition", "Definizione", "Definition")
    )
    assert plain(figure, "label") == ("Soci",)
    assert plain(term, "term", "definition") == ("Termine", "Definizione")


def test_topic_keeps_its_identifier(interface, db):
    topic = Topic.objects.create(**both("name", "Uno", "One"))
    topic.name_it, topic.slug_it = "Due", "due"
    topic.save()
    topic.refresh_from_db()
    assert (topic.identifier, topic.slug_it) == ("uno", "due")


@pytest.mark.parametrize("name", ["日本", "???", "—"])
def test_topic_in_another_script_has_an_address(interface, db, client, name):
    topics = [Topic.objects.create(**both("name", name, name)) for _number in range(2)]
    assert all(topic.slug_it and topic.slug_en and topic.identifier for topic in topics)
    assert len({topic.identifier for topic in topics}) == 2
    for code in ("it", "en"):
        assert len({topic.slug_in(code) for topic in topics}) == 2


def test_second_topic_of_the_same_name_is_refused_in_the_form(db):
    Topic.objects.create(**both("name", "Uno", "One"))
    with pytest.raises(ValidationError) as refused:
        Topic(**both("name", "Altro", "One")).full_clean()
    assert set(refused.value.message_dict) == {"slug_en"}


def test_source_without_an_address_is_cited_without_a_link(db):
    source = Source.objects.create(publisher="P", title="T", state=Source.State.ONLINE)
    assert source.state == Source.State.NOT_LINKED
    assert source.link == ""


def test_source_that_has_gone_is_no_link(source):
    assert source.link == "https://example.org/"
    source.state = Source.State.OFFLINE
    source.save()
    assert Source.objects.get().link == ""


def test_sources_without_a_key_may_be_many(db):
    for number in range(3):
        Source.objects.create(publisher="P", title=f"T{number}", key="")
    assert Source.objects.filter(key=None).count() == 3


def test_series_has_one_figure_per_date(source):
    fields = {"series": "s", "value": 1, "date": PartialDate(2024), "source": source, **both("label", "a", "b")}
    Figure.objects.create(**fields)
    with pytest.raises(ValidationError):
        Figure(**fields).full_clean()


def test_figures_come_in_the_order_of_time(source):
    for date in (PartialDate(2024, 11), PartialDate(2017), PartialDate(2021, 12)):
        Figure.objects.create(series="s", value=1, date=date, source=source, **both("label", "a", "b"))
    assert [str(figure.date) for figure in Figure.objects.of_series("s")] == ["2017", "2021-12", "2024-11"]


@pytest.mark.parametrize("model", [Topic, Source, Figure, GlossaryTerm, SiteNotice], ids=lambda model: model.__name__)
def test_admin_lists_and_forms_answer(speaking_editor, model):
    name = f"wagtailsnippets_{model._meta.app_label}_{model._meta.model_name}"
    for action in ("list", "add"):
        assert speaking_editor.get(reverse(f"{name}:{action}")).status_code == 200


def test_admin_stores_a_topic_the_same_in_each_interface(speaking_editor):
    fields = {
        **both("name", "Nuovo tema", "New topic"),
        **both("description", "Testo", "Text"),
        "slug_it": "",
        "slug_en": "",
    }
    response = speaking_editor.post(reverse("wagtailsnippets_base_topic:add"), fields)
    assert response.status_code == 302, response.context["form"].errors
    topic = Topic.objects.get()
    assert plain(topic, "name", "description", "slug") == ("Nuovo tema", "Testo", "nuovo-tema")
    assert (topic.name_en, topic.slug_en) == ("New topic", "new-topic")
