"""The words of the interface: in every language, each once, and none of one language on a page in another."""

import ast
import re

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation
from wagtail.models import get_page_models

from tests.catalogues import (
    PLACEHOLDER,
    as_compiled,
    catalogue_file,
    compiled_messages,
    foreign_phrases,
    leaks,
    messages_of,
)
from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.home.frame import raise_version

TYPES = [model for model in get_page_models() if model is not BasePage]
every_language = pytest.mark.parametrize("code", language_codes())
every_type = pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
ERRORS = ["errors/400.html", "errors/403.html", "errors/404.html", "errors/405.html", "errors/410.html", "errors/429.html",
          "403_csrf.html", "500.html", "503.html"]  # fmt: skip


# --- The catalogues ----------------------------------------------------------------------------------------------------


@every_language
def test_every_language_has_every_message(code):
    everywhere = {key for other in language_codes() for key in messages_of(catalogue_file(other, "po"))}
    assert everywhere - set(messages_of(catalogue_file(code, "po"))) == set()


@every_language
def test_every_message_is_translated(code):
    messages = messages_of(catalogue_file(code, "po"))
    assert messages
    assert [key for key, texts in messages.items() if not all(texts)] == []
    assert "fuzzy" not in catalogue_file(code, "po").read_text(encoding="utf-8")
    assert "#~" not in catalogue_file(code, "po").read_text(encoding="utf-8")


@every_language
def test_plurals_have_both_forms(code):
    for (_context, message, plural), texts in messages_of(catalogue_file(code, "po")).items():
        assert len(texts) == (1 if plural is None else 2), message


@every_language
def test_translations_keep_the_placeholders(code):
    for (_context, message, plural), texts in messages_of(catalogue_file(code, "po")).items():
        # A singular may write its number out, in the source as in the translation.
        wanted = sorted(PLACEHOLDER.findall(plural or message))
        for text in texts[-1:] if plural else texts:
            assert sorted(PLACEHOLDER.findall(text)) == wanted, message
        assert set(PLACEHOLDER.findall(texts[0])) <= set(wanted), message


@every_language
def test_translations_begin_and_end_as_their_source(code):
    for (_context, message, _plural), texts in messages_of(catalogue_file(code, "po")).items():
        for text in texts:
            assert re.match(r"\s*", text)[0] == re.match(r"\s*", message)[0], message
            assert re.search(r"\s*$", text)[0] == re.search(r"\s*$", message)[0], message
            assert text.endswith(".") == message.endswith("."), message
            assert text.endswith(":") == message.endswith(":"), message


@every_language
def test_compiled_file_is_fresh(code):
    compiled = compiled_messages(catalogue_file(code, "mo"))
    assert compiled == as_compiled(messages_of(catalogue_file(code, "po"))), "Run manage.py makemessages."


def test_english_is_its_own_translation():
    for (_context, message, plural), texts in messages_of(catalogue_file("en", "po")).items():
        assert texts == [message] + [plural] * (plural is not None)


def test_addresses_keep_what_they_catch():
    caught = re.compile(r"<\w+:\w+>")
    for (_context, message, _plural), texts in messages_of(catalogue_file("it", "po")).items():
        assert caught.findall(texts[0]) == caught.findall(message)


GETTEXT = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "pgettext", "pgettext_lazy", "npgettext"}


def _calls_in_braces(tree):
    strings = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    calls = (inner for string in strings for inner in ast.walk(string) if isinstance(inner, ast.Call))
    return [call.lineno for call in calls if getattr(call.func, "id", "") in GETTEXT]


def test_no_message_hides_between_braces():
    found = {}
    for folder in ("tsi_portal", "projects", "networks", "news"):
        for path in (settings.BASE_DIR / folder).rglob("*.py"):
            if lines := _calls_in_braces(ast.parse(path.read_text(encoding="utf-8"))):
                found[str(path.relative_to(settings.BASE_DIR))] = lines
    assert found == {}, "The extraction does not look between the braces of an f-string."


# --- Pages -------------------------------------------------------------------------------------------------------------


def test_a_leak_would_be_seen():
    assert leaks('<p title="Skip to content">Fonti</p>', "it") == ["Skip to content"]
    assert leaks("<p>(Tutti gli articoli)</p>", "en") == ["Tutti gli articoli"]
    assert (
        leaks('<p>Fonti <span lang="en">Skip to content</span><svg><title>Skip to content</title></svg></p>', "it")
        == []
    )
    assert len(foreign_phrases("it")) > 500


@every_type
@every_language
def test_no_word_of_another_language_on_a_page(small_site, reader, model, code):
    html = reader.get(small_site.pages[model].address(code)).content.decode()
    assert leaks(html, code) == []


@every_language
@pytest.mark.parametrize("path", ["search", "search?q=xyzzy", "search?q=parola", "topics", "topic"])
def test_no_word_of_another_language_in_search_and_topics(small_site, reader, path, code):
    from django.urls import reverse

    name, _mark, query = path.partition("?")
    with translation.override(code):
        address = reverse(name, args=[small_site.topic.slug_in(code)] if name == "topic" else [])
    response = reader.get(f"{address}?{query}")
    assert response.status_code == 200
    assert leaks(response.content.decode(), code) == []


@every_language
@pytest.mark.parametrize("template", ERRORS)
def test_no_word_of_another_language_on_an_error_page(small_site, rf, template, code):
    raise_version()
    with translation.override(code):
        request = rf.get(f"/{code}/")
        html = render_to_string(template, {"language": code, "heading": ""}, request=request)
    assert leaks(html, code) == []


# --- The admin ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=language_codes())
def editor(request, small_site, db):
    """A browser signed in to the admin, whose interface speaks one language."""
    raise_version()
    user = get_user_model().objects.create_superuser("editor@example.org", "a long password", language=request.param)
    client = Client()
    client.force_login(user)
    client.language = request.param
    return client


def screens(client):
    """Return the addresses of the admin that its menu leads to, one of each kind."""
    html = client.get(settings.ADMIN_PATH).content.decode()
    found = re.findall(r'"(?:url|href)": ?"(/admin/[^"?#]*)|href="(/admin/[^"?#]*)"', html)
    return sorted({first or second for first, second in found} - {"/admin/logout/"})


def test_no_word_of_another_language_on_the_screens_of_the_menu(editor):
    addresses = screens(editor)
    assert len(addresses) > 20
    assert {address: found for address in addresses if (found := _leaks_at(editor, address))} == {}


def test_no_word_of_another_language_in_the_forms_of_records(editor):
    lists = [
        editor.get(address, follow=True).content.decode() for address in screens(editor) if "/snippets/" in address
    ]
    forms = sorted({form for html in lists for form in re.findall(r'href="(/admin/snippets/\w+/\w+/add/)', html)})
    assert len(forms) > 10
    assert {form: found for form in forms if (found := _leaks_at(editor, form))} == {}


def test_no_word_of_another_language_in_the_page_editor(small_site, editor):
    found = {}
    for model, page in small_site.pages.items():
        found[model.__name__] = _leaks_at(editor, f"/admin/pages/{page.pk}/edit/")
    assert {name: words for name, words in found.items() if words} == {}


def _leaks_at(editor, address):
    response = editor.get(address, follow=True)
    assert response.status_code == 200, address
    return leaks(response.content.decode(), editor.language)
