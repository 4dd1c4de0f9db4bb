"""The map of the site for search engines: every page in each language in which it is published, with its alternates."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from tsi_portal.base.languages import column, default_language, language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.base.site_roots import address_of
from tsi_portal.base.visibility import readable

# Pages in one file: with two languages and their alternates it stays well under a megabyte.
PAGES_PER_FILE = 1000


def _pages():
    columns = ["pk", "path", "depth", "last_published_at", "published_languages"]
    columns += [column("url_path", code) for code in language_codes()]
    return readable(BasePage.objects.rewrite(False).filter(depth__gt=1)).order_by("path").only(*columns)


def _entries(pages):
    """Yield one entry for each page and language, with the addresses of its other languages."""
    for page in pages:
        addresses = {code: address_of(page, code) for code in language_codes() if page.is_published_in(code)}
        # A page outside every site has none.
        versions = {code: settings.SITE_URL + address for code, address in addresses.items() if address}
        original = versions.get(default_language()) or next(iter(versions.values()), "")
        for address in versions.values():
            yield {
                "address": address,
                "changed": page.last_published_at,
                "alternates": list(versions.items()) if len(versions) > 1 else [],
                "original": original,
            }


@require_safe
def sitemap(request, number=None):
    """Serve the map, or its table of contents where one file would be too long."""
    pages = _pages()
    files = max(1, -(-pages.count() // PAGES_PER_FILE))
    if number is None and files > 1:
        addresses = [f"{settings.SITE_URL}/sitemap-{part}.xml" for part in range(1, files + 1)]
        return render(request, "sitemaps/index.xml", {"addresses": addresses}, content_type="application/xml")
    number = 1 if number is None else number
    if not 1 <= number <= files:
        raise Http404("No such part of the map.")
    first = (number - 1) * PAGES_PER_FILE
    entries = _entries(pages[first : first + PAGES_PER_FILE])
    return render(request, "sitemaps/map.xml", {"entries": entries}, content_type="application/xml")
