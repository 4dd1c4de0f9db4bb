"""What still answers while the database is away, and how the rest says so."""

import pytest
from django.db import OperationalError, connection, connections
from django.test import Client

from tests.home.test_errors import assert_is_error, each_language
from tsi_portal.home.frame import raise_version


@pytest.fixture
def lost_database(own_database):
    """The database has gone: every attempt to reach it fails as a connection fails."""
    raise_version()
    connection.close()

    def refuse(self):
        raise OperationalError("connection refused")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(connections["default"]), "connect", refuse)
        yield


@each_language
def test_pages_say_that_they_will_be_back(lost_database, code):
    reader = Client(raise_request_exception=False)
    search = {"it": "/it/cerca/?q=x", "en": "/en/search/?q=x"}[code]
    for address in (f"/{code}/", f"/{code}/nowhere/", search):
        response = reader.get(address)
        assert_is_error(response, 503, code, has_frame=False)
        assert int(response.headers["Retry-After"]) > 0
        assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_what_needs_no_database_still_answers(lost_database):
    reader = Client(raise_request_exception=False)
    assert reader.get("/").status_code == 302
    assert reader.get("/robots.txt").status_code == 200
    assert reader.get("/healthz").status_code == 200
    assert reader.get("/readyz").status_code == 503
