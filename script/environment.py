"""Makes or renews `.venv` from a lock file, then becomes a module of the portal in it: see script/in-venv.

Runs outside the virtual environment, with the standard library alone.
"""

import contextlib
import errno
import fcntl
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tsi_portal.runtime.terminal import say, step  # noqa: E402 - found by the line above

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOG = VENV / "install.log"
# The names of the lock files that are installed, each with its digest; gone while an install is under way.
INSTALLED = VENV / "installed"
BASE_LOCK, LONGER_LOCK = "requirements.txt", "requirements-dev.txt"


class Failed(Exception):
    """A sentence for the person who started this."""


def main():
    """Prepare the environment for the lock file named first, then become the module named second."""
    lock_file, module, *arguments = sys.argv[1:]
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, _end)
    if "VAR_DIR" in os.environ:  # a relative folder is meant from where the person stands
        os.environ["VAR_DIR"] = os.path.abspath(os.environ["VAR_DIR"])
    os.chdir(ROOT)
    try:
        with _alone():
            if not _is_ready(lock_file):
                _make_ready(lock_file)
    except Failed as failure:
        sys.exit(str(failure))
    except OSError as error:
        sys.exit(_in_words(error))
    except KeyboardInterrupt:
        sys.exit(130)
    os.execv(PYTHON, [str(PYTHON), "-m", module, *arguments])  # noqa: S606 - no shell is wanted


def _end(number, frame):
    sys.exit(128 + number)


@contextlib.contextmanager
def _alone():
    """Keep a second start in this checkout from installing at the same time."""
    descriptor = os.open(ROOT / "script", os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another start is preparing the Python environment: waiting for it.")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _digest(lock_file):
    # A virtual environment knows where it lies: one that was moved or copied is another.
    return hashlib.sha256((ROOT / lock_file).read_bytes() + os.fsencode(VENV)).hexdigest()


def _is_ready(lock_file):
    try:
        lines = INSTALLED.read_text().split("\n")
    except FileNotFoundError:
        return False
    return f"{lock_file} {_digest(lock_file)}" in lines and _works("import django")


def _works(code):
    answer = subprocess.run([PYTHON, "-c", code], capture_output=True, check=False) if PYTHON.exists() else None
    return answer is not None and answer.returncode == 0


def _make_ready(lock_file):
    was_interrupted = LOG.exists() and not INSTALLED.exists()
    usable = "import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix != sys.argv[1])"
    if was_interrupted or not _works(usable.replace("sys.argv[1]", repr(str(VENV)))):
        with step(f"Making a Python {sys.version_info.major}.{sys.version_info.minor} environment in .venv"):
            _make()
    INSTALLED.unlink(missing_ok=True)
    total = sum("==" in line and line[0].isalnum() for line in (ROOT / lock_file).read_text().splitlines())
    with step(f"Installing {total} Python packages") as shown:
        _install(lock_file, shown)
    locks = [lock_file, BASE_LOCK] if lock_file == LONGER_LOCK else [lock_file]
    temporary = INSTALLED.with_suffix(".new")
    temporary.write_text("".join(f"{name} {_digest(name)}\n" for name in locks))
    temporary.replace(INSTALLED)


def _make():
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        venv.create(VENV, with_pip=True, symlinks=True)
    except subprocess.CalledProcessError as error:
        text = (error.output or b"").decode(errors="replace")
        if "No space left" in text or "Disk quota exceeded" in text:
            raise Failed(_disk_is_full()) from error
        raise Failed(
            f"{sys.executable} could not make a virtual environment in {VENV}: install the part of Python that does "
            "(Debian and Ubuntu: apt-get install python3-venv) and start again."
        ) from error


def _install(lock_file, shown):
    command = [PYTHON, "-m", "pip", "install", "--require-hashes", "--no-deps", "--no-input", "--progress-bar", "off"]
    with open(LOG, "w") as log:
        pip = subprocess.Popen(
            [*command, "--disable-pip-version-check", "-r", lock_file],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
        )  # fmt: skip
        try:
            found = 0
            for line in pip.stdout:
                log.write(line)
                found += line.startswith(("Collecting ", "Requirement already satisfied"))
                shown.note("unpacking them" if line.startswith("Installing collected") else f"{found} found")
            pip.wait()
        except BaseException:
            pip.terminate()
            pip.wait()
            raise
    if pip.returncode:
        raise _why_pip_failed(lock_file)


def _why_pip_failed(lock_file):
    text = LOG.read_text(errors="replace")
    if "No space left" in text or "Disk quota exceeded" in text:
        return Failed(_disk_is_full())
    last = next((line for line in reversed(text.splitlines()) if line.startswith("ERROR:")), "ERROR: no reason given")
    return Failed(
        f"pip could not install {lock_file} ({last.removeprefix('ERROR:').strip()}): look into {LOG}, see that the "
        "package index can be reached, and start again."
    )


def _disk_is_full():
    return f"The disk that holds {ROOT} is full: make room there and start again."


def _in_words(error):
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _disk_is_full()
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"{error.filename or VENV} cannot be used by this user (number {os.geteuid()}): start the portal as the "
            "user to whom the checkout belongs, or make a checkout of your own."
        )
    return f"{error.filename or VENV}: {error.strerror}."


if __name__ == "__main__":
    main()
