"""The processes that serve the portal, each in a group of its own with a log of its own."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field

from .choices import PROJECT

# A child that falls more often than this within the time is broken: the start ends and says so.
FALLS_ALLOWED = 3
FALLS_FORGOTTEN_AFTER = 60
PATIENCE = 10
PAUSE = 0.05
LOG_LIMIT = 20 * 1024 * 1024
LOG_MODE = 0o600
PR_SET_PDEATHSIG = 1


@dataclass
class Child:
    """One part of the served portal. `words` is what people call it, `name` the name of its log."""

    name: str
    words: str
    command: list
    environment: dict
    log: object
    process: subprocess.Popen | None = None
    falls: list = field(default_factory=list)

    def start(self):
        """Start the process; what it says goes to its log."""
        with open_log(self.log) as log:
            self.process = subprocess.Popen(
                self.command,
                cwd=PROJECT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C is for the process that people started; it tells its children in the right order.
                start_new_session=True,
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - one thread only
            )

    def last_words(self):
        """Return what the log ends with, as a hint; "" if it is only ordinary records."""
        with contextlib.suppress(OSError):
            with open(self.log, "rb") as log:
                log.seek(-min(self.log.stat().st_size, 4000), os.SEEK_END)
                lines = [line.strip() for line in log.read().decode(errors="replace").splitlines()]
            return next((line for line in reversed(lines) if line and not line.startswith("{")), "")
        return ""

    @property
    def has_fallen(self):
        """Say whether the process has ended by itself."""
        return self.process is not None and self.process.poll() is not None

    def may_rise(self):
        """Note a fall and say whether the child may be started again."""
        now = time.monotonic()
        self.falls = [moment for moment in self.falls if now - moment < FALLS_FORGOTTEN_AFTER] + [now]
        return len(self.falls) <= FALLS_ALLOWED

    def clear(self):
        """End what the fallen process left in its group: a part of it could still hold the port."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def tell_to_stop(self):
        """Ask the process to end what it does and go."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()

    def wait(self, deadline):
        """Wait until the process is gone, and end it by force when the deadline has passed."""
        if self.process is None:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(max(0, deadline - time.monotonic()))
        self.clear()
        self.process.wait()


def open_log(path):
    """Open a log to add to it; one that has grown long is put aside first."""
    with contextlib.suppress(FileNotFoundError):
        if path.stat().st_size > LOG_LIMIT:
            path.replace(path.with_name(f"{path.name}.1"))
    return open(path, "ab", opener=lambda name, flags: os.open(name, flags, LOG_MODE))


def _die_with_parent():
    """Have Linux tell this process to stop when the one that started it is killed."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def children_of(choices, folder):
    """Return the children of a start, not yet started: the site, the worker and the scheduler."""
    environment = choices.environment()

    def child(name, words, *command):
        return Child(name, words, [sys.executable, *command], environment, folder / f"{name}.log")

    manage = str(PROJECT / "manage.py")
    return [
        child("site", "The site", "-m", "tsi_portal.runtime.server.site", choices.host, str(choices.port)),
        child("worker", "The worker", manage, "db_worker", "--no-reload", "--no-startup-delay"),
        child("scheduler", "The scheduler", manage, "scheduler"),
    ]


def stop_all(children):
    """Stop the children, the site first, so that no request meets a portal that is half gone."""
    deadline = time.monotonic() + PATIENCE
    for child in children:
        child.tell_to_stop()
    for child in children:
        child.wait(deadline)
