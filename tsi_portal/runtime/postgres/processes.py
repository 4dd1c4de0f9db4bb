"""What can be known about a server process: its lock file, and whether the number in it is still a PostgreSQL."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Postmaster:
    """The first process of a running server, as its file postmaster.pid describes it."""

    pid: int
    is_ready: bool


def read_postmaster(data):
    """Return what postmaster.pid in a data folder says, or None without a readable one."""
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
        return Postmaster(pid=int(lines[0]), is_ready=len(lines) > 7 and lines[7].strip() == "ready")
    except (FileNotFoundError, IndexError, ValueError):
        return None


def is_postgres(pid):
    """Say whether a process lives and is a PostgreSQL; a dead one that nobody has collected does not live."""
    try:
        name, _, rest = Path(f"/proc/{pid}/stat").read_text().partition("(")[2].rpartition(")")
        return name == "postgres" and rest.split()[0] not in ("Z", "X")
    except (FileNotFoundError, ProcessLookupError):
        if os.path.exists("/proc/self"):
            return False
    answer = subprocess.run(["ps", "-o", "comm=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return answer.stdout.strip().endswith("postgres")


def running_postmaster(data):
    """Return the postmaster of a data folder if it lives, else None."""
    found = read_postmaster(data)
    return found if found and is_postgres(found.pid) else None
