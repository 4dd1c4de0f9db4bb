"""Links to pages: wherever one is written, it is the address in the language of its reader."""

import pytest
from django.conf import settings
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import PageViewRestriction, Site
from wagtail.rich_text import expand_db_html

from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.home.models import StandardPage

ADDRESSES = {"it": "/it/sezione/figlia/", "en": "/en/section/child/"}
each_language = pytest.mark.parametrize("code", ADDRESSES)


@pytest.fixture
def speaking(code):
    with translation.override(code):
        yield code


@each_language
def test_wagtails_own_addresses(speaking, child):
    site = Site.objects.get()
    assert child.url == ADDRESSES[speaking]
    assert child.get_url(RequestFactory().get("/")) == ADDRESSES[speaking]
    assert child.relative_url(site) == ADDRESSES[speaking]
    assert child.full_url == settings.SITE_URL + ADDRESSES[speaking]
    assert child.get_url_parts() == (site.pk, settings.SITE_URL, ADDRESSES[speaking])
    assert child.get_site() == site


@each_language
def test_own_addresses(speaking, child):
    assert child.address() == ADDRESSES[speaking]
    assert child.full_address() == settings.SITE_URL + ADDRESSES[speaking]
    for other, address in ADDRESSES.items():
        assert child.address(other) == address
        assert child.full_address(other) == settings.SITE_URL + address


@each_language
def test_tags_of_templates(speaking, child):
    request = RequestFactory().get("/")
    context = Context({"page": child, "request": request})
    assert Template("{% load wagtailcore_tags %}{% pageurl page %}").render(context) == ADDRESSES[speaking]
    assert Template("{% load wagtailcore_tags %}{% fullpageurl page %}").render(context).endswith(ADDRESSES[speaking])
    assert Template("{{ page|address }}").render(context) == ADDRESSES[speaking]
    assert Template("{% page_link page %}").render(context).startswith(f'<a href="{ADDRESSES[speaking]}">')


@each_language
def test_link_in_a_text(speaking, child):
    html = expand_db_html(f'<p><a linktype="page" id="{child.pk}">there</a></p>')
    assert html == f'<p><a href="{ADDRESSES[speaking]}">there</a></p>'


@each_language
def test_links_in_a_text_follow_a_rename(speaking, section, child):
    found = reread(section)
    found.slug_it, found.slug_en = "nuova", "new"
    found.save()
    html = expand_db_html(f'<a linktype="page" id="{child.pk}">there</a>')
    assert html == f'<a href="{reread(child).address()}">there</a>'


def test_many_links_in_a_text_ask_once(section, child, django_assert_num_queries):
    text = "".join(f'<a linktype="page" id="{found.pk}">there</a> ' for found in (section, child) * 5)
    section.address()
    with django_assert_num_queries(1):
        html = expand_db_html(text)
    assert html.count('<a href="/it/sezione/">') == html.count('<a href="/it/sezione/figlia/">') == 5


def test_what_a_text_links_to_is_read_anew_for_each_request(reader, home, section):
    body = [("paragraph", f'<p><a linktype="page" id="{section.pk}">there</a></p>')] * 3
    made = page(StandardPage, "Con legami", "With links")
    made.body_it = made.body_en = body
    made = publish(home, made)
    assert reader.get(made.address("en")).content.decode().count('href="/en/section/"') == 3
    found = reread(section)
    found.slug_en = "renamed"
    found.save()
    assert (
        expand_db_html(f'<a linktype="page" id="{section.pk}">x</a>') == f'<a href="{reread(section).address()}">x</a>'
    )
    assert reader.get(made.address("en")).content.decode().count('href="/en/renamed/"') == 3
    reread(section).unpublish()
    assert expand_db_html(f'<a linktype="page" id="{section.pk}">x</a>') == "<a>x</a>"
    assert 'href="/en/renamed/"' not in reader.get(made.address("en")).content.decode()


def test_link_to_what_readers_cannot_open_is_no_link(home, section, child):
    reread(child).unpublish()
    private = publish(home, page(StandardPage, "Riservata", "Private"))
    PageViewRestriction.objects.create(page_id=private.pk, restriction_type=PageViewRestriction.LOGIN)
    for key in (child.pk, private.pk, 999_999, 10**30, -1, "x", "²", ""):
        assert expand_db_html(f'<p><a linktype="page" id="{key}">there</a></p>') == "<p><a>there</a></p>"


@each_language
def test_link_chosen_in_a_block(reader, home, child, code):
    link = {"text": "Go there", "page": child, "url": ""}
    blocks = [("call_to_action", {"text": "", "link": link}), ("teasers", {"heading": "", "pages": [child]})]
    found = publish(home, page(StandardPage, "Con blocchi", "With blocks", body_it=blocks, body_en=blocks))
    html = reader.get(found.address(code)).content.decode()
    main = html[html.index("<main") : html.index("</main>")]
    assert main.count(f'href="{ADDRESSES[code]}"') == 2


def test_draft_chosen_in_a_block_is_not_named(reader, home, child):
    blocks = [("teasers", {"heading": "", "pages": [child]})]
    found = publish(home, page(StandardPage, "Con blocchi", "With blocks", body_it=blocks, body_en=blocks))
    reread(child).unpublish()
    html = reader.get(found.address("en")).content.decode()
    assert "/en/section/child/" not in html
    assert "Child" not in html


def test_page_outside_every_site_has_no_address(home):
    root = home.get_parent()
    outside = publish(root, page(StandardPage, "Fuori", "Outside"))
    assert outside.url is None
    assert outside.full_url is None
    assert outside.address() is None
    assert outside.full_address() is None


def test_key_of_a_cached_page_differs_by_language(child):
    keys = set()
    for code in ADDRESSES:
        with translation.override(code):
            keys.add(child.cache_key)
    assert len(keys) == 2


def test_addresses_cost_no_query(section, child, django_assert_num_queries):
    section.address()
    with django_assert_num_queries(0):
        for _number in range(3):
            assert child.url
            assert child.full_url
            assert child.address("en")
