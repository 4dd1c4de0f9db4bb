"""Where the site hangs in the tree, remembered: addresses of pages cost no query, however many a page prints."""

import time

from wagtail.models import Site

from .languages import active_language, column

# Another process may move the site's root; this one notices after so many seconds. The slug of the root is no part of an
# address, so until then nothing a reader sees is wrong.
REMEMBERED_FOR = 60

_remembered = (0.0, None)


def site_root():
    """Return (path of the root page in the tree, address of the host), or None before there is a site."""
    global _remembered
    until, root = _remembered
    if root is None or time.monotonic() > until:
        paths = Site.get_site_root_paths()
        root = (paths[0].root_path, paths[0].root_url) if paths else None
        _remembered = (time.monotonic() + REMEMBERED_FOR, root)
    return root


def forget_site_root():
    """Ask again at the next address; called when a site or its root page changes."""
    global _remembered
    _remembered = (0.0, None)


def address_of(page, code=None):
    """Return the address of a page within the site in one language (the active one); "" outside the site."""
    code = code or active_language()
    root = site_root()
    path = getattr(page, column("url_path", code)) or ""
    return f"/{code}/{path[len(root[0]) :]}" if root and path.startswith(root[0]) else ""


def full_address_of(page, code=None):
    """Return the address of a page with its host in one language (the active one); "" outside the site."""
    address = address_of(page, code)
    return f"{site_root()[1]}{address}" if address else ""
