"""Can people write to the portal, is what they write stored once, and do they hear what is wrong and what happens next?"""

import re

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from networks.models import OrganisationIndexPage
from projects.models import HubPage, ProjectPage
from tests.catalogues import leaks
from tests.home.writing import COMPLETE, WORDS, address, send, ticket
from tests.one_of_each import page, publish, stream
from tsi_portal.base.languages import language_codes
from tsi_portal.home.frame import raise_version
from tsi_portal.home.messages.forms import MOST_CHARACTERS, MOST_LINKS
from tsi_portal.home.messages.kinds import KINDS
from tsi_portal.home.messages.tickets import LONGEST_SECONDS
from tsi_portal.home.models import ContactPage, Message, StandardPage
from tsi_portal.runtime.models import OutboxMail

pytestmark = pytest.mark.usefixtures("fresh_inbox")
every_kind = pytest.mark.parametrize("kind", KINDS)
every_language = pytest.mark.parametrize("code", language_codes())


def html_of(response):
    return response.content.decode()


def value_of(html, name):
    """Return what a field of a form holds."""
    found = re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', html)
    return found[1] if found else ""


def described_by(html, field):
    """Return the ids that describe a field, each of which must be on the page."""
    tag = re.search(rf'<(?:input|textarea)[^>]*id="id_{field}"[^>]*>', html)[0]
    named = re.search(r'aria-describedby="([^"]+)"', tag)
    ids = named[1].split() if named else []
    assert all(f'id="{name}"' in html for name in ids)
    return ids


# --- The way to the forms -------------------------------------------------------------------------------------------


@pytest.fixture
def places(small_site, db):
    """The pages from which people come to a form, by the kinds that they offer."""
    pages = small_site.pages
    statement = page(StandardPage, "Accessibilità", "Accessibility", role="accessibility", **stream("body"))
    statement = publish(small_site.home, statement)
    raise_version()
    return {statement: ["accessibility"], pages[HubPage]: ["hub"], pages[ContactPage]: list(KINDS)}


@every_language
def test_pages_lead_to_their_forms_and_set_no_cookie(places, reader, code):
    for place, kinds in places.items():
        response = Client().get(place.address(code))
        assert not response.cookies
        for kind in kinds:
            assert f'href="{address(kind, code)}"' in html_of(response)


def test_only_the_page_of_the_statement_leads_to_the_form_for_barriers(small_site, reader):
    html = html_of(reader.get(small_site.pages[StandardPage].address("en")))
    assert address("accessibility") not in html


@every_kind
@every_language
def test_form_stands_at_its_address_in_each_language(small_site, reader, kind, code):
    response = reader.get(address(kind, code))
    html = html_of(response)
    assert response.status_code == 200
    assert response.headers["Content-Language"] == code
    assert response.headers["Cache-Control"] == "private, no-cache"
    assert len(re.findall(r"<h1[ >]", html)) == 1
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(ids) == sorted(set(ids))
    for name in re.findall(r'<(?:input|textarea)[^>]*id="([^"]+)"', html):
        if name != "id_ticket":
            assert f'for="{name}"' in html
    for other in language_codes():
        assert f'href="{address(kind, other)}"' in html or other == code


def test_cookie_against_forgery_comes_with_the_form_only(small_site, db):
    visitor = Client()
    assert any("csrf" in name for name in visitor.get(address()).cookies)
    reference = Message.objects.get(reference=send(Client()).url.split("/")[-2].split("#")[0]).reference
    assert not Client().get(f"/en/contact/write/received/{reference}/").cookies


def test_form_without_its_token_is_refused(small_site, db):
    response = send(Client(enforce_csrf_checks=True))
    assert response.status_code == 403
    assert not Message.objects.exists()


def test_address_in_another_language_leads_to_the_right_one(small_site, reader):
    wrong = address("press", "it").replace("/it/contatti/scrivi/", "/en/contact/write/")
    assert wrong != address("press", "en")
    assert reader.get(wrong).url == address("press", "en")
    assert reader.get("/en/contact/write/nothing-of-the-kind/").status_code == 404


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(small_site, reader, method):
    assert getattr(reader, method)(address()).status_code == 405


# --- What is taken --------------------------------------------------------------------------------------------------


