"""Making the data folder of an embedded cluster, with a password from the first moment on."""

import contextlib
import secrets
import shutil
import subprocess
import sys

from ..errors import StartError, disk_is_full
from ..files import write_private
from .binaries import server_programs
from .names import SUPERUSER

# Only the kind of letters comes from the operating system (trigrams need it to see “à” as a letter); order, capitals and
# everything else come from PostgreSQL itself, the same on every machine. Without any of these, letters are a to z.
LETTER_KINDS = ("C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8")


def new_password():
    """Return a password that nobody has to remember."""
    return secrets.token_urlsafe(32)


def make_data_folder(place, password):
    """Run initdb for a place; a run that was interrupted before leaves nothing behind."""
    unfinished, password_file = place.home / "data.unfinished", place.home / "initdb.password"
    _remove(unfinished)
    place.make_server_folder(unfinished)
    try:
        write_private(password_file, password + "\n")
        if place.account:
            place.account.give(password_file)
        _initdb(place, unfinished, password_file)
        unfinished.rename(place.data)
    finally:
        password_file.unlink(missing_ok=True)
        _remove(unfinished)


def _initdb(place, folder, password_file):
    command = [
        server_programs(place) / "initdb", "--pgdata", folder,
        "--username", SUPERUSER, "--pwfile", password_file, "--auth", "scram-sha-256",
        "--encoding", "UTF8", "--locale", "C", "--lc-ctype", _letter_kind(),
        "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8",
        "--text-search-config", "simple", "--no-instructions",
    ]  # fmt: skip
    answer = subprocess.run(
        command, cwd="/", env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, **place.process_arguments(),
    )  # fmt: skip
    if answer.returncode == 0:
        return
    if "No space left on device" in answer.stderr or "Disk quota exceeded" in answer.stderr:
        raise disk_is_full(place.home)
    errors = [line for line in answer.stderr.splitlines() if "error" in line.lower() or "FATAL" in line]
    reason = errors[-1] if errors else answer.stderr.strip()[-200:]
    raise StartError(
        f"The database in {place.home} could not be made ({reason}): name a server in DATABASE_URL instead."
    )


def _letter_kind():
    for name in LETTER_KINDS:
        probe = [sys.executable, "-c", f"import locale; locale.setlocale(locale.LC_CTYPE, {name!r})"]
        if subprocess.run(probe, env={}, capture_output=True, check=False).returncode == 0:
            return name
    return "C"


def _remove(folder):
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(folder)
