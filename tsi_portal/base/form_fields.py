"""Form fields of the admin that Django does not have: lists to tick, a choice of one language."""

from django import forms
from django.conf import settings
from django.utils.translation import get_language_info

from .languages import language_codes


def language_choices():
    """Return (code, name in the editor's language): first those of the portal, then those of events and documents."""
    return [(code, _name_of(code)) for code in (*language_codes(), *settings.OTHER_LANGUAGES)]


def _name_of(code):
    return get_language_info(code)["name_translated"].capitalize()


class LanguageSelect(forms.Select):
    """A choice of one language for a column that holds its code; a stored code that is not on offer is kept."""

    def __init__(self, attrs=None):
        super().__init__(attrs, choices=())

    def optgroups(self, name, value, attrs=None):
        """Offer no language, the known ones, and what is stored."""
        known = language_choices()
        kept = [(code, code) for code in value if code and code not in dict(known)]
        self.choices = [("", "---------"), *known, *kept]
        return super().optgroups(name, value, attrs)


class TickedField(forms.TypedMultipleChoiceField):
    """A list of values to tick; what is stored already and no longer on offer stays, ticked."""

    widget = forms.CheckboxSelectMultiple

    def get_bound_field(self, form, field_name):
        """Add what is stored to what is on offer, before anything is validated or shown."""
        offered = {str(value) for value, _label in self.choices}
        stored = form.get_initial_for_field(self, field_name) or ()
        self.choices = [*self.choices, *((value, str(value)) for value in stored if str(value) not in offered)]
        return super().get_bound_field(form, field_name)
