"""The order of a start: claim, database, preparation, children, watch; and the way back when it ends."""

import contextlib
import subprocess
import sys
import time

from ..errors import StartError, explain
from ..postgres.lease import held
from ..terminal import say, seconds, step
from . import SAID_WHY
from .administrator import NOTE, note_of
from .answers import wait_for_site
from .children import children_of, open_log, stop_all
from .choices import PROJECT
from .claims import check_port, claimed_folder
from .stopping import Stopped, undisturbed

LOOK_AGAIN_AFTER = 0.5
PATIENCE_WITH_PREPARATION = 20
# The keeper of the database starts it again after a fall; by then it has done so or given up.
PATIENCE_WITH_DATABASE = 30


def run(choices):
    """Serve the portal as chosen until it is told to stop; return the exit code."""
    begun = time.monotonic()
    with claimed_folder(choices.var_dir, choices.address):
        check_port(choices.host, choices.port)
        with _database(choices) as cluster:
            folder = _log_folder(choices)
            known = note_of(choices.var_dir)
            if choices.migrate:
                _prepare(choices, folder)
            note = note_of(choices.var_dir)
            new_note = note if note != known else None
            if choices.reload:
                return _develop(choices, begun, new_note)
            return _serve(choices, begun, folder, new_note, cluster)


@contextlib.contextmanager
def _database(choices):
    """Have the embedded database up for the block and give its cluster; None for a server's database."""
    if not choices.uses_embedded_database:
        yield None
        return
    lease = held(choices.var_dir / "postgres")
    with step("Starting PostgreSQL"):
        cluster = lease.__enter__()
    try:
        yield cluster
    finally:
        with undisturbed():
            lease.__exit__(None, None, None)


def _prepare(choices, folder):
    """Bring database and files up to date, in a process that ends and takes Django's memory with it."""
    command = [sys.executable, "-m", "tsi_portal.runtime.server.preparation", *(["--seed"] if choices.seed else [])]
    log = folder / "preparation.log"
    with open_log(log) as errors:
        process = subprocess.Popen(
            command, cwd=PROJECT, env=choices.environment(), stdin=subprocess.DEVNULL, stderr=errors
        )
    try:
        code = process.wait()
    except Stopped:
        with undisturbed():
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(PATIENCE_WITH_PREPARATION)
            process.kill()
        raise
    if code == SAID_WHY:
        raise SystemExit(1)
    if code:
        raise StartError(f"The preparation failed (code {code}): see {log}.")


def _serve(choices, begun, folder, new_note, cluster):
    children = children_of(choices, folder)
    try:
        with step("Starting the site, the worker and the scheduler"):
            site, *others = children
            site.start()
            wait_for_site(choices, site)
            # Only now, so that the site has both cores for itself while people wait for it.
            for child in others:
                child.start()
        _announce(choices, begun, new_note, logs=folder)
        _watch(children, cluster)
    except OSError as error:
        raise explain(error, choices.var_dir) from error
    finally:
        with undisturbed():
            say()
            with step("Stopping"):
                stop_all(children)
    return 0


def _log_folder(choices):
    folder = choices.var_dir / "log"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise explain(error, folder) from error
    return folder


def _watch(children, cluster):
    """Start children again that end by themselves; end the start when one does so too often or the database is gone."""
    seen = time.monotonic()
    while True:
        time.sleep(LOOK_AGAIN_AFTER)
        for child in children:
            if child.has_fallen:
                _raise_again(child)
        if cluster is None or cluster.is_running:
            seen = time.monotonic()
        elif time.monotonic() - seen > PATIENCE_WITH_DATABASE:
            raise StartError(f"The database has ended and did not come back: see {cluster.place.log}, and start again.")


def _raise_again(child):
    code = child.process.returncode
    child.clear()
    if not child.may_rise():
        raise StartError(f"{child.words} ended again and again (code {code}): see {child.log}.")
    say(f"{child.words} ended (code {code}, see {child.log}) and is started again.")
    child.start()


def _develop(choices, begun, new_note):
    """Run Django's development server in the foreground, where a debugger can speak to the person."""
    command = [sys.executable, str(PROJECT / "manage.py"), "runserver", f"{choices.host}:{choices.port}"]
    process = subprocess.Popen(command, cwd=PROJECT, env=choices.environment())
    try:
        _announce(choices, begun, new_note)
        return process.wait()
    finally:
        with undisturbed():
            process.terminate()
            process.wait()


def _announce(choices, begun, new_note, logs=None):
    origin, var_dir = choices.address.origin, choices.var_dir
    say(f"\nThe portal answers, {seconds(time.monotonic() - begun)} after the start.\n" if logs else "")
    say(f"  Site   {origin}/")
    say(f"  Admin  {origin}/admin/")
    if new_note:
        say(f"         {new_note.email}   password {new_note.password}")
        say(f"         shown this once, and kept in {var_dir / NOTE}")
    elif note_of(var_dir):
        say(f"         the first administrator's password is in {var_dir / NOTE}")
    if not choices.environment().get("EMAIL_URL"):
        say(f"  Mails  {var_dir / 'mail'}   (without EMAIL_URL each becomes a file)")
    if logs:
        say(f"  Logs   {logs}")
    say("\nCtrl-C stops everything.\n")
