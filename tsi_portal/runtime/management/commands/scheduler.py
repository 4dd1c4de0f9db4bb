"""Runs the regular jobs of the portal: `manage.py scheduler`, once per database, beside the site."""

import logging
import signal
import threading

from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections

from ...advisory_locks import SCHEDULER_LOCK, AdvisoryLock
from ...heartbeats import SCHEDULER, ask_worker_to_beat
from ...jobs import run_due_jobs
from ...models import Heartbeat

logger = logging.getLogger(__name__)

PAUSE = 5


class Command(BaseCommand):
    """Waits for its turn, then runs what is due until it is told to stop. A second scheduler only waits."""

    help = "Publishes at the planned time, sweeps the outbox, cleans up: run it beside the site, once."

    def add_arguments(self, parser):
        """Offer a single round, for machines that bring a scheduler of their own."""
        parser.add_argument("--once", action="store_true", help="run what is due now, and end")

    def handle(self, *args, once=False, **options):
        """Run until SIGTERM or Ctrl-C."""
        stop = threading.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        turn = AdvisoryLock(SCHEDULER_LOCK)
        while True:
            self._round(turn)
            if once or stop.wait(PAUSE):
                break
        turn.release()

    def _round(self, turn):
        close_old_connections()
        try:
            if turn.try_take():
                Heartbeat.beat(SCHEDULER)
                ask_worker_to_beat()
                run_due_jobs()
        except DatabaseError as error:
            logger.warning("The database does not answer the scheduler, which tries again: %s", error)
        finally:
            close_old_connections()
