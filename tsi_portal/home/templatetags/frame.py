"""The frame as templates ask for it: the same page in other languages, the way back, the current entry of a menu."""

from dataclasses import dataclass

from django import template
from django.conf import settings
from django.utils.html import format_html

from tsi_portal.base.languages import active_language, language_codes, language_name
from tsi_portal.base.models import BasePage
from tsi_portal.base.site_roots import address_of

register = template.Library()

MOST_FRAGMENTS = 500


@dataclass(frozen=True)
class Version:
    """The page that a reader is on, in one language."""

    code: str
    name: str
    address: str
    is_current: bool
    is_published: bool
    query: str

    @property
    def switch(self):
        """The address for the reader who changes the language: filters, words and page of the list stay."""
        if not self.query:
            return self.address
        return f"{self.address}{'&' if '?' in self.address else '?'}{self.query}"

    @property
    def full_address(self):
        """The address with its host, for search engines."""
        return f"{settings.SITE_URL}{self.address}"


def _address(context, code):
    """Return the address of what is shown in a language: of a page, of a view that says so, else the home page."""
    page = context.get("page")
    if isinstance(page, BasePage):
        return address_of(page, code) or f"/{code}/"
    return context.get("addresses", {}).get(code, f"/{code}/")


@register.simple_tag(takes_context=True)
def versions(context):
    """Return what is shown in every language, the default one first."""
    request, page = context.get("request"), context.get("page")
    published = page.published_languages if isinstance(page, BasePage) else language_codes()
    active, query = active_language(), request.META.get("QUERY_STRING", "") if request else ""
    return [
        Version(code, language_name(code), _address(context, code), code == active, code in published, query)
        for code in language_codes()
    ]


@register.filter
def published(versions):
    """Return the versions that are for search engines: those in which the page is published."""
    return [version for version in versions if version.is_published]


@register.simple_tag(takes_context=True)
def canonical(context):
    """Return the address that search engines should know: of the original where this is shown in its place."""
    page = context.get("page")
    code = page.shown_language if isinstance(page, BasePage) else active_language()
    address = f"{settings.SITE_URL}{_address(context, code)}"
    listing = context.get("listing")
    number = listing.page.number if listing else 1
    return f"{address}?page={number}" if number > 1 else address


@register.simple_tag(takes_context=True)
def share_picture(context):
    """Return the address of the picture of a page in the language in which it is read; "" for what is no saved page."""
    page = context.get("page")
    if not isinstance(page, BasePage) or page.pk is None:
        return ""
    return f"{settings.SITE_URL}/share/{page.shown_language}/{page.pk}.png"


@register.simple_tag(takes_context=True)
def breadcrumbs(context):
    """Return the places above what is shown, the home page first; none above the home page itself."""
    frame, page = context["frame"], context.get("page")
    return frame.ancestors(page) if isinstance(page, BasePage) else [frame.home]


class RememberNode(template.Node):
    """Renders its content once for each key, for as long as the frame stays the same."""

    def __init__(self, nodes, name, keys):
        self.nodes, self.name, self.keys = nodes, name, keys

    def render(self, context):
        """Return the remembered rendering, or make it."""
        fragments = context["frame"].fragments
        key = (self.name, *(variable.resolve(context) for variable in self.keys))
        if key not in fragments:
            if len(fragments) > MOST_FRAGMENTS:
                fragments.clear()
            fragments[key] = self.nodes.render(context)
        return fragments[key]


@register.tag
def remember(parser, token):
    """Keep what stands up to `endremember` with the frame: `{% remember "footer" %}`, `{% remember "map" map %}`.

    Only for what follows from the frame, the language and the given keys, which must be hashable.
    """
    _tag, name, *keys = token.split_contents()
    nodes = parser.parse(("endremember",))
    parser.delete_first_token()
    return RememberNode(nodes, name, [parser.compile_filter(key) for key in keys])


@register.simple_tag(takes_context=True)
def place_in_menu(context):
    """Return what the main menu depends on: the entry above the address, and whether it is its very address."""
    path = context["request"].path
    entries = [child for entry in context["frame"].menus.get("main", ()) for child in (entry, *entry.children)]
    addresses = [entry.address for entry in entries if entry.current(path)]
    nearest = max(addresses, key=len, default="")
    return nearest, nearest == path


@register.filter
def current(entry, path):
    """Return the value of aria-current of a menu's entry at an address."""
    return entry.current(path)


@register.filter
def contains(entry, path):
    """Say whether an address lies under an entry or one of those below it."""
    return entry.contains(path)


@register.filter
def in_place(mapping, key):
    """Return what a mapping of the frame has under a key: a menu by its place, a page by its type or role."""
    return mapping.get(key)


@register.filter
def on_two_lines(name):
    """Return a name with its first word on a line of its own, as the mark wants it."""
    first, _space, rest = str(name).partition(" ")
    return format_html("{}<br>{}", first, rest) if rest else first
