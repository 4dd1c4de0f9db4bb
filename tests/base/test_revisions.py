"""Drafts, versions, schedules, workflows: what one editor writes in Italian and another publishes in English stays right."""

import datetime

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from tests.base.page_editor import address_of_add, address_of_edit, paragraphs, send, shown_form
from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import page, publish
from tsi_portal.home.models import StandardPage

BODIES = paragraphs("body_it", "Testo") | paragraphs("body_en", "Text")
WRITTEN = {
    "title_it": "Nuova",
    "title_en": "New",
    "slug_it": "nuova",
    "slug_en": "new",
    "summary_it": "Somma",
    "summary_en": "Sum",
}


def write(found, **fields):
    found = reread(found)
    for name, value in (fields or WRITTEN).items():
        setattr(found, name, value)
    return found.save_revision()


# --- Whoever saves, whoever publishes --------------------------------------------------------------------------------


def test_revision_holds_the_plain_values_of_the_default_language(interface, section):
    content = write(section).content
    assert (content["title"], content["slug"], content["summary"]) == ("Nuova", "nuova", "Somma")
    assert (content["title_en"], content["slug_en"], content["summary_en"]) == ("New", "new", "Sum")
    assert reread(section).get_latest_revision().object_str == "Nuova"
    assert stored(section, "draft_title") == "Nuova"


@pytest.mark.parametrize(("writer", "publisher"), [("it", "en"), ("en", "it"), ("en", None)])
def test_revision_written_in_one_interface_is_published_in_another(section, child, writer, publisher):
    with translation.override(writer):
        revision = write(section)
    with translation.override(publisher):
        revision.publish()
    assert titles(section) == ("Nuova", "New", "Nuova", "Nuova")
    assert stored(section, "summary", "summary_it", "summary_en") == ("Somma", "Somma", "Sum")
    assert paths(section) == ("/nuova/", "/new/")
    assert paths(child) == ("/nuova/figlia/", "/new/child/")


def test_columns_are_identical_whichever_interface_saved(editor, home):
    columns = [field.column for field in StandardPage._meta.concrete_fields if field.name not in OF_ITS_OWN]
    rows = []
    for code in ("it", "en"):
        editor.speak(code)
        parent = publish(home, page(StandardPage, f"Genitore {code}", f"Parent {code}"))
        bodies = paragraphs("body_it") | paragraphs("body_en")
        written = {**WRITTEN, "seo_title_en": "Title for engines", "search_description_it": "Descrizione"}
        response = send(editor, address_of_add(StandardPage, parent), StandardPage, **written, **bodies)
        assert response.status_code == 302
        rows.append(StandardPage.objects.rewrite(False).filter(slug_it="nuova").values(*columns).latest("pk"))
    assert rows[0] == rows[1]


# What two pages cannot have in common: place in the tree, keys, moments.
OF_ITS_OWN = {
    *("id", "basepage_ptr", "path", "depth", "url_path", "url_path_it", "url_path_en", "translation_key", "identifier"),
    *("latest_revision", "latest_revision_created_at", "search_vector", "search_vector_it", "search_vector_en"),
}


# --- Going back ------------------------------------------------------------------------------------------------------


def test_old_version_brings_both_languages_back(interface, section, child):
    first = reread(section).save_revision()
    write(section).publish()
    first = reread(section).revisions.get(pk=first.pk)
    first.publish()
    assert titles(section)[:3] == ("Sezione", "Section", "Sezione")
    assert paths(section) == ("/sezione/", "/section/")
    assert paths(child) == ("/sezione/figlia/", "/section/child/")


def test_old_version_whose_slug_another_page_has_taken_keeps_the_present_one(interface, home, section):
    first = reread(section).save_revision()
    write(section).publish()
    publish(home, page(StandardPage, "Altra", "Other", slug_en="section"))
    reread(section).revisions.get(pk=first.pk).publish()
    assert slugs(section) == ("sezione", "new")
    assert titles(section)[:2] == ("Sezione", "Section")


def test_editor_goes_back_to_an_old_version(speaking_editor, section):
    first = reread(section).save_revision()
    write(section).publish()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[section.pk, first.pk])
    html = speaking_editor.get(address).content.decode()
    for word in ("Sezione", "Section"):
        assert f'value="{word}"' in html
    fields = {"title_it": "Sezione", "title_en": "Section", "slug_it": "sezione", "slug_en": "section"}
    form = {**fields, **BODIES, "revision": first.pk}
    response = send(speaking_editor, address_of_edit(section), StandardPage, "publish", **form)
    assert response.status_code == 302
    assert titles(section)[:2] == ("Sezione", "Section")
    assert slugs(section) == ("sezione", "section")


