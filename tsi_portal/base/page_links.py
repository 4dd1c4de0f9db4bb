"""The pages that texts link to, read once for a whole text instead of once for each of its paragraphs.

What was read is remembered for as long as a request lasts, in each thread by itself; outside a request, by nobody.
"""

import re
import threading

from django.core.signals import request_finished, request_started

from .models import BasePage
from .prepared import prepared
from .visibility import readable

# As rich text is stored: <a id="7" linktype="page">, in whichever order.
PAGE_LINK = re.compile(r'<a\b(?=[^>]*\blinktype="page")[^>]*?\bid="(\d+)"')

_memory = threading.local()


def pages_behind(keys):
    """Return {key: page} for the pages among some keys that readers may open; at most one query."""
    known = getattr(_memory, "pages", {})
    unknown = sorted({key for key in keys if key not in known})
    if unknown:
        known.update(dict.fromkeys(unknown))
        known.update({page.pk: page for page in _pages(unknown)})
    return {key: known[key] for key in keys if known[key]}


def read_ahead(stream):
    """Read the pages that all paragraphs of a stream link to, before the first of them is shown."""
    keys = {int(key) for text in _texts(getattr(stream, "raw_data", ())) for key in PAGE_LINK.findall(text)}
    if keys and hasattr(_memory, "pages"):
        pages_behind(keys)


@prepared
def _pages(keys):
    return readable(BasePage.objects.rewrite(False).filter(pk__in=keys))


def _texts(raw):
    """Yield every text in the raw value of a stream, however deep it lies."""
    if isinstance(raw, str):
        yield raw
    elif isinstance(raw, dict):
        for value in raw.values():
            yield from _texts(value)
    elif isinstance(raw, (int, float)) or raw is None:
        return
    else:
        for value in raw:
            yield from _texts(value)


def _remember(**kwargs):
    _memory.pages = {}


def _forget(**kwargs):
    _memory.__dict__.clear()


def connect():
    """Remember from the beginning of each request to its end; called once, when every app is ready."""
    request_started.connect(_remember, dispatch_uid="base_remember_page_links")
    request_finished.connect(_forget, dispatch_uid="base_forget_page_links")
