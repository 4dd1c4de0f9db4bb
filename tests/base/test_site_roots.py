"""Where the site hangs in the tree: remembered, and noticed when it changes, here or in another process."""

import time

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import Site

from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.base import site_roots
from tsi_portal.base.models import BasePage
from tsi_portal.base.site_roots import keep_site_address
from tsi_portal.home.models import StandardPage


def later(monkeypatch, seconds):
    now = time.monotonic()
    monkeypatch.setattr(site_roots.time, "monotonic", lambda: now + seconds)


def move_root_elsewhere_unnoticed(home):
    """Rename the root as another process would: the rows change and nobody here is told."""
    for code in ("it", "en"):
        for found in BasePage.objects.rewrite(False).filter(**{f"url_path_{code}__startswith": "/home/"}):
            path = getattr(found, f"url_path_{code}").replace("/home/", "/entrata/", 1)
            BasePage.objects.rewrite(False).filter(pk=found.pk).update(**{f"url_path_{code}": path, "url_path": path})


def test_root_that_another_process_renamed_is_noticed_when_a_page_does_not_fit(home, section, monkeypatch):
    assert section.address("en") == "/en/section/"
    move_root_elsewhere_unnoticed(home)
    later(monkeypatch, 2)
    assert reread(section).address("en") == "/en/section/"


def test_address_is_found_after_another_process_renamed_the_root(home, section, monkeypatch):
    assert Client().get("/en/section/").status_code == 200
    move_root_elsewhere_unnoticed(home)
    later(monkeypatch, 2)
    assert Client().get("/en/section/").status_code == 200


def test_what_is_remembered_is_asked_again_after_a_minute(home, section, monkeypatch, django_assert_num_queries):
    section.address()
    with django_assert_num_queries(0):
        section.address()
    later(monkeypatch, site_roots.REMEMBERED_FOR + 1)
    with django_assert_num_queries(1):
        section.address()


def test_page_outside_every_site_does_not_ask_for_each_address(home, django_assert_max_num_queries):
    outside = publish(home.get_parent(), page(StandardPage, "Fuori", "Outside"))
    with django_assert_max_num_queries(1):
        assert [outside.address() for _number in range(20)] == [None] * 20


def test_new_root_of_the_site_counts_at_once(home, section, child):
    assert child.address("en") == "/en/section/child/"
    site = Site.objects.get()
    site.root_page = BasePage.objects.get(pk=section.pk)
    site.save()
    assert child.address("en") == "/en/child/"
    assert child.address("it") == "/it/figlia/"
    assert child.full_address("it").endswith("/it/figlia/")
    for code, address in (("it", "/it/figlia/"), ("en", "/en/child/")):
        with translation.override(code):
            assert child.url == address
            assert Client().get(address).status_code == 200
    assert home.address("en") is None


def test_renamed_root_counts_at_once(home, section):
    assert section.address("en") == "/en/section/"
    home = reread(home)
    home.slug_it = "entrata"
    home.save()
    assert reread(section).address("en") == "/en/section/"


def test_change_that_is_not_yet_committed_is_asked_again_after_the_commit(
    home, section, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        found = reread(home)
        found.slug_it = "entrata"
        found.save()
        # Another thread asks in between and still sees what was before.
        site_roots.site_roots()
        old = [root._replace(root_path="/home/") for root in site_roots.site_roots()]
        site_roots._remembered["roots"] = dict.fromkeys(("it", "en"), old)
    assert reread(section).address("en") == "/en/section/"


@pytest.mark.parametrize(
    ("url", "hostname", "port"),
    [("https://www.example.org", "www.example.org", 443), ("http://localhost:8123", "localhost", 8123)],
)
def test_default_site_follows_the_setting(home, settings, url, hostname, port):
    settings.SITE_URL = url
    keep_site_address()
    site = Site.objects.get(is_default_site=True)
    assert (site.hostname, site.port) == (hostname, port)
    assert home.full_address("en") == f"{url}/en/"


def test_site_that_has_the_address_already_is_left_alone(home, settings):
    other = Site.objects.create(hostname="www.example.org", port=443, root_page_id=home.pk)
    settings.SITE_URL = "https://www.example.org"
    keep_site_address()
    assert reread(other).is_default_site is False
    assert Site.objects.get(is_default_site=True).hostname != "www.example.org"


def test_second_site_answers_under_its_own_host(home, section, child, settings):
    settings.ALLOWED_HOSTS = ["*"]
    Site.objects.create(hostname="second.example.org", port=80, root_page_id=section.pk)
    assert Client().get("/en/child/", headers={"host": "second.example.org"}).status_code == 200
    assert Client().get("/en/section/child/", headers={"host": "second.example.org"}).status_code == 404
    assert Client().get("/en/section/child/").status_code == 200
