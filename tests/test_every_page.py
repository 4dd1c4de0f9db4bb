"""Every page type in every language: found at its address, rendered whole, in its own language and no other."""

import re
from itertools import pairwise

import pytest
from django.test import Client
from wagtail.models import get_page_models

from tests.one_of_each import ENGLISH, ITALIAN
from tsi_portal.base.languages import language_codes
from tsi_portal.base.models import BasePage

TYPES = [model for model in get_page_models() if model is not BasePage]
WORDS = {"it": ITALIAN, "en": ENGLISH}
every_type = pytest.mark.parametrize("model", TYPES, ids=lambda model: model.__name__)
every_language = pytest.mark.parametrize("code", language_codes())


def words_of(html):
    """Return what a reader sees of a page: its text without markup and without what the head says."""
    body = html.split("<body>", 1)[1]
    return re.sub(r"<[^>]+>", " ", re.sub(r"<(svg|script)\b.*?</\1>", " ", body, flags=re.S))


@every_type
def test_every_type_has_a_page_here(small_site, model):
    assert model in small_site.pages, f"Add a page of the type {model.__name__} to tests/one_of_each.py."


@every_type
@every_language
def test_page_answers_at_its_address(small_site, reader, model, code):
    response = reader.get(small_site.pages[model].address(code))
    assert response.status_code == 200
    assert response.headers["Content-Language"] == code


@every_type
@every_language
def test_page_is_whole(small_site, reader, model, code):
    html = reader.get(small_site.pages[model].address(code)).content.decode()
    assert len(re.findall(r"<h1[ >]", html)) == 1
    assert f'<html lang="{code}">' in html
    assert html.count("<main ") == html.count("<header ") == html.count("<footer ") == 1
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(ids) == sorted(set(ids)), "an id stands twice"
    labels = set(re.findall(r'aria-labelledby="([^"]+)"', html))
    assert labels <= set(ids), "a label that is not there"


@every_type
@every_language
def test_no_word_of_another_language(small_site, reader, model, code):
    text = words_of(reader.get(small_site.pages[model].address(code)).content.decode())
    for other in set(WORDS) - {code}:
        assert WORDS[other] not in text.split(), f"{WORDS[other]} on a page in {code}"


@every_type
def test_alternates_name_each_other(small_site, reader, model):
    found = {}
    for code in language_codes():
        html = reader.get(small_site.pages[model].address(code)).content.decode()
        found[code] = dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', html))
        assert re.search(r'<link rel="canonical" href="([^"]+)">', html)[1] == found[code][code]
    assert len({tuple(sorted(links.items())) for links in found.values()}) == 1
    assert set(found[code]) == {*language_codes(), "x-default"}


@every_type
@every_language
def test_page_asks_no_other_host_and_sets_no_cookie(small_site, reader, model, code):
    response = Client().get(small_site.pages[model].address(code))
    assert not response.cookies
    html = response.content.decode()
    loaded = re.findall(r'<(?:script|img|source|iframe)[^>]+(?:src|srcset)="([^"]+)"', html)
    loaded += re.findall(r'<link rel="(?:stylesheet|icon|preload)"[^>]*href="([^"]+)"', html)
    assert all(address.startswith("/") for address in loaded)
    assert "<style" not in html
    assert " style=" not in html
    assert not re.search(r"<script(?![^>]*\bsrc=)", html)
    assert not re.search(r"\son[a-z]+=", html)


@every_type
def test_headings_leave_no_level_out(small_site, reader, model):
    html = reader.get(small_site.pages[model].address("en")).content.decode()
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", html)]
    for before, after in pairwise(levels):
        assert after <= before + 1, f"h{after} after h{before}"
