"""The form of a message: what it asks, and what it says where something is missing or too much."""

import re
from math import ceil

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from .tickets import new_ticket, read_ticket

MOST_CHARACTERS = 5_000
MOST_LINKS = 3

LINK = re.compile(r"(?:\b[a-z][a-z0-9+.-]*://|\bwww\.|\[url)", re.IGNORECASE)
# Line breaks within a line, and what no keyboard types: they are looking for the head of a mail.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

# The field that only programs fill in.
TRAP = "website"


class LineField(forms.CharField):
    """Text on one line."""

    def clean(self, value):
        """Refuse control characters."""
        value = super().clean(value)
        if CONTROL.search(value):
            raise ValidationError(gettext("Write this on one line."), code="control")
        return value


class WordsField(forms.CharField):
    """A text of several lines. The browser does not cut it off, so that nobody loses the end of what they paste."""

    widget = forms.Textarea

    def to_python(self, value):
        """Count a line break as one character, as browsers show it."""
        return super().to_python(value).replace("\r\n", "\n").replace("\r", "\n")

    def widget_attrs(self, widget):
        """Leave out `maxlength`."""
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class MessageForm(forms.Form):
    """The form of one kind of message; `subject` is the page that it is about, if the reader came from one.

    After `is_valid()` `key` is that of its ticket. A form whose ticket is wrong or too old gets a new one: what was typed
    stays, and it can be sent again as it is.
    """

    words = WordsField(
        max_length=MOST_CHARACTERS,
        widget=forms.Textarea(attrs={"rows": 8, "autocomplete": "off"}),
        error_messages={
            "required": _("Write your message"),
            "max_length": _(
                "The message is too long: it has %(show_value)d characters, and %(limit_value)d are possible"
            ),
        },
    )
    place = LineField(
        label=_("On which page?"),
        max_length=500,
        required=False,
        help_text=_("Its address or its title. Leave it empty if it concerns the whole site."),
        error_messages={"max_length": _("Shorten the address of the page to 500 characters")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    name = LineField(
        label=_("Name"),
        max_length=120,
        required=False,
        error_messages={"max_length": _("Shorten the name to 120 characters")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("E-mail"),
        max_length=254,
        error_messages={
            "required": _("Write your e-mail address, so that we can answer"),
            "invalid": _("Write a whole e-mail address, such as name@example.org"),
            "max_length": _("Shorten the e-mail address to 254 characters"),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )
    ticket = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, kind, *, subject=None, data=None):
        super().__init__(data, initial={"ticket": new_ticket()})
        self.kind = kind
        self.fields["words"].label = kind.question
        limits = gettext("At most %(characters)s characters and %(links)s links.")
        limits %= {"characters": number_format(MOST_CHARACTERS, force_grouping=True), "links": MOST_LINKS}
        self.fields["words"].help_text = f"{kind.hint} {limits}"
        if subject or not kind.asks_for_place:
            del self.fields["place"]
        email = self.fields["email"]
        email.required = email.widget.is_required = kind.needs_email
        if not kind.needs_email:
            email.help_text = _("Only if you would like an answer.")
        self.key = None

    @property
    def is_by_a_program(self):
        """Say whether the field was filled in that people do not see."""
        return bool(self.data.get(TRAP, ""))

    def clean_words(self):
        """Refuse a text that consists of links."""
        words = self.cleaned_data["words"]
        if len(LINK.findall(words)) > MOST_LINKS:
            raise ValidationError(
                gettext("Leave some of the links out: at most %(most)s are possible") % {"most": MOST_LINKS},
                code="links",
            )
        return words

    def clean_name(self):
        """Refuse an advertisement in the place of a name."""
        name = " ".join(self.cleaned_data["name"].split())
        if LINK.search(name):
            raise ValidationError(gettext("Write a name without links"), code="links")
        return name

    def clean_ticket(self):
        """Tell a form that was read by a person from one that was not."""
        ticket = read_ticket(self.cleaned_data["ticket"])
        if ticket is None or ticket.is_too_old:
            self._give_new_ticket()
            raise ValidationError(gettext("The form stood open for too long. Nothing is lost: send it once more"))
        self.key = ticket.key
        return ticket

    def clean(self):
        """Refuse what came faster than anybody types; who has something to mend takes the time anyway."""
        cleaned = super().clean()
        if not self.errors and cleaned["ticket"].is_too_fresh:
            raise ValidationError(gettext("That was faster than a person types. Wait a moment, then send it once more"))
        return cleaned

    def start_again(self, message):
        """Let the same form be sent as another message, after it was sent with other words."""
        self._give_new_ticket()
        sentence = gettext(
            "You have sent this form already, as %(reference)s. To send this text too, send it once more"
        )
        self.add_error(None, sentence % {"reference": message.reference})

    def wait(self, seconds):
        """Say that the sender has written often enough for now; the form can be sent again as it is."""
        hours = ceil(seconds / 3600)
        sentence = ngettext(
            "Several messages have come from you in a short time. Nothing is lost: send this one in an hour",
            "Several messages have come from you in a short time. Nothing is lost: send this one in %(hours)s hours",
            hours,
        )
        self.add_error(None, sentence % {"hours": hours})

    def _give_new_ticket(self):
        self.data = self.data.copy()
        self.data["ticket"] = new_ticket()

    @property
    def problems(self):
        """The errors in the order of the fields, as [(field or None, sentence)], for the summary above the form."""
        ordered = [(field, error) for field in self.visible_fields() for error in field.errors]
        hidden = [(None, error) for field in self.hidden_fields() for error in field.errors]
        return [*ordered, *hidden, *((None, error) for error in self.non_field_errors())]
