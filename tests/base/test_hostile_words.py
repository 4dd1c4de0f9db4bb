"""Words that try to run: in every text field of every type, looked at wherever readers meet them."""

import re

import pytest
from django.db import models
from django.test import Client

from news.models import EventPage
from tests.base.stored import reread
from tsi_portal.base import registry
from tsi_portal.base.fields import PartialDateField
from tsi_portal.base.models import BasePage, Discrepancy, DiscrepancyValue, PageCitation, RelatedPage, Source, Topic
from tsi_portal.home.frame import raise_version

PAYLOAD = "vineyard <script>alert(1)</script>\"'><img src=x onerror=alert(1)></title></textarea>{{ 7*7 }}"
RUNS = (b"<script>alert", b"<img src=x", b"onerror=alert(1)>", b"</title></textarea>")
# Columns that the portal writes itself, or whose form the database knows.
LEFT_ALONE = {"path", "slug", "url_path", "identifier", "kind", "anchor", "language", "key", "draft_title", "series"}


def fill(record):
    """Put the payload into every text of a record; return whether there was one."""
    columns = {}
    for field in record._meta.concrete_fields:
        name = re.sub(r"_(it|en)$", "", field.name)
        is_text = isinstance(field, (models.CharField, models.TextField)) and not isinstance(field, PartialDateField)
        special = isinstance(field, (models.URLField, models.EmailField, models.SlugField, models.FileField))
        if is_text and not special and not field.choices and name not in LEFT_ALONE and field.editable:
            longest = field.max_length or 10_000
            if longest > 40:
                columns[field.name] = PAYLOAD[:longest]
    for name, value in columns.items():
        setattr(record, name, value)
    return columns


@pytest.fixture
def poisoned(small_site, db):
    """The small site with the payload in every text of every page, and of what hangs on pages."""
    pages = []
    for found in small_site.pages.values():
        record = reread(found)
        fill(record)
        record.save_revision().publish()
        pages.append(reread(record))
    for model in (Topic, Source, PageCitation, Discrepancy, DiscrepancyValue, RelatedPage):
        for record in model.objects.all():
            fill(record)
            record.save()
    raise_version()
    return pages


def assert_harmless(response, address):
    assert response.status_code == 200, address
    found = [trace for trace in RUNS if trace in response.content]
    assert not found, f"{address}: {found}"


def test_no_word_runs_on_any_page(poisoned):
    for found in poisoned:
        for code in ("it", "en"):
            response = Client().get(found.address(code))
            assert_harmless(response, found.address(code))
            main = response.content.split(b"<main", 1)[1].split(b"</main>")[0]
            assert b"vineyard" in main, found.address(code)
            assert b"&lt;script&gt;" in main, found.address(code)


def test_no_word_runs_in_views_and_maps(poisoned):
    addresses = [
        "/en/search/?q=vineyard",
        "/it/cerca/?q=vineyard",
        "/en/topics/",
        "/sitemap.xml",
        "/en/topics/topic-word/",
    ]
    projects = registry.record_type("project").model.objects.first().get_parent()
    addresses += [f"{projects.address('en')}?view={view}" for view in ("timeline", "map")]
    for address in addresses:
        assert_harmless(Client().get(address), address)


def test_calendar_folds_what_would_be_lines_of_its_own(small_site, db):
    event = reread(small_site.pages[EventPage])
    event.title_en = "Meeting\r\nATTENDEE:mailto:x@example.org\r\nSUMMARY:Other"
    BasePage.objects.rewrite(False).filter(pk=event.pk).update(title_en=event.title_en, summary_en="a\nEND:VEVENT\nb")
    content = Client().get(f"{event.address('en')}event.ics").content.decode()
    assert content.count("\r\nEND:VEVENT") == 1
    assert "\r\nATTENDEE" not in content
    assert content.count("\r\nSUMMARY:") == 1
