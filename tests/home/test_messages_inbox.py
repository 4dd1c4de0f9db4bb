"""Who may handle messages, what can be done with them, and what if two do it at once?"""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from projects.models import ProjectPage
from tests.catalogues import leaks
from tests.home.writing import COMPLETE, WORDS, stored
from tsi_portal.base.languages import language_codes
from tsi_portal.home.messages import handling
from tsi_portal.home.models import Message
from tsi_portal.runtime.models import OutboxMail

pytestmark = pytest.mark.usefixtures("fresh_inbox")
LIST = reverse("messages:index")
ANSWER = {"do": "answer", "words": "On Monday.", "is_mailed": "on", "closes": "on"}


def allowed_to(*codenames):
    """Return a group with some permissions."""
    group = Group.objects.create(name="-".join(codenames))
    group.permissions.set(Permission.objects.filter(codename__in=codenames))
    return group


def staff(email, *codenames, **fields):
    """Return somebody who may enter the admin, and what the permissions say beyond that."""
    user = get_user_model().objects.create_user(email, "a long password", language="en", **fields)
    user.groups.add(allowed_to("access_admin", *codenames))
    return user


def browser(user):
    """Return a browser in which somebody is signed in."""
    client = Client()
    client.force_login(user)
    client.user = user
    return client


@pytest.fixture
def desk(db):
    """A browser of somebody in a group that may handle messages."""
    return browser(staff("desk@example.org", "handle_messages", first_name="Dora", last_name="Desk"))


def screen(message):
    """Return the address of a message in the admin."""
    return reverse("messages:conversation", args=[message.pk])


def do(client, message, what, version=1, **data):
    """Press one of the buttons of a message."""
    return client.post(screen(message), {"do": what, "version": version, **data})


# --- Who ------------------------------------------------------------------------------------------------------------

DEEDS = ["take", "assign", "answer", "close", "set-aside", "reopen"]


def doors(message):
    """Return every way to a message: (method, address, data)."""
    yield from (("get", address, {}) for address in (LIST, reverse("messages:index_results"), screen(message)))
    yield from (("post", screen(message), {**ANSWER, "do": deed, "version": 1}) for deed in DEEDS)


def test_strangers_and_partners_are_led_to_the_entrance(db):
    message = stored()
    partner = get_user_model().objects.create_user("partner@example.org")
    for client in (Client(), browser(partner)):
        for method, address, data in doors(message):
            response = getattr(client, method)(address, data)
            assert response.status_code in (302, 403), address
            assert WORDS not in response.content.decode()
    assert Message.objects.get().version == 1


def test_editors_without_the_permission_are_refused(db):
    message = stored()
    client = browser(staff("editor@example.org", "add_site", "change_collection"))
    for method, address, data in doors(message):
        response = getattr(client, method)(address, data)
        assert response.status_code in (302, 403), address
        assert WORDS not in response.content.decode()
    assert Message.objects.get().version == 1
    assert "Messages" not in client.get(reverse("wagtailadmin_home")).content.decode()
    assert handling.handlers().count() == 0


def test_group_with_the_permission_may(desk):
    message = stored()
    assert WORDS in desk.get(screen(message)).content.decode()
    assert message.reference in desk.get(LIST).content.decode()
    assert list(handling.handlers()) == [desk.user]


def test_permission_can_be_ticked_in_the_form_of_a_group(db):
    client = browser(get_user_model().objects.create_superuser("admin@example.org", "a long password"))
    group = Group.objects.create(name="Some")
    html = client.get(reverse("wagtailusers_groups:edit", args=[group.pk])).content.decode()
    permission = Permission.objects.get(codename="handle_messages")
    assert f'value="{permission.pk}"' in html


def test_nothing_can_be_done_by_following_a_link(desk):
    message = stored()
    for deed in DEEDS:
        assert desk.get(screen(message), {"do": deed, "version": 1}).status_code == 200
    assert Message.objects.get().version == 1


def test_deed_without_its_token_is_refused(desk):
    message = stored()
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(desk.user)
    assert do(strict, message, "close").status_code == 403
    assert Message.objects.get().state == "new"


@pytest.mark.parametrize("data", [{}, {"do": "delete"}, {"do": "_again"}])
def test_unknown_deed_is_refused(desk, data):
    assert desk.post(screen(stored()), {"version": 1, **data}).status_code == 400


def test_message_that_is_gone_is_not_found(desk):
    assert desk.get(reverse("messages:conversation", args=[999_999]), follow=True).status_code == 404


# --- The list -------------------------------------------------------------------------------------------------------


def shown(client, **query):
    """Return the references in the list, from the top."""
    return [message.reference for message in client.get(LIST, query).context["object_list"]]