def test_versions_are_compared_in_both_languages(speaking_editor, section):
    first = reread(section).save_revision()
    second = write(section)
    address = reverse("wagtailadmin_pages:revisions_compare", args=[section.pk, first.pk, second.pk])
    html = speaking_editor.get(address).content.decode()
    for word in ("Nuova", "New", "Somma", "Sum"):
        assert word in html


def test_history_and_draft_are_shown(speaking_editor, section):
    revision = write(section)
    for name, arguments in (
        ("history", [section.pk]),
        ("view_draft", [section.pk]),
        ("revisions_view", [section.pk, revision.pk]),
        ("usage", [section.pk]),
        ("workflow_history", [section.pk]),
    ):
        assert speaking_editor.get(reverse(f"wagtailadmin_pages:{name}", args=arguments)).status_code == 200, name


# --- At a moment set before ------------------------------------------------------------------------------------------


def test_scheduled_version_is_published_by_the_command(interface, section, child, monkeypatch):
    found = reread(section)
    for name, value in WRITTEN.items():
        setattr(found, name, value)
    found.go_live_at = timezone.now() + datetime.timedelta(hours=1)
    found.save_revision().publish()
    assert paths(section) == ("/sezione/", "/section/")
    later = timezone.now() + datetime.timedelta(hours=2)
    monkeypatch.setattr(timezone, "now", lambda: later)
    with translation.override(None):
        call_command("publish_scheduled", verbosity=0)
    assert paths(section) == ("/nuova/", "/new/")
    assert paths(child) == ("/nuova/figlia/", "/new/child/")
    assert titles(section) == ("Nuova", "New", "Nuova", "Nuova")


def test_scheduled_version_whose_slug_was_taken_meanwhile_is_published_under_the_present_one(interface, home, section):
    revision = write(section)
    publish(home, page(StandardPage, "Altra", "Other", slug_it="nuova"))
    revision.approved_go_live_at = timezone.now() - datetime.timedelta(minutes=1)
    revision.save()
    call_command("publish_scheduled", verbosity=0)
    assert slugs(section) == ("sezione", "new")
    assert titles(section)[:2] == ("Nuova", "New")


def test_page_expires_in_both_languages(reader, section):
    found = reread(section)
    found.expire_at = timezone.now() - datetime.timedelta(minutes=1)
    found.save()
    call_command("publish_scheduled", verbosity=0)
    assert reader.get("/it/sezione/").status_code == reader.get("/en/section/").status_code == 404


# --- Through other hands ---------------------------------------------------------------------------------------------


@pytest.fixture
def workflow(home, administrator):
    task = GroupApprovalTask.objects.create(name="Check")
    workflow = Workflow.objects.create(name="Checked")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page_id=home.pk)
    return workflow


def test_workflow_publishes_both_languages(speaking_editor, section, child, workflow):
    fields = {**WRITTEN, **BODIES}
    assert send(speaking_editor, address_of_edit(section), StandardPage, "submit", **fields).status_code == 302
    assert paths(section) == ("/sezione/", "/section/")
    state = reread(section).current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[section.pk, "approve", state.pk])
    assert speaking_editor.post(address, {"comment": ""}).status_code in (200, 302)
    assert paths(section) == ("/nuova/", "/new/")
    assert paths(child) == ("/nuova/figlia/", "/new/child/")
    assert titles(section) == ("Nuova", "New", "Nuova", "Nuova")


# --- While somebody types --------------------------------------------------------------------------------------------


def autosave(client, found, **fields):
    form = dict(shown_form(client, address_of_edit(found), StandardPage).lists())
    return client.post(address_of_edit(found), {**form, **fields}, headers={"accept": "application/json"})


def test_text_that_is_saved_while_it_is_typed_is_stored_right(speaking_editor, section):
    answer = autosave(speaking_editor, section, **WRITTEN, **BODIES)
    assert answer.status_code == 200
    assert answer.json()["success"] is True
    assert slugs(section) == ("sezione", "section")
    revision = reread(section).get_latest_revision()
    assert revision.content["title"] == revision.content["title_it"] == "Nuova"
    assert revision.content["title_en"] == "New"
    again = autosave(
        speaking_editor, section, **{**WRITTEN, "title_en": "Newer"}, **BODIES, overwrite_revision_id=revision.pk
    )
    assert again.json()["revision_id"] == revision.pk
    content = reread(section).get_latest_revision().content
    assert (content["title"], content["title_en"]) == ("Nuova", "Newer")
    assert reread(section).get_latest_revision().object_str == "Nuova"


def test_taken_slug_is_told_to_what_saves_while_one_types(speaking_editor, home, section):
    publish(home, page(StandardPage, "Altra", "Other"))
    answer = autosave(speaking_editor, section, slug_en="other", **BODIES)
    assert answer.status_code < 500
    assert answer.json()["success"] is False
