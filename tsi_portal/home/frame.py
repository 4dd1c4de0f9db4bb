"""The frame of every page: identity, menus, notices, the places of the site. Read once, then remembered by its version.

Any change of what it is made of raises the version, which every process looks up at each request; the frame itself
stays in the memory of the process. So a page costs no query for its frame, and a change in the admin shows at once
everywhere.
"""

import logging
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction, ReferenceIndex, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from tsi_portal.base.languages import active_language, in_language, language_codes
from tsi_portal.base.models import BasePage, GlossaryTerm, page_addresses_changed
from tsi_portal.base.site_roots import address_of
from tsi_portal.base.visibility import readable
from tsi_portal.media.models import PortalImage

from .glossary import explanations
from .models import Funder, Identity, Menu, SiteNotice, StandardPage

logger = logging.getLogger(__name__)

VERSION_KEY = "frame-version"
# Pages of the first two levels: the home page and what lies directly under it.
DEEPEST_PLACE = 3
# Any picture may be a logo.
MADE_OF = (Identity, Funder, GlossaryTerm, Menu, SiteNotice, Site, PageViewRestriction, PortalImage)
# What saving a draft writes; readers see none of it.
OF_DRAFTS = frozenset(
    [
        "latest_revision",
        "latest_revision_created_at",
        "draft_title",
        "has_unpublished_changes",
        "wagtail_admin_comments",
    ]
)
LOGO_HEIGHT = "max-600x96"

_remembered = (None, {})


@dataclass(frozen=True)
class Place:
    """A page that the frame may lead to; `language` is that of its title where it is not the reader's."""

    title: str
    address: str
    language: str = ""


@dataclass(frozen=True)
class Entry(Place):
    """An entry of a menu with the entries below it."""

    is_external: bool = False
    children: tuple = ()

    def current(self, path):
        """Return the value of aria-current at an address: "page" here, "true" below here, "" elsewhere."""
        if self.is_external or not self.address:
            return ""
        if path == self.address:
            return "page"
        return "true" if path.startswith(self.address) else ""

    def contains(self, path):
        """Say whether an address lies here or under one of the entries below."""
        return bool(self.current(path)) or any(child.contains(path) for child in self.children)


@dataclass(frozen=True)
class Logo:
    """A picture of the identity in the size of a page's frame."""

    address: str
    width: int
    height: int


@dataclass(frozen=True)
class Frame:
    """The frame in one language."""

    language: str
    identity: Identity
    logos: Mapping
    funders: tuple
    menus: Mapping
    places: Mapping
    roles: Mapping
    tree: Mapping
    search: str
    topics: str
    glossary: Mapping
    all_notices: tuple = field(default=(), repr=False)
    # Parts of pages that follow from the frame alone, once rendered; they go with it.
    fragments: dict = field(default_factory=dict, repr=False)

    @property
    def notices(self):
        """The notices to show at this moment."""
        now = timezone.now()
        return [
            notice
            for notice in self.all_notices
            if notice.ends_at > now and (notice.starts_at is None or notice.starts_at <= now)
        ]

    @property
    def home(self):
        """The place of the home page."""
        return self.places.get("home.HomePage", Place(self.identity.name, f"/{self.language}/"))

    def ancestors(self, page):
        """Return the places above a page, the home page first."""
        steps = [page.path[:end] for end in range(page.steplen * 2, len(page.path or ""), page.steplen)]
        return [self.tree[path] for path in steps if path in self.tree]


def current_frame():
    """Return the frame for a reader of the active language."""
    global _remembered
    version = _version()
    if version is None or _remembered[0] != version:
        _remembered = (version, _build())
    return _remembered[1][active_language()]


def _version():
    """Return the version in the store; None where the store fails: then every page builds its frame anew."""
    try:
        return caches["pages"].get(VERSION_KEY) or raise_version()
    except Exception:  # files, Redis or the network, each fails with errors of its own
        logger.exception("The store of pages does not answer.")
        return None


def raise_version():
    """Make every process read the frame anew; return the new version, or None where the store fails."""
    version = uuid.uuid4().hex
    try:
        caches["pages"].set(VERSION_KEY, version, None)
    except Exception:  # a change in the admin must not be lost with it
        logger.exception("The store of pages does not answer.")
        return None
    return version


