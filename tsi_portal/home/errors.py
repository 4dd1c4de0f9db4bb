"""The pages of errors, in the visitor's language and of use: what happened, the search, the main sections.

Those for a broken portal are drawn without the database and without the frame, which needs it.
"""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation

# What a browser should wait before it tries again.
RETRY_AFTER_SECONDS = 30


def bad_request(request, exception=None):
    """Answer a request that makes no sense: 400; a method that the address does not know has words of its own."""
    is_method = "method" in str(exception or "")
    return _error(request, 405 if is_method else 400)


def forbidden(request, exception=None):
    """Answer somebody who may not: 403."""
    return _error(request, 403)


def not_found(request, exception=None):
    """Answer an address without a page: 404."""
    return _error(request, 404)


def gone(request):
    """Answer an address whose page was taken away for good: 410."""
    return _error(request, 410)


def too_many_requests(request, retry_after=60):
    """Answer somebody who asks too often: 429."""
    response = _error(request, 429)
    response.headers["Retry-After"] = str(retry_after)
    return response


def _error(request, status):
    return render(request, f"errors/{status}.html", {"noindex": True}, status=status)


def server_error(request):
    """Answer while the portal is broken: 500, or 503 where the database does not answer."""
    lost_database = isinstance(sys.exc_info()[1], (OperationalError, InterfaceError))
    return unavailable(request) if lost_database else _bare_page(request, "500.html", 500)


def unavailable(request):
    """Answer while the portal is being mended or has lost its database: 503."""
    response = _bare_page(request, "503.html", 503)
    response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    return response


def _bare_page(request, template, status):
    language = translation.get_language_from_request(request, check_path=True)
    with translation.override(language):
        return HttpResponse(render_to_string(template, {"language": language}), status=status)
