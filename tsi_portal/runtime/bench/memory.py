"""How much memory a served portal takes: the proportional share of all its processes, which counts shared pages once."""

import os
from pathlib import Path

KEEPER = b"tsi_portal.runtime.postgres.keeper"


def processes_of(pid, folder):
    """Return the numbers of a start, of all that came from it, and of the database in its folder."""
    parents = _parents()
    roots = {pid, *(number for number in parents if _is_keeper(number, folder))}
    found = set(roots)
    while more := {number for number, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def megabytes(pids):
    """Return the sum of the proportional shares of processes; one that has ended counts for nothing."""
    return sum(_share(pid) for pid in pids) / 1024


def _parents():
    found = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                stat = Path(entry.path, "stat").read_text()
            except OSError:
                continue
            found[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    return found


def _is_keeper(pid, folder):
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return False
    return KEEPER in command and os.fsencode(folder / "postgres") in command


def _share(pid):
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
