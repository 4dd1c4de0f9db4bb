"""What a reader of one language gets: which language of a record, which words, and dates as that language writes them."""

import datetime

from django.utils import formats
from django.utils.translation import get_language_info, gettext, gettext_noop

from .languages import active_language, column, language_codes
from .partial_dates import PartialDate

# Django's own catalogues write the names of months with a capital in languages that do not, Italian among them. Named here,
# they are part of the portal's catalogue, which comes first.
MONTHS = [
    gettext_noop("January"),
    gettext_noop("February"),
    gettext_noop("March"),
    gettext_noop("April"),
    gettext_noop("May"),
    gettext_noop("June"),
    gettext_noop("July"),
    gettext_noop("August"),
    gettext_noop("September"),
    gettext_noop("October"),
    gettext_noop("November"),
    gettext_noop("December"),
]
# Between two days of one month; between dates of which each stands for itself.
CLOSE_DASH, OPEN_DASH = "\u2013", " \u2013 "


def words_in(record, field, languages=None):
    """Return (text, language) of a translated field: in the active language, else in the next that has it, else ("", None).

    `languages` limits the choice, as the published languages of a page do for all that belongs to it: a translation that is
    not published must not show.
    """
    active = active_language()
    allowed = language_codes() if languages is None else languages
    for code in sorted(allowed, key=lambda code: code != active):
        if text := getattr(record, column(field, code)):
            return text, code
    return "", None


def language_in_words(code):
    """Return the name of a language in the active one, such as "inglese"; an unknown code as it is."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


def date_in_words(date, short=False):
    """Return a day or a partial date as the reader writes it, the month cut to three letters if `short`; "" for None."""
    if not date:
        return ""
    if isinstance(date, datetime.datetime):
        return formats.date_format(date, "DATETIME_FORMAT")
    if isinstance(date, datetime.date):
        date = PartialDate.of_day(date)
    if not short or date.precision == "year":
        return date.in_words()
    # Django knows no short format for a month: it is that of a day without the day.
    day_format = formats.get_format("SHORT_DATE_FORMAT")
    return formats.date_format(date.first_day, day_format if date.day else day_format.removeprefix("j "))


def iso(date):
    """Return what the attribute `datetime` of a time element wants."""
    return date.isoformat() if isinstance(date, datetime.date) else str(date or "")


def period_in_words(start, end, short=False, expected_end=None):
    """Return a period as the reader writes it: “7–8 November 2022”, “2021 – 2023”, “September 2022 – end not published”."""
    if not start and not end:
        return ""
    if not end:
        ends = (
            gettext("about %(date)s") % {"date": _month(expected_end, short)}
            if expected_end
            else gettext("end not published")
        )
        return f"{date_in_words(start, short)}{OPEN_DASH}{ends}"
    if not start:
        return f"{gettext('start not published')}{OPEN_DASH}{date_in_words(end, short)}"
    if start == end:
        return date_in_words(start, short)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}{CLOSE_DASH}{date_in_words(end, short)}"
    return f"{date_in_words(start, short)}{OPEN_DASH}{date_in_words(end, short)}"


def _month(date, short):
    return date_in_words(PartialDate(date.year, date.month), short)
