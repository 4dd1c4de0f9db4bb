"""What the gate needs from Debian, installed when this user may."""

import os
import shutil
import subprocess
import time
from pathlib import Path

POSTGRES_PROGRAMS = Path("/usr/lib/postgresql/15/bin")
TRIES = 3
PAUSE = 5


def chromium():
    """Return the path of a Chromium, or None."""
    names = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
    return next((path for name in names if (path := shutil.which(name))), None)


# What shows that a package is there, by the name of the package.
PROOFS = {
    "gettext": lambda: shutil.which("xgettext"),
    "chromium": chromium,
    "postgresql-15": (POSTGRES_PROGRAMS / "initdb").exists,
}


def missing(packages):
    """Return those packages whose programs are not there."""
    return [package for package in packages if not PROOFS[package]()]


def install(packages):
    """Install packages if this user may; return what is still missing after that."""
    wanted = missing(packages)
    if wanted and os.geteuid() == 0 and shutil.which("apt-get"):
        for attempt in range(TRIES):
            if attempt:
                time.sleep(PAUSE)
            if _apt("update") and _apt("install", "--yes", "--no-install-recommends", *wanted):
                break
    return missing(packages)


def _apt(*arguments):
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "-qq", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120", *arguments]
    answer = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return answer.returncode == 0
