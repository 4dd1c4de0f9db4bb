"""Running pytest: the database that may be kept, and the rule that nothing is skipped in CI."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from ..postgres.lease import held
from .steps import PROJECT

NO_TESTS = 5
BROWSER_TESTS = "tests/browser"


def in_ci():
    """Say whether this is CI, where nothing may be left out."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def test_folder():
    """Return the folder of everything that a test run keeps."""
    return Path(os.environ.get("VAR_DIR") or PROJECT / "var").resolve()


def pytest(*arguments, environment=None):
    """Run pytest in the foreground and return what is wrong, or ""."""
    command = [sys.executable, "-m", "pytest", *_kept_database(), "-p", "tsi_portal.runtime.gate.no_skips", *arguments]
    code = subprocess.run(command, cwd=PROJECT, env={**os.environ, **(environment or {})}, check=False).returncode
    if code == 0:
        _remember_database()
    return "" if code == 0 else "no test was found" if code == NO_TESTS else f"pytest ended with {code}"


def suite(*arguments, environment=None):
    """Run all tests but those in a browser, on both cores."""
    return pytest(
        "-q", "-n", "2", "--dist", "loadfile", f"--ignore={BROWSER_TESTS}", "tests", *arguments, environment=environment
    )


def browser(*arguments):
    """Run the tests in a browser, one after the other: they share a served portal."""
    return pytest("-q", BROWSER_TESTS, *arguments)


# --- A database that is kept between local runs ------------------------------------------------------------------------


def _mark():
    return test_folder() / "test-database.digest"


def _digest():
    """Return a number for everything that decides what is in an empty test database."""
    whole = hashlib.sha256((PROJECT / "requirements.txt").read_bytes())
    for path in sorted(PROJECT.glob("*/migrations/*.py")) + sorted(PROJECT.glob("tsi_portal/*/migrations/*.py")):
        whole.update(str(path.relative_to(PROJECT)).encode() + path.read_bytes())
    whole.update((PROJECT / "tsi_portal" / "settings" / "base.py").read_bytes())
    return whole.hexdigest()


def _kept_database():
    if in_ci() or os.environ.get("DATABASE_URL"):
        return ["--create-db"]
    try:
        is_same = _mark().read_text() == _digest()
    except FileNotFoundError:
        is_same = False
    if not is_same:
        _mark().unlink(missing_ok=True)
    return ["--reuse-db"] if is_same else ["--reuse-db", "--create-db"]


def _remember_database():
    if not in_ci() and not os.environ.get("DATABASE_URL"):
        _mark().parent.mkdir(parents=True, exist_ok=True)
        _mark().write_text(_digest())


def running_cluster():
    """Keep the server of the test databases up while the block runs, so that not every step starts it."""
    return held(test_folder() / "postgres-test", durable=False)
