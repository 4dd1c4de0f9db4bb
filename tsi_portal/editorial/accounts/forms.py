"""Forms of accounts: an e-mail address instead of a user name, and a language."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm


class _AccountForm:
    """What making and changing an account have in common."""

    error_messages = {
        **UserCreationForm.error_messages,
        "duplicate_username": _("There is an account with this e-mail address already."),
    }

    def clean_email(self):
        """Compare and store the address in lower case: it is the same person however it is typed."""
        return self.cleaned_data["email"].strip().lower()


class AccountCreationForm(_AccountForm, UserCreationForm):
    """The form of a new account."""

    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | {"language"}
        widgets = {**UserCreationForm.Meta.widgets, "language": forms.RadioSelect}


class AccountEditForm(_AccountForm, UserEditForm):
    """The form of an account that exists."""

    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | {"language"}
        widgets = {**UserEditForm.Meta.widgets, "language": forms.RadioSelect}
