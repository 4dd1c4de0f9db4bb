"""The search vectors of pages: one per language, each with the stemmer of its language, accents ignored.

Written in one UPDATE when a page is published. What a page is found by is told by its type (`BasePage.search_texts`);
search itself lives in `tsi_portal.search`.
"""

from django.contrib.postgres.search import SearchVector
from django.db.models import Value
from wagtail.signals import page_published

from .languages import column, language_codes
from .models import BasePage

# What PostgreSQL takes without complaint: a vector may not exceed 1 MB, and a word not 2 kB.
LONGEST_TEXT = 200_000


def search_configuration(code):
    """Return the name of PostgreSQL's text search configuration of a language."""
    return f"portal_{code}"


def vector_of(page, code):
    """Return the expression of a page's vector in one language: title A, summary and names B, the rest C."""
    vector = None
    for weight, text in page.search_texts(code):
        words = text.replace("\0", " ").strip()[:LONGEST_TEXT]
        if words:
            part = SearchVector(Value(words), config=search_configuration(code), weight=weight)
            vector = part if vector is None else vector + part
    return vector


def refresh_vectors(page):
    """Write the vectors of one specific page; a language in which it is not published is found by nothing."""
    vectors = {
        column("search_vector", code): vector_of(page, code) if page.is_published_in(code) else None
        for code in language_codes()
    }
    BasePage.objects.rewrite(False).filter(pk=page.pk).update(**vectors)


def _on_publish(sender, instance, **kwargs):
    # The signal is also sent for a page that is only scheduled.
    if instance.live and isinstance(instance, BasePage):
        refresh_vectors(instance)


def connect():
    """Refresh the vectors at each publication; called once, when every app is ready."""
    page_published.connect(_on_publish, dispatch_uid="base_refresh_vectors")
