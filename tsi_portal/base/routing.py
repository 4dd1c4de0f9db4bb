"""From an address to a page: one query by the stored path, however deep the page lies.

Wagtail walks down the tree and asks twice per level. Here every beginning of the address is looked up at once, which gives
the page and, as a gift, the pages above it: breadcrumbs and view restrictions need them.
"""

from functools import lru_cache

from django.apps import apps
from django.conf import settings
from django.http import Http404
from django.urls import Resolver404
from wagtail.url_routing import RouteResult

from .languages import active_language, column
from .prepared import prepared
from .site_roots import ask_again, site_for

# As deep as the tree can be (255 characters of path, 4 per level); a longer address has no page.
DEEPEST = 63


def find_route(request, path):
    """Return Wagtail's RouteResult for the path of an address, or None where nothing answers.

    The longest stored beginning of the address answers; what follows it is a sub-route of that page, a slug in another
    language (see `MultilingualAddresses.route`), or nothing.
    """
    components = [component for component in path.split("/") if component]
    if len(components) > DEEPEST or "\0" in path:
        return None
    root, page, above = _page_on_the_way(request, components)
    if page is None and ask_again():
        # The root of the site may have been moved by another process.
        del request._wagtail_site
        root, page, above = _page_on_the_way(request, components)
    if page is None:
        return None
    page = _specific(page)
    page.trail = above
    try:
        found = route_below(page, request, components[page.depth - root.depth :])
    except Http404:
        return None
    # What follows the page in the address, where it has views of its own.
    request.address_below_page = components[found.page.depth - root.depth :]
    return found


def _page_on_the_way(request, components):
    """Return the site's root, the page deepest on the way from it, and the pages above from the root of the tree down."""
    site = site_for(request)
    if site is None:
        return None, None, []
    root = site.root_page
    beginnings = [
        root.url_path + "".join(f"{part}/" for part in components[:end]) for end in range(len(components) + 1)
    ]
    # "/" is the root of the whole tree, which may be restricted as any page.
    found = _pages_at(["/", *beginnings])
    page = found[-1] if found and found[-1].depth >= root.depth else None
    return root, page, [above for above in found[:-1] if page and page.path.startswith(above.path)]


@prepared
def _pages_at(paths):
    stored = {f"{column('url_path', active_language())}__in": paths}
    pages = apps.get_model(settings.WAGTAIL_PAGE_MODEL).objects
    return pages.rewrite(False).filter(**stored).order_by("depth")


def _specific(page):
    """Return a page as its own type, as Wagtail's `specific` does."""
    model = page.specific_class
    found = _question_for(model)(page.pk) if model and model is not type(page) else []
    return found[0] if found else page.specific


@lru_cache
def _question_for(model):
    # With its picture, which most templates show.
    return prepared(lambda pk: model._default_manager.rewrite(False).filter(pk=pk).select_related("cover"))


def route_below(page, request, components):
    """Ask a specific page for what is below its address.

    The last part may be the name of a file, as in `calendar.ics`: Wagtail's sub-routes would see a slash after it.
    """
    if components and "." in components[-1] and page.live and hasattr(page, "resolve_subpage"):
        try:
            request.routable_resolver_match = page.resolve_subpage("/" + "/".join(components))
            return RouteResult(page, args=tuple(request.routable_resolver_match))
        except Resolver404:
            pass  # the file may belong to a page further down
    return page.route(request, components)
