"""Does one form give one message, does a limit hold, and does one editor win, where several come in the same moment?"""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.home.writing import send, stored, ticket
from tsi_portal.home.messages.limits import BY_ADDRESS
from tsi_portal.home.models import Message
from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.stores import CACHE_TABLE

pytestmark = pytest.mark.usefixtures("fresh_inbox")


@pytest.fixture
def committed(own_database, settings):
    """A database to commit to, with the limits in it, as they are on a server without Redis."""
    in_memory = settings.CACHES
    backend = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": CACHE_TABLE}
    settings.CACHES = {**in_memory, "default": backend}
    call_command("createcachetable", verbosity=0)
    yield
    settings.CACHES = in_memory


def at_once(do, items):
    """Do something with each item in a thread of its own, and return what came of each."""

    def one(item):
        try:
            return do(item)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(items)) as pool:
        return list(pool.map(one, items))


def test_double_click_gives_one_message(committed):
    answers = at_once(lambda given: send(Client(), ticket=given), [ticket()] * 6)
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.url for answer in answers}) == 1
    assert Message.objects.count() == 1
    assert OutboxMail.objects.filter(kind="message-receipt").count() == 1


def test_limit_holds(committed):
    tickets = [ticket() for _ in range(12)]
    statuses = at_once(lambda given: send(Client(), ticket=given).status_code, tickets)
    assert sorted(statuses) == [302] * BY_ADDRESS[0].most + [429] * (12 - BY_ADDRESS[0].most)
    assert Message.objects.count() == BY_ADDRESS[0].most


def test_one_of_several_editors_answers(committed):
    message = stored()
    clients = []
    for number in range(5):
        clients.append(Client())
        clients[-1].force_login(get_user_model().objects.create_superuser(f"e{number}@example.org", "a long password"))

    def press(client):
        data = {"do": "answer", "version": 1, "words": f"From {id(client)}.", "is_mailed": "on", "closes": "on"}
        return client.post(reverse("messages:conversation", args=[message.pk]), data).status_code

    assert sorted(at_once(press, clients)) == [302, 409, 409, 409, 409]
    assert message.answers.count() == 1
    assert OutboxMail.objects.filter(kind="message-answer").count() == 1
    assert Message.objects.get().version == 2
