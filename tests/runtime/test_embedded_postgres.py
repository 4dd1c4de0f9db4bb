"""Does the embedded PostgreSQL start, keep its secrets, recover from whatever happened, and go when nobody needs it?"""

import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from tests.runtime.embedded import (
    answers,
    ask,
    holder,
    kill,
    lives,
    pid_of_keeper,
    pid_of_server,
    remember,
    remembered,
    wait_until,
)
from tsi_portal.runtime.errors import StartError
from tsi_portal.runtime.postgres.cluster import Cluster
from tsi_portal.runtime.postgres.lease import held


def mode(path):
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.fixture
def cluster(cluster_folder):
    """A running cluster that this test uses."""
    with held(cluster_folder, durable=False) as running:
        yield running


def test_secrets_are_for_the_owner_alone(cluster):
    assert mode(cluster.place.data) == 0o700
    assert mode(cluster.place.socket_folder) == 0o700
    for name in ("portal.password", "postgres.password", "postgres.log"):
        assert mode(cluster.folder / name) == 0o600
    assert not list(cluster.folder.glob("initdb*"))


def test_nobody_enters_without_the_password(cluster):
    with pytest.raises(psycopg.OperationalError, match="password"):
        ask(cluster, password="wrong")
    with pytest.raises(psycopg.OperationalError):
        ask(cluster, password="")


