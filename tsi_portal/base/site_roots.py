"""Where the site hangs in the tree and under which host it is known, remembered: addresses of pages cost no query.

One setting, `SITE_URL`, decides the host; the row that Wagtail keeps of the site is made to follow it after each `migrate`.
"""

import logging
import time
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connections, transaction
from django.db.models.signals import post_delete, post_migrate, post_save
from django.http.request import split_domain_port
from wagtail.models import Site
from wagtail.models.sites import SiteRootPath

from .languages import active_language, column, default_language, language_codes

logger = logging.getLogger(__name__)

# Another process may move the root of the site; this one notices after so many seconds, or as soon as a page does not fit.
REMEMBERED_FOR = 60
# A page outside every site must not make each of its addresses ask again.
ASKED_AGAIN_AFTER = 1

_remembered = {"asked": 0.0, "sites": None, "roots": None}


def _recall(what):
    if _remembered["sites"] is None or time.monotonic() > _remembered["asked"] + REMEMBERED_FOR:
        sites = list(Site.objects.select_related("root_page"))
        _remembered.update(asked=time.monotonic(), sites=sites, roots=_roots_of(sites))
    return _remembered[what]


def _roots_of(sites):
    return {code: _roots_in(sites, code) for code in language_codes()}


def _roots_in(sites, code):
    roots = [
        SiteRootPath(
            site.pk,
            getattr(site.root_page, column("url_path", code)),
            settings.SITE_URL if site.is_default_site else site.root_url,
            default_language(),
        )
        for site in sites
    ]
    return sorted(roots, key=lambda root: len(root.root_path), reverse=True)


def site_roots(code=None):
    """Return Wagtail's (site_id, root_path, root_url, language_code) of every site, the deepest root first.

    The paths are those of one language (the active one). The address of the default site is `SITE_URL`, which also knows
    a scheme with a port of its own, as Wagtail's row does not.
    """
    return _recall("roots")[code or active_language()]


def site_for(request):
    """Return the Site that answers a request, with its root page, chosen as Wagtail does; None before there is a site.

    Host and port decide, then the host alone if one site has it, then the default site.
    """
    if not hasattr(request, "_wagtail_site"):
        request._wagtail_site = _best_site(split_domain_port(request._get_raw_host())[0], request.get_port())
    return request._wagtail_site


def _best_site(hostname, port):
    sites = _recall("sites")
    same_host = [site for site in sites if site.hostname == hostname]
    default = next((site for site in sites if site.is_default_site), None)
    exact = next((site for site in same_host if str(site.port) == str(port)), None)
    if exact or default in same_host:
        return exact or default
    return same_host[0] if len(same_host) == 1 else default


def forget_site_roots():
    """Ask again at the next address."""
    _remembered["sites"] = None


def _on_change(sender, **kwargs):
    forget_site_roots()
    # Once more when others can see the change: who asked in between has remembered what was before it.
    transaction.on_commit(forget_site_roots)


def ask_again():
    """Forget the roots if they were not just asked for, and say whether that was done: what did not fit may fit now."""
    was_long_ago = time.monotonic() > _remembered["asked"] + ASKED_AGAIN_AFTER
    if was_long_ago:
        forget_site_roots()
    return was_long_ago


def root_above(path, code):
    """Return the root of the site in which a path of the tree in one language lies, or None outside every site."""
    found = _matching(path, code)
    return _matching(path, code) if found is None and ask_again() else found


def _matching(path, code):
    return next((root for root in site_roots(code) if path.startswith(root.root_path)), None)


def address_of(page, code=None):
    """Return the address of a page within the site in one language (the active one); "" outside the site."""
    code = code or active_language()
    path = _path(page, code)
    root = root_above(path, code)
    return f"/{code}/{path[len(root.root_path) :]}" if root else ""


def full_address_of(page, code=None):
    """Return the address of a page with its host in one language (the active one); "" outside the site."""
    code = code or active_language()
    address = address_of(page, code)
    return f"{root_above(_path(page, code), code).root_url}{address}" if address else ""


def _path(page, code):
    return getattr(page, column("url_path", code)) or ""


def keep_site_address(using="default", **kwargs):
    """Give the default site the host and the port of `SITE_URL`; nothing where another site has them."""
    if Site._meta.db_table not in connections[using].introspection.table_names():
        return
    parts = urlsplit(settings.SITE_URL)
    wanted = {"hostname": parts.hostname, "port": parts.port or (443 if parts.scheme == "https" else 80)}
    sites = Site.objects.using(using)
    site = sites.filter(is_default_site=True).exclude(**wanted).first()
    if site is None:
        return
    if sites.filter(**wanted).exists():
        logger.warning("Another site than the default one has the address of SITE_URL, %s.", settings.SITE_URL)
        return
    site.hostname, site.port = wanted["hostname"], wanted["port"]
    site.save(using=using, update_fields=["hostname", "port"])


def connect(app_config):
    """Follow changes of sites, and `SITE_URL` after each migrate; called once, when every app is ready."""
    post_save.connect(_on_change, sender=Site, dispatch_uid="base_forget_site_roots")
    post_delete.connect(_on_change, sender=Site, dispatch_uid="base_forget_site_roots")
    post_migrate.connect(keep_site_address, sender=app_config, dispatch_uid="base_keep_site_address")
