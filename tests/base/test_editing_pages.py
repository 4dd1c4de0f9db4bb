"""The page editor in the admin, in each interface language: what is stored, and where messages stand."""

import pytest
from django.utils import translation
from wagtail.models import get_page_models

from tests.base.page_editor import address_of_add, address_of_edit, errors_of, paragraphs, refusals, send
from tests.base.stored import paths, reread, slugs, stored, titles
from tests.one_of_each import page, publish
from tsi_portal.base.forms import PageForm
from tsi_portal.base.models import BasePage, addresses
from tsi_portal.home.models import StandardPage

BODIES = paragraphs("body_it", "Testo") | paragraphs("body_en", "Text")
BOTH = {"title_it": "Nuova pagina", "title_en": "New page"}


def add(client, parent, action="", follow=False, **fields):
    return send(client, address_of_add(StandardPage, parent), StandardPage, action, follow, **fields)


def edit(client, page, action="", follow=False, **fields):
    return send(client, address_of_edit(page), StandardPage, action, follow, **fields)


def newest():
    return StandardPage.objects.latest("pk")


# --- What is stored --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", ["", "publish"], ids=["draft", "published"])
def test_new_page_is_stored_the_same_whatever_the_interface(speaking_editor, home, action):
    response = add(speaking_editor, home, action, summary_it="Somma", summary_en="Sum", **BOTH, **BODIES)
    assert response.status_code == 302
    made = newest()
    assert titles(made) == ("Nuova pagina", "New page", "Nuova pagina", "Nuova pagina")
    assert slugs(made) == ("nuova-pagina", "new-page")
    assert paths(made) == ("/nuova-pagina/", "/new-page/")
    assert stored(made, "summary", "summary_it", "summary_en") == ("Somma", "Somma", "Sum")
    assert stored(made, "live") == (action == "publish")
    assert made.get_latest_revision().object_str == "Nuova pagina"


def test_page_in_the_second_language_alone(speaking_editor, home):
    response = add(speaking_editor, home, "publish", title_en="Only English", published_languages=["en"], **BODIES)
    assert response.status_code == 302
    made = newest()
    assert titles(made)[:2] == ("Only English", "Only English")
    assert slugs(made) == ("only-english", "only-english")
    assert made.published_languages == ["en"]


def test_page_in_the_first_language_alone(speaking_editor, home):
    response = add(speaking_editor, home, "publish", title_it="Solo italiano", published_languages=["it"], **BODIES)
    assert response.status_code == 302
    assert stored(newest(), "title_en") in ("", None)
    assert slugs(newest()) == ("solo-italiano", "solo-italiano")


def test_second_page_of_the_same_title_gets_a_suffix(speaking_editor, home):
    for _number in range(2):
        assert add(speaking_editor, home, **BOTH).status_code == 302
    assert slugs(newest()) == ("nuova-pagina-2", "new-page-2")


@pytest.mark.parametrize("title", ["???", "日本"])
def test_title_without_latin_letters_is_accepted(speaking_editor, home, title):
    for _number in range(2):
        assert add(speaking_editor, home, title_it=title, title_en=title).status_code == 302
    assert all(slugs(newest()))


def test_draft_of_a_rename_keeps_the_live_address_until_it_is_published(speaking_editor, section, child):
    assert edit(speaking_editor, section, slug_en="renamed", **BODIES).status_code == 302
    assert paths(section) == ("/sezione/", "/section/")
    assert edit(speaking_editor, section, "publish", **BODIES).status_code == 302
    assert paths(section) == ("/sezione/", "/renamed/")
    assert paths(child) == ("/sezione/figlia/", "/renamed/child/")


def test_one_language_is_written_and_the_other_stays(speaking_editor, section):
    before = stored(section, "title_it", "slug_it", "summary_it", "title", "summary")
    assert (
        edit(speaking_editor, section, "publish", title_en="Changed", summary_en="Changed too", **BODIES).status_code
        == 302
    )
    assert stored(section, "title_it", "slug_it", "summary_it", "title", "summary") == before
    assert stored(section, "title_en", "summary_en", "draft_title") == ("Changed", "Changed too", "Sezione")


def test_slug_that_is_cleared_is_made_from_the_title(speaking_editor, section):
    fields = {"title_en": "Another title", "slug_en": ""}
    assert edit(speaking_editor, section, "publish", **fields, **BODIES).status_code == 302
    assert slugs(section) == ("sezione", "another-title")


# --- What is refused -------------------------------------------------------------------------------------------------

TAKEN = {"slug_it": "sezione", "slug_en": "section"}


def test_taken_slug_of_a_new_page_is_told_beside_its_field(speaking_editor, home, section):
    errors = errors_of(add(speaking_editor, home, **BOTH, **TAKEN))
    assert {name: len(messages) for name, messages in errors.items()} == {"slug_it": 1, "slug_en": 1}
    assert BasePage.objects.child_of(home).count() == 1


