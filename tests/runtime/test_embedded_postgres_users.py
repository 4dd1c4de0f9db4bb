"""Whose are the files and processes of an embedded PostgreSQL that root, or an ordinary user, started?"""

import os
import pwd
import shutil
import stat
from pathlib import Path

import pytest

from tests.runtime.embedded import ask, pid_of_server
from tsi_portal.runtime.errors import StartError
from tsi_portal.runtime.postgres.account import SYSTEM_USER
from tsi_portal.runtime.postgres.cluster import Cluster
from tsi_portal.runtime.postgres.lease import held
from tsi_portal.runtime.postgres.place import SHARED_HOME, find_place

pytestmark = pytest.mark.as_root


def owner(path):
    return pwd.getpwuid(Path(path).stat().st_uid).pw_name


def test_server_of_root_runs_as_a_user_of_its_own(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        assert owner(f"/proc/{pid_of_server(cluster)}") == SYSTEM_USER
        assert owner(cluster.place.data) == SYSTEM_USER
        assert owner(cluster.folder / "portal.password") == "root"


def test_private_home_of_root_keeps_its_rights(short_folder):
    home = short_folder / "home"
    home.mkdir(mode=0o700)
    folder = home / "checkout" / "var" / "postgres"
    try:
        with held(folder, durable=False) as cluster:
            assert ask(cluster) == 1
            assert cluster.place.home.parent == SHARED_HOME
            assert stat.S_IMODE(home.stat().st_mode) == 0o700
        with held(folder, durable=False) as again:
            assert again.place.home == cluster.place.home
    finally:
        Cluster(folder).remove()
    assert not cluster.place.home.exists()


def test_copy_of_a_folder_does_not_take_the_database_of_the_original(short_folder):
    home = short_folder / "home"
    home.mkdir(mode=0o700)
    original, copy = home / "one" / "postgres", home / "two" / "postgres"
    try:
        with held(original, durable=False) as first:
            shutil.copytree(home / "one", home / "two", ignore=shutil.ignore_patterns("*.lock"))
            with held(copy, durable=False) as second:
                assert first.place.home != second.place.home
    finally:
        Cluster(original).remove()
        Cluster(copy).remove()


def as_user(name, action):
    """Return what an action answers in a process of another user, or the sentence that it was refused with."""
    account = pwd.getpwnam(name)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.setgroups([])
            os.setgid(account.pw_gid)
            os.setuid(account.pw_uid)
            os.write(writing, str(action()).encode())
        except StartError as error:
            os.write(writing, str(error).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    os.waitpid(pid, 0)
    return said


def test_ordinary_user_keeps_everything_in_one_folder(short_folder):
    nobody = pwd.getpwnam("nobody")
    os.chown(short_folder, nobody.pw_uid, nobody.pw_gid)
    folder = short_folder / "postgres"
    assert as_user("nobody", lambda: find_place(folder).home) == str(folder)
    assert as_user("nobody", lambda: find_place(folder).account) == "None"
    assert owner(folder) == "nobody"


def test_ordinary_user_is_told_of_a_database_that_root_made(cluster_folder):
    with held(cluster_folder, durable=False):
        pass
    assert "belongs to another user" in as_user("nobody", lambda: find_place(cluster_folder))


def test_root_runs_the_database_of_an_ordinary_user_as_that_user(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        pass
    nobody = pwd.getpwnam("nobody")
    for path in (cluster.place.data, *cluster.place.data.rglob("*"), cluster.place.socket_folder):
        os.chown(path, nobody.pw_uid, nobody.pw_gid)
    with held(cluster_folder, durable=False) as again:
        assert ask(again) == 1
        assert owner(f"/proc/{pid_of_server(again)}") == "nobody"
