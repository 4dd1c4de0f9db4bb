"""Links from one page to another: inside texts, and from the slug of another language."""

from django.http import HttpResponsePermanentRedirect
from django.utils.html import format_html
from wagtail.rich_text.pages import PageLinkHandler

from tsi_portal.base.page_links import pages_behind
from tsi_portal.base.site_roots import address_of
from tsi_portal.base.view_addresses import with_query


class ReaderPageLinkHandler(PageLinkHandler):
    """Writes the links of a rich text to pages with their addresses in the reader's language: one query for all."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        """Return the opening tag of each link; a link to what readers may not open is no link."""
        keys = [int(attrs["id"]) if str(attrs.get("id", "")).isdecimal() else 0 for attrs in attrs_list]
        pages = pages_behind(keys)
        found = (pages.get(key) for key in keys)
        return [format_html('<a href="{}">', address_of(page)) if page else "<a>" for page in found]


def lead_to_address(page, request):
    """Redirect who used the slug of another language to the address in this one; what follows the page is kept."""
    below = "/".join(request.address_below_page)
    # A file such as a calendar has no slash after its name.
    address = address_of(page) + (below if not below or "." in below else f"{below}/")
    return HttpResponsePermanentRedirect(with_query(address, request))