def test_taken_slug_of_a_page_is_told_once_beside_its_field(speaking_editor, home, section, monkeypatch):
    monkeypatch.setattr(addresses, "gettext", lambda text: f"{translation.get_language()}: {text}")
    other = publish(home, page(StandardPage, "Altra", "Other"))
    errors = errors_of(edit(speaking_editor, other, **TAKEN, **BODIES))
    assert {name: len(messages) for name, messages in errors.items()} == {"slug_it": 1, "slug_en": 1}
    assert {messages[0].split(":")[0] for messages in errors.values()} == {speaking_editor.language}
    assert slugs(other) == ("altra", "other")


@pytest.mark.parametrize("name", TAKEN)
def test_only_the_taken_slug_is_told(interface, home, section, name):
    other = publish(home, page(StandardPage, "Altra", "Other"))
    slug, home = {name: TAKEN[name]}, reread(home)
    assert set(refusals(StandardPage, parent=home, **BOTH, **slug)) == {name}
    assert set(refusals(StandardPage, page=other, parent=home, **slug)) == {name}


def test_slug_of_a_neighbour_in_the_other_language_is_free(interface, home, section):
    assert refusals(StandardPage, parent=reread(home), **BOTH, slug_it="section", slug_en="sezione") == {}


def test_own_slug_is_not_taken(interface, home, section):
    assert refusals(StandardPage, page=section, parent=home) == {}


def test_nothing_that_was_typed_is_lost_with_a_refusal(editor, home, section):
    response = add(editor, home, slug_en="section", summary_en="Long thought about", **BOTH, **BODIES)
    assert errors_of(response)
    html = response.content.decode()
    assert "Long thought about" in html
    assert 'value="New page"' in html
    assert "Testo" in html


@pytest.mark.parametrize("slug", ["città-è", "with space", "a/b", "-", "punto.html", "日本"])
def test_slug_is_made_of_plain_letters(interface, home, slug):
    assert set(refusals(StandardPage, parent=home, **BOTH, slug_en=slug)) == {"slug_en"}


def test_title_is_asked_for_in_each_published_language(interface, home):
    assert set(refusals(StandardPage, parent=home, title_it="Una")) == {"title_en"}
    assert set(refusals(StandardPage, parent=home, title_en="One")) == {"title_it"}
    assert set(refusals(StandardPage, parent=home)) == {"title_it", "title_en"}
    assert set(refusals(StandardPage, parent=home, title_it=" ", title_en="One")) == {"title_it"}


def test_page_needs_a_language_that_there_is(interface, home):
    for languages in ([], ["xx"]):
        assert set(refusals(StandardPage, parent=home, **BOTH, published_languages=languages)) == {
            "published_languages"
        }


def test_what_is_needed_to_publish_is_needed_in_published_languages_only(speaking_editor, home):
    assert set(errors_of(add(speaking_editor, home, "publish", **BOTH))) == {"body_it", "body_en"}
    only = {"title_en": "One", "published_languages": ["en"]}
    assert set(refusals(StandardPage, parent=home, publish=True, **only)) == {"body_en"}
    assert add(speaking_editor, home, "publish", **only, **paragraphs("body_en", "Text")).status_code == 302


def test_draft_needs_less(interface, home):
    assert refusals(StandardPage, parent=home, **BOTH) == {}


def test_title_that_is_too_long_gets_a_message(interface, home):
    assert set(refusals(StandardPage, parent=home, title_it="x" * 256, title_en="One")) == {"title_it"}


# --- What the form is made of ----------------------------------------------------------------------------------------


def test_every_page_type_has_the_form_of_the_portal():
    """Wagtail's admin writes over what a base page model says of its form when it starts."""
    for model in get_page_models():
        if model is not BasePage:
            assert issubclass(model.get_edit_handler().get_form_class(), PageForm), model.__name__


def test_form_names_columns_and_never_the_plain_field(editor, section):
    form = editor.get(address_of_edit(section)).context["form"]
    for name in ("title", "slug", "summary", "seo_title", "search_description", "body"):
        assert name not in form.fields
        assert {f"{name}_it", f"{name}_en"} <= set(form.fields)


def test_typing_a_title_fills_the_slug_of_its_language(editor, home):
    html = editor.get(address_of_add(StandardPage, home)).content.decode()
    for code in ("it", "en"):
        field = html[html.index(f'id="id_title_{code}"') - 900 : html.index(f'id="id_title_{code}"') + 900]
        assert f"#id_slug_{code}" in field


def test_editor_has_the_tabs_of_the_portal(editor, section):
    editor.speak("en")
    html = editor.get(address_of_edit(section)).content.decode()
    labels = [html.index(f">{label}") if f">{label}" in html else html.find(label) for label in ("Italiano", "English")]
    assert all(place > 0 for place in labels)
    for label in ("Details", "Promote"):
        assert label in html
