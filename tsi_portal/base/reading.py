"""What a reader of one language gets: which words of a record, and dates as that language writes them."""

import datetime

from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.translation import get_language_info

from .languages import active_language, column, language_codes
from .partial_dates import PartialDate, day_in_words


def readers_languages(languages=None):
    """Return language codes, all or those given, in the order in which a reader prefers them: the active one first."""
    active = active_language()
    return sorted(language_codes() if languages is None else languages, key=lambda code: code != active)


def words_in(record, field, languages=None):
    """Return (text, language) of a translated field: in the active language, else in the next one that has it.

    Where none has it, ("", None). `languages` limits the choice, as the published languages of a page do for all that
    belongs to it: a translation that is not published must not show.
    """
    active = active_language()
    # Nearly always the answer, and asked for every word of a page.
    if (languages is None or active in languages) and (text := getattr(record, column(field, active))):
        return text, active
    for code in readers_languages(languages):
        if text := getattr(record, column(field, code)):
            return text, code
    return "", None


def marked(text, language):
    """Return a text as HTML, marked with its language where that is not the one in which the reader reads."""
    if not text or language == active_language():
        return conditional_escape(text)
    return format_html('<span lang="{}">{}</span>', language, text)


def language_in_words(code):
    """Return the name of a language in the active one, such as "inglese"; an unknown code as it is."""
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


def date_in_words(date, short=False):
    """Return a day, a moment or a partial date as the reader writes it; "" for None."""
    if not date:
        return ""
    if isinstance(date, datetime.datetime):
        return day_in_words(timezone.template_localtime(date), "DATETIME_FORMAT")
    if isinstance(date, datetime.date):
        date = PartialDate.of_day(date)
    return date.in_words(short)


def iso(date):
    """Return what the attribute `datetime` of a time element wants."""
    return date.isoformat() if isinstance(date, datetime.date) else str(date or "")
