"""Errors: in the visitor's language, with a way on, and drawn without the database where that is what has gone."""

import logging
from importlib import import_module

import pytest
from django.conf import settings as portal
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from tests.one_of_each import page, publish
from tsi_portal.home import errors
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import HomePage, StandardPage
from tsi_portal.search.questions import Search

each_language = pytest.mark.parametrize("code", ["it", "en"])


def assert_is_error(response, status, code, *, has_frame=True):
    assert response.status_code == status
    html = response.content.decode()
    assert f'<html lang="{code}">' in html
    assert html.count("<h1") == 1
    assert f">{status}</p>" in html
    assert '<meta name="robots" content="noindex">' in html
    assert f'href="/{code}/"' in html
    assert "Traceback" not in html
    assert "<style" not in html
    assert not response.cookies
    if has_frame:
        assert 'role="search"' in html


HANDLERS = {
    400: lambda request: errors.bad_request(request, ValueError("odd")),
    403: lambda request: errors.forbidden(request, PermissionDenied()),
    404: lambda request: errors.not_found(request, None),
    405: lambda request: errors.bad_request(request, ValueError("a method that is not allowed")),
    410: errors.gone,
    429: errors.too_many_requests,
}


@each_language
@pytest.mark.parametrize("status", HANDLERS)
def test_each_error_has_a_page_in_each_language_with_a_way_on(small_site, reader, status, code):
    request = RequestFactory().get(f"/{code}/x/")
    with translation.override(code):
        response = HANDLERS[status](request)
    assert_is_error(response, status, code)
    html = response.content.decode()
    with translation.override(code):
        first = small_site.pages[next(iter(small_site.indexes))]
        assert f'href="{first.address()}"' in html[html.index("<main") : html.index("</main>")]


def test_words_of_the_two_languages_differ(small_site, reader):
    for status, handler in HANDLERS.items():
        pages = []
        for code in ("it", "en"):
            with translation.override(code):
                html = handler(RequestFactory().get(f"/{code}/")).content.decode()
            pages.append(html[html.index("<h1") : html.index("</h1>")])
        assert pages[0] != pages[1], f"{status} is not translated"


def test_too_many_requests_says_when_to_come_again(small_site, reader):
    with translation.override("en"):
        assert errors.too_many_requests(RequestFactory().get("/en/"), retry_after=90).headers["Retry-After"] == "90"


# --- As visitors meet them -------------------------------------------------------------------------------------------


@each_language
def test_unknown_address(small_site, reader, code):
    assert_is_error(reader.get(f"/{code}/nowhere/"), 404, code)
    assert_is_error(reader.get(f"/{code}/?page=%00"), 400, code)


@each_language
def test_unpublished_page(small_site, reader, code):
    home = HomePage.objects.get(pk=small_site.home.pk)
    made = publish(home, page(StandardPage, "Passata", "Past"))
    address = made.address(code)
    made.unpublish()
    assert_is_error(reader.get(address), 404, code)


@each_language
def test_method_that_an_address_does_not_know(small_site, reader, code):
    for method in ("post", "put", "delete", "patch"):
        response = getattr(reader, method)(f"/{code}/")
        assert_is_error(response, 405, code)
        assert "GET" in response.headers["Allow"]


@each_language
def test_form_without_its_token(small_site, db, code):
    address = f"/{code}/_util/authenticate_with_password/1/1/"
    response = Client(enforce_csrf_checks=True).post(address, {"password": "x"})
    assert response.status_code == 403
    html = response.content.decode()
    assert f'<html lang="{code}">' in html
    assert html.count("<h1") == 1


@each_language
def test_broken_portal(small_site, db, code, monkeypatch, caplog):
    monkeypatch.setattr(Search, "answers", lambda self: 1 / 0)
    raise_version()
    address = {"it": "/it/cerca/?q=parola", "en": "/en/search/?q=word"}[code]
    reader = Client(raise_request_exception=False)
    with caplog.at_level(logging.CRITICAL):
        response = reader.get(address)
    assert_is_error(response, 500, code, has_frame=False)
    assert "ZeroDivisionError" not in response.content.decode()
    for name in ("X-Content-Type-Options", "Content-Security-Policy", "Referrer-Policy", "X-Frame-Options"):
        assert response.headers[name]


@pytest.mark.parametrize("handler", [errors.server_error, errors.unavailable], ids=["500", "503"])
@each_language
def test_pages_of_a_broken_portal_ask_the_database_nothing(db, handler, code):
    request = RequestFactory().get(f"/{code}/x/")
    with CaptureQueriesContext(connection) as queries:
        response = handler(request)
    assert len(queries) == 0
    assert f'<html lang="{code}">' in response.content.decode()


def test_broken_portal_speaks_the_language_of_the_browser_where_the_address_says_none(db):
    request = RequestFactory().get("/x/", headers={"accept-language": "en"})
    assert '<html lang="en">' in errors.server_error(request).content.decode()


def test_errors_are_the_portals_own():
    urls = import_module(portal.ROOT_URLCONF)
    for status in (400, 403, 404, 500):
        assert getattr(urls, f"handler{status}").startswith("tsi_portal.home.errors.")
