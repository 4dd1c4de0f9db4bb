"""Locks in the database, for what must happen once however many machines serve the portal."""

import contextlib
import time

import psycopg
from django.db import OperationalError, connection

MIGRATION_LOCK = 7_201_001
SCHEDULER_LOCK = 7_201_002


class AdvisoryLock:
    """A lock held by a connection of its own: it vanishes with the process, and with a restart of the database."""

    def __init__(self, number):
        self.number = number
        self._connection = None

    def try_take(self):
        """Take the lock if nobody has it, and say whether it is ours now; safe to ask again and again."""
        if self._connection is not None and self._still_ours():
            return True
        try:
            candidate = psycopg.connect(**connection.get_connection_params(), autocommit=True)
        except psycopg.Error as error:
            raise OperationalError(str(error)) from error
        if candidate.execute("SELECT pg_try_advisory_lock(%s)", [self.number]).fetchone()[0]:
            self._connection = candidate
            return True
        candidate.close()
        return False

    def release(self):
        """Give the lock back."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _still_ours(self):
        try:
            self._connection.execute("SELECT 1")
        except psycopg.Error:
            self._connection.close()
            self._connection = None
            return False
        return True


@contextlib.contextmanager
def advisory_lock(number, *, timeout, on_wait=lambda: None):
    """Hold a lock for a block; call `on_wait` once if somebody else has it; TimeoutError when it takes too long."""
    lock = AdvisoryLock(number)
    deadline = time.monotonic() + timeout
    told = False
    while not lock.try_take():
        if not told:
            told = True
            on_wait()
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.2)
    try:
        yield
    finally:
        lock.release()
