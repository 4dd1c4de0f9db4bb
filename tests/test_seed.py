"""Is the content that the portal begins with true to its sources, whole, and reachable at every address?"""

import re
from collections import Counter
from functools import cache
from urllib.parse import urldefrag, urlsplit

import pytest
from django.core.management import call_command
from django.db import models
from django.test import Client
from django.urls import reverse

from networks.models import PositioningMilestone
from tests.editorial.forms import unchanged
from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import BasePage, Discrepancy, Source, Topic
from tsi_portal.base.visibility import readable
from tsi_portal.home.frame import raise_version
from tsi_portal.home.models import SeedRecord
from tsi_portal.home.seed.memory import Memory

pytestmark = pytest.mark.django_db

# What stands for a value that nobody knows.
STAND_INS = re.compile(r"\b(TBD|TBC|N/A|n\.d\.|lorem|XXX|to be confirmed|da definire|da confermare)\b", re.IGNORECASE)
MUST_CITE = ("project", "pledge", "network", "article", "event", "news")
# “None of the sources” is English; None alone is a value that somebody forgot to look at.
NONE = re.compile(r"\bNone\b(?! (?:of|is)\b)")


@pytest.fixture(autouse=True)
def _frame(seeded_site):
    raise_version()


class Crawl:
    """The site as a visitor finds it by following every link from the front pages."""

    def __init__(self):
        self.client = Client()
        self.pages = {}
        self.links = []

    def run(self, addresses):
        """Visit some addresses and everything that they lead to."""
        waiting = list(addresses)
        while waiting:
            address = waiting.pop()
            if address in self.pages:
                continue
            response = self.client.get(address)
            is_page = response.headers.get("Content-Type", "").startswith("text/html")
            self.pages[address] = (response.status_code, response.content.decode() if is_page else "")
            for link in self._links_of(address):
                self.links.append((address, link))
                if self._is_to_visit(link):
                    waiting.append(urldefrag(link).url)
        return self

    def _links_of(self, address):
        html = self.pages[address][1]
        found = re.findall(r'<a\b[^>]*?\shref="([^"]*)"', html)
        return [link if not link.startswith("#") else address + link for link in found]

    @staticmethod
    def _is_to_visit(link):
        # Filters and orders are tested elsewhere; here they would multiply the lists.
        return link.startswith("/") and "?" not in link and not link.startswith(("/admin/", "/static/", "/media/"))


@pytest.fixture(scope="module")
def crawl(seeded_site):
    raise_version()
    addresses = [
        page.address(code) for page in readable(BasePage.objects.filter(depth__gt=1)) for code in language_codes()
    ]
    return Crawl().run(["/", *addresses])


def html_pages(crawl):
    return [(address, html) for address, (_status, html) in crawl.pages.items() if html]


