"""Locks on files: they hold between processes and vanish with the process that held them, however it ended."""

import contextlib
import fcntl
import os
import time

PAUSE = 0.05


class LockTimeout(Exception):
    """Another process kept the lock for longer than the caller wanted to wait."""


def open_lock_file(path):
    """Return a descriptor for a lock file, which is made when missing and never removed."""
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def try_lock(descriptor, *, exclusive):
    """Take the lock of an open file if nobody stands in the way; say whether it is held now."""
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def wait_for_lock(descriptor, *, exclusive, timeout):
    """Take the lock of an open file, waiting for others at most `timeout` seconds."""
    deadline = time.monotonic() + timeout
    while not try_lock(descriptor, exclusive=exclusive):
        if time.monotonic() > deadline:
            raise LockTimeout
        time.sleep(PAUSE)


@contextlib.contextmanager
def exclusive_lock(path, *, timeout):
    """Hold the lock file alone while the block runs."""
    descriptor = open_lock_file(path)
    try:
        wait_for_lock(descriptor, exclusive=True, timeout=timeout)
        yield descriptor
    finally:
        os.close(descriptor)


def is_locked(path):
    """Say whether some process holds the lock file at this moment."""
    if not path.exists():
        return False
    descriptor = open_lock_file(path)
    try:
        return not try_lock(descriptor, exclusive=True)
    finally:
        os.close(descriptor)
