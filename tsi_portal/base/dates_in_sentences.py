"""Dates with the word before them: "since 4 March 2021", which is "dal 4 marzo 2021", and "da marzo 2021", "dall’8 marzo 2021".

Which word stands before a date depends on what follows: a day, a month or a year, and in Italian, not there alone, on
whether that begins with a vowel, as eight and eleven, April, August and October do.
"""

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import pgettext_lazy

from .partial_dates import PartialDate
from .reading import date_in_words, iso

VOWEL_DAYS, VOWEL_MONTHS = (8, 11), (4, 8, 10)

SINCE = {
    "day": pgettext_lazy("before a day", "since %(date)s"),
    "vowel day": pgettext_lazy("before the 8th or the 11th", "since %(date)s"),
    "month": pgettext_lazy("before a month", "since %(date)s"),
    "vowel month": pgettext_lazy("before April, August or October", "since %(date)s"),
    "year": pgettext_lazy("before a year", "since %(date)s"),
}
UNTIL = {
    "day": pgettext_lazy("before a day", "until %(date)s"),
    "vowel day": pgettext_lazy("before the 8th or the 11th", "until %(date)s"),
    "month": pgettext_lazy("before a month", "until %(date)s"),
    "vowel month": pgettext_lazy("before April, August or October", "until %(date)s"),
    "year": pgettext_lazy("before a year", "until %(date)s"),
}
BY = {
    "day": pgettext_lazy("before a day", "by %(date)s"),
    "vowel day": pgettext_lazy("before the 8th or the 11th", "by %(date)s"),
    "month": pgettext_lazy("before a month", "by %(date)s"),
    "vowel month": pgettext_lazy("before April, August or October", "by %(date)s"),
    "year": pgettext_lazy("before a year", "by %(date)s"),
}
ON = {
    "day": pgettext_lazy("before a day", "on %(date)s"),
    "vowel day": pgettext_lazy("before the 8th or the 11th", "on %(date)s"),
    "month": pgettext_lazy("before a month", "in %(date)s"),
    "vowel month": pgettext_lazy("before April, August or October", "in %(date)s"),
    "year": pgettext_lazy("before a year", "in %(date)s"),
}


def dated(phrases, date):
    """Return a date as a time element with the word before it that fits; "" for None."""
    if not date:
        return ""
    element = format_html('<time datetime="{}">{}</time>', iso(date), date_in_words(date))
    return SafeString(conditional_escape(phrases[_opening(date)]) % {"date": element})


def _opening(date):
    """Return what stands at the beginning of a date in words."""
    precision = date.precision if isinstance(date, PartialDate) else "day"
    begins_with_vowel = {"day": date.day in VOWEL_DAYS, "month": date.month in VOWEL_MONTHS, "year": False}
    return f"vowel {precision}" if begins_with_vowel[precision] else precision
