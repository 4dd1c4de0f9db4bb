"""From an address to a page: one query by the stored path, however deep the page lies.

Wagtail walks down the tree and asks twice per level. Here every beginning of the address is looked up at once, which gives
the page and, as a gift, the pages above it: breadcrumbs and view restrictions need them.
"""

from django.http import Http404
from django.urls import Resolver404
from wagtail.models import Site
from wagtail.url_routing import RouteResult

from .languages import active_language, column

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
    site = Site.find_for_request(request)
    if site is None:
        return None
    page, above = _longest_stored_beginning(site.root_page, components)
    if page.depth < site.root_page.depth:
        return None
    page = page.specific
    page.trail = above
    try:
        return route_below(page, request, components[page.depth - site.root_page.depth :])
    except Http404:
        return None


def _longest_stored_beginning(root, components):
    """Return the page that lies deepest on the way, and the pages above it from the root of the tree down."""
    beginnings = [
        root.url_path + "".join(f"{part}/" for part in components[:end]) for end in range(len(components) + 1)
    ]
    name = column("url_path", active_language())
    found = list(root.base_page_model.objects.rewrite(False).filter(**{f"{name}__in": beginnings}).order_by("depth"))
    page = found[-1]
    return page, [above for above in found[:-1] if page.path.startswith(above.path)]


def route_below(page, request, components):
    """Ask a specific page for what is below its address.

    The last part may be the name of a file, as in `calendar.ics`: Wagtail's sub-routes would see a slash after it.
    """
    if components and "." in components[-1] and page.live and hasattr(page, "resolve_subpage"):
        try:
            request.routable_resolver_match = page.resolve_subpage("/" + "/".join(components))
        except Resolver404:
            raise Http404 from None
        return RouteResult(page, args=tuple(request.routable_resolver_match))
    return page.route(request, components)
