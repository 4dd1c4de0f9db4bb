"""Nothing of the admin answers before the door has been passed."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import add_never_cache_headers
from django.utils.http import urlencode
from django.utils.translation import gettext

from .factors import is_wholly_signed_in, methods_proved, way_to_prove

DOOR = f"{settings.ADMIN_PATH}login/"
WAY_OUT = f"{settings.ADMIN_PATH}logout/"
# Where people look after their factors: open to whoever may enter the admin once a factor is set up.
FACTORS_PATH = f"{settings.ADMIN_PATH}security/"
LANGUAGE = "language"


class StaffDoorMiddleware:
    """Lets into the admin only staff who have proved who they are, and lets visitors of the door choose its language."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer a choice of language; pass on the rest."""
        if request.method == "GET" and LANGUAGE in request.GET and _is_of_the_door(request.path_info):
            return _choose_language(request)
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        """Stop a request for the admin that may not go on."""
        path = request.path_info
        if not path.startswith(settings.ADMIN_PATH) or path == WAY_OUT:
            return None
        if _is_of_the_door(path):
            _speak_the_language_of_staff(request)
        if path.startswith(DOOR):
            return None
        return _what_stops(request)


def _is_of_the_door(path):
    return path.startswith((DOOR, FACTORS_PATH))


def _choose_language(request):
    """Remember the language of the door for this browser session and show the same page again."""
    query = request.GET.copy()
    code = query.pop(LANGUAGE)[-1]
    response = HttpResponseRedirect(f"{request.path}?{query.urlencode()}" if query else request.path)
    if code in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            code,
            secure=settings.LANGUAGE_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    add_never_cache_headers(response)
    return response


def _speak_the_language_of_staff(request):
    """Show the pages of the door in the language of who is known already, unless the browser session has chosen one."""
    if request.user.is_authenticated and settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        profile = getattr(request.user, "wagtail_userprofile", None)
        request.LANGUAGE_CODE = (profile and profile.preferred_language) or request.user.language
        translation.activate(request.LANGUAGE_CODE)


def _what_stops(request):
    """Return the answer to a request for the admin that may not go on, or None."""
    is_by_script = request.headers.get("x-requested-with") == "XMLHttpRequest"
    if request.user.is_anonymous:
        if is_by_script:
            raise PermissionDenied
        return redirect_to_login(request.get_full_path(), reverse("wagtailadmin_login"))
    if not request.user.has_perm("wagtailadmin.access_admin"):
        return no_access(request)
    if is_wholly_signed_in(request):
        return None
    if is_by_script:
        raise PermissionDenied
    return _next_step(request)


def _next_step(request):
    """Lead somebody who has proved too little to what is missing: the password, a code, or the setting up of a factor."""
    back = urlencode({"next": request.get_full_path()})
    if not methods_proved(request) & {"password", "passkey"}:
        if not request.user.has_usable_password():
            return no_access(request)
        return HttpResponseRedirect(f"{reverse('account_reauthenticate')}?{back}")
    if request.path_info.startswith(FACTORS_PATH):
        return None
    if name := way_to_prove(request.user):
        return HttpResponseRedirect(f"{reverse(name)}?{back}")
    messages.info(
        request, gettext("Before you enter, set up a second step: the password alone does not open this door.")
    )
    return HttpResponseRedirect(reverse("mfa_index"))


def no_access(request):
    """Answer somebody whose account does not open the admin: 403, with a way out."""
    response = render(request, "account/no_access.html", {"noindex": True}, status=403)
    add_never_cache_headers(response)
    return response
