"""Does every answer carry the headers of security, and the policy of its place?"""

import pytest
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_GET

from tests.runtime.policies import policy_of
from tsi_portal import urls
from tsi_portal.base.languages import language_codes

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@require_GET
def only_get(request):
    """A view that knows one method."""
    raise AssertionError("nobody gets here")


def broken(request):
    """A view with a mistake in it."""
    raise RuntimeError("a mistake")


handler400, handler403, handler404, handler500 = urls.handler400, urls.handler403, urls.handler404, urls.handler500
urlpatterns = [path("broken/", broken), path("only-get/", only_get), *urls.urlpatterns]


@pytest.fixture
def visitor(db, settings):
    """A visitor who sees the error page of a broken view, as visitors do."""
    settings.ROOT_URLCONF = __name__
    return Client(raise_request_exception=False)


ANSWERS = [
    ("GET", "/it/", 200),
    ("GET", "/", 302),
    ("GET", "/it", 301),
    ("GET", "/en/there-is-no-such-page/", 404),
    ("POST", "/only-get/", 405),
    ("GET", "/en/?q=%00", 400),
    ("GET", "/broken/", 500),
    ("GET", "/static/css/tokens.css", 200),
    ("GET", "/static/there-is-no-such-file.css", 404),
    ("GET", "/healthz", 200),
    ("POST", "/healthz", 405),
    ("GET", "/robots.txt", 200),
    ("GET", "/sitemap.xml", 200),
    ("GET", "/media/there-is-no-such-picture.png", 404),
    ("GET", "/admin/login/", 200),
    ("GET", "/admin/", 302),
]


@pytest.mark.parametrize(("method", "address", "status"), ANSWERS)
def test_every_answer_carries_the_headers(visitor, method, address, status):
    response = visitor.generic(method, address)
    assert response.status_code == status
    for name, value in HEADERS.items():
        assert response.headers[name] == value or (name == "X-Frame-Options" and address.startswith("/admin"))
    for feature in ("camera", "geolocation", "microphone", "payment"):
        assert f"{feature}=()" in response.headers["Permissions-Policy"]
    assert "default-src" in response.headers["Content-Security-Policy"]
    assert response.headers["X-Request-ID"]


@pytest.mark.parametrize(("method", "address", "status"), ANSWERS)
def test_no_answer_sets_a_cookie_for_a_reader(visitor, method, address, status):
    response = visitor.generic(method, address)
    assert not response.cookies or address.startswith("/admin/login")


def test_site_allows_nothing_inline_and_no_other_host(visitor):
    policy = policy_of(visitor.get("/en/"))
    assert policy["default-src"] == {"'self'"}
    assert policy["img-src"] == {"'self'", "data:"}
    assert policy["object-src"] == policy["frame-ancestors"] == {"'none'"}
    assert policy["base-uri"] == policy["form-action"] == {"'self'"}
    for name in ("script-src", "style-src"):
        assert name not in policy
    assert "unsafe" not in str(policy)
    assert "http" not in str(policy)


def test_errors_keep_the_policy_of_the_site(visitor):
    site = policy_of(visitor.get("/en/"))
    for address in ("/en/there-is-no-such-page/", "/broken/", "/en/?q=%00"):
        assert policy_of(visitor.get(address)) == site


def test_admin_may_run_the_scripts_in_its_forms_but_load_from_nobody(visitor, django_user_model):
    visitor.force_login(django_user_model.objects.create_superuser("admin@example.org"))
    policy = policy_of(visitor.get("/admin/"))
    assert policy["script-src"] == policy["style-src"] == {"'self'", "'unsafe-inline'"}
    assert policy["frame-ancestors"] == {"'self'"}
    assert policy["object-src"] == {"'none'"}
    assert "unsafe-eval" not in str(policy)


def test_uploaded_files_run_nothing(visitor):
    policy = policy_of(visitor.get("/media/there-is-no-such-picture.png"))
    assert policy["default-src"] == {"'none'"}
    assert "script-src" not in policy
    assert policy["sandbox"] == set()


def test_public_site_asks_for_tls_for_a_year(visitor, settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 365 * 24 * 3600
    again = Client(raise_request_exception=False)
    response = again.get("/en/")
    assert response.status_code == 301
    assert response.headers["Location"] == "https://testserver/en/"
    response = again.get("/en/", secure=True)
    assert response.status_code == 200
    assert response.headers["Strict-Transport-Security"].startswith("max-age=31536000")


@pytest.mark.parametrize("code", language_codes())
def test_pages_of_readers_may_be_cached_and_say_by_what_they_differ(visitor, code):
    response = visitor.get(f"/{code}/")
    assert "Cookie" not in response.headers.get("Vary", "")
