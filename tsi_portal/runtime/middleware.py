"""What happens to every request and every answer before and after the portal's own work."""

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings
from django.core.exceptions import BadRequest, DisallowedHost, SuspiciousOperation
from django.http import HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.urls import get_resolver
from django.utils import translation

from . import health

LONGEST_PATH = 2_000
LONGEST_QUERY = 8_000
LONGEST_VALUE = 2_000
METHODS = frozenset(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

# Everything a browser may be asked for that no page here needs.
PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
        "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking",
    )
)  # fmt: skip


class SecurityHeadersMiddleware:
    """Puts the same headers on every answer: pages, errors, redirects, static files, health."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.headers = {
            "Permissions-Policy": PERMISSIONS_POLICY,
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": settings.X_FRAME_OPTIONS,
            "Referrer-Policy": settings.SECURE_REFERRER_POLICY,
            "Cross-Origin-Opener-Policy": settings.SECURE_CROSS_ORIGIN_OPENER_POLICY,
        }

    def __call__(self, request):
        """Answer, and add what is missing."""
        response = self.get_response(request)
        for name, value in self.headers.items():
            response.headers.setdefault(name, value)
        return response


class ContentPolicyMiddleware(CSPMiddleware):
    """The content security policy: strict on the site, wider under the admin, closed for what others uploaded.

    The three policies are written out once, because django-csp would put them together anew for every cached page. A view
    that changes its policy with django-csp's decorators, or uses a nonce, gets what django-csp makes of it.
    """

    VIEW_CHANGES = ("_csp_config", "_csp_update", "_csp_replace", "_csp_exempt", "_csp_exempt_ro", "_csp_update_ro")

    def __init__(self, get_response):
        super().__init__(get_response)
        self.places = [
            (settings.ADMIN_PATH, {"replace": settings.ADMIN_CONTENT_POLICY}),
            (settings.MEDIA_URL, {"config": settings.MEDIA_CONTENT_POLICY}),
        ]
        self.written_out = [(path, _in_order(build_policy(**parts))) for path, parts in self.places]
        self.site_policy = _in_order(build_policy())

    def process_response(self, request, response):
        """Put the policy of the place on the answer; Django's pages for developers go without."""
        changed = any(hasattr(response, name) for name in self.VIEW_CHANGES) or getattr(request, "_csp_nonce", None)
        if changed or settings.DEBUG:
            return super().process_response(request, response)
        path = request.path_info
        policy = next((policy for prefix, policy in self.written_out if path.startswith(prefix)), self.site_policy)
        response.headers.setdefault(HEADER, policy)
        return response

    def get_policy_parts(self, request, response, report_only=False):
        """Return the parts that django-csp puts together, with those of the place."""
        parts = super().get_policy_parts(request, response, report_only)
        if not report_only:
            for prefix, change in self.places:
                if request.path_info.startswith(prefix):
                    parts.config = change.get("config", parts.config)
                    parts.replace = {**change.get("replace", {}), **(parts.replace or {})}
        return parts


def _in_order(policy):
    """Return a policy with its directives sorted, so that every process writes the same header."""
    return "; ".join(sorted(policy.split("; ")))


class HealthMiddleware:
    """Answers /healthz and /readyz, before hosts are checked and addresses redirected: who asks is a machine."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the two addresses, pass on the rest."""
        if request.path_info not in ("/healthz", "/readyz"):
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        if request.path_info == "/healthz":
            response = HttpResponse("ok\n", content_type="text/plain")
        else:
            report = health.readiness()
            response = JsonResponse(report, status=200 if report["ready"] else 503, json_dumps_params={"indent": 1})
            response._has_been_logged = True  # the monitor that asks reports it; the log would repeat it for ever
        response.headers["Cache-Control"] = "no-store"
        return response


class MalformedRequestMiddleware:
    """Refuses what no browser sends, in the site's own page and the visitor's language.

    It stands before the middleware that would choose a language or look at the host, so it does both for the error page.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass on a well-formed request; give a method that a view does not know a page of its own."""
        self._refuse_foreign_host(request)
        if request.method not in METHODS:
            self._prepare_error_page(request)
            return self._page_for_method(request, HttpResponseNotAllowed(sorted(METHODS)))
        try:
            reason = self._what_is_wrong(request)
        except SuspiciousOperation:  # too many fields
            self._prepare_error_page(request)
            raise
        if reason:
            self._prepare_error_page(request)
            raise BadRequest(reason)
        response = self.get_response(request)
        if response.status_code == 405 and not response.streaming and not response.content:
            return self._page_for_method(request, response)
        return response

    def process_view(self, request, view, args, kwargs):
        """Refuse forms with NUL bytes: PostgreSQL cannot store them, and no keyboard makes them."""
        if request.method == "POST" and request.content_type in FORMS:
            for name, values in request.POST.lists():
                if "\0" in name or any("\0" in value for value in values):
                    raise BadRequest("a form with a NUL byte")

    def _refuse_foreign_host(self, request):
        try:
            request.get_host()
        except DisallowedHost:
            # The error page asks for the host again, to write addresses.
            request.META["HTTP_HOST"] = settings.SITE.hosts[0]
            self._prepare_error_page(request)
            raise

    def _what_is_wrong(self, request):
        if "\0" in request.path_info:
            return "a NUL byte in the path"
        if len(request.path_info) > LONGEST_PATH:
            return "a path without end"
        query = request.META.get("QUERY_STRING", "")
        if len(query) > LONGEST_QUERY:
            return "a query without end"
        return self._what_is_wrong_with_the_query(request) if query else ""

    def _what_is_wrong_with_the_query(self, request):
        for name, values in request.GET.lists():
            for text in (name, *values):
                if "\0" in text:
                    return "a NUL byte in the query"
                if "\ufffd" in text:
                    return "a query that is not UTF-8"
                if len(text) > LONGEST_VALUE:
                    return "a value without end"
        return ""

    def _prepare_error_page(self, request):
        language = translation.get_language_from_request(request, check_path=True)
        translation.activate(language)
        request.LANGUAGE_CODE = language

    def _page_for_method(self, request, response):
        page = get_resolver().resolve_error_handler(400)(request, exception=BadRequest("a method that is not allowed"))
        page.status_code = response.status_code
        page.headers["Allow"] = response.headers.get("Allow", "")
        return page
