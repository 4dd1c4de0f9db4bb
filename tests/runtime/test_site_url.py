"""Does one address decide everything that security follows from it?"""

import importlib

import pytest
from django.conf import settings as active
from django.core.exceptions import ImproperlyConfigured

from tsi_portal.runtime.addresses import is_loopback, read_site_url


@pytest.mark.parametrize(
    ("url", "origin", "hosts"),
    [
        ("https://www.example.org", "https://www.example.org", ["www.example.org"]),
        ("https://www.example.org:8443/", "https://www.example.org:8443", ["www.example.org"]),
        ("https://localhost", "https://localhost", ["localhost"]),
        ("http://localhost:8000", "http://localhost:8000", ["localhost", "127.0.0.1", "[::1]"]),
        ("http://localhost", "http://localhost", ["localhost", "127.0.0.1", "[::1]"]),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000", ["127.0.0.1", "localhost", "[::1]"]),
        ("http://[::1]:9000", "http://[::1]:9000", ["[::1]", "localhost", "127.0.0.1"]),
        (
            "http://portal.localhost:1",
            "http://portal.localhost:1",
            ["portal.localhost", "localhost", "127.0.0.1", "[::1]"],
        ),
        ("HTTPS://WWW.Example.ORG", "https://www.example.org", ["www.example.org"]),
    ],
)
def test_address_is_read(url, origin, hosts):
    address = read_site_url(url)
    assert address.origin == origin
    assert address.hosts == hosts


@pytest.mark.parametrize(
    "url",
    [
        "", "nonsense", "www.example.org", "ftp://www.example.org", "https://", "https://:443", "http://localhost:0",
        "http://localhost:99999", "http://localhost:port", "http://[::1", "javascript:alert(1)",
        "https://www.example.org/portal", "https://www.example.org?x", "https://www.example.org#x", "https://me@www.example.org",
        "http://www.example.org", "http://192.168.1.1:8000", "http://0.0.0.0:8000", "http://localhost.example.org",
    ],
)  # fmt: skip
def test_address_that_makes_no_sense_or_is_not_safe_is_refused(url):
    with pytest.raises(ImproperlyConfigured, match="SITE_URL is"):
        read_site_url(url)


@pytest.mark.parametrize(
    ("host", "answer"),
    [
        ("localhost", True),
        ("a.localhost", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("localhost.org", False),
    ],
)
def test_loopback_is_this_machine_alone(host, answer):
    assert is_loopback(host) is answer


def test_cookies_are_bound_to_the_host_over_tls_and_to_the_port_without():
    assert read_site_url("https://www.example.org").cookie_name("session") == "__Host-session"
    assert read_site_url("http://localhost:8001").cookie_name("session") == "session-8001"


@pytest.fixture
def settings_for(monkeypatch, tmp_path):
    """Return a function that reads the settings anew with another SITE_URL."""
    base = importlib.import_module("tsi_portal.settings.base")

    def read(url):
        monkeypatch.setenv("SITE_URL", url)
        monkeypatch.setenv("VAR_DIR", str(tmp_path))
        return importlib.reload(base)

    yield read
    monkeypatch.undo()
    importlib.reload(base)


def test_public_site_is_strict(settings_for):
    found = settings_for("https://www.example.org")
    assert found.SECURE_SSL_REDIRECT
    assert found.SECURE_HSTS_SECONDS >= 31_536_000
    assert found.SESSION_COOKIE_SECURE
    assert found.CSRF_COOKIE_SECURE
    assert found.LANGUAGE_COOKIE_SECURE
    assert found.SESSION_COOKIE_NAME.startswith("__Host-")
    assert found.CSRF_COOKIE_NAME.startswith("__Host-")
    assert found.REQUIRE_SECOND_FACTOR
    assert found.ALLOWED_HOSTS == ["www.example.org"]
    assert found.CSRF_TRUSTED_ORIGINS == ["https://www.example.org"]
    assert found.SECURE_PROXY_SSL_HEADER is None
    assert not found.DEBUG


def test_local_site_works_without_tls(settings_for):
    found = settings_for("http://localhost:8123")
    assert not found.SECURE_SSL_REDIRECT
    assert not found.SESSION_COOKIE_SECURE
    assert not found.REQUIRE_SECOND_FACTOR
    assert found.SESSION_COOKIE_NAME == "session-8123"
    assert not found.DEBUG


def test_host_cookies_can_be_set_at_all():
    # A browser refuses __Host- cookies with a Domain or another path.
    assert active.SESSION_COOKIE_DOMAIN is None
    assert active.CSRF_COOKIE_DOMAIN is None
    assert active.SESSION_COOKIE_PATH == active.CSRF_COOKIE_PATH == active.LANGUAGE_COOKIE_PATH == "/"
    assert active.SESSION_COOKIE_HTTPONLY
    assert active.CSRF_COOKIE_HTTPONLY