@every_kind
@every_language
def test_message_is_stored_and_acknowledged_with_its_reference(small_site, reader, kind, code):
    response = send(reader, kind, code)
    message = Message.objects.get()
    assert (message.kind, message.language, message.state) == (kind, code, "new")
    assert {name: getattr(message, name) for name in COMPLETE} == COMPLETE
    assert re.fullmatch(r"TSI-[2-9A-HJKMNP-TV-Z]{6}", message.reference)
    thanks = reader.get(response.url)
    assert thanks.status_code == 200
    assert thanks.headers["Content-Language"] == code
    assert "private" in thanks.headers["Cache-Control"]
    html = html_of(thanks)
    assert message.reference in html
    assert '<meta name="robots" content="noindex">' in html
    assert not any(text in html for text in COMPLETE.values())


def test_page_of_thanks_knows_its_own_references_only(small_site, reader):
    assert reader.get("/en/contact/write/received/TSI-AAAAAA/").status_code == 404


def test_references_cannot_be_counted_on(small_site, reader):
    for number in range(4):
        send(reader, email=f"a{number}@example.org")
    references = list(Message.objects.order_by("pk").values_list("reference", flat=True))
    assert len(set(references)) == 4
    assert references != sorted(references) or len({reference[:-1] for reference in references}) == 4


def test_barrier_can_be_reported_without_an_address(small_site, reader):
    response = send(reader, "accessibility", email="", name="", place="The menu")
    message = Message.objects.get()
    assert (message.email, message.place) == ("", "The menu")
    assert "nobody can answer" in html_of(reader.get(response.url))
    assert not OutboxMail.objects.filter(kind="message-receipt").exists()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "accessibility"])
def test_other_messages_need_an_address(small_site, reader, kind):
    html = html_of(send(reader, kind, email=""))
    assert "Write your e-mail address, so that we can answer" in html
    assert not Message.objects.exists()


def test_message_can_be_about_a_page(small_site, reader):
    project = small_site.pages[ProjectPage]
    html = html_of(reader.get(f"{address('error')}?about={project.pk}"))
    assert f'href="{project.address("en")}"' in html
    assert 'name="place"' not in html
    send(reader, "error", about=project.pk)
    assert Message.objects.get().subject_id == project.pk


def test_draft_is_no_subject(small_site, reader):
    draft = publish(small_site.pages[OrganisationIndexPage], page(StandardPage, "Bozza segreta", "Secret draft"))
    draft.unpublish()
    for about in (draft.pk, "x", "-1", "9" * 12, "１", "1"):
        response = reader.get(f"{address('error')}?about={about}")
        assert response.status_code == 200
        assert "Secret draft" not in html_of(response)
        assert 'name="place"' in html_of(response)