@pytest.fixture
def several(desk):
    """Five messages: closed, new and old, new and young, in hand, of the press."""
    now = timezone.now()
    made = {
        "closed": stored(state="closed"),
        "old": stored(received_at=now - timedelta(days=8)),
        "young": stored(),
        "in hand": stored(state="in-hand", assignee=desk.user, received_at=now - timedelta(days=4)),
        "press": stored(kind="press", email="press@example.org", received_at=now - timedelta(days=1)),
    }
    return {name: message.reference for name, message in made.items()}


def test_what_waits_longest_stands_on_top(desk, several):
    assert shown(desk) == [several[name] for name in ("old", "in hand", "press", "young", "closed")]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"state": "closed"}, ["closed"]),
        ({"state": ["new", "closed"]}, ["old", "press", "young", "closed"]),
        ({"kind": "press"}, ["press"]),
        ({"assignee": "null"}, ["old", "press", "young", "closed"]),
        ({"age": "7"}, ["old"]),
        ({"age": "3"}, ["old", "in hand"]),
        ({"q": "press@example"}, ["press"]),
        ({"ordering": "-kind", "kind": "press"}, ["press"]),
    ],
)
def test_list_can_be_narrowed(desk, several, query, names):
    assert shown(desk, **query) == [several[name] for name in names]


def test_list_can_be_narrowed_to_an_editor_and_searched_by_reference(desk, several):
    assert shown(desk, assignee=desk.user.pk) == [several["in hand"]]
    assert shown(desk, q=several["young"].lower()) == [several["young"]]


def test_list_costs_the_same_however_long_it_is(desk):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert desk.get(LIST).status_code == 200
        return len(queries)

    stored(assignee=desk.user)
    cost()
    few = cost()
    for _ in range(20):
        stored(assignee=desk.user)
    assert cost() == few
    assert few <= 20


def test_list_shows_no_words_and_no_addresses(desk, several):
    html = desk.get(LIST).content.decode()
    assert not any(text in html for text in COMPLETE.values())


def test_menu_counts_what_is_new(desk, several):
    html = desk.get(reverse("wagtailadmin_home")).content.decode()
    assert "Messages (3)" in html
    Message.objects.update(state="closed")
    html = desk.get(reverse("wagtailadmin_home")).content.decode()
    assert "Messages (" not in html
    assert "Messages" in html


# --- One message ----------------------------------------------------------------------------------------------------


def test_message_shows_what_was_written_as_text(small_site, desk):
    payload = "<script>alert(1)</script>"
    project = small_site.pages[ProjectPage]
    message = stored(words=payload, name=payload, place=payload, subject=project)
    html = desk.get(screen(message)).content.decode()
    assert payload not in html
    assert "&lt;script&gt;" in html
    assert f'href="{project.address("en")}"' in html
    assert payload not in desk.get(LIST).content.decode()


@pytest.mark.parametrize("code", language_codes())
def test_no_word_of_another_language_on_the_screen_of_a_message(small_site, db, code):
    editor = browser(get_user_model().objects.create_superuser("e@example.org", "a long password", language=code))
    message = stored(language=code, words="–", name="–", state="in-hand", assignee=editor.user)
    versions = iter(range(1, 9))
    for deed in ("take", "answer", "reopen", "set-aside"):
        data = {**ANSWER, "do": deed, "version": next(versions), "words": "–"}
        for response in (editor.get(screen(message)), editor.post(screen(message), data, follow=True)):
            assert leaks(response.content.decode(), code) == []
    stale = editor.post(screen(message), {**ANSWER, "version": 1, "words": "?"})
    assert stale.status_code == 409
    assert leaks(stale.content.decode(), code) == []


def test_message_is_taken_given_and_let_go(desk):
    message = stored()
    colleague = staff("colleague@example.org", "handle_messages", "add_site")
    do(desk, message, "take")
    message.refresh_from_db()
    assert (message.state, message.assignee) == ("in-hand", desk.user)
    do(desk, message, "assign", 2, to=colleague.pk)
    message.refresh_from_db()
    assert (message.state, message.assignee) == ("in-hand", colleague)
    do(desk, message, "assign", 3, to="")
    message.refresh_from_db()
    assert (message.state, message.assignee) == ("new", None)


def test_message_is_not_given_to_somebody_who_may_not_read_it(desk):
    message = stored()
    outsider = staff("outsider@example.org", "add_site")
    for to in (outsider.pk, "x", 999_999):
        do(desk, message, "assign", to=to)
    message.refresh_from_db()
    assert (message.version, message.assignee) == (1, None)


def test_answer_is_kept_and_mailed(desk):
    message = stored()
    desk.post(screen(message), {**ANSWER, "version": 1})
    message.refresh_from_db()
    answer = message.answers.get()
    assert (answer.author, answer.words, answer.is_mailed) == (desk.user, "On Monday.", True)
    assert (message.state, message.assignee) == ("closed", desk.user)
    assert OutboxMail.objects.get(kind="message-answer").recipient == message.email
    html = desk.get(screen(message)).content.decode()
    assert "On Monday." in html
    assert "Dora Desk" in html