def test_role_of_the_portal_is_no_superuser(cluster):
    assert ask(cluster, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        ask(cluster, "SELECT pg_read_file('/etc/passwd')")


def test_served_cluster_makes_no_other_databases(cluster_folder):
    with held(cluster_folder) as cluster, pytest.raises(psycopg.errors.InsufficientPrivilege):
        ask(cluster, "CREATE DATABASE another")


def test_extensions_of_the_search_are_there(cluster):
    with psycopg.connect(**cluster.connection_arguments(), autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_trgm")
        connection.execute("CREATE EXTENSION unaccent")
        assert connection.execute("SELECT unaccent('città'), similarity('città', 'citta') > 0.3").fetchone() == (
            "citta",
            True,
        )


def test_no_port_is_opened(cluster):
    assert ask(cluster, "SHOW listen_addresses") == ""


def test_server_goes_with_its_last_user(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        server = pid_of_server(cluster)
        with held(cluster_folder, durable=False):
            pass
        assert lives(server)
    assert not lives(server)


def test_server_goes_when_its_last_user_is_killed(cluster_folder):
    user = holder(cluster_folder)
    user.stdout.readline()
    cluster = Cluster(cluster_folder, durable=False)
    server = pid_of_server(cluster)
    user.kill()
    user.communicate()
    wait_until(lambda: not lives(server), "the server is gone")
    assert not (cluster.place.data / "postmaster.pid").exists()


def test_two_starts_at_once_share_one_server(cluster_folder):
    def start(number):
        with held(cluster_folder, durable=False) as cluster:
            return pid_of_server(cluster), ask(cluster)

    users = [holder(cluster_folder) for _ in range(2)]
    assert len({user.stdout.readline() for user in users}) == 1
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(start, range(4)))
    for user in users:
        user.communicate()
    assert len(found) == 1
    assert found.pop()[1] == 1


def test_server_comes_back_with_its_data_after_it_was_killed(cluster_folder):
    with held(cluster_folder) as cluster:
        remember(cluster, 7)
        before = pid_of_server(cluster)
        kill(before)
        wait_until(lambda: not lives(before), "the server is dead")
        wait_until(lambda: answers(cluster), "the server answers again")
        assert remembered(cluster) == 7
        assert pid_of_server(cluster) != before


def test_server_lives_on_without_its_keeper_and_gets_another(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        server, keeper = pid_of_server(cluster), pid_of_keeper(cluster)
        kill(keeper)
        wait_until(lambda: not lives(keeper), "the keeper is dead")
        assert answers(cluster)
        with held(cluster_folder, durable=False) as same:
            wait_until(lambda: pid_of_keeper(same) is not None, "there is a keeper again")
            assert pid_of_server(same) == server
    wait_until(lambda: not lives(server), "the server is gone")


def test_stop_is_not_outrun_by_a_keeper_that_is_just_coming_up(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        kill(pid_of_keeper(cluster))
        with held(cluster_folder, durable=False):
            pass  # starts a keeper, which has no time to look around
        begun = time.monotonic()
    assert time.monotonic() - begun < 15
    wait_until(lambda: pid_of_keeper(cluster) is None, "the keeper is gone")
    assert not cluster.is_running


def test_server_killed_without_a_keeper_comes_back_for_those_who_use_it(cluster_folder):
    with held(cluster_folder) as cluster:
        remember(cluster, 7)
        keeper = pid_of_keeper(cluster)
        kill(keeper)
        wait_until(lambda: not lives(keeper), "the keeper is dead")
        with held(cluster_folder):
            wait_until(lambda: pid_of_keeper(cluster) is not None, "there is a keeper again")
            before = pid_of_server(cluster)
            kill(before)
            wait_until(lambda: not lives(before), "the server is dead")
            wait_until(lambda: answers(cluster), "the server answers again")
            assert remembered(cluster) == 7


def test_start_recovers_after_everything_was_killed(cluster_folder):
    user = holder(cluster_folder, durable=True)
    user.stdout.readline()
    cluster = Cluster(cluster_folder)
    remember(cluster, 7)
    for pid in (pid_of_keeper(cluster), pid_of_server(cluster), user.pid):
        kill(pid)
    user.communicate()
    assert (cluster.place.data / "postmaster.pid").exists()
    with held(cluster_folder) as again:
        assert remembered(again) == 7


def test_lock_file_with_the_number_of_another_program_is_no_obstacle(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        server_number = str(pid_of_server(cluster))
        lock = (cluster.place.data / "postmaster.pid").read_text()
    stale = cluster.place.data / "postmaster.pid"
    stale.write_text(lock.replace(server_number, str(os.getpid()), 1))
    (cluster.place.socket_folder / ".s.PGSQL.5432.lock").write_text(f"{os.getpid()}\n")
    with held(cluster_folder, durable=False) as again:
        assert ask(again) == 1


def test_interrupted_making_leaves_nothing_behind(cluster_folder):
    unfinished = cluster_folder / "data.unfinished"
    unfinished.mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")
    with held(cluster_folder, durable=False) as cluster:
        assert ask(cluster) == 1
    assert not unfinished.exists()


def test_deep_folder_gets_its_socket_elsewhere(short_folder):
    deep = short_folder / ("a" * 90) / "postgres"
    try:
        with held(deep, durable=False) as cluster:
            assert str(cluster.place.socket_folder).startswith("/tmp/tsi-portal-")
            assert mode(cluster.place.socket_folder) == 0o700
            assert ask(cluster) == 1
    finally:
        Cluster(deep).remove()
    cluster.place.socket_folder.rmdir()


def test_password_of_the_portal_that_was_lost_is_made_again(cluster_folder):
    with held(cluster_folder, durable=False):
        pass
    (cluster_folder / "portal.password").unlink()
    with held(cluster_folder, durable=False) as cluster:
        assert ask(cluster) == 1


def test_password_of_the_administrator_that_was_lost_is_said(cluster_folder):
    with held(cluster_folder, durable=False):
        pass
    (cluster_folder / "postgres.password").unlink()
    with pytest.raises(StartError, match=r"postgres\.password.*missing"), held(cluster_folder, durable=False):
        pass


def test_data_of_another_version_are_refused(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        pass
    (cluster.place.data / "PG_VERSION").write_text("15\n")
    with pytest.raises(StartError, match="made by PostgreSQL 15"), held(cluster_folder, durable=False):
        pass


def test_broken_data_are_said_with_the_reason(cluster_folder):
    with held(cluster_folder, durable=False) as cluster:
        pass
    (cluster.place.data / "global" / "pg_control").unlink()
    with pytest.raises(StartError, match=r"did not start .*see .*postgres\.log"), held(cluster_folder, durable=False):
        pass


def test_folder_that_cannot_be_made_is_said(short_folder):
    (short_folder / "file").write_text("")
    with pytest.raises((StartError, NotADirectoryError)), held(short_folder / "file" / "postgres"):
        pass
