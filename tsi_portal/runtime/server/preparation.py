"""Brings database and files up to date before anything is served: `python -m tsi_portal.runtime.server.preparation`.

What people should see goes to the standard output; logs and tracebacks go to the standard error, which is a file.
"""

import argparse
import os
import signal
import sys
from pathlib import Path

import django
import psycopg
from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import caches
from django.core.cache.backends.db import BaseDatabaseCache
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command, get_commands
from django.core.management.commands.migrate import Command as Migrate
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from ..advisory_locks import MIGRATION_LOCK, advisory_lock
from ..errors import StartError, disk_is_full, explain, is_full
from ..terminal import step
from . import SAID_WHY
from .administrator import make_administrator_if_none
from .database import check_server
from .static_files import collect_if_changed

WAIT_FOR_OTHER_MIGRATION = 900
SEED_MARK = "seed.unfinished"


class MigrateQuietly(Migrate):
    """Django's migrate, which says how far it is to a step of ours."""

    def __init__(self, shown, total):
        super().__init__()
        self.shown = shown
        self.total = total
        self.done = 0

    def migration_progress_callback(self, action, migration=None, fake=False):
        """Count the migrations; the parent would print their names."""
        if action == "apply_success":
            self.done += 1
        if self.total:
            self.shown.note(f"{self.done} of {self.total}")


def main():
    """Do what is missing and return the exit code; what is wrong is one sentence."""
    parser = argparse.ArgumentParser(prog="preparation")
    parser.add_argument("--seed", action="store_true")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    folder = Path(os.environ["VAR_DIR"])
    try:
        _prepare(seed=options.seed)
    except (StartError, ImproperlyConfigured) as error:
        return _fail(error)
    except KeyboardInterrupt:
        return 130
    except (OSError, DatabaseError, psycopg.Error) as error:
        return _fail(_explained(error, folder))
    return 0


def _fail(error):
    print(error, flush=True)
    return SAID_WHY


def _explained(error, folder):
    cause = error.__cause__ or error
    if isinstance(cause, StartError):
        return cause
    if isinstance(cause, psycopg.errors.DiskFull) or is_full(folder):
        return disk_is_full(folder)
    if isinstance(error, OSError):
        try:
            return explain(error, folder)
        except OSError:
            raise error from None
    raise error


def _prepare(*, seed):
    with step("Loading the code"):
        _load()
    if settings.DATABASE_URL:
        with step("Looking at the database"):
            check_server(connection)
    with step("Checking the stores"):
        _check_stores()
    with step("Bringing the database up to date") as shown:
        shown.result(_migrate(shown))
    call_command("createcachetable", verbosity=0)
    with step("Collecting static files") as shown:
        shown.result(collect_if_changed())
    _seed_if_wanted(asked=seed)
    if new := make_administrator_if_none(get_user_model(), settings.VAR_DIR, settings.SITE.hostname):
        with step("Making an administrator") as shown:
            shown.result(new)


def _load():
    try:
        django.setup()
    except ValueError as error:  # a number that is none, a level of logs that does not exist
        raise StartError(
            f"A variable of the environment makes no sense ({error}): docs/environment.md says what each may be."
        ) from error


def _check_stores():
    store = caches["default"]
    if isinstance(store, BaseDatabaseCache):
        return
    try:
        store.get("start")
    except Exception as error:
        raise StartError(
            f"The Redis server of CACHE_URL does not answer ({type(error).__name__}): start it, or correct the address."
        ) from error


def _migrate(shown):
    """Apply what is missing. Django's command runs in any case: after it the row of the site follows SITE_URL."""
    try:
        with advisory_lock(
            MIGRATION_LOCK,
            timeout=WAIT_FOR_OTHER_MIGRATION,
            on_wait=lambda: shown.note("waiting for another process that does so"),
        ):
            executor = MigrationExecutor(connection)
            total = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
            call_command(MigrateQuietly(shown, total), verbosity=0, interactive=False)
    except TimeoutError as error:
        raise StartError(
            f"Another process has been migrating the database for {WAIT_FOR_OTHER_MIGRATION // 60} minutes: see what it "
            "does, and start again when it is done."
        ) from error
    return f"{total} migrations" if total else "nothing to do"


def _seed_if_wanted(*, asked):
    """Bring in the content: into an empty embedded database, into one whose seed was interrupted, or when asked."""
    mark = settings.VAR_DIR / SEED_MARK
    wanted = asked or (not settings.DATABASE_URL and (mark.exists() or _is_empty()))
    if not wanted or "seed" not in get_commands():
        return
    with step("Bringing in the content"):
        mark.touch()
        call_command("seed", verbosity=0)
        mark.unlink()


def _is_empty():
    """Say whether there is no page below the home page, which is the second level of the tree."""
    return not apps.get_model(settings.WAGTAIL_PAGE_MODEL).objects.filter(depth__gt=2).exists()


if __name__ == "__main__":
    sys.exit(main())
