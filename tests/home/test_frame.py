"""The frame of every page: it costs nothing, and what an editor changes shows at once, from whichever process."""

import datetime
import os
import subprocess
import sys

import pytest
from django.conf import settings as portal
from django.core.cache import caches
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import timezone, translation
from PIL import Image
from wagtail.models import PageViewRestriction

from news.models import NewsIndexPage, NewsPage
from tests.base.stored import reread
from tests.media.pictures import BLUE, GREEN, encoded
from tests.one_of_each import DAY, both, page, publish
from tsi_portal.base.models import BasePage
from tsi_portal.base.site_roots import forget_site_roots
from tsi_portal.home import frame
from tsi_portal.home.frame import VERSION_KEY, current_frame, raise_version
from tsi_portal.home.models import HomePage, Identity, Menu, SiteNotice, StandardPage
from tsi_portal.media.models import PortalImage


@pytest.fixture(autouse=True)
def nothing_remembered():
    forget_site_roots()
    raise_version()
    translation.deactivate()


@pytest.fixture
def home(db):
    return HomePage.objects.get()


@pytest.fixture
def section(home):
    return publish(home, page(StandardPage, "Sezione", "Section"))


def entry(target=None, url="", label=None, children=()):
    return ("entry", {"page": target, "url": url, "label": label or {}, "children": list(children)})


def below(target=None, url="", label=None):
    return {"page": target, "url": url, "label": label or {}}


@pytest.fixture
def menu(section):
    return Menu.objects.create(place="main", items=[entry(section)])


def shown(address="/en/"):
    return Client().get(address).content.decode()


def links(html):
    return html[html.index("<header") : html.index("</header>")]


# --- Costs nothing ---------------------------------------------------------------------------------------------------


def test_frame_is_read_once(menu, django_assert_num_queries):
    shown()  # makes the row of the identity, which is a change
    shown()
    with translation.override("en"), django_assert_num_queries(0):
        for _number in range(3):
            current_frame()


def test_frame_of_every_language_is_read_at_once(menu, django_assert_num_queries):
    shown()
    shown("/it/")
    with translation.override("en"), django_assert_num_queries(0):
        assert current_frame().language == "en"


# --- Changes show at once --------------------------------------------------------------------------------------------


def test_identity(menu):
    shown()
    identity = Identity.load()
    identity.name_it, identity.name_en = "Nome nuovo", "New name"
    identity.save()
    assert "New name" in shown()
    assert "Nome nuovo" in shown("/it/")


def test_menu(home, menu):
    other = publish(home, page(StandardPage, "Altra", "Other"))
    assert "/en/other/" not in links(shown())
    menu.items = [entry(other), entry(url="https://example.org/", label={"it": "Fuori", "en": "Elsewhere"})]
    menu.save()
    html = links(shown())
    assert 'href="/en/other/"' in html
    assert 'href="/en/section/"' not in html
    assert "Elsewhere" in html
    menu.delete()
    assert "/en/other/" not in links(shown())


def test_notice_appears_and_disappears_by_itself(home, monkeypatch):
    now = timezone.now()
    hour = datetime.timedelta(hours=1)
    SiteNotice.objects.create(**both("text", "Avviso", "Beware"), starts_at=now + hour, ends_at=now + 2 * hour)
    for moment, is_shown in ((now, False), (now + 1.5 * hour, True), (now + 3 * hour, False)):
        monkeypatch.setattr(timezone, "now", lambda moment=moment: moment)
        assert ("Beware" in shown()) is is_shown, moment


def test_renamed_page(section, menu):
    assert 'href="/en/section/"' in links(shown())
    found = reread(section)
    found.title_en, found.slug_en = "Renamed", "renamed"
    found.save_revision().publish()
    html = links(shown())
    assert 'href="/en/renamed/"' in html
    assert "Renamed" in html


def test_unpublished_deleted_and_moved_page(home, section, menu):
    other = publish(home, page(StandardPage, "Altra", "Other"))
    reread(section).move(other, pos="last-child")
    assert 'href="/en/other/section/"' in links(shown())
    reread(section).unpublish()
    assert "section" not in links(shown())
    reread(section).get_latest_revision().publish()
    assert 'href="/en/other/section/"' in links(shown())
    reread(section).delete()
    assert "section" not in links(shown())


