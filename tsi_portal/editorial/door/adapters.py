"""What the sign-in library asks the portal: where to lead people, what to call things, when to ask for a password again."""

import time

import qrcode
from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathImage


class AccountAdapter(DefaultAccountAdapter):
    """Accounts."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("The address or the password is not right."),
        "incorrect_password": _("The password is not right."),
    }

    def is_safe_url(self, url):
        """Allow addresses within the portal only, without a host."""
        return bool(url) and url.startswith("/") and url_has_allowed_host_and_scheme(url, allowed_hosts=None)

    def respond_user_inactive(self, request, user):
        """Lead back to the door somebody whose account was closed."""
        messages.error(request, gettext("This account is closed. Ask an administrator of the portal."))
        return HttpResponseRedirect(reverse("account_login"))

    def reauthenticate(self, user, password):
        """Say whether this is the password of a person who is signed in; attempts are counted as at the door."""
        found = self.authenticate(context.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def is_reauthentication_required(self, *, app, **kwargs):
        """Ask for the password before factors are changed, unless it was typed a moment ago."""
        if not super().is_reauthentication_required(app=app, **kwargs):
            return False
        since = time.time() - app_settings.REAUTHENTICATION_TIMEOUT
        records = get_authentication_records(context.request, context.request.user)
        return not any(record["method"] == "password" and record["at"] > since for record in records)


class FactorAdapter(DefaultMFAAdapter):
    """Second factors."""

    error_messages = {**DefaultMFAAdapter.error_messages, "incorrect_code": _("The code is not right.")}

    def build_totp_svg(self, url):
        """Return the picture of a key as an element of the page."""
        return qrcode.make(url, image_factory=SvgPathImage).to_string(encoding="unicode")

    def get_public_key_credential_rp_entity(self):
        """Return what a passkey is made for: the host, under the name of the portal."""
        return {**super().get_public_key_credential_rp_entity(), "name": settings.MFA_TOTP_ISSUER}
