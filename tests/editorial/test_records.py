"""The lists and forms of records that are no pages, in each language of the interface."""

import re

import pytest
from django.urls import reverse
from wagtail.models import Revision
from wagtail.snippets.models import get_snippet_models

from networks.models import PositioningMilestone
from projects.models import Programme
from tests.editorial.forms import columns_of, differences, unchanged
from tests.one_of_each import both
from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import Figure, GlossaryTerm, Source, Topic
from tsi_portal.home.models import Menu

MODELS = get_snippet_models()
every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)


def address(model, view, *args):
    return reverse(model.snippet_viewset.get_url_name(view), args=args)


def form_of(response):
    """Return the id of the main form of a screen of records, which Wagtail gives none."""
    return unchanged(response, form_id="w-editor-form")


@every_model
def test_every_record_has_a_sample(records, model):
    assert model in records, f"Add a {model.__name__} to tests/editorial/conftest.py."


@every_model
def test_list_shows_searches_and_orders(records, editor, model):
    listed = editor.get(address(model, "list"))
    assert listed.status_code == 200
    assert listed.context["object_list"].count() == model.objects.count()
    for column in listed.context["table"].columns.values():
        if column.sort_key:
            for key in (column.sort_key, f"-{column.sort_key}"):
                assert editor.get(address(model, "list"), {"ordering": key}).status_code == 200
    nothing = editor.get(address(model, "list"), {"q": "zzzz"})
    assert nothing.status_code == 200
    assert not nothing.context["object_list"]


@every_model
def test_form_for_a_new_record_opens_and_asks_for_what_is_missing(records, editor, model):
    response = editor.get(address(model, "add"))
    assert response.status_code == 200
    refused = editor.post(address(model, "add"), form_of(response))
    assert refused.status_code == 200
    assert refused.context["form"].errors or any(
        formset.non_form_errors() for formset in refused.context["form"].formsets.values()
    )


@every_model
def test_unchanged_form_loses_nothing(records, editor, model):
    record = records[model]
    before = columns_of(record)
    edit = address(model, "edit", record.pk)
    response = editor.post(edit, form_of(editor.get(edit)))
    assert response.status_code == 302, response.context["form"].errors
    assert differences(before, columns_of(model.objects.get(pk=record.pk))) == []


@every_model
def test_history_and_use_are_shown(records, editor, model):
    record = records[model]
    edit = address(model, "edit", record.pk)
    editor.post(edit, form_of(editor.get(edit)))
    assert editor.get(address(model, "history", record.pk)).status_code == 200
    assert editor.get(address(model, "usage", record.pk)).status_code == 200


@every_model
def test_deleting_asks_and_protects_what_is_used(records, any_editor, model):
    record = records[model]
    asked = any_editor.get(address(model, "delete", record.pk))
    assert asked.status_code == 200
    response = any_editor.post(address(model, "delete", record.pk))
    assert response.status_code in (200, 302)
    if model in (Source, Programme):
        assert model.objects.filter(pk=record.pk).exists(), "what pages rest on cannot be deleted"


@every_model
def test_no_record_is_listed_under_snippets(any_editor, model):
    assert model.snippet_viewset.get_menu_item_is_registered()


# --- Languages -------------------------------------------------------------------------------------------------------


def test_search_finds_both_languages(records, editor):
    for word in ("parola", "word"):
        assert editor.get(address(Topic, "list"), {"q": word}).context["object_list"]


def test_record_in_the_second_language_alone(records, editor):
    data = form_of(editor.get(address(Topic, "add")))
    response = editor.post(address(Topic, "add"), {**data, "name_en": "Circular economy"})
    assert response.status_code == 302
    topic = Topic.objects.get(name_en="Circular economy")
    assert topic.identifier == topic.slug_it == topic.slug_en == "circular-economy"
    assert not topic.name_it


def test_interface_never_decides_what_is_stored(records, editor):
    data = form_of(editor.get(address(Topic, "add")))
    editor.post(address(Topic, "add"), {**data, **both("name", "Acqua", "Water"), **both("description", "Uno", "One")})
    stored = Topic.objects.rewrite(False).filter(name_it="Acqua").values("name", "name_en", "slug", "slug_en").get()
    assert stored == {"name": "Acqua", "name_en": "Water", "slug": "acqua", "slug_en": "water"}


