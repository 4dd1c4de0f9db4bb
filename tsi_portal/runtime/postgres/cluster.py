"""An embedded PostgreSQL: made once, started, asked, stopped. Who may do so when is the business of `lease.py`."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from functools import cached_property
from pathlib import Path

from ..errors import StartError, disk_is_full, explain
from ..files import write_private_once
from ..locks import is_locked
from .binaries import server_programs
from .creation import make_data_folder, new_password
from .names import DATABASE_NAME, ROLE_NAME, SUPERUSER
from .place import SOCKET_NAME, find_place
from .processes import read_postmaster, running_postmaster
from .server_settings import server_options

PROJECT = Path(__file__).resolve().parents[3]

WAIT_FOR_START = 60
WAIT_FOR_STOP = 60
WAIT_FOR_QUICK_STOP = 10
PAUSE = 0.03
LOG_LIMIT = 5 * 1024 * 1024


class Cluster:
    """The database server of one folder. Making the object touches nothing."""

    def __init__(self, folder, *, durable=True):
        self.folder = Path(folder)
        self.durable = durable

    @cached_property
    def place(self):
        """Where its files lie; asking makes the folder, and as root the server's user."""
        try:
            return find_place(self.folder)
        except OSError as error:
            raise explain(error, self.folder) from error

    @property
    def users_lock(self):
        """The file whose lock all processes that use the server share."""
        return self.folder / "users.lock"

    @property
    def start_lock(self):
        """The file that is locked while somebody makes or starts the server."""
        return self.folder / "start.lock"

    @property
    def keeper_lock(self):
        """The file that the keeper locks for life."""
        return self.folder / "keeper.lock"

    @property
    def is_running(self):
        """Say whether the server lives and takes connections."""
        postmaster = running_postmaster(self.place.data)
        return postmaster is not None and postmaster.is_ready

    def password(self, role):
        """Return the password of a role; the one of the portal's role is made again when its file was lost."""
        path = self.folder / f"{role}.password"
        if role == SUPERUSER and not path.exists() and self.place.data.exists():
            raise StartError(
                f"{path}, the password of the database's administrator, is missing: put it back from a backup, "
                f"or remove {self.place.data} to begin with an empty database."
            )
        return write_private_once(path, new_password()).strip()

    def connection_arguments(self, role=ROLE_NAME, database=DATABASE_NAME):
        """Return what psycopg needs to reach a database of the running server."""
        host = str(self.place.socket_folder)
        return {"host": host, "port": 5432, "user": role, "password": self.password(role), "dbname": database}

    def start(self):
        """Bring the server up, making the database the first time. Only the holder of the start lock calls this."""
        try:
            self._make_if_missing()
            self._launch_keeper()
            self.wait_until_ready()
        except OSError as error:
            raise explain(error, self.folder) from error

    def _make_if_missing(self):
        if not (self.place.data / "PG_VERSION").exists():
            make_data_folder(self.place, self.password(SUPERUSER))
        self._refuse_other_version()
        self.place.make_server_folder(self.place.socket_folder)

    def _refuse_other_version(self):
        made_by = (self.place.data / "PG_VERSION").read_text().strip()
        programs = server_programs(self.place)
        answer = subprocess.run(
            [programs / "postgres", "--version"],
            cwd="/", capture_output=True, text=True, check=False, **self.place.process_arguments(),
        )  # fmt: skip
        installed = answer.stdout.rpartition(" ")[2].partition(".")[0].strip()
        if made_by != installed:
            raise StartError(
                f"The database in {self.place.data} was made by PostgreSQL {made_by} and the installed programs are "
                f"version {installed}: dump it with the old version and restore it into a new one (docs/operations.md)."
            )

    # --- The keeper and its child --------------------------------------------------------------------------------------

    def ensure_keeper(self):
        """Give a running server a keeper again if its own was killed."""
        if not is_locked(self.keeper_lock):
            self._launch_keeper()

    def _launch_keeper(self):
        self._keep_log_short()
        command = [sys.executable, "-m", "tsi_portal.runtime.postgres.keeper", str(self.folder)]
        with open(self.place.log, "ab", opener=lambda path, flags: os.open(path, flags, 0o600)) as log:
            self._keeper = subprocess.Popen(
                [*command, *([] if self.durable else ["--not-durable"])],
                cwd="/",
                env={**os.environ, "PYTHONPATH": str(PROJECT)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def _keep_log_short(self):
        with contextlib.suppress(FileNotFoundError):
            if self.place.log.stat().st_size > LOG_LIMIT:
                self.place.log.replace(self.place.log.with_suffix(".log.1"))
        self._log_start = self.place.log.stat().st_size if self.place.log.exists() else 0

    def wait_until_ready(self):
        """Return once the server takes connections; say why it does not if its keeper gave up."""
        deadline = time.monotonic() + WAIT_FOR_START
        while not self.is_running:
            keeper = getattr(self, "_keeper", None)
            if keeper is not None and keeper.poll() is not None:
                raise self._why_it_did_not_start()
            if time.monotonic() > deadline:
                raise self._why_it_does_not_answer()
            time.sleep(PAUSE)

    def waits_for_killed_sessions(self):
        """Say whether the last start failed only because sessions of a killed server had not ended yet."""
        return "shared memory block" in self._end_of_log()

    def _end_of_log(self, size=4000):
        with open(self.place.log, "rb") as log:
            log.seek(max(0, self.place.log.stat().st_size - size))
            return log.read().decode(errors="replace")

    def _why_it_did_not_start(self):
        text = self._end_of_log(max(1, self.place.log.stat().st_size - self._log_start))
        if "No space left on device" in text or "Disk quota exceeded" in text:
            return disk_is_full(self.place.home)
        if "held by another" in text:
            return self._why_it_does_not_answer()
        last = next((line for line in reversed(text.splitlines()) if "FATAL" in line or "PANIC" in line), "")
        reason = last.partition(":  ")[2] or "no reason was given"
        return StartError(f"The database in {self.place.data} did not start ({reason}): see {self.place.log}.")

    def _why_it_does_not_answer(self):
        found = read_postmaster(self.place.data)
        process = f" (process {found.pid})" if found else ""
        return StartError(
            f"The database in {self.place.data} is held by another start{process}, perhaps in a container, that does not "
            "answer here: stop it there, or choose another folder with VAR_DIR."
        )

    def launch(self):
        """Start the server as a child of this process and return it; only the keeper calls this."""
        self._clear_what_a_crash_left()
        command = [server_programs(self.place) / "postgres", "-D", self.place.data]
        return subprocess.Popen(
            [*command, *server_options(self.place.socket_folder, durable=self.durable)],
            cwd="/",
            env={"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            **self.place.process_arguments(),
        )

    def _clear_what_a_crash_left(self):
        """Remove lock files of a dead server: its number may belong to somebody else by now, and PostgreSQL would wait."""
        if running_postmaster(self.place.data) is None:
            socket = self.place.socket_folder / SOCKET_NAME
            for leftover in (self.place.data / "postmaster.pid", socket, socket.with_name(f"{socket.name}.lock")):
                leftover.unlink(missing_ok=True)

    def stop(self):
        """End all sessions and stop the server; return once it is gone. Nothing happens if it does not run."""
        for sign, patience in ((signal.SIGINT, WAIT_FOR_STOP), (signal.SIGQUIT, WAIT_FOR_QUICK_STOP)):
            told, deadline = None, time.monotonic() + patience
            while time.monotonic() < deadline:
                self._collect_keeper()
                postmaster = running_postmaster(self.place.data)
                if postmaster is None:
                    return
                # A keeper that came up in this moment may have started another one.
                if postmaster.pid != told:
                    told = postmaster.pid
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(told, sign)
                time.sleep(PAUSE)

    def _collect_keeper(self):
        """Collect the keeper if it ended and was a child of this process, which may live for long."""
        keeper = getattr(self, "_keeper", None)
        if keeper is not None:
            keeper.poll()

    def remove(self):
        """Stop the server and delete the database with everything in its folder."""
        self.stop()
        shutil.rmtree(self.place.home, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)