def test_line_breaks_count_once_and_name_is_tidied(small_site, reader):
    words = "a\r\n" * (MOST_CHARACTERS // 2 - 1) + "b"
    send(reader, words=words, name="  Ada   Neri ")
    message = Message.objects.get()
    assert message.words == words.replace("\r\n", "\n")
    assert message.name == "Ada Neri"


# --- What is not taken ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("words", "", "Write your message"),
        ("words", " \n ", "Write your message"),
        ("words", "x" * (MOST_CHARACTERS + 1), "The message is too long"),
        ("words", "see https://a.example " * (MOST_LINKS + 1), "Leave some of the links out"),
        ("words", "see www.a.example " * (MOST_LINKS + 1), "Leave some of the links out"),
        ("name", "x" * 121, "Shorten the name"),
        ("name", "Buy at https://a.example", "Write a name without links"),
        ("name", "Ada\nBcc: b@example.org", "Write this on one line."),
        ("email", "ada", "Write a whole e-mail address"),
        ("email", "ada@example.org\nBcc: b@example.org", "Write a whole e-mail address"),
        ("email", "ada@example.org\r\nSubject: x", "Write a whole e-mail address"),
        ("email", "a" * 250 + "@example.org", "e-mail address"),
        ("place", "x" * 501, "Shorten the address of the page"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(small_site, reader, field, value, sentence):
    kind = "error"
    response = send(reader, kind, **{field: value, "place": value if field == "place" else "A page"})
    html = html_of(response)
    assert response.status_code == 200
    assert not Message.objects.exists()
    assert not OutboxMail.objects.exists()
    assert f"id_{field}_error" in described_by(html, field)
    beside = html.split(f'id="id_{field}_error"')[1].split("</div>")[0]
    assert sentence in beside
    summary = html.split('id="errors"')[1].split("</div>")[0]
    assert f'<a href="#id_{field}">' in summary
    assert sentence in summary
    assert 'tabindex="-1"' in html.split('id="errors"')[1].split(">")[0]
    assert "One thing needs fixing" in summary
    assert "#errors" in re.search(r'<form class="form"[^>]*action="([^"]+)"', html)[1]
    assert "<title>Not sent yet: " in html
    for name, kept in COMPLETE.items():
        if name != field:
            assert kept in html


def test_summary_counts_in_words(small_site, reader):
    assert "Two things need fixing" in html_of(send(reader, words="", email=""))


@every_language
def test_help_and_state_of_fields_are_in_words(small_site, reader, code):
    html = html_of(reader.get(address("contact", code)))
    needed, free = {"it": ("(obbligatorio)", "(facoltativo)"), "en": ("(required)", "(optional)")}[code]
    assert html.count(needed) == 2
    assert html.count(free) == 1
    assert described_by(html, "words") == ["id_words_helptext"]
    assert {"it": "5.000 caratteri", "en": "5,000 characters"}[code] in html
    assert 'autocomplete="email"' in html
    assert 'autocomplete="name"' in html


@every_kind
@every_language
def test_no_word_of_another_language_on_the_way(small_site, reader, kind, code):
    form = reader.get(address(kind, code))
    errors = send(reader, kind, code, words="", email="ada", website="", place="x" * 501, name="x" * 121)
    trapped = send(reader, kind, code, website="x")
    thanks = reader.get(send(reader, kind, code).url)
    for response in (form, errors, trapped, thanks):
        assert leaks(html_of(response), code) == []


def test_typed_markup_is_shown_as_text(small_site, reader):
    payload = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    html = html_of(send(reader, words=payload, email="", name=payload))
    assert "<script>alert" not in html
    assert "<img src=x" not in html


def test_nul_bytes_are_refused(small_site, reader):
    assert send(reader, words="a\0b").status_code == 400
    assert not Message.objects.exists()


# --- Programs -------------------------------------------------------------------------------------------------------


def test_program_that_fills_every_field_hears_a_friendly_word_and_nothing_is_stored(small_site, reader):
    response = send(reader, website="https://spam.example")
    assert response.status_code == 200
    assert not Message.objects.exists()
    assert not OutboxMail.objects.exists()


def test_trap_is_out_of_the_way_of_people(small_site, reader):
    html = html_of(reader.get(address()))
    trap = re.search(r'<div class="vh" aria-hidden="true">.*?</div>', html, re.S)[0]
    assert 'tabindex="-1"' in trap
    assert 'autocomplete="off"' in trap
    assert "Leave this field empty" in trap


def test_form_that_comes_back_at_once_can_be_sent_again(small_site, reader):
    given = ticket(seconds=1)
    html = html_of(send(reader, ticket=given))
    assert "faster than a person types" in html
    assert WORDS in html
    assert not Message.objects.exists()
    assert value_of(html, "ticket") == given  # its age goes on


@pytest.mark.parametrize(
    "made", [lambda: "", lambda: "forged", lambda: ticket()[:-2] + "xx", lambda: ticket(LONGEST_SECONDS + 60)]
)
def test_form_with_a_bad_ticket_gets_a_new_one(small_site, reader, made):
    bad = made()
    html = html_of(send(reader, ticket=bad))
    assert "stood open for too long" in html
    assert WORDS in html
    assert not Message.objects.exists()
    assert value_of(html, "ticket") not in ("", bad)


def test_same_form_sent_again_is_one_message(small_site, reader):
    given = ticket()
    first, second = send(reader, ticket=given), send(reader, ticket=given)
    assert first.url == second.url
    assert Message.objects.count() == 1
    assert OutboxMail.objects.filter(kind="message-receipt").count() == 1


def test_same_form_with_other_words_is_not_taken_for_the_first(small_site, reader):
    given = ticket()
    send(reader, ticket=given)
    html = html_of(send(reader, ticket=given, words="Something else."))
    assert Message.objects.get().reference in html
    assert "Something else." in html
    assert Message.objects.count() == 1
    assert value_of(html, "ticket") != given


# --- Costs ----------------------------------------------------------------------------------------------------------


def test_form_costs_no_query(small_site, reader):
    reader.get(address())
    with CaptureQueriesContext(connection) as queries:
        reader.get(address())
    assert len(queries) == 0


def test_sending_costs_a_bounded_number_of_queries(small_site, reader):
    get_user_model().objects.create_superuser("admin@example.org", "a long password")
    send(reader)
    with CaptureQueriesContext(connection) as queries:
        send(reader, email="second@example.org")
    assert len(queries) <= 40, [query["sql"][:90] for query in queries]
