"""Signs of life of the scheduler and the worker."""

from datetime import timedelta

from django.conf import settings
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from .models import Heartbeat

SCHEDULER = "scheduler"
WORKER = "worker"

# Parts beat every few seconds; after this time without a beat they count as gone.
GONE_AFTER = timedelta(seconds=60)


@task(priority=50)
def beat_of_worker():
    """Note that the worker works: the task itself is the proof."""
    Heartbeat.beat(WORKER)


def uses_worker():
    """Say whether tasks go to a worker at all; in development they run at once."""
    return settings.TASKS["default"]["BACKEND"] == "django_tasks_db.DatabaseBackend"


def ask_worker_to_beat():
    """Put a beat into the worker's queue, unless one still waits there; past beats are removed."""
    if not uses_worker():
        return
    beats = DBTaskResult.objects.filter(task_path=beat_of_worker.module_path)
    beats.finished().delete()
    # One that was being run when its worker was killed would otherwise stand in the way for ever.
    beats.running().filter(started_at__lt=timezone.now() - GONE_AFTER).delete()
    if not beats.exists():
        beat_of_worker.enqueue()
