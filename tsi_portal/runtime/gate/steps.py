"""What a step of the gate is, and the way to run a program as one."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
TOOLS = Path(sys.executable).parent


@dataclass(frozen=True)
class Step:
    """One check. `run` returns what is wrong, or "" when all is well; `needs` names packages of Debian."""

    title: str
    run: Callable[[], str]
    needs: tuple = ()


def tool(*command, environment=None):
    """Return a function that runs a program of the environment and returns what it says if it fails."""

    def run():
        answer = subprocess.run(
            [TOOLS / command[0], *command[1:]],
            cwd=PROJECT, env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        return "" if answer.returncode == 0 else (answer.stdout.strip() or f"ended with {answer.returncode}")

    return run


def deployed():
    """Return the environment of a portal as others would run it, whatever this machine has set."""
    return {
        "DJANGO_SETTINGS_MODULE": "tsi_portal.settings.production",
        "SITE_URL": "https://portal.example.org",
        "SECRET_KEY": "xQ7-" + "k3Rz_9vLw2Tf" * 5,
    }