# --- Building ------------------------------------------------------------------------------------------------------


def _build():
    """Return {language: Frame}, read in a handful of queries."""
    identity = Identity.load()
    pages = list(_pages_of_the_frame())
    menus = list(Menu.objects.all())
    open_pages = _open_pages(menus)
    notices = tuple(SiteNotice.objects.order_by("-pk"))
    logos = {name: _logo(getattr(identity, name)) for name in ("logo_light", "logo_dark", "favicon", "share_picture")}
    funders = tuple(
        {"funder": funder, "light": _logo(funder.logo_light), "dark": _logo(funder.logo_dark)}
        for funder in identity.funders.select_related("logo_light", "logo_dark")
    )
    roles = dict(StandardPage.objects.live().exclude(role="").values_list("pk", "role"))
    glossary = explanations()
    frames = {}
    for code in language_codes():
        with in_language(code):
            tree = {page.path: _place(page) for page in pages}
            frames[code] = Frame(
                language=code,
                identity=identity,
                logos=logos,
                funders=funders,
                menus={menu.place: _entries(menu, open_pages) for menu in menus},
                places={_type(page): tree[page.path] for page in pages},
                roles={roles[page.pk]: tree[page.path] for page in pages if page.pk in roles},
                tree=tree,
                search=_reversed("search"),
                topics=_reversed("topics"),
                glossary=glossary,
                all_notices=notices,
            )
    return frames


def _pages_of_the_frame():
    """Return the pages that menus, crumbs and links of the portal lead to: the upper levels, and all free pages."""
    upper = readable(BasePage.objects.filter(depth__gt=1, depth__lte=DEEPEST_PLACE))
    free = readable(BasePage.objects.type(StandardPage))
    return (upper | free).order_by("-path")


def _type(page):
    """Return the type of a page as in "projects.ProjectIndexPage"."""
    return page.specific_class._meta.label


def _place(page):
    language = page.shown_language
    return Place(page.shown.title, address_of(page), language if language != active_language() else "")


def _entries(menu, open_pages):
    return tuple(filter(None, (_entry(child.value, open_pages) for child in menu.items)))


def _entry(value, open_pages):
    """Return the entry of a menu's block; None where readers may not open its page."""
    page, words = value["page"], str(value["label"])
    if page and page.pk not in open_pages:
        return None
    children = tuple(filter(None, (_entry(child, open_pages) for child in value.get("children") or ())))
    if page:
        place = _place(page)
        language = "" if words else place.language
        return Entry(words or place.title, place.address, language, children=children)
    return Entry(words, value["url"], is_external=not value["url"].startswith("/"), children=children)


def _open_pages(menus):
    """Return the keys of the pages in menus that every reader may open."""
    entries = [child.value for menu in menus for child in menu.items]
    entries += [child for entry in entries for child in entry.get("children") or ()]
    keys = {entry["page"].pk for entry in entries if entry["page"]}
    return set(readable(BasePage.objects.filter(pk__in=keys)).values_list("pk", flat=True))


def _logo(image):
    rendition = image.shown_as(LOGO_HEIGHT).get(LOGO_HEIGHT) if image else None
    return Logo(rendition.url, rendition.width, rendition.height) if rendition else None


def _reversed(name):
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


# --- Noticing changes ----------------------------------------------------------------------------------------------


def _matters(instance):
    if isinstance(instance, BasePage):
        is_upper = (instance.depth or 0) <= DEEPEST_PLACE or isinstance(instance, StandardPage)
        return is_upper or _is_in_a_menu(instance)
    return isinstance(instance, MADE_OF)


def _is_in_a_menu(page):
    kind = ContentType.objects.get_for_model(Menu)
    return ReferenceIndex.get_references_to(page).filter(base_content_type=kind).exists()


def _on_change(sender, instance, update_fields=None, **kwargs):
    if update_fields and OF_DRAFTS.issuperset(update_fields):
        return
    if not _matters(instance):
        return
    raise_version()
    # Once more when others can see the change: a process that asked in between has remembered the state before it.
    transaction.on_commit(raise_version)


def connect():
    """Raise the version at every change of what the frame is made of; called once, when every app is ready."""
    for signal in (post_save, post_delete, page_published, page_unpublished, post_page_move, page_addresses_changed):
        signal.connect(_on_change, dispatch_uid="home_frame")