def test_page_that_is_restricted_and_opened_again(section, menu):
    restriction = PageViewRestriction.objects.create(page_id=section.pk, restriction_type=PageViewRestriction.LOGIN)
    assert "Section" not in links(shown())
    restriction.delete()
    assert "Section" in links(shown())


@pytest.fixture
def deep(home):
    """A page deeper than the frame knows by itself, which a menu leads to."""
    index = publish(home, page(NewsIndexPage, "Notizie", "News"))
    news = publish(index, page(NewsPage, "Notizia", "Item", date=DAY))
    Menu.objects.create(place="main", items=[entry(index, children=[below(news)])])
    return news


def test_deep_page_in_a_menu(deep):
    assert 'href="/en/news/item/"' in links(shown())
    found = reread(deep)
    found.title_en, found.slug_en = "Renamed", "renamed"
    found.save_revision().publish()
    html = links(shown())
    assert 'href="/en/news/renamed/"' in html
    assert "Renamed" in html
    reread(deep).unpublish()
    assert "renamed" not in links(shown())


def test_page_below_a_renamed_one_in_a_menu(deep):
    shown()
    index = NewsIndexPage.objects.get()
    index.slug_en = "latest"
    index.save()
    assert 'href="/en/latest/item/"' in links(shown())


def test_replaced_logo(home, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    def file(colour):
        return ContentFile(encoded(Image.new("RGB", (40, 20), colour), "PNG"), name="logo.png")

    logo = PortalImage.objects.create(title="Logo", file=file(BLUE))
    identity = Identity.load()
    identity.logo_light = logo
    identity.save()
    first = current_frame().logos["logo_light"].address
    assert first in shown()
    logo.renditions.all().delete()
    logo.file = file(GREEN)
    logo.save()
    second = current_frame().logos["logo_light"].address
    assert second != first
    assert second in shown()


def test_draft_changes_nothing_and_is_no_reason_to_read_anew(section, menu):
    shown()
    shown()
    version = caches["pages"].get(VERSION_KEY)
    found = reread(section)
    found.title_en = "Draft"
    found.save_revision()
    assert caches["pages"].get(VERSION_KEY) == version
    assert "Draft" not in links(shown())


def test_page_that_the_frame_does_not_show_is_no_reason_to_read_anew(home):
    index = publish(home, page(NewsIndexPage, "Notizie", "News"))
    news = publish(index, page(NewsPage, "Notizia", "Item", date=DAY))
    version = caches["pages"].get(VERSION_KEY)
    news.title_en = "Renamed"
    news.save_revision().publish()
    assert caches["pages"].get(VERSION_KEY) == version


# --- From another process --------------------------------------------------------------------------------------------


def test_version_that_another_process_raised_is_noticed(section, menu):
    shown()
    assert "Section" in links(shown())
    BasePage.objects.rewrite(False).filter(pk=section.pk).update(title_en="Elsewhere")
    assert "Section" in links(shown())
    caches["pages"].set(VERSION_KEY, "raised elsewhere", None)
    assert "Elsewhere" in links(shown())


def test_change_is_announced_again_when_others_can_see_it(section, menu, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        menu.items = [entry(url="https://example.org/", label={"it": "Fuori", "en": "Elsewhere"})]
        menu.save()
        before = caches["pages"].get(VERSION_KEY)
    assert caches["pages"].get(VERSION_KEY) != before


CHANGE = """
import django; django.setup()
from tsi_portal.home.models import Identity
identity = Identity.load()
identity.name_it = identity.name_en = "Said elsewhere"
identity.save()
"""
SETTINGS = """
from tsi_portal.settings.test import *
DATABASES["default"]["NAME"] = {database!r}
CACHES["pages"] = {store!r}
"""


def test_change_in_another_process_shows_at_the_next_request(own_database, settings, tmp_path):
    store = {"BACKEND": "tsi_portal.runtime.stores.FileCache", "LOCATION": str(tmp_path / "pages")}
    settings.CACHES = {**settings.CACHES, "pages": store}
    (tmp_path / "elsewhere.py").write_text(SETTINGS.format(database=own_database, store=store))
    assert "Said elsewhere" not in shown()
    path = os.pathsep.join([str(tmp_path), str(portal.BASE_DIR)])
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "elsewhere", "PYTHONPATH": path}
    subprocess.run(
        [sys.executable, "-c", CHANGE], env=environment, cwd=portal.BASE_DIR, check=True, capture_output=True
    )
    assert "Said elsewhere" in shown()


# --- Without its store -----------------------------------------------------------------------------------------------


class Broken:
    """A store that fails as a full disk or a Redis that has gone."""

    def get(self, *arguments):
        raise OSError("No space left on device")

    set = get


def test_page_is_served_and_changes_are_kept_without_the_store(section, menu, monkeypatch):
    shown()
    monkeypatch.setattr(frame, "caches", {"pages": Broken()})
    assert "Section" in links(shown())
    found = reread(section)
    found.title_en = "Changed meanwhile"
    found.save_revision().publish()
    assert "Changed meanwhile" in links(shown())


# --- What it holds ---------------------------------------------------------------------------------------------------


def test_menu_marks_where_the_reader_is(home, section):
    child = publish(section, page(StandardPage, "Figlia", "Child"))
    other = publish(home, page(StandardPage, "Altra", "Other"))
    Menu.objects.create(place="main", items=[entry(section, children=[below(child)]), entry(other)])
    with translation.override("en"):
        first, second = current_frame().menus["main"]
    assert (first.current("/en/section/"), first.current("/en/section/child/"), first.current("/en/other/")) == (
        "page",
        "true",
        "",
    )
    assert first.contains("/en/section/child/")
    assert not second.contains("/en/section/child/")


def test_entry_in_another_language_is_marked(home):
    italian = page(StandardPage, "Solo italiano", "Draft", published_languages=["it"])
    italian = publish(home, italian)
    Menu.objects.create(place="main", items=[entry(italian)])
    html = links(shown())
    assert "Draft" not in html
    assert 'lang="it"' in html.split("Solo italiano")[0].rsplit("<a", 1)[1]


def test_words_of_the_menu_win_over_the_title(section):
    Menu.objects.create(place="main", items=[entry(section, label={"it": "Parole mie", "en": "My words"})])
    html = links(shown())
    assert "My words" in html
    assert ">Section<" not in html


def test_way_back_names_the_pages_above(section):
    child = publish(section, page(StandardPage, "Figlia", "Child"))
    with translation.override("en"):
        above = current_frame().ancestors(child)
    assert [place.address for place in above] == ["/en/", "/en/section/"]
    html = shown(child.address("en"))
    crumbs = html[html.index('class="wrap crumbs"') :]
    assert crumbs.index("/en/section/") < crumbs.index("</nav>")


def test_words_of_the_frame_do_not_run(section, menu):
    script = "<script>alert(1)</script>"
    identity = Identity.load()
    for name in ("name", "claim", "address", "legal_owner", "footer_text", "licence_text"):
        for code in ("it", "en"):
            setattr(identity, f"{name}_{code}", script)
    identity.save()
    SiteNotice.objects.create(**both("text", script, script), ends_at=timezone.now() + datetime.timedelta(hours=1))
    menu.items = [entry(url="https://example.org/", label={"it": script, "en": script})]
    menu.save()
    assert script not in shown()


@pytest.mark.parametrize(
    ("url", "is_taken"),
    [
        ("https://example.org/", True),
        ("/en/search/", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//evil.example/", False),
        ("/\\evil.example/", False),
        ("http://example.org/", False),
    ],
)
def test_entry_of_a_menu_leads_to_this_site_or_elsewhere_and_never_runs(url, is_taken):
    block = Menu._meta.get_field("items").stream_block.child_blocks["entry"]
    value = block.to_python({"page": None, "url": url, "label": {"it": "x", "en": "x"}, "children": []})
    if is_taken:
        assert block.clean(value)
    else:
        with pytest.raises(ValidationError) as refused:
            block.clean(value)
        assert set(refused.value.block_errors) == {"url"}
