"""A portal served as people start it, in a process and a folder of its own: for tests in a browser and for script/bench."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from .administrator import note_of
from .choices import PROJECT

# The first start migrates and brings in the content; on a busy machine that takes its time.
PATIENCE = 300
READY = "Ctrl-C stops everything."
START = "tsi_portal.runtime.server"


def free_port():
    """Return a port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def new_folder():
    """Return a new folder that the server's user may pass through."""
    folder = Path(tempfile.mkdtemp(prefix="tsi-portal-served-"))
    folder.chmod(0o755)
    return folder


class DidNotStart(Exception):
    """The start ended, or took too long; the text is what it said."""


class ServedPortal:
    """One start in a folder and on a port of its own: of this checkout, or of another one by its script/server."""

    def __init__(self, folder, *arguments, port=None, checkout=None, **environment):
        self.folder = Path(folder)
        self.port = port or free_port()
        start = [Path(checkout) / "script" / "server"] if checkout else [sys.executable, "-m", START]
        self.command = [*start, "--port", str(self.port), *arguments]
        kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
        self.environment = {**kept, "VAR_DIR": str(self.folder), **environment}
        self.output = self.folder.parent / f"{self.folder.name}.{self.port}.out"
        self.process = None

    @property
    def url(self):
        """The address of the site, without a slash at its end."""
        return f"http://localhost:{self.port}"

    @property
    def administrator(self):
        """The note with the address and password of the first administrator."""
        return note_of(self.folder)

    def said(self):
        """Return everything that it has printed."""
        return self.output.read_text() if self.output.exists() else ""

    def begin(self):
        """Start the process, and do not wait for anything."""
        with open(self.output, "w") as output:
            self.process = subprocess.Popen(
                self.command, cwd=PROJECT, env=self.environment,
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                start_new_session=True,
            )  # fmt: skip
        return self

    def wait_until_ready(self):
        """Return once the start has said that the site answers."""
        self.wait_for(READY)
        return self

    def wait_for(self, words):
        """Return once some words have been printed; fail if the process ends before."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.said():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise DidNotStart(self.said())
            time.sleep(0.05)

    def wait_until_ended(self):
        """Return the exit code of a start that ends by itself."""
        return self.process.wait(PATIENCE)

    def ask(self, path):
        """Return (status, body) of an address; a connection that cannot be made is an OSError."""
        try:
            response = urllib.request.urlopen(f"{self.url}{path}", timeout=30)  # noqa: S310 - http alone
        except urllib.error.HTTPError as error:
            response = error
        with response:
            return response.status, response.read()

    def stop(self, sign=signal.SIGINT):
        """Stop it as Ctrl-C does and return the exit code."""
        if self.process and self.process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.send_signal(sign)
        return self.process.wait(60)

    def remove(self):
        """Stop it and delete what it made."""
        if self.process is not None:
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.output.unlink(missing_ok=True)


# What a person may have set for the portal that they run beside the tests.
UNWANTED = frozenset(
    [
        "PORT",
        "SITE_URL",
        "DATABASE_URL",
        "CACHE_URL",
        "EMAIL_URL",
        "SECRET_KEY",
        "DJANGO_SETTINGS_MODULE",
        "BEHIND_PROXY",
    ]
)
