"""What stands at the entrance for machines, and that nobody who only reads gets a cookie, whatever the address."""

import datetime
import re

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone

from news.models import EventPage
from tests.media.files import PDF
from tests.media.pictures import corners, encoded
from tsi_portal.home.models import Identity
from tsi_portal.media.models import PortalDocument, PortalImage

# --- robots.txt, security.txt ----------------------------------------------------------------------------------------


def test_robots_are_led_to_the_map_and_kept_out_of_the_admin(db):
    response = Client().get("/robots.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = response.content.decode().splitlines()
    assert f"Sitemap: {settings.SITE_URL}/sitemap.xml" in lines
    assert "Disallow: /admin/" in lines
    assert "Disallow: /" not in lines


def test_security_txt_names_a_contact_and_expires(db, monkeypatch):
    identity = Identity.load()
    identity.security_contact = "security@example.org"
    identity.save()
    now = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    monkeypatch.setattr(timezone, "now", lambda: now)
    response = Client().get("/.well-known/security.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in response.content.decode().splitlines() if line)
    assert fields["Contact"] == "mailto:security@example.org"
    assert fields["Canonical"] == f"{settings.SITE_URL}/.well-known/security.txt"
    assert fields["Preferred-Languages"] == "it, en"
    expires = datetime.datetime.fromisoformat(fields["Expires"])
    assert datetime.timedelta(0) < expires - now < datetime.timedelta(days=365)


def test_security_txt_falls_back_on_the_address_of_the_site(db):
    identity = Identity.load()
    identity.security_contact, identity.email = "", "info@example.org"
    identity.save()
    assert b"mailto:info@example.org" in Client().get("/.well-known/security.txt").content


def test_security_txt_without_a_contact_is_not_there(db):
    response = Client().get("/.well-known/security.txt")
    assert response.status_code == 404
    assert b"<html" in response.content


@pytest.mark.parametrize("address", ["/robots.txt", "/.well-known/security.txt", "/sitemap.xml", "/"])
def test_entrance_is_only_read(db, address):
    for method in ("post", "put", "delete"):
        assert getattr(Client(), method)(address).status_code == 405


# --- No cookie for readers -------------------------------------------------------------------------------------------


def test_no_address_gives_a_reader_a_cookie(small_site, reader, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    picture = PortalImage.objects.create(title="X", file=ContentFile(encoded(corners(), "JPEG"), name="x.jpg"))
    document = PortalDocument.objects.create(title="X", file=ContentFile(PDF, name="x.pdf"))
    pages = [made.address(code) for made in small_site.pages.values() for code in ("it", "en")]
    event = small_site.pages[EventPage].address("en")
    others = ["/", "/hub/", "/it", "/robots.txt", "/sitemap.xml", "/.well-known/security.txt", "/healthz", "/readyz"]
    others += ["/it/cerca/", "/en/search/?q=word", "/en/search/?q=wrd", "/it/temi/", "/en/topics/topic-word/"]
    others += ["/en/nowhere/", "/en/?q=%00", "/fr/", f"{event}event.ics", picture.file.url, document.url]
    others += ["/en/progetti/", "/media/nothing.jpg", "/documents/9/nothing.pdf", "/static/nothing.css", "/admin"]
    for address in [*pages, *others]:
        response = Client().get(address)
        assert not response.cookies, address
        assert "Set-Cookie" not in response.headers
        if response.status_code == 200:
            assert "Cookie" not in response.headers.get("Vary", ""), address


def test_pages_are_the_same_for_everybody(small_site, reader):
    """Nothing personal, no token, no nonce: what one reader gets may be kept for the next."""
    address = small_site.home.address("en")
    first, second = (Client().get(address).content for _number in range(2))
    assert first == second
    assert not re.search(rb"csrfmiddlewaretoken|nonce=", first)
