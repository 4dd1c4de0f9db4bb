"""Dates as precise as their source: a year, a month or a day.

Stored as the beginning of an ISO date ("2021", "2021-04", "2021-04-29"): one column, which sorts in the order of time and
cannot claim a day that nobody published.
"""

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import total_ordering

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _

ISO = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
EUROPEAN = re.compile(r"^(?:(?:(\d{1,2})[/.])?(\d{1,2})[/.])?(\d{4})$")
FIRST_YEAR, LAST_YEAR = 1800, 2200


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """A date of which the day, or the month too, may be unknown (None). A vaguer date sorts before the days it may mean."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self):
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ValueError(f"The year {self.year} is out of range.")
        if self.month is None and self.day is not None:
            raise ValueError("A day needs its month.")
        datetime.date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    def __lt__(self, other):
        return str(self) < str(other)

    def __str__(self):
        parts = [f"{self.year:04}", self.month and f"{self.month:02}", self.day and f"{self.day:02}"]
        return "-".join(part for part in parts if part)

    @property
    def precision(self):
        """Return "day", "month" or "year"."""
        return "day" if self.day else "month" if self.month else "year"

    @property
    def first_day(self):
        """Return the first day that the date may mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self):
        """Return the last day that the date may mean: a period that ends in 2024 ends on 31 December 2024."""
        if self.day:
            return self.first_day
        month = self.month or 12
        return datetime.date(self.year, month, calendar.monthrange(self.year, month)[1])

    def in_words(self, short=False):
        """Return what is known of the date as the reader writes it; `short` cuts the month to three letters."""
        if not self.month:
            return str(self.year)
        if self.day:
            return day_in_words(self.first_day, "SHORT_DATE_FORMAT" if short else "DATE_FORMAT")
        # Django knows no short format for a month: it is that of a day without the day.
        month = formats.get_format("SHORT_DATE_FORMAT").removeprefix("j ") if short else "YEAR_MONTH_FORMAT"
        return formats.date_format(self.first_day, month)

    @property
    def its_month(self):
        """Return the month of a date of which the month is known."""
        return PartialDate(self.year, self.month)

    @classmethod
    def of_day(cls, day):
        """Return the partial date of a known day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text):
        """Read "2021", "2021-04", "04/2021", "2021-04-29" or "29/4/2021"; raise ValueError for anything else."""
        text = str(text).strip()
        if found := ISO.match(text):
            year, month, day = found.groups()
        elif found := EUROPEAN.match(text):
            day, month, year = found.groups()
        else:
            raise ValueError(f"Not a date: {text[:40]!r}")
        return cls(int(year), int(month) if month else None, int(day) if day else None)


def day_in_words(day, name):
    """Return a day or a moment by a named format of Django; the first of a month as the language writes it, such as "1º"."""
    wanted = formats.get_format(name)
    if day.day == 1:
        first = pgettext("the first day of a month", "1")
        wanted = wanted.replace("j", "".join(f"\\{letter}" for letter in first))
    return formats.date_format(day, wanted)


def period_in_words(start, end, short=False, expected_end=None):
    """Return a period as the reader writes it; "" if neither end is known.

    “7–8 November 2022”, “2021 – 2023”, “September 2022 – end not published”, “September 2024 – about September 2026”.
    """
    if not start and not end:
        return ""
    if start == end:
        return start.in_words(short)
    if start and end and start.day and end.day and start.its_month == end.its_month:
        return f"{start.day}–{end.in_words(short)}"
    return f"{_begin_in_words(start, short)} – {_end_in_words(end, short, expected_end)}"


def _begin_in_words(start, short):
    return start.in_words(short) if start else gettext("start not published")


def _end_in_words(end, short, expected_end):
    if end:
        return end.in_words(short)
    if expected_end:
        return gettext("about %(date)s") % {"date": expected_end.its_month.in_words(short)}
    return gettext("end not published")


class PartialDateInput(forms.TextInput):
    """One plain field: as much of the date as is known, typed as one would write it."""

    def __init__(self, attrs=None):
        super().__init__({"placeholder": "29/04/2021", "autocomplete": "off", "inputmode": "text", **(attrs or {})})

    def format_value(self, value):
        """Show a stored date in the European order; leave what was mistyped as it is."""
        try:
            date = value if isinstance(value, PartialDate) else PartialDate.parse(value)
        except (ValueError, TypeError):
            return super().format_value(value)
        parts = [date.day and f"{date.day:02}", date.month and f"{date.month:02}", f"{date.year:04}"]
        return "/".join(part for part in parts if part)


class PartialDateFormField(forms.CharField):
    """Reads a partial date; an empty value is None."""

    widget = PartialDateInput

    def to_python(self, value):
        """Return a PartialDate or None; a sentence that names the accepted forms for anything else."""
        if isinstance(value, PartialDate):
            return value
        text = super().to_python(value)
        if not text:
            return None
        try:
            return PartialDate.parse(text)
        except ValueError:
            raise ValidationError(
                _("Write a date that exists, as precise as it is known: 2021, 04/2021 or 29/04/2021."), code="invalid"
            ) from None

    def has_changed(self, initial, data):
        """Compare dates, not spellings."""
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class PartialDateField(models.CharField):
    """A column of partial dates; null where the date is not published."""

    description = _("Date with its precision")

    def __init__(self, *args, **kwargs):
        kwargs["max_length"] = 10
        kwargs.setdefault("blank", True)
        kwargs.setdefault("null", True)
        kwargs.setdefault("help_text", _("As precise as the source: 2021, 04/2021 or 29/04/2021."))
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        """Write out what `__init__` would otherwise assume."""
        name, _path, args, kwargs = super().deconstruct()
        kwargs.pop("max_length", None)
        return name, "tsi_portal.base.fields.PartialDateField", args, {**kwargs, "blank": self.blank, "null": self.null}

    def from_db_value(self, value, expression, connection):
        """Return the stored text as a PartialDate."""
        return PartialDate.parse(value) if value else None

    def to_python(self, value):
        """Accept a PartialDate, a day, or text in one of the accepted forms."""
        if value in (None, "") or isinstance(value, PartialDate):
            return value or None
        if isinstance(value, datetime.date):
            return PartialDate.of_day(value)
        try:
            return PartialDate.parse(value)
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def get_prep_value(self, value):
        """Return the text to store."""
        date = self.to_python(value)
        return str(date) if date else None

    def value_to_string(self, obj):
        """Return the text that revisions keep."""
        return self.get_prep_value(self.value_from_object(obj)) or ""

    def run_validators(self, value):
        """Length is given by the form of the date; there is nothing else to check."""

    def formfield(self, **kwargs):
        """Return a form field of one input."""
        kwargs.pop("form_class", None)
        options = {
            "required": not self.blank,
            "label": capfirst(self.verbose_name),
            "help_text": self.help_text,
            **kwargs,
        }
        options.pop("max_length", None)
        return PartialDateFormField(**options)
