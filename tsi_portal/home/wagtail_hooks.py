"""Where the entrance hooks into Wagtail."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .editing import IdentityEntry, SiteGroup
from .public_links import ReaderPageLinkHandler, lead_to_address


@hooks.register("before_serve_page")
def redirect_from_other_language(page, request, args, kwargs):
    """Send a reader who used the slug of another language to the right address."""
    return lead_to_address(page, request) if getattr(request, "address_in_other_language", False) else None


# After Wagtail's own, which writes the address of the wrong language and asks once for each link.
@hooks.register("register_rich_text_features", order=100)
def use_addresses_of_the_reader(features):
    """Write links to pages as the reader's language has them."""
    features.register_link_type(ReaderPageLinkHandler)


register_snippet(SiteGroup)


@hooks.register("construct_settings_menu")
def show_identity_once(request, items):
    """Leave the identity of the site to the entry “Site”."""
    items[:] = [item for item in items if not IdentityEntry.stands_in(item)]
