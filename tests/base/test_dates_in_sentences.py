"""Whether dates read as each language writes them, alone and after the word that leads to them."""

import datetime
import re

import pytest
from django.template import Context, Template
from django.utils import translation

from tsi_portal.base.partial_dates import PartialDate, period_in_words
from tsi_portal.base.reading import date_in_words

SENTENCES = [
    ("since", "2021-03-04", "dal 4 marzo 2021", "since 4 March 2021"),
    ("since", "2021-03-08", "dall’8 marzo 2021", "since 8 March 2021"),
    ("since", "2021-03-11", "dall’11 marzo 2021", "since 11 March 2021"),
    ("since", "2021-03-01", "dal 1º marzo 2021", "since 1 March 2021"),
    ("since", "2021-04", "da aprile 2021", "since April 2021"),
    ("since", "2021", "dal 2021", "since 2021"),
    ("until", "2021-03-18", "fino al 18 marzo 2021", "until 18 March 2021"),
    ("until", "2021-03-08", "fino all’8 marzo 2021", "until 8 March 2021"),
    ("until", "2021-03", "fino a marzo 2021", "until March 2021"),
    ("until", "2021-08", "fino ad agosto 2021", "until August 2021"),
    ("by", "2021-03-04", "entro il 4 marzo 2021", "by 4 March 2021"),
    ("by", "2021-03-11", "entro l’11 marzo 2021", "by 11 March 2021"),
    ("by", "2021-03", "entro marzo 2021", "by March 2021"),
    ("on", "2021-03-04", "il 4 marzo 2021", "on 4 March 2021"),
    ("on", "2021-03-08", "l’8 marzo 2021", "on 8 March 2021"),
    ("on", "2021-03", "nel marzo 2021", "in March 2021"),
    ("on", "2021-10", "nell’ottobre 2021", "in October 2021"),
    ("on", "2021", "nel 2021", "in 2021"),
]


def printed(name, date):
    html = Template("{{ date|" + name + " }}").render(Context({"date": date}))
    assert html.count("<time ") == (date is not None)
    return re.sub(r"<[^>]+>", "", html)


@pytest.mark.parametrize(("name", "date", "italian", "english"), SENTENCES)
def test_the_word_before_a_date_fits(name, date, italian, english):
    for code, expected in (("it", italian), ("en", english)):
        with translation.override(code):
            assert printed(name, PartialDate.parse(date)) == expected


def test_a_plain_day_is_a_date_too_and_nothing_stays_nothing():
    with translation.override("it"):
        assert printed("on", datetime.date(2021, 3, 11)) == "l’11 marzo 2021"
        assert printed("on", None) == ""


def test_the_first_of_a_month_is_an_ordinal_where_the_language_says_so():
    with translation.override("it"):
        assert PartialDate(2021, 1, 1).in_words() == "1º gennaio 2021"
        assert PartialDate(2021, 1, 1).in_words(short=True) == "1º gen 2021"
        assert PartialDate(2021, 1).in_words() == "gennaio 2021"
        assert period_in_words(PartialDate(2021, 1, 1), PartialDate(2022, 5, 1)) == "1º gennaio 2021 – 1º maggio 2022"
    with translation.override("en"):
        assert PartialDate(2021, 1, 1).in_words() == "1 January 2021"


def test_a_moment_is_told_in_the_time_of_rome():
    moment = datetime.datetime(2025, 7, 1, 22, 30, tzinfo=datetime.UTC)
    with translation.override("it"):
        assert date_in_words(moment) == "2 luglio 2025, 00:30"