def test_answer_that_leaves_something_to_do_keeps_the_message_open(desk):
    message = stored()
    desk.post(screen(message), {"do": "answer", "version": 1, "words": "Soon.", "is_mailed": "on"})
    message.refresh_from_db()
    assert message.state == "answered"
    assert 'value="answer"' in desk.get(screen(message)).content.decode()


def test_answer_can_be_noted_without_a_mail(desk):
    message, nameless = stored(), stored(kind="accessibility", email="")
    desk.post(screen(message), {"do": "answer", "version": 1, "words": "By telephone.", "closes": "on"})
    desk.post(screen(nameless), {**ANSWER, "version": 1})
    assert not message.answers.get().is_mailed
    assert not nameless.answers.get().is_mailed
    assert not OutboxMail.objects.exists()


def test_empty_answer_is_refused_beside_its_field(desk):
    message = stored()
    response = desk.post(screen(message), {**ANSWER, "words": " ", "version": 1})
    assert "Write the answer, or close the message without one." in response.content.decode()
    assert Message.objects.get().version == 1


@pytest.mark.parametrize(("deed", "state"), [("close", "closed"), ("set-aside", "spam")])
def test_message_is_closed_and_opened_again(desk, deed, state):
    message = stored()
    do(desk, message, deed)
    message.refresh_from_db()
    assert (message.state, message.keep_until is None) == (state, False)
    assert not OutboxMail.objects.exists()
    for other in ("take", "answer", "close", "set-aside"):
        do(desk, message, other, 2, **{key: value for key, value in ANSWER.items() if key != "do"})
    message.refresh_from_db()
    assert (message.state, message.version) == (state, 2)
    assert not OutboxMail.objects.exists()
    do(desk, message, "reopen", 2)
    message.refresh_from_db()
    assert (message.state, message.keep_until) == ("new", None)
    do(desk, message, "reopen", 3)
    assert Message.objects.get().version == 3


def test_every_deed_is_logged_without_a_word_of_the_sender(desk):
    message = stored()
    do(desk, message, "take")
    desk.post(screen(message), {**ANSWER, "version": 2})
    do(desk, message, "reopen", 3)
    do(desk, message, "set-aside", 4)
    entries = list(ModelLogEntry.objects.order_by("pk").filter(action__startswith="messages."))
    assert [entry.action.partition(".")[2] for entry in entries] == [
        "assigned", "answered", "closed", "reopened", "set_aside",
    ]  # fmt: skip
    assert {entry.user for entry in entries} == {desk.user}
    assert {entry.label for entry in entries} == {message.reference}
    assert not any(text in f"{entry.label}{entry.data}" for entry in entries for text in COMPLETE.values())
    html = desk.get(screen(message)).content.decode()
    for words in ("Given to Dora Desk", "Answered by e-mail", "Closed", "Reopened", "Set aside as spam"):
        assert words in html


def test_screen_costs_the_same_however_long_the_talk_is(desk):
    message = stored()

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert desk.get(screen(message)).status_code == 200
        return len(queries)

    handling.answer(message.pk, 1, by=desk.user, words="One.", is_mailed=True, closes=False)
    cost()
    short = cost()
    for version in range(2, 8):
        handling.answer(message.pk, version, by=desk.user, words="More.", is_mailed=True, closes=False)
    assert cost() == short
    assert short <= 20


# --- Two at once ----------------------------------------------------------------------------------------------------


def test_second_editor_is_told_and_keeps_what_was_typed(desk):
    message = stored()
    other = browser(staff("other@example.org", "handle_messages", "add_site"))
    do(other, message, "close")
    response = desk.post(screen(message), {**ANSWER, "version": 1})
    html = response.content.decode()
    assert response.status_code == 409
    assert "Somebody else has changed this message" in html
    assert not message.answers.exists()
    assert not OutboxMail.objects.exists()
    do(other, message, "reopen", 2)
    response = desk.post(screen(message), {**ANSWER, "version": 1})
    html = response.content.decode()
    assert "On Monday.</textarea>" in html
    assert 'name="version" value="3"' in html


@pytest.mark.parametrize("version", ["", "x", "0", "-1", "99", "9" * 30])
def test_deed_with_an_odd_version_changes_nothing(desk, version):
    message = stored()
    assert do(desk, message, "close", version).status_code == 409
    assert Message.objects.get().state == "new"


def test_button_pressed_twice_answers_once_and_says_so(desk):
    message = stored()
    first, second = (desk.post(screen(message), {**ANSWER, "version": 1}) for _ in range(2))
    assert first.status_code == second.status_code == 302
    assert message.answers.count() == 1
    assert OutboxMail.objects.filter(kind="message-answer").count() == 1
