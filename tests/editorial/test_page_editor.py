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
    assert response.context["form"].initial["published_languages"] == language_codes()


@every_type
def test_edit_view_opens_in_tabs(small_site, editor, model):
    html = editor.get(edit_address(small_site.pages[model])).content.decode()
    for code in language_codes():
        assert f'aria-labelledby="tab-label-{language_name(code).lower()}"' in html
    assert html.count('role="tabpanel"') == len(language_codes()) + 2


@every_type
def test_every_label_stands_once(small_site, editor, interface, model):
    with override(interface):
        form = editor.get(edit_address(small_site.pages[model])).context["form"]
        labels = Counter(str(field.label) for field in form.visible_fields())
    assert {label for label, number in labels.items() if number > 1} == set()


@every_type
def test_form_names_columns_only(small_site, editor, model):
    form = editor.get(edit_address(small_site.pages[model])).context["form"]
    for name in ("title", "slug", "summary", "seo_title", "search_description", "show_in_menus", "url_path"):
        assert name not in form.fields


@every_type
@pytest.mark.parametrize("action", ["", "action-publish"], ids=["draft", "published"])
def test_unchanged_form_loses_nothing(small_site, editor, model, action):
    page = small_site.pages[model]
    before = columns_of(page)
    address = edit_address(page)
    data = unchanged(editor.get(address))
    response = editor.post(address, {**data, **({action: "1"} if action else {})})
    assert response.status_code == 302, response.context["form"].errors
    if not action:
        model.objects.get(pk=page.pk).get_latest_revision().publish()
    assert differences(before, columns_of(model.objects.get(pk=page.pk))) == []


@every_type
@pytest.mark.parametrize("mode", language_codes())
def test_preview_shows_one_language(small_site, editor, model, mode):
    page = small_site.pages[model]
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    answer = editor.post(address, unchanged(editor.get(edit_address(page))))
    assert answer.json()["is_valid"], answer.json()
    response = editor.get(address, {"mode": mode})
    assert response.status_code == 200
    html = response.content.decode()
    assert f'<html lang="{mode}">' in html
    others = {word for code, word in WORDS.items() if code != mode}
    text = html.split("<main", 1)[1]
    assert WORDS[mode] in text or not getattr(page, f"summary_{mode}")
    assert not any(f">{word}<" in text for word in others)
