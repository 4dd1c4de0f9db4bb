"""Whether the portal can do its work: what /readyz says."""

import os
import threading
import time
from datetime import timedelta

from django.conf import settings
from django.core.cache import caches
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from .heartbeats import GONE_AFTER, SCHEDULER, WORKER, uses_worker
from .models import Heartbeat, OutboxMail

# Anybody may ask: within this time all get the same answer, so that asking costs nothing.
SAME_ANSWER_SECONDS = 2
MAIL_WAITS_TOO_LONG = timedelta(minutes=15)

_guard = threading.Lock()
_last = {"at": 0.0, "report": None}
_migrated = threading.Event()


def readiness():
    """Return {"ready": bool, "parts": {part: {"ok": bool, "reason": str}}}; reasons name no address, user or secret."""
    with _guard:
        if _last["report"] is None or time.monotonic() - _last["at"] > SAME_ANSWER_SECONDS:
            _last["report"] = _examine()
            _last["at"] = time.monotonic()
        return _last["report"]


def forget():
    """Forget the last answer; for tests."""
    _last["report"] = None
    _migrated.clear()


def _examine():
    parts = {}
    for name, examine in EXAMINATIONS.items():
        if name != "database" and name in NEED_DATABASE and not parts["database"]["ok"]:
            reason = "unknown while the database does not answer"
        else:
            reason = _reason(examine)
        parts[name] = {"ok": not reason, "reason": reason or "ok"}
    return {"ready": all(part["ok"] for part in parts.values()), "parts": parts}


def _reason(examine):
    try:
        return examine()
    except DatabaseError:
        return "the database does not answer"
    except OSError as error:
        return f"the file system answers: {error.strerror}"
    except Exception as error:  # a monitor needs an answer whatever happens
        return f"failed with {type(error).__name__}"


def _database():
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return ""


def _migrations():
    if _migrated.is_set():
        return ""
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        return f"{len(missing)} migrations have not been applied: run manage.py migrate"
    _migrated.set()
    return ""


def _stores():
    for name in ("default", "pages"):
        token = str(time.time_ns())
        caches[name].set("readyz", token, 60)
        if caches[name].get("readyz") is None:
            return f"the store “{name}” forgets what it is given"
    media = settings.MEDIA_ROOT
    if os.path.isdir(media) and not os.access(media, os.W_OK):
        return "uploaded files cannot be stored: the media folder is read-only"
    return ""


def _scheduler():
    return _part_is_gone(SCHEDULER, "no scheduler runs: start manage.py scheduler")


def _worker():
    if not uses_worker():
        return ""
    if _scheduler():
        return "unknown while no scheduler asks the worker for a sign of life"
    return _part_is_gone(WORKER, "no worker takes tasks: start manage.py db_worker")


def _part_is_gone(name, advice):
    age = Heartbeat.age(name)
    if age is None:
        return advice
    return f"not seen for {age:.0f} seconds; {advice}" if age > GONE_AFTER.total_seconds() else ""


def _mail():
    waiting = OutboxMail.objects.due(timezone.now()).filter(created_at__lt=timezone.now() - MAIL_WAITS_TOO_LONG).count()
    retried = OutboxMail.objects.filter(status=OutboxMail.Status.QUEUED, attempts__gte=3).count()
    if waiting or retried:
        return f"{max(waiting, retried)} mails wait for a mail server that does not take them"
    return ""


EXAMINATIONS = {
    "database": _database,
    "migrations": _migrations,
    "stores": _stores,
    "scheduler": _scheduler,
    "worker": _worker,
    "mail": _mail,
}
NEED_DATABASE = frozenset(["migrations", "scheduler", "worker", "mail"])
