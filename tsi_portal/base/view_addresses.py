"""Addresses of views in every language: for the language switch and for search engines."""

from django.urls import reverse
from django.utils import translation

from .languages import language_codes


def addresses_of_view(name, arguments=lambda code: ()):
    """Return {language: address} of a named view; `arguments` gives those of the address in a language."""
    addresses = {}
    for code in language_codes():
        with translation.override(code):
            addresses[code] = reverse(name, args=arguments(code))
    return addresses


def with_query(address, request):
    """Return an address with the query of a request, for redirects that only correct the address."""
    query = request.META.get("QUERY_STRING", "")
    return f"{address}?{query}" if query else address
