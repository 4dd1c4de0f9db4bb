"""Languages as data: what the rest of the portal asks instead of naming one.

The declarations stand in the settings (`LANGUAGES`, `LANGUAGE_CODE`, `SEARCH_DICTIONARIES`); nothing else knows which
languages there are.
"""

from contextlib import contextmanager
from functools import cache

from django.conf import settings
from django.utils import translation
from django.utils.translation import get_language_info
from modeltranslation.utils import fallbacks


@cache
def language_codes():
    """Return the codes of the content languages, the default one first. Asked thousands of times for one page."""
    others = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
    return (settings.LANGUAGE_CODE, *others)


def default_language():
    """Return the code of the language in which the tree always has a name."""
    return settings.LANGUAGE_CODE


def active_language():
    """Return the code of the language in which the visitor reads, the default one outside a request."""
    active = translation.get_language()
    return active if active in language_codes() else default_language()


def language_name(code):
    """Return a language's own name with a capital, such as "Italiano"."""
    return get_language_info(code)["name_local"].capitalize()


def column(field, code):
    """Return the name of the column that holds a field in one language, such as "title_it"."""
    return f"{field}_{code}"


@contextmanager
def in_language(code):
    """Make one language the active one, without falling back to another for what it lacks."""
    with translation.override(code), fallbacks(False):
        yield
