"""Does the portal that people start come up whole, mend itself, refuse a second one, and leave nothing behind?

One start is shared by the questions, which are asked in the order in which a person would.
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.runtime.embedded import kill, lives, wait_until
from tsi_portal.runtime.bench.memory import processes_of
from tsi_portal.runtime.postgres.cluster import Cluster
from tsi_portal.runtime.server.choices import PROJECT
from tsi_portal.runtime.server.trial import ServedPortal, new_folder

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("served")]


@pytest.fixture(scope="module")
def folder():
    made = new_folder()
    yield made
    ServedPortal(made).remove()


@pytest.fixture(scope="module")
def portal(folder):
    served = ServedPortal(folder).begin().wait_until_ready()
    yield served
    served.stop()


def processes_with(portal, words):
    """Return the numbers of the portal's processes whose command line has some words."""
    found = []
    for pid in processes_of(portal.process.pid, portal.folder):
        with contextlib.suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as file:
            if words in file.read().replace(b"\0", b" ").decode():
                found.append(pid)
    return found


def test_site_admin_and_health_answer(portal):
    assert portal.ask("/it/")[0] == 200
    assert portal.ask("/admin/login/")[0] == 200
    wait_until(lambda: b'"ready": true' in portal.ask("/readyz")[1], "every part is at work")


def test_password_is_shown_once_and_kept(portal):
    assert portal.said().count(portal.administrator.password) == 1
    assert (portal.folder / "administrator.txt").stat().st_mode & 0o077 == 0


def test_logs_are_lines_of_json_and_the_console_has_none(portal):
    portal.ask("/en/")
    log = (portal.folder / "log" / "site.log").read_text()
    assert '"message": "GET /en/"' in log
    assert all(line.startswith("{") for line in log.splitlines())
    assert "{" not in portal.said()


def test_second_start_in_the_folder_is_refused(portal):
    second = ServedPortal(portal.folder).begin()
    assert second.wait_until_ended() == 1
    assert f"runs already from {portal.folder}" in second.said()
    assert len(second.said().splitlines()) == 1
    second.output.unlink()


def test_start_on_the_same_port_is_refused(portal):
    other = ServedPortal(new_folder(), port=portal.port).begin()
    assert other.wait_until_ended() == 1
    assert f"Port {portal.port} is taken" in other.said()
    other.remove()


@pytest.mark.parametrize("part", ["server.site", "db_worker", "manage.py scheduler"])
def test_part_that_was_killed_is_started_again(portal, part):
    before = processes_with(portal, part)
    kill(max(before))
    wait_until(lambda: not lives(max(before)), "the part is dead")
    wait_until(lambda: set(processes_with(portal, part)) - set(before), "the part is back")
    wait_until(lambda: _answers(portal), "the site answers")
    assert "is started again" in portal.said()


def _answers(portal):
    try:
        return portal.ask("/healthz")[0] == 200
    except OSError:
        return False


def test_commands_beside_the_portal_share_its_database(portal):
    command = [sys.executable, "manage.py", "migrate", "--check"]
    assert subprocess.run(command, cwd=PROJECT, env=portal.environment).returncode == 0
    assert portal.ask("/it/")[0] == 200


HEAD = b"POST /it/contatti/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"


@pytest.mark.parametrize("beginning", [b"GET /it/ HTTP/1.1\r\nX-Slow: ", HEAD + b"Content-Length: 100000\r\n\r\nname="])
def test_thirty_slow_clients_do_not_keep_the_others_waiting(portal, beginning):
    with contextlib.ExitStack() as stack:
        for _ in range(30):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", portal.port)))
            client.sendall(beginning)
        for _ in range(3):
            begun = time.monotonic()
            assert portal.ask("/it/")[0] == 200
            assert time.monotonic() - begun < 3


def test_ctrl_c_stops_everything_soon(portal):
    everything = processes_of(portal.process.pid, portal.folder)
    begun = time.monotonic()
    assert portal.stop(signal.SIGINT) == 0
    assert time.monotonic() - begun < 15
    wait_until(lambda: not [pid for pid in everything if lives(pid)], "every process is gone")
    assert not Cluster(portal.folder / "postgres").is_running
    assert "Traceback" not in portal.said()


def test_next_start_does_nothing_again_and_follows_another_port(portal):
    again = ServedPortal(portal.folder).begin().wait_until_ready()
    try:
        assert "Bringing the database up to date … nothing to do" in again.said()
        assert "Collecting static files … nothing to do" in again.said()
        assert "Bringing in the content" not in again.said()
        assert again.url.encode() in again.ask("/sitemap.xml")[1]
        everything = processes_of(again.process.pid, again.folder)
    finally:
        os.kill(again.process.pid, signal.SIGKILL)
        again.process.wait()
    wait_until(lambda: not [pid for pid in everything if lives(pid)], "nothing outlives a start that was killed")


def test_sigterm_during_the_preparation_leaves_nothing(folder):
    fresh = ServedPortal(new_folder()).begin()
    try:
        fresh.wait_for("Bringing the database up to date")
        everything = processes_of(fresh.process.pid, fresh.folder)
        assert fresh.stop(signal.SIGTERM) == 128 + signal.SIGTERM
        wait_until(lambda: not [pid for pid in everything if lives(pid)], "every process is gone")
        assert "Traceback" not in fresh.said()
    finally:
        fresh.remove()
