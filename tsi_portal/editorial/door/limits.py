"""Too many attempts: a page that says so, and when to come back."""

from allauth.core.ratelimit import respond_429
from django.utils.cache import add_never_cache_headers

# As long as the longest limit of ACCOUNT_RATE_LIMITS looks back.
RETRY_AFTER_SECONDS = 15 * 60
CODES = frozenset(["too_many_login_attempts", "rate_limited"])


def has_hit_a_limit(form):
    """Say whether a form was refused because of too many attempts and not because of what it says."""
    return any(error.code in CODES for errors in form.errors.as_data().values() for error in errors)


def too_many_attempts(request):
    """Answer 429 with the site's own page."""
    response = respond_429(request)
    response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    add_never_cache_headers(response)
    return response
