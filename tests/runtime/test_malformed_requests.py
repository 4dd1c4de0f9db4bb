"""Does everything that no browser sends get a proper page in the visitor's language, and never a traceback?"""

import pytest
from django.test import Client

from tsi_portal.base.languages import language_codes

LONG = "a" * 3_000
every_language = pytest.mark.parametrize("code", language_codes())


@pytest.fixture
def visitor(db):
    return Client()


def assert_proper_page(response, status, code):
    """Check that an answer is a page of the site in one language, with a way on."""
    html = response.content.decode()
    assert response.status_code == status
    assert f'<html lang="{code}"' in html
    assert html.count("<h1") == 1
    assert f'href="/{code}/' in html
    assert "Traceback" not in html
    assert not response.cookies


@every_language
@pytest.mark.parametrize(
    "query",
    [
        "q=%00", "%00=q", "page=1%00", f"q={LONG}", f"{LONG}=1", f"page={LONG}", "q=%ff%fe", "q=" + "%20a" * 2_500,
        "&".join(f"a{number}={number}" for number in range(6_000))[:7_900],
    ],
)  # fmt: skip
def test_malformed_query_is_a_bad_request(visitor, code, query):
    response = visitor.get(f"/{code}/", QUERY_STRING=query)
    if response.status_code == 200:
        assert len(query) == 7_900, "many short fields are no offence below the limits"
        return
    assert_proper_page(response, 400, code)


@every_language
@pytest.mark.parametrize("path", ["/{}/%00/", "/{}/a%00b/", "/{}/" + LONG + "/"])
def test_malformed_path_is_a_bad_request(visitor, code, path):
    assert_proper_page(visitor.get(path.format(code)), 400, code)


@every_language
@pytest.mark.parametrize(
    "path",
    ["/{}/no-such-page/", "/{}/no-such-page", "/{}/..%2f..%2fetc%2fpasswd", "/{}/%ff/", "/{}/projects/no/such/page/",
     "/{}/a/b/c/d/e/f/g/h/", "/{}/.git/config", "/{}/wp-login.php", "/{}/%E2%80%AE/"],
)  # fmt: skip
def test_unknown_address_is_not_found(visitor, code, path):
    response = visitor.get(path.format(code), follow=True)
    assert_proper_page(response, 404, code)


@every_language
@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PROPFIND", "BREW", "G" * 300])
def test_unknown_method_is_refused_in_the_language_of_the_address(visitor, code, method):
    response = visitor.generic(method, f"/{code}/")
    assert_proper_page(response, 405, code)
    assert "GET" in response.headers["Allow"]


@every_language
@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_method_that_a_page_does_not_know_is_refused(visitor, code, method):
    response = visitor.generic(method, f"/{code}/")
    assert_proper_page(response, 405, code)
    assert "GET" in response.headers["Allow"]


@pytest.mark.parametrize(
    ("accept", "code"), [("en", "en"), ("it-IT,it;q=0.9", "it"), ("de,en;q=0.5", "en"), ("zh", "it"), ("", "it")]
)
def test_address_without_a_language_speaks_that_of_the_browser(visitor, accept, code):
    response = visitor.get("/no-such-page.php", headers={"accept-language": accept})
    assert_proper_page(response, 404, code)


@every_language
@pytest.mark.parametrize(
    "host", ["evil.example.org", "evil.example.org:80", "testserver@evil", "a b", "", "[::1", "x" * 500]
)
def test_foreign_host_is_refused_and_never_repeated(visitor, settings, code, host):
    settings.ALLOWED_HOSTS = ["testserver", *settings.SITE.hosts]
    response = visitor.get(f"/{code}/", HTTP_HOST=host)
    assert_proper_page(response, 400, code)
    assert "evil" not in response.content.decode()


def test_forwarded_host_is_not_believed(visitor):
    response = visitor.get("/", headers={"x-forwarded-host": "evil.example.org", "x-forwarded-proto": "https"})
    assert "evil" not in response.headers["Location"]
    assert not response.wsgi_request.is_secure()


PAGES = ["abc", "-1", "0", "999999", "1.5", "1e3", "٣", "", "1 OR 1=1", "null", "9" * 400]


@every_language
@pytest.mark.parametrize("page", PAGES)
def test_odd_page_number_is_no_error(small_site, visitor, code, page):
    lists = [model for model in small_site.pages if model.__name__.endswith("IndexPage")]
    for model in lists:
        address = small_site.pages[model].address(code)
        response = visitor.get(address, {"page": page}, follow=True)
        assert response.status_code in (200, 404), f"{address}?page={page}"
        if response.status_code == 404:
            assert_proper_page(response, 404, code)


@every_language
@pytest.mark.parametrize(
    "query", ["q", "", "q='", "q=%22a", "q=-", "q=a+OR+OR", "q=:*", "q=%5C", "q=&q=&q=a", "q[]=a", "topic=no-such"]
)
def test_odd_question_is_no_error_in_the_search(visitor, code, query):
    address = {"it": "/it/cerca/", "en": "/en/search/"}[code]
    assert visitor.get(address, QUERY_STRING=query).status_code in (200, 404)


def test_form_with_a_nul_byte_is_a_bad_request(visitor):
    response = visitor.post("/admin/login/", {"login": "a\0b", "username": "a\0b", "password": "x"})
    assert response.status_code == 400


@pytest.mark.parametrize(
    "content_type", ["application/x-www-form-urlencoded", "multipart/form-data", "text/nonsense", "", "\xff"]
)
@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"a" * 10_000, b"--x\r\nContent-Disposition: form-data\r\n\r\n"])
def test_odd_body_is_no_error(visitor, content_type, body):
    response = visitor.generic("POST", "/en/", body, content_type=content_type)
    assert response.status_code in (200, 400, 403, 404, 405)
