"""Does /healthz say that the process lives, and /readyz what is amiss, without telling secrets?"""

import json
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from tsi_portal.runtime import health, heartbeats
from tsi_portal.runtime.heartbeats import SCHEDULER, WORKER, ask_worker_to_beat, beat_of_worker
from tsi_portal.runtime.models import Heartbeat, OutboxMail


@pytest.fixture(autouse=True)
def nothing_remembered():
    health.forget()
    yield
    health.forget()


@pytest.fixture
def at_work(db):
    """A portal whose scheduler and worker were seen just now."""
    Heartbeat.beat(SCHEDULER)
    Heartbeat.beat(WORKER)


@pytest.fixture
def with_worker(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}


def parts(client):
    """Return (status, parts that are not well)."""
    health.forget()
    response = client.get("/readyz")
    return response.status_code, {name for name, part in response.json()["parts"].items() if not part["ok"]}


def seen(name, ago):
    Heartbeat.objects.filter(name=name).update(beat_at=timezone.now() - ago)


@pytest.mark.usefixtures("at_work", "with_worker")
def test_everything_is_well(client):
    assert parts(client) == (200, set())


def test_living_process_needs_no_database(client):
    # Without the mark `db`, a question to the database would fail this test.
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_monitor_may_come_by_any_host_and_without_tls(client, settings, at_work, path):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get(path, HTTP_HOST="10.0.0.7:8000").status_code == 200
    assert client.head(path, HTTP_HOST="10.0.0.7:8000").status_code == 200
    assert client.post(path, HTTP_HOST="10.0.0.7:8000").status_code == 405


@pytest.mark.usefixtures("at_work", "with_worker")
@pytest.mark.parametrize(("name", "part"), [(SCHEDULER, "scheduler"), (WORKER, "worker")])
def test_part_that_was_not_seen_for_a_minute_is_gone(client, name, part):
    seen(name, heartbeats.GONE_AFTER - timedelta(seconds=5))
    assert parts(client) == (200, set())
    seen(name, heartbeats.GONE_AFTER + timedelta(seconds=5))
    status, amiss = parts(client)
    assert status == 503
    assert part in amiss


@pytest.mark.usefixtures("with_worker")
def test_parts_that_never_ran_are_named_with_what_to_do(client, db):
    response = client.get("/readyz")
    assert response.status_code == 503
    assert "manage.py scheduler" in response.json()["parts"]["scheduler"]["reason"]


def test_without_a_queue_no_worker_is_missed(client, at_work):
    Heartbeat.objects.filter(name=WORKER).delete()
    assert parts(client) == (200, set())


def test_mails_that_wait_too_long_are_said(client, at_work):
    long_ago = timezone.now() - health.MAIL_WAITS_TOO_LONG - timedelta(minutes=1)
    mail = OutboxMail.objects.create(
        sender="a@example.org", recipient="b@example.org", created_at=long_ago, next_attempt_at=long_ago
    )
    assert parts(client) == (503, {"mail"})
    mail.status = OutboxMail.Status.SENT
    mail.save()
    assert parts(client) == (200, set())


def test_mail_server_that_takes_nothing_is_said(client, at_work):
    later = timezone.now() + timedelta(hours=1)
    OutboxMail.objects.create(sender="a@example.org", recipient="b@example.org", attempts=3, next_attempt_at=later)
    assert parts(client) == (503, {"mail"})


def test_database_that_is_gone_is_said_without_its_address(client, at_work, monkeypatch):
    def gone():
        raise OperationalError("connection to server at 10.1.2.3, user portal failed")

    monkeypatch.setitem(health.EXAMINATIONS, "database", gone)
    response = client.get("/readyz")
    assert response.status_code == 503
    text = response.content.decode()
    assert "the database does not answer" in text
    for secret in ("10.1.2.3", "portal failed"):
        assert secret not in text
    amiss = {name for name, part in json.loads(text)["parts"].items() if not part["ok"]}
    assert amiss == {"database", *health.NEED_DATABASE}


def test_missing_migrations_are_counted(client, at_work, monkeypatch):
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda *_: [1, 2])
    assert "2 migrations" in client.get("/readyz").json()["parts"]["migrations"]["reason"]


def test_store_that_forgets_is_said(client, at_work, settings):
    settings.CACHES = {**settings.CACHES, "pages": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    assert parts(client) == (503, {"stores"})


def test_media_folder_that_cannot_be_written_is_said(client, at_work, settings, tmp_path, monkeypatch):
    settings.MEDIA_ROOT = tmp_path
    monkeypatch.setattr(health.os, "access", lambda *_: False)
    assert parts(client) == (503, {"stores"})


def test_part_with_a_mistake_does_not_break_the_answer(client, at_work, monkeypatch):
    monkeypatch.setitem(health.EXAMINATIONS, "mail", lambda: 1 / 0)
    response = client.get("/readyz")
    assert response.json()["parts"]["mail"]["reason"] == "failed with ZeroDivisionError"


def test_asking_often_costs_nothing(client, at_work, django_assert_num_queries):
    client.get("/readyz")
    with django_assert_num_queries(0):
        assert client.get("/readyz").status_code == 200


@pytest.mark.usefixtures("with_worker")
def test_worker_is_asked_for_one_beat_at_a_time(db):
    for _ in range(3):
        ask_worker_to_beat()
    beats = DBTaskResult.objects.filter(task_path=beat_of_worker.module_path)
    assert beats.count() == 1
    # One that was being run when its worker was killed does not stand in the way for ever.
    beats.update(status="RUNNING", started_at=timezone.now() - heartbeats.GONE_AFTER - timedelta(seconds=1))
    ask_worker_to_beat()
    assert beats.get().status == "READY"
