"""Is DATABASE_URL read, and is a server that cannot hold the portal refused before anything is changed in it?"""

from contextlib import contextmanager

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from tsi_portal.runtime.errors import StartError
from tsi_portal.runtime.postgres.connection import database_settings
from tsi_portal.runtime.server import database
from tsi_portal.runtime.server.database import check_server


def test_server_is_read(tmp_path):
    found = database_settings("postgres://me:secret@db.example.org:5433/portal", tmp_path)
    assert (found["HOST"], found["PORT"], found["NAME"], found["USER"]) == ("db.example.org", 5433, "portal", "me")
    assert found["OPTIONS"]["pool"]["timeout"] <= 5
    assert found["CONN_HEALTH_CHECKS"]


def test_embedded_server_is_not_started_by_reading_the_settings(tmp_path):
    found = database_settings("", tmp_path)
    assert found["EMBEDDED"]["folder"] == str(tmp_path / "postgres")
    assert not (tmp_path / "postgres").exists()


@pytest.mark.parametrize(
    "url", ["nonsense", "mysql://x/y", "sqlite:///x", "postgres://", "postgres://host", "http://x/y"]
)
@pytest.mark.filterwarnings("error")
def test_address_of_something_else_is_refused(tmp_path, url):
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL"):
        database_settings(url, tmp_path)


class Server:
    """Answers the questions of the check as a server of the test's choice."""

    def __init__(self, version=180000, available=(("pg_trgm", "1.6"), ("unaccent", "1.1")), may_create=True):
        self.info = type("Info", (), {"server_version": version})
        self.answers = [list(available), [(may_create,)]]

    def execute(self, *_):
        rows = self.answers.pop(0)
        return type("Rows", (), {"fetchall": lambda _: rows, "fetchone": lambda _: rows[0]})()


@pytest.fixture
def server(monkeypatch):
    """Return a function that puts another server in place of the one that would be connected to."""

    def use(**said):
        @contextmanager
        def connect(**_):
            yield Server(**said)

        monkeypatch.setattr(database.psycopg, "connect", connect)

    return use


def test_server_of_these_tests_is_good_enough(db):
    check_server(connection)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"version": 140012}, "PostgreSQL 14: the portal needs 15 or newer"),
        ({"available": [("unaccent", None)]}, "lacks pg_trgm"),
        ({"available": []}, "lacks pg_trgm and unaccent"),
        (
            {"available": [("pg_trgm", None), ("unaccent", "1.1")], "may_create": False},
            "may not create the extensions pg_trgm",
        ),
    ],
)
def test_server_that_lacks_something_is_refused_with_what_to_do(server, said, words):
    server(**said)
    with pytest.raises(StartError, match=words):
        check_server(connection)


def test_extensions_that_an_administrator_made_are_enough(server):
    server(may_create=False)
    check_server(connection)


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (
            'connection failed: connection to server at "127.0.0.1", port 1 failed: Connection refused\n\tIs it running?',
            "(Connection refused)",
        ),
        (
            'connection failed: server at "x" failed: FATAL:  password authentication failed for user "me"',
            "(password auth",
        ),
        ("failed to resolve host 'nohost': [Errno -2] Name or service not known", "Name or service not known)"),
    ],
)
def test_server_that_cannot_be_entered_is_said_without_the_password(monkeypatch, message, reason):
    def refuse(**_):
        raise psycopg.OperationalError(message)

    monkeypatch.setattr(database.psycopg, "connect", refuse)
    with pytest.raises(StartError) as refusal:
        check_server(connection)
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)
