"""Regular jobs: what the scheduler runs, and how often.

An app registers a job in its `AppConfig.ready()`. A job is short; what takes longer than a few seconds enqueues a task, or
it would hold up scheduled publishing. The last run is kept in the database, so that a restart neither skips nor repeats
a daily job.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone

from .models import Heartbeat
from .outbox import sweep

logger = logging.getLogger(__name__)

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Job:
    """Something to do again and again."""

    name: str
    every: timedelta
    run: Callable[[], object]

    @property
    def heartbeat_name(self):
        """The row that remembers the last run."""
        return f"job:{self.name}"


_jobs = {}


def register(name, every, run):
    """Have the function `run` called about every `every` (a timedelta); a name registered twice is a mistake."""
    if name in _jobs:
        raise ValueError(f"There is a job called {name} already.")
    _jobs[name] = Job(name, every, run)


def registered_jobs():
    """Return all jobs in the order of their registration."""
    return list(_jobs.values())


def run_due_jobs(jobs=None):
    """Run every job whose time has come; one that fails is logged and comes again at its next time."""
    jobs = registered_jobs() if jobs is None else jobs
    last_runs = dict(Heartbeat.objects.filter(name__startswith="job:").values_list("name", "beat_at"))
    for job in jobs:
        last_run = last_runs.get(job.heartbeat_name)
        if last_run is None or timezone.now() - last_run >= job.every:
            Heartbeat.beat(job.heartbeat_name)
            _run(job)


def _run(job):
    try:
        job.run()
    except Exception:
        logger.exception("The job %s failed.", job.name)


def register_own_jobs():
    """Register the jobs of the machine room itself."""
    # Twice a minute, so that a page is at most a minute late even when a run takes long.
    register("publish_scheduled", timedelta(seconds=30), lambda: call_command("publish_scheduled"))
    register("sweep_outbox", timedelta(seconds=60), sweep)
    register("clearsessions", DAY, lambda: call_command("clearsessions"))
    register("prune_task_results", DAY, lambda: call_command("prune_db_task_results", verbosity=0))
