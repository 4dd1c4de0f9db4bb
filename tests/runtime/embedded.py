"""Looking at an embedded cluster from outside, and processes that use one."""

import os
import signal
import subprocess
import sys
import time

import psycopg

from tsi_portal.runtime.postgres.processes import read_postmaster
from tsi_portal.runtime.server.choices import PROJECT

PATIENCE = 30
# Takes a share of the cluster, says so, and keeps it until it is ended.
HOLD = """
import sys, time
from tsi_portal.runtime.postgres.lease import hold
cluster = hold(sys.argv[1], durable=sys.argv[2] == 'True')
print(cluster.place.data, flush=True)
sys.stdin.read()
"""


def wait_until(condition, what):
    """Return once a condition holds; fail with its description if it never does."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.02)


def holder(folder, *, durable=False):
    """Start a process that uses the cluster until its input is closed or it is killed; it says where the data are."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), str(durable)],
        cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def pid_of_server(cluster):
    return read_postmaster(cluster.place.data).pid


def pid_of_keeper(cluster):
    """Return the number of the keeper's process, found by its command line."""
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                with open(f"/proc/{entry.name}/cmdline", "rb") as file:
                    command = file.read().split(b"\0")
            except OSError:
                continue
            if b"tsi_portal.runtime.postgres.keeper" in command and os.fsencode(cluster.folder) in command:
                return int(entry.name)
    return None


def kill(pid):
    os.kill(pid, signal.SIGKILL)


def lives(pid):
    """Say whether a process runs; one that is dead and not collected does not."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


def ask(cluster, question="SELECT 1", **arguments):
    """Return the first value of the answer, as the portal's own role or another."""
    with psycopg.connect(**{**cluster.connection_arguments(), **arguments}, autocommit=True) as connection:
        return connection.execute(question).fetchone()[0]


def remember(cluster, number):
    """Put a number into the database, to be asked for with `remembered`."""
    with psycopg.connect(**cluster.connection_arguments(), autocommit=True) as connection:
        connection.execute("CREATE TABLE kept (number integer)")
        connection.execute("INSERT INTO kept VALUES (%s)", [number])


def remembered(cluster):
    return ask(cluster, "SELECT number FROM kept")


def answers(cluster):
    try:
        return ask(cluster) == 1
    except psycopg.OperationalError:
        return False
