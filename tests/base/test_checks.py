"""The system checks: each fires on what it guards against, and none fires on the portal as it is."""

import pytest
from django.core.management import call_command
from modeltranslation.translator import translator
from wagtail.admin.panels import InlinePanel

from projects.models import PledgePage, ProjectPage
from tsi_portal.base import checks
from tsi_portal.base.panels import page_tabs
from tsi_portal.home.models import HomePage, StandardPage


def identifiers(found):
    return [error.id for error in found]


def test_portal_passes_its_checks():
    call_command("check", verbosity=0, fail_level="INFO")


def test_page_type_that_is_not_registered_for_translation_is_told(monkeypatch):
    registered = translator.get_registered_models

    def without_home(abstract=True):
        return [model for model in registered(abstract) if model is not HomePage]

    monkeypatch.setattr(translator, "get_registered_models", without_home)
    errors = checks.check_translated_page_types(None)
    assert identifiers(errors) == ["base.E001"]
    assert errors[0].obj is HomePage
    assert "translation.py" in errors[0].hint


@pytest.mark.parametrize(
    ("panel", "named"),
    [("title", "title"), (InlinePanel("citations", panels=["source", "note"]), "citations.note")],
    ids=["field", "row"],
)
def test_panel_that_names_a_plain_field_is_told(monkeypatch, panel, named):
    monkeypatch.setattr(StandardPage, "detail_panels", [panel, "role"])
    editor = page_tabs(StandardPage).bind_to_model(StandardPage)
    monkeypatch.setattr(StandardPage, "get_edit_handler", lambda: editor)
    errors = checks.check_panels_name_columns(None)
    assert identifiers(errors) == ["base.E002"]
    assert f"“{named}”" in errors[0].msg
    assert errors[0].obj is StandardPage


def test_two_types_of_one_kind_are_told(monkeypatch):
    monkeypatch.setattr(PledgePage, "kind", ProjectPage.kind)
    errors = checks.check_kinds_are_unique(None)
    assert identifiers(errors) == ["base.E003"]
    assert "project" in errors[0].msg


@pytest.mark.parametrize(
    "check", [checks.check_translated_page_types, checks.check_panels_name_columns, checks.check_kinds_are_unique]
)
def test_check_is_silent_on_the_portal(check):
    assert check(None) == []
