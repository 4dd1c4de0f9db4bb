"""Redirects from every address that a page had, in every language, in one hop.

A module of its own because `wagtail.contrib.redirects` can only be imported once every model is loaded.
"""

import copy

from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.redirects.signal_handlers import create_redirects
from wagtail.models import Site

from .languages import column, language_codes
from .models.addresses import page_addresses_changed


def make_redirects(sender, instance, paths_before, **kwargs):
    """Make the redirects of one change, asking Wagtail's own function once per language."""
    sites = Site.objects.exclude(root_page_id=instance.pk)
    for code, path in paths_before.items():
        before = copy.copy(instance)
        setattr(before, column("url_path", code), path)
        with translation.override(code):
            create_redirects(page=instance, page_old=before, sites=sites)
    _drop_redirects_to_themselves(instance)


def _drop_redirects_to_themselves(page):
    """Delete what renaming back leaves: from an address to itself, an endless loop once the page is unpublished."""
    automatic = Redirect.objects.filter(automatically_created=True, redirect_page__path__startswith=page.path)
    for redirect in automatic.select_related("redirect_page"):
        own = {Redirect.normalise_path(redirect.redirect_page.address(code) or "") for code in language_codes()}
        if redirect.old_path in own:
            redirect.delete()


def connect():
    """Make redirects whenever an address changes; called once, when every app is ready."""
    page_addresses_changed.connect(make_redirects, dispatch_uid="base_make_redirects")
