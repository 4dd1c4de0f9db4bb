"""The forms of the door."""

from allauth.account.adapter import get_adapter
from allauth.account.app_settings import EmailVerificationMethod
from allauth.account.forms import LoginForm
from allauth.account.models import Login
from django import forms
from django.contrib.auth.password_validation import password_validators_help_text_html, validate_password
from django.utils.translation import gettext_lazy as _


class StaffLoginForm(LoginForm):
    """Address and password. Mails have no part in it: nothing waits for an address to be confirmed."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail address")
        self.fields["login"].widget.attrs = {"type": "email", "autocomplete": "username", "autocapitalize": "none"}
        self.fields["password"].widget.attrs.pop("placeholder", None)
        self.fields["password"].help_text = ""

    def _setup_password_field(self):
        """Keep the password, which the portal's other door does without."""

    def _clean_with_password(self, credentials):
        adapter = get_adapter(self.request)
        self.user = adapter.authenticate(self.request, **credentials)
        if self.user is None:
            raise adapter.validation_error("email_password_mismatch")
        self._login = Login(user=self.user, email=credentials["email"], email_verification=EmailVerificationMethod.NONE)
        return self.cleaned_data


class NewPasswordForm(forms.Form):
    """A new password, typed twice."""

    new = forms.CharField(
        label=_("New password"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )
    again = forms.CharField(
        label=_("The same password again"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, user, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["new"].help_text = password_validators_help_text_html()

    def clean_new(self):
        """Refuse a password that is easily guessed."""
        password = self.cleaned_data["new"]
        validate_password(password, self.user)
        return password

    def clean(self):
        """Refuse two that differ."""
        cleaned = super().clean()
        if "new" in cleaned and "again" in cleaned and cleaned["new"] != cleaned["again"]:
            self.add_error("again", _("The two passwords differ."))
        return cleaned