def test_record_without_words_is_refused(records, editor):
    data = form_of(editor.get(address(Topic, "add")))
    assert "name_it" in editor.post(address(Topic, "add"), data).context["form"].errors


def test_inline_rows_name_their_language(records, editor):
    html = editor.get(address(PositioningMilestone, "add")).content.decode()
    for name in ("Italiano", "English"):
        assert html.count(f"({name})") >= 3


# --- Keys and histories ----------------------------------------------------------------------------------------------


def test_keys_are_made_at_birth_and_stay(records, any_editor):
    data = form_of(any_editor.get(address(GlossaryTerm, "add")))
    words = {**both("term", "Appalto", "Procurement"), **both("definition", "Uno", "One")}
    for expected in ("appalto-procurement", "appalto-procurement-2"):
        assert any_editor.post(address(GlossaryTerm, "add"), {**data, **words}).status_code == 302
        assert GlossaryTerm.objects.latest("pk").identifier == expected
    term = GlossaryTerm.objects.latest("pk")
    edit = address(GlossaryTerm, "edit", term.pk)
    any_editor.post(edit, {**form_of(any_editor.get(edit)), "identifier": "another"})
    assert GlossaryTerm.objects.get(pk=term.pk).identifier == "appalto-procurement-2"


@pytest.mark.parametrize("model", [Source, Programme, PositioningMilestone], ids=lambda model: model.__name__)
def test_records_that_matter_can_be_compared_and_put_back(records, editor, model):
    record = records[model]
    name = "title" if model is Source else f"{'name' if model is Programme else 'title'}_{language_codes()[-1]}"
    edit = address(model, "edit", record.pk)
    for word in ("First", "Second"):
        editor.post(edit, {**form_of(editor.get(edit)), name: word})
    first, second = Revision.objects.for_instance(record).order_by("pk")
    compared = editor.get(address(model, "revisions_compare", record.pk, first.pk, second.pk))
    assert "Second" in compared.content.decode()
    shown = editor.get(address(model, "revisions_revert", record.pk, first.pk))
    assert shown.context["form"].initial[name] == "First"


def test_figure_has_one_value_at_a_date(records, editor):
    figure = Figure.objects.first()
    edit = address(Figure, "edit", figure.pk)
    data = form_of(editor.get(edit))
    refused = editor.post(address(Figure, "add"), data)
    assert refused.status_code == 200
    assert refused.context["form"].errors


def test_two_topics_cannot_share_an_address(records, editor):
    data = form_of(editor.get(address(Topic, "add")))
    refused = editor.post(address(Topic, "add"), {**data, "name_it": "Altro", "slug_it": records[Topic].slug_it})
    assert set(refused.context["form"].errors) == {"slug_it"}


def test_menu_stands_in_one_place_once(records, editor):
    data = form_of(editor.get(address(Menu, "add")))
    refused = editor.post(address(Menu, "add"), {**data, "place": records[Menu].place})
    assert "place" in refused.context["form"].errors


def test_source_can_be_added_where_it_is_chosen(records, editor):
    viewset = Source.snippet_viewset.chooser_viewset
    chooser = editor.get(reverse(viewset.get_url_name("choose")))
    assert b"publisher" in chooser.content
    data = {"publisher": "Commission", "title": "A report", "kind": "report", "url": "https://example.org/report"}
    fields = {f"source-chooser-create-form-{name}": value for name, value in data.items()}
    answer = editor.post(reverse(viewset.get_url_name("create")), {**data, **fields})
    assert answer.json()["step"] == "chosen", answer.json()
    assert Source.objects.get(title="A report").state == "online"


OF_CHOOSERS = {"it": "Scegli", "en": "Choose"}


@pytest.mark.parametrize("model", [Figure, PositioningMilestone, GlossaryTerm], ids=lambda model: model.__name__)
def test_choosers_speak_the_language_of_the_editor(records, editor, interface, model):
    chooser = Source.snippet_viewset.chooser_viewset
    windows = [reverse(chooser.get_url_name("choose")), reverse("wagtailimages_chooser:choose")]
    for where in (address(model, "add"), *windows):
        answer = editor.get(where)
        html = answer.json()["html"] if where in windows else answer.content.decode()
        words = set(re.findall(r"\w+", re.sub(r"<script.*?</script>|<[^>]+>", " ", html, flags=re.S)))
        assert not words & {word for code, word in OF_CHOOSERS.items() if code != interface}
        assert where in windows or OF_CHOOSERS[interface] in words
