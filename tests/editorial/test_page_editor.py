"""The editor of every page type, in each language of the interface: it opens, it keeps what is there, it shows previews."""

from collections import Counter

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import get_page_models

from tests.editorial.forms import columns_of, differences, unchanged
from tests.one_of_each import ENGLISH, ITALIAN
from tsi_portal.base.languages import language_codes, language_name
from tsi_portal.base.models import BasePage

TYPES = [model for model in get_page_models() if model is not BasePage]
WORDS = dict(zip(("it", "en"), (ITALIAN, ENGLISH), strict=True))
every_type = pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)


def edit_address(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def parent_of(small_site, model):
    """Return a page under which another page of a type can stand."""
    return small_site.pages[model].get_parent().specific


def add_address(small_site, model):
    parent = parent_of(small_site, model)
    return reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, parent.pk])


@every_type
def test_add_view_opens(small_site, editor, model, monkeypatch):
    # Of some types there is one page only, and the small site has it.
    monkeypatch.setattr(model, "max_count", None)
    response = editor.get(add_address(small_site, model))
    assert response.status_code == 200
    assert response.context["form"].initial["published_languages"] == list(language_codes())


@every_type
def test_form_stands_in_tabs_with_labels_that_differ(small_site, editor, interface, model):
    response = editor.get(edit_address(small_site.pages[model]))
    html, form = response.content.decode(), response.context["form"]
    for code in language_codes():
        assert f'aria-labelledby="tab-label-{language_name(code).lower()}"' in html
    assert html.count('role="tabpanel"') == len(language_codes()) + 2
    with override(interface):
        labels = Counter(str(field.label) for field in form.visible_fields())
    assert {label for label, number in labels.items() if number > 1} == set()
    for name in ("title", "slug", "summary", "seo_title", "search_description", "show_in_menus", "url_path"):
        assert name not in form.fields


def saved_unchanged(client, page, **button):
    """Send the form of a page as it is; return what the database then holds, of the page or of its newest draft."""
    address = edit_address(page)
    response = client.post(address, {**unchanged(client.get(address)), **button})
    assert response.status_code == 302, response.context["form"].errors
    stored = type(page).objects.get(pk=page.pk)
    if not button:
        stored.get_latest_revision().publish()
    return columns_of(stored)


@every_type
def test_unchanged_form_loses_nothing_when_published(small_site, editor, model):
    page = small_site.pages[model]
    before = columns_of(page)
    assert differences(before, saved_unchanged(editor, page, **{"action-publish": "1"})) == []


@pytest.mark.slow
@every_type
def test_unchanged_form_loses_nothing_as_a_draft(small_site, any_editor, model):
    page = small_site.pages[model]
    before = columns_of(page)
    assert differences(before, saved_unchanged(any_editor, page)) == []


@every_type
def test_previews_speak_one_language_each(small_site, any_editor, model):
    page = small_site.pages[model]
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    answer = any_editor.post(address, unchanged(any_editor.get(edit_address(page)))).json()
    assert answer["is_valid"], answer
    for code in language_codes():
        response = any_editor.get(address, {"mode": code})
        assert "frame-ancestors 'self'" in response.headers["Content-Security-Policy"]
        assert response.headers["X-Frame-Options"] == "SAMEORIGIN"
        html = response.content.decode()
        assert f'<html lang="{code}">' in html
        title = getattr(page, f"title_{code}")
        assert title in html.split("<main", 1)[1]
        assert not any(f" {word}" in html.split("<main", 1)[1] for other, word in WORDS.items() if other != code)
