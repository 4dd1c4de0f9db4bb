"""A preview shows the page as readers of one language will see it, whatever language the editor's interface has."""

import pytest
from django.urls import reverse

from news.models import EventPage
from tests.base.page_editor import address_of_add, address_of_edit, paragraphs, shown_form
from tests.base.stored import reread
from tests.one_of_each import ENGLISH, ITALIAN, page, publish, stream
from tsi_portal.home.models import StandardPage

WORDS = {"it": ITALIAN, "en": ENGLISH}
OTHER = {"it": "en", "en": "it"}
BODIES = paragraphs("body_it", ITALIAN) | paragraphs("body_en", ENGLISH)
each_mode = pytest.mark.parametrize("mode", WORDS)


def preview(client, address, form, mode):
    answer = client.post(address, form)
    assert answer.json() == {"is_valid": True, "is_available": True}
    response = client.get(f"{address}?mode={mode}")
    assert response.status_code == 200
    return response.content.decode()


def assert_speaks(html, mode):
    assert f'<html lang="{mode}">' in html
    main = html[html.index("<main") : html.index("</main>")]
    assert WORDS[mode] in main
    assert WORDS[OTHER[mode]] not in main
    assert 'content="noindex"' in html


@each_mode
def test_preview_of_a_page_that_is_edited(speaking_editor, section, mode):
    form = dict(shown_form(speaking_editor, address_of_edit(section), StandardPage).lists())
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[section.pk])
    assert_speaks(preview(speaking_editor, address, {**form, **BODIES}, mode), mode)


@each_mode
def test_preview_of_a_page_that_is_new(speaking_editor, home, mode):
    form = dict(shown_form(speaking_editor, address_of_add(StandardPage, home), StandardPage).lists())
    fields = {"title_it": f"Titolo {ITALIAN}", "title_en": f"Title {ENGLISH}"}
    address = reverse("wagtailadmin_pages:preview_on_add", args=["home", "standardpage", home.pk])
    assert_speaks(preview(speaking_editor, address, {**form, **fields, **BODIES}, mode), mode)


@each_mode
def test_preview_of_a_page_with_views_of_its_own(speaking_editor, event, mode):
    form = dict(shown_form(speaking_editor, address_of_edit(event), EventPage).lists())
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[event.pk])
    assert_speaks(preview(speaking_editor, address, {**form, **BODIES}, mode), mode)


@each_mode
def test_draft_as_it_will_look(speaking_editor, section, mode):
    found = reread(section)
    found.summary_it, found.summary_en = f"Bozza {ITALIAN}", f"Draft {ENGLISH}"
    revision = found.save_revision()
    for address in (
        reverse("wagtailadmin_pages:view_draft", args=[section.pk]),
        reverse("wagtailadmin_pages:revisions_view", args=[section.pk, revision.pk]),
    ):
        assert_speaks(speaking_editor.get(f"{address}?mode={mode}").content.decode(), mode)


def test_first_published_language_is_shown_first(editor, home):
    made = publish(home, page(StandardPage, "Uno", "One", published_languages=["en"], **stream("body")))
    assert made.default_preview_mode == "en"
    assert_speaks(editor.get(reverse("wagtailadmin_pages:view_draft", args=[made.pk])).content.decode(), "en")


def test_modes_are_the_languages(section):
    assert section.preview_modes == [("it", "Italiano"), ("en", "English")]


def test_unknown_mode_is_no_error_of_the_portal(editor, section):
    address = reverse("wagtailadmin_pages:view_draft", args=[section.pk])
    for mode in ("xx", "", "it-IT", "<script>", "%00"):
        assert editor.get(f"{address}?mode={mode}").status_code < 500, mode


def test_preview_is_not_for_readers(client, section):
    for name in ("view_draft", "preview_on_edit"):
        response = client.get(reverse(f"wagtailadmin_pages:{name}", args=[section.pk]))
        assert response.status_code == 302
