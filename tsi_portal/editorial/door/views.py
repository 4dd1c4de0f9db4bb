"""The pages of the door: the sign-in library's own, with the site's policy, limits that answer 429, and staff's way in."""

from allauth.account.app_settings import EmailVerificationMethod
from allauth.account.models import Login
from allauth.account.utils import get_next_redirect_url
from allauth.account.views import LoginView, ReauthenticateView
from allauth.mfa.base.internal.flows import post_authentication
from allauth.mfa.base.views import AuthenticateView, IndexView
from allauth.mfa.base.views import ReauthenticateView as ProveByCodeView
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from allauth.mfa.webauthn.internal import flows
from allauth.mfa.webauthn.views import (
    AddWebAuthnView,
    LoginWebAuthnView,
    ReauthenticateWebAuthnView,
    RemoveWebAuthnView,
)
from csp.decorators import csp_replace
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.urls import reverse, reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache

from tsi_portal.base.languages import language_codes

from .factors import has_factor
from .forms import StaffLoginForm
from .guard import LANGUAGE
from .limits import has_hit_a_limit, too_many_attempts

# The pages of the door are pages of the site: what the admin may do besides, they may not.
SITE_POLICY = {name: settings.CONTENT_SECURITY_POLICY["DIRECTIVES"].get(name) for name in settings.ADMIN_CONTENT_POLICY}


class DoorPage:
    """What every page of the door has: the site's policy, languages to choose from, a limit that answers 429."""

    @method_decorator([csp_replace(SITE_POLICY), never_cache])
    def dispatch(self, request, *args, **kwargs):
        """Answer under the policy of the site; nothing of it is kept by anybody."""
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        """Add what base.html asks for."""
        path = self.request.path
        return {
            **super().get_context_data(**kwargs),
            "noindex": True,
            "addresses": {code: f"{path}?{LANGUAGE}={code}" for code in language_codes()},
            "required": settings.REQUIRE_SECOND_FACTOR,
        }

    def form_invalid(self, form):
        """Show the form again, or answer 429 where the limit of attempts is the reason."""
        return too_many_attempts(self.request) if has_hit_a_limit(form) else super().form_invalid(form)


class StaffLoginView(DoorPage, LoginView):
    """Address and password."""

    def get_form_class(self):
        """Return the form of staff, whatever the form of the portal's other door."""
        return StaffLoginForm

    def get_default_success_url(self):
        """Lead into the admin."""
        return reverse("wagtailadmin_home")

    def get_authenticated_redirect_url(self):
        """Lead who is signed in already to where they wanted to go."""
        return self.get_success_url()


class PasskeyLoginView(DoorPage, LoginWebAuthnView):
    """A passkey, which is both steps at once."""

    def form_valid(self, form):
        """Sign in."""
        authenticator = form.cleaned_data["credential"]
        login = Login(
            user=authenticator.user,
            redirect_url=get_next_redirect_url(self.request) or reverse("wagtailadmin_home"),
            email_verification=EmailVerificationMethod.NONE,
        )
        return flows.perform_passwordless_login(self.request, authenticator, login)


class SecondStepView(DoorPage, AuthenticateView):
    """The code of an authenticator app, a recovery code, or a passkey, after the password."""

    def form_invalid(self, form):
        """Show the form again with what is wrong."""
        if has_hit_a_limit(form):
            return too_many_attempts(self.request)
        return self.render_to_response(self.get_context_data())


class ConfirmByPasswordView(DoorPage, ReauthenticateView):
    """The password once more, before factors are changed."""


class ConfirmByCodeView(DoorPage, ProveByCodeView):
    """A code, before factors are changed or where a session has only proved the password."""


class ConfirmByPasskeyView(DoorPage, ReauthenticateWebAuthnView):
    """A passkey, before factors are changed or where a session has only proved the password."""

    def form_invalid(self, form):
        """Show the page again with what is wrong."""
        if has_hit_a_limit(form):
            return too_many_attempts(self.request)
        return self.render_to_response(self.get_context_data(form=form))


class FactorsView(DoorPage, IndexView):
    """The factors that a person has, and what can be added."""

    def get_context_data(self, **kwargs):
        """Add how many recovery codes are left."""
        context = super().get_context_data(**kwargs)
        codes = context["authenticators"].get(Authenticator.Type.RECOVERY_CODES)
        return {
            **context,
            "app": context["authenticators"].get(Authenticator.Type.TOTP),
            "passkeys": context["authenticators"].get(Authenticator.Type.WEBAUTHN, ()),
            "codes_left": len(codes.get_unused_codes()) if codes else None,
            "has_factor": has_factor(self.request.user),
        }


class _ProvesByAdding:
    """A factor that was just added has been proved in this session."""

    def form_valid(self, form):
        """Add the factor, and note the proof."""
        response = super().form_valid(form)
        added = Authenticator.objects.filter(user=self.request.user, type=self.factor_type).latest("created_at")
        post_authentication(self.request, added)
        return response


class AddAppView(_ProvesByAdding, DoorPage, ActivateTOTPView):
    """Setting up an authenticator app."""

    factor_type = Authenticator.Type.TOTP


class RemoveAppView(DoorPage, DeactivateTOTPView):
    """Taking an authenticator app away."""


class AddPasskeyView(_ProvesByAdding, DoorPage, AddWebAuthnView):
    """Adding a passkey."""

    factor_type = Authenticator.Type.WEBAUTHN

    def get_context_data(self, **kwargs):
        """Add the form, which the library's own page builds anew and without its errors."""
        return {"form": kwargs.get("form") or self.get_form(), **super().get_context_data(**kwargs)}


class RemovePasskeyView(DoorPage, RemoveWebAuthnView):
    """Taking a passkey away."""

    success_url = reverse_lazy("mfa_index")


@method_decorator(login_required, name="dispatch")
class RecoveryCodesView(DoorPage, ViewRecoveryCodesView):
    """Recovery codes, shown once."""


class NewRecoveryCodesView(DoorPage, GenerateRecoveryCodesView):
    """New recovery codes in the place of the old."""
