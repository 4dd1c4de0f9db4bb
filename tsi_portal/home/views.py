"""What the entrance serves beside pages: the choice of a language, robots.txt, security.txt; and pages themselves."""

import datetime

from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.views import serve

from tsi_portal.base.languages import default_language, language_codes

from .models import Identity

# How long a security.txt may be trusted (RFC 9116 asks for less than a year).
SECURITY_TXT_DAYS = 180


@require_safe
def choose_language(request):
    """Send the visitor of the bare address to the home page in the language of the browser."""
    wanted = get_language_from_request(request)
    code = wanted if wanted in language_codes() else default_language()
    response = HttpResponseRedirect(f"/{code}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


# Exempt because a POST must hear that it is not allowed, not that its token is missing: no page accepts one.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "OPTIONS"])
def serve_page(request, path):
    """Serve a page of the tree."""
    return serve(request, path)


@require_safe
def robots_txt(request):
    """Tell crawlers what is not for them, and where the map of the site is."""
    lines = ["User-agent: *", f"Disallow: {settings.ADMIN_PATH}", f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def security_txt(request):
    """Tell finders of weaknesses whom to write to (RFC 9116); the address is that of the site's identity."""
    identity = Identity.load()
    contact = identity.security_contact or identity.email
    if not contact:
        raise Http404("Nobody is named for reports of weaknesses.")
    expires = timezone.now() + datetime.timedelta(days=SECURITY_TXT_DAYS)
    lines = [
        f"Contact: mailto:{contact}",
        f"Expires: {expires.astimezone(datetime.UTC):%Y-%m-%dT00:00:00Z}",
        f"Preferred-Languages: {', '.join(language_codes())}",
        f"Canonical: {settings.SITE_URL}/.well-known/security.txt",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
