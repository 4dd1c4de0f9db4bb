"""Do regular jobs run when they are due, once, whoever fails and however many schedulers there are?"""

from datetime import timedelta
from threading import Event, Thread

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from tsi_portal.runtime import jobs
from tsi_portal.runtime.advisory_locks import SCHEDULER_LOCK, AdvisoryLock, advisory_lock
from tsi_portal.runtime.heartbeats import SCHEDULER
from tsi_portal.runtime.jobs import Job, register, registered_jobs, run_due_jobs
from tsi_portal.runtime.models import Heartbeat

MINUTE = timedelta(minutes=1)


@pytest.fixture
def runs():
    """The names of the jobs that ran."""
    return []


def job(name, runs, every=MINUTE, fails=False):
    def run():
        runs.append(name)
        if fails:
            raise RuntimeError("the job is broken")

    return Job(name, every, run)


def last_run(name, ago):
    Heartbeat.objects.update_or_create(name=f"job:{name}", defaults={"beat_at": timezone.now() - ago})


def test_job_runs_at_its_first_time_and_then_when_it_is_due(db, runs):
    due, early = job("due", runs), job("early", runs)
    last_run("due", MINUTE)
    last_run("early", MINUTE / 2)
    run_due_jobs([due, early, job("new", runs)])
    assert runs == ["due", "new"]
    run_due_jobs([due, early])
    assert runs == ["due", "new"]


def test_job_that_fails_stops_no_other_and_comes_again_at_its_time(db, runs, caplog):
    broken = job("broken", runs, fails=True)
    run_due_jobs([broken, job("next", runs)])
    run_due_jobs([broken])
    assert runs == ["broken", "next"]
    assert "The job broken failed" in caplog.text
    last_run("broken", MINUTE)
    run_due_jobs([broken])
    assert runs == ["broken", "next", "broken"]


def test_daily_job_is_neither_skipped_nor_repeated_by_a_restart(db, runs):
    daily = job("daily", runs, every=timedelta(days=1))
    run_due_jobs([daily])
    run_due_jobs([job("daily", runs, every=timedelta(days=1))])
    assert runs == ["daily"]


def test_two_jobs_cannot_have_one_name():
    with pytest.raises(ValueError, match="a job called"):
        register(registered_jobs()[0].name, MINUTE, print)


def test_portal_has_the_jobs_that_keep_its_promises():
    found = {job.name: job.every for job in registered_jobs()}
    assert found["publish_scheduled"] <= MINUTE / 2
    assert found["sweep_outbox"] <= MINUTE
    assert {"clearsessions", "prune_task_results"} <= found.keys()


def test_every_job_of_the_portal_runs(db, settings, caplog):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}
    run_due_jobs()
    assert "failed" not in caplog.text, caplog.text
    assert Heartbeat.objects.filter(name__startswith="job:").count() == len(registered_jobs())


@pytest.mark.usefixtures("own_database")
def test_one_round_beats_and_runs_what_is_due(monkeypatch, runs):
    monkeypatch.setattr(jobs, "_jobs", {"one": job("one", runs)})
    call_command("scheduler", "--once")
    assert runs == ["one"]
    assert Heartbeat.age(SCHEDULER) < 10


@pytest.mark.usefixtures("own_database")
def test_second_scheduler_waits_while_the_first_lives(monkeypatch, runs):
    monkeypatch.setattr(jobs, "_jobs", {"one": job("one", runs)})
    first = AdvisoryLock(SCHEDULER_LOCK)
    assert first.try_take()
    call_command("scheduler", "--once")
    assert runs == []
    assert Heartbeat.age(SCHEDULER) is None
    first.release()
    call_command("scheduler", "--once")
    assert runs == ["one"]


@pytest.mark.usefixtures("own_database")
def test_lock_is_kept_from_round_to_round_and_lost_with_its_connection():
    mine, other = AdvisoryLock(7), AdvisoryLock(7)
    assert mine.try_take()
    assert mine.try_take()
    assert not other.try_take()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_locks JOIN pg_database ON pg_database.oid = database"
            " WHERE locktype = 'advisory' AND objid = 7 AND datname = current_database()"
        )
        cursor.execute("SELECT pg_terminate_backend(%s)", cursor.fetchone())
    assert other.try_take()
    assert not mine.try_take()
    other.release()


@pytest.mark.usefixtures("own_database")
def test_waiting_for_a_lock_is_told_once_and_ends():
    told, free = [], Event()
    other = AdvisoryLock(7)
    other.try_take()
    with pytest.raises(TimeoutError), advisory_lock(7, timeout=0.3, on_wait=lambda: told.append("waits")):
        pass
    assert told == ["waits"]

    def give_back():
        free.wait(10)
        other.release()

    thread = Thread(target=give_back)
    thread.start()
    with advisory_lock(7, timeout=10, on_wait=free.set):
        pass
    thread.join()