def text_of(html):
    body = re.sub(r"<(svg|script|style)\b.*?</\1>", " ", html.split("<body", 1)[1], flags=re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


# --- Every address -------------------------------------------------------------------------------------------------


def test_every_page_answers_in_both_languages(seeded_site, crawl):
    wrong = {address: status for address, (status, _html) in crawl.pages.items() if status != 200 and address != "/"}
    assert wrong == {}
    for page in readable(BasePage.objects.filter(depth__gt=1)):
        assert {page.address(code) for code in language_codes()} <= set(crawl.pages)
    assert len(crawl.pages) > 2 * len(seeded_site.written("project", "organisation", "article", "event", "news"))


def test_every_page_says_its_language(crawl):
    for address, html in html_pages(crawl):
        code = address.split("/")[1]
        assert f'<html lang="{code}"' in html, address


def test_no_page_shows_a_value_that_nobody_looked_at(crawl):
    for address, html in html_pages(crawl):
        assert not NONE.search(text_of(html)), address
        assert '="None"' not in html, address
        assert not STAND_INS.search(text_of(html)), address


def test_no_heading_is_empty(crawl):
    for address, html in html_pages(crawl):
        for level, words in re.findall(r"<h([1-6])\b[^>]*>(.*?)</h\1>", html, flags=re.S):
            assert text_of(f"<body>{words}").strip(" >"), f"{address}: an empty heading of level {level}"
        assert len(re.findall(r"<h1[ >]", html)) == 1, address


def test_every_link_leads_somewhere(crawl):
    dead = {(address, link) for address, link in crawl.links if not link.strip() or "…" in link or "..." in link}
    assert dead == set()


def test_every_anchor_is_there(crawl):
    @cache
    def ids(address):
        return set(re.findall(r'\sid="([^"]+)"', crawl.pages[address][1]))

    missing = set()
    for address, link in crawl.links:
        target, anchor = urldefrag(link)
        if anchor and target in crawl.pages and anchor not in ids(target):
            missing.add((address, link))
    assert missing == set()


def test_no_link_leads_to_a_mirror_or_without_encryption(crawl):
    hosts = {(urlsplit(link).scheme, urlsplit(link).hostname) for _address, link in crawl.links if "//" in link}
    assert not [host for _scheme, host in hosts if host and "tembo" in host]
    assert {scheme for scheme, _host in hosts} <= {"https", "http"}
    assert not Source.objects.filter(url__contains="tembo").exists()
    assert not Source.objects.filter(models.Q(url__contains="…") | models.Q(url__contains="...")).exists()


def test_every_topic_gathers_something(seeded_site):
    for topic in Topic.objects.all():
        assert readable(topic.pages.all()).exists(), topic


# --- Every fact ----------------------------------------------------------------------------------------------------


def test_every_record_has_its_number(seeded_site):
    counted = Counter(record.kind for record in seeded_site.records)
    least = {
        "project": 7,
        "pledge": 5,
        "area": 14,
        "network": 6,
        "milestone": 12,
        "article": 7,
        "event": 8,
        "interview": 2,
    }
    assert {kind: counted[kind] for kind in least if counted[kind] < least[kind]} == {}
    assert SeedRecord.objects.count() == len(seeded_site.records)


@pytest.mark.parametrize("kind", MUST_CITE)
def test_every_fact_has_a_source(seeded_site, kind):
    for written in seeded_site.written(kind):
        if not written.fields.get("is_example"):
            assert seeded_site.row(written.key).citations.exists(), written.key


def test_every_figure_milestone_and_workshop_has_a_source(seeded_site):
    assert all(milestone.citations.exists() for milestone in PositioningMilestone.objects.all())
    for written in seeded_site.written("figure", "workshop", "area"):
        assert seeded_site.row(written.key).source_id, written.key


def test_sources_that_disagree_are_all_kept(seeded_site):
    questions = list(Discrepancy.objects.all())
    assert len(questions) >= 8
    for question in questions:
        values = list(question.values.all())
        assert len({value.value_it for value in values}) == len(values) >= 2, question
        assert len([value for value in values if value.is_chosen]) <= 1, question


def test_source_without_a_whole_address_is_cited_without_a_link(seeded_site):
    for source in Source.objects.all():
        assert bool(source.url) == (source.state != Source.State.NOT_LINKED), source


def test_what_is_unknown_is_empty_and_never_zero(seeded_site):
    numeric = (models.DecimalField, models.IntegerField, models.FloatField)
    for written in seeded_site.records:
        row = seeded_site.row(written.key)
        for field in row._meta.concrete_fields:
            if isinstance(field, numeric) and field.null and field.editable and field.name not in written.fields:
                assert getattr(row, field.attname) is None, f"{written.key}.{field.name}"
            if isinstance(field, models.DecimalField) and field.name in written.fields:
                assert getattr(row, field.attname) != 0, f"{written.key}.{field.name}"


def test_every_page_speaks_both_languages(seeded_site):
    for page in BasePage.objects.filter(depth__gt=1):
        assert page.title_it, page.slug_it
        assert page.title_en, page.slug_en
        assert list(page.published_languages) == list(language_codes())


def test_examples_are_flagged_and_nothing_else_is(seeded_site):
    written = {record.key for record in seeded_site.records if record.fields.get("is_example")}
    assert {record.key for record in seeded_site.written("interview")} <= written
    assert set(SeedRecord.objects.filter(is_example=True).values_list("key", flat=True)) == written
    pages = {page.pk for page in BasePage.objects.filter(is_example=True)}
    assert pages == {row.pk for row in map(seeded_site.row, written) if isinstance(row, BasePage)}


def test_nobody_real_speaks_in_an_example(seeded_site):
    for written in seeded_site.written("interview"):
        interview = seeded_site.row(written.key)
        assert interview.is_example
        assert not interview.person
        assert interview.person_role_it
        assert interview.person_role_en


# --- In the editor -------------------------------------------------------------------------------------------------


def _pages_to_edit(all_of_them):
    pages = list(BasePage.objects.filter(depth__gt=1).specific().order_by("pk"))
    seen = Counter()
    # The first of each type, and a project with everything that a form can hold.
    for page in pages:
        seen[type(page)] += 1
        if all_of_them or seen[type(page)] == 1 or page.slug_it == "respondet":
            yield page


@pytest.mark.parametrize(
    "all_of_them", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["some of each type", "all"]
)
def test_editor_publishes_pages_as_they_are_and_that_is_no_change(seeded_site, admin_client, all_of_them):
    memory = Memory()
    for page in _pages_to_edit(all_of_them):
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        sent = {**unchanged(admin_client.get(address)), "action-publish": "1"}
        response = admin_client.post(address, sent)
        assert response.status_code == 302, (page, dict(response.context["form"].errors))
        assert not memory.is_touched(memory.name_of(BasePage, page.pk)), page


# --- Again ------------------------------------------------------------------------------------------


def test_second_seed_makes_and_changes_nothing(seeded_site, capsys):
    before = {model: model._default_manager.count() for model in (BasePage, Source, Topic, SeedRecord)}
    call_command("seed")
    assert {model: model._default_manager.count() for model in before} == before
    assert capsys.readouterr().out.startswith(f"As they were: {len(seeded_site.records)} records")
