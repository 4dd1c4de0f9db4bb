"""How fields look in every form of the admin, whatever the model."""

from django import forms
from django.db import models
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminAutoHeightTextInput


def _marked_with_language(widget):
    """Return an override of form fields: words of one language say so to spelling checkers and screen readers."""

    def override(field):
        language = getattr(field, "language", None)
        return {"widget": widget(attrs={"lang": language})} if language and not field.choices else {}

    return override


def connect():
    """Register the overrides; called once, when every app is ready."""
    # Wagtail's own for texts knows the exact class only, and a translated field is of a class of its own.
    register_form_field_override(models.TextField, override=_marked_with_language(AdminAutoHeightTextInput))
    register_form_field_override(models.CharField, override=_marked_with_language(forms.TextInput))
