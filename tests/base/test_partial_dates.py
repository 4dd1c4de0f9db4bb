"""Dates as precise as their source: read, ordered, printed in both languages, typed in a form, stored, kept in versions."""

import datetime

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.utils import translation

from projects.models import ProjectIndexPage, ProjectPage
from tests.base.stored import reread
from tests.one_of_each import page, publish
from tsi_portal.base.partial_dates import PartialDate, PartialDateField, PartialDateFormField, period_in_words
from tsi_portal.base.reading import date_in_words, iso

YEAR, MONTH, DAY = PartialDate(2021), PartialDate(2021, 4), PartialDate(2021, 4, 29)

# --- Reading ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2021", YEAR),
        ("2021-04", MONTH),
        ("2021-4", MONTH),
        ("04/2021", MONTH),
        ("4.2021", MONTH),
        ("2021-04-29", DAY),
        ("29/04/2021", DAY),
        ("29/4/2021", DAY),
        ("29.04.2021", DAY),
        (" 2021 ", YEAR),
        ("2024-02-29", PartialDate(2024, 2, 29)),
    ],
)
def test_text_is_read(text, date):
    assert PartialDate.parse(text) == date
    assert PartialDate.parse(text).precision == date.precision


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2021-13", "2021-00", "2021-02-30", "2023-02-29", "31/04/2021", "0/2021", "00/04/2021", "99999"]
    + [
        "21",
        "1799",
        "2201",
        "0000",
        "2021-04-29T10:00",
        "2021/04/29",
        "-2021",
        "29-04-2021",
        "2021-04-29-01",
        "2021\0",
    ],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match=r"Not a date|out of range|must be in|out of range for month"):
        PartialDate.parse(text)


def test_impossible_dates_cannot_be_made():
    for parts in ((2021, 13), (2021, 0), (2021, 2, 30), (2021, 2, 0), (2021, None, 5), (1700,), (3000, 1, 1)):
        with pytest.raises(ValueError, match=r".+"):
            PartialDate(*parts)


# --- What it means ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("date", "precision", "first", "last"),
    [
        (YEAR, "year", "2021-01-01", "2021-12-31"),
        (MONTH, "month", "2021-04-01", "2021-04-30"),
        (DAY, "day", "2021-04-29", "2021-04-29"),
        (PartialDate(2024, 2), "month", "2024-02-01", "2024-02-29"),
        (PartialDate(2023, 12), "month", "2023-12-01", "2023-12-31"),
    ],
)
def test_it_means_a_span_of_days(date, precision, first, last):
    assert date.precision == precision
    assert (date.first_day.isoformat(), date.last_day.isoformat()) == (first, last)


def test_order_is_that_of_time_and_the_vaguer_comes_first():
    dates = ["2022", "2021-04-29", "2021", "2021-12", "2021-04", "2020-12-31", "2021-04-30"]
    ordered = ["2020-12-31", "2021", "2021-04", "2021-04-29", "2021-04-30", "2021-12", "2022"]
    assert [str(date) for date in sorted(map(PartialDate.parse, dates))] == ordered
    assert MONTH < DAY
    assert DAY >= MONTH
    assert PartialDate(2021, 4) == MONTH
    assert len({MONTH, PartialDate(2021, 4)}) == 1


# --- In words --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "date", "words", "short"),
    [
        ("it", PartialDate(2024, 10, 29), "29 ottobre 2024", "29 ott 2024"),
        ("en", PartialDate(2024, 10, 29), "29 October 2024", "29 Oct 2024"),
        ("it", PartialDate(2024, 10), "ottobre 2024", "ott 2024"),
        ("en", PartialDate(2024, 10), "October 2024", "Oct 2024"),
        ("it", PartialDate(2024), "2024", "2024"),
        ("en", PartialDate(2024), "2024", "2024"),
    ],
)
def test_it_is_printed_as_its_reader_writes_it(code, date, words, short):
    with translation.override(code):
        assert date.in_words() == words
        assert date.in_words(short=True) == short


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2022-11-07", "2022-11-08", "7–8 November 2022"),
        ("2022-11-07", "2022-11-07", "7 November 2022"),
        ("2022-11-30", "2022-12-01", "30 November 2022 – 1 December 2022"),
        ("2021-11-07", "2022-11-08", "7 November 2021 – 8 November 2022"),
        ("2021", "2023", "2021 – 2023"),
        ("2022-09", "2024", "September 2022 – 2024"),
        ("2022-09-01", None, "1 September 2022 – end not published"),
        (None, "2023-08", "start not published – August 2023"),
        (None, None, ""),
    ],
)
def test_period_is_printed_with_what_is_not_published(start, end, words):
    with translation.override("en"):
        assert period_in_words(*(date and PartialDate.parse(date) for date in (start, end))) == words


def test_expected_end_is_said_to_be_expected():
    with translation.override("en"):
        words = period_in_words(PartialDate(2024, 9, 30), None, expected_end=PartialDate(2026, 9))
    assert words == "30 September 2024 – about September 2026"


def test_period_speaks_the_language_of_the_reader():
    start = PartialDate(2022, 9)
    with translation.override("it"):
        italian = period_in_words(start, None)
    assert italian.startswith("settembre 2022 – ")
    with translation.override("en"):
        assert italian != period_in_words(start, None)


def test_days_and_moments_are_printed_too():
    with translation.override("en"):
        assert date_in_words(datetime.date(2024, 10, 29)) == "29 October 2024"
        assert date_in_words(None) == ""
    assert iso(datetime.date(2024, 10, 29)) == "2024-10-29"
    assert iso(MONTH) == "2021-04"
    assert iso(None) == ""


# --- In a form -------------------------------------------------------------------------------------------------------


class DateForm(forms.Form):
    date = PartialDateFormField(required=False)


@pytest.mark.parametrize(("typed", "date"), [("04/2021", MONTH), (" 29/4/2021 ", DAY), ("", None), ("2021", YEAR)])
def test_form_reads_what_is_typed(typed, date):
    form = DateForm({"date": typed})
    assert form.is_valid()
    assert form.cleaned_data["date"] == date


@pytest.mark.parametrize("typed", ["soon", "31/02/2021", "2021-13", "1492", "x" * 500, "<script>", "2021\0"])
def test_form_says_what_it_accepts_and_keeps_what_was_typed(typed):
    form = DateForm({"date": typed})
    assert not form.is_valid()
    assert len(form.errors["date"]) == 1
    if "\0" not in typed:
        assert "29/04/2021" in form.errors["date"][0]
        assert forms.utils.escape(typed) in str(form["date"])


def test_form_shows_the_date_as_europeans_write_it():
    for date, shown in ((YEAR, "2021"), (MONTH, "04/2021"), (DAY, "29/04/2021")):
        assert f'value="{shown}"' in str(DateForm(initial={"date": date})["date"])


def test_other_spelling_of_the_same_date_is_no_change():
    assert not DateForm({"date": "4/2021"}, initial={"date": MONTH}).has_changed()
    assert DateForm({"date": "2021"}, initial={"date": MONTH}).has_changed()
    assert DateForm({"date": "soon"}, initial={"date": MONTH}).has_changed()


def test_column_makes_such_a_field():
    field = ProjectPage._meta.get_field("start").formfield()
    assert isinstance(field, PartialDateFormField)
    assert field.required is False
    assert PartialDateField(null=False, blank=False).formfield().required is True


# --- In the database -------------------------------------------------------------------------------------------------


@pytest.fixture
def project(home):
    projects = publish(home, page(ProjectIndexPage, "Progetti", "Projects"))
    return publish(projects, page(ProjectPage, "Progetto", "Project", acronym="P", start=MONTH, end=DAY))


def test_it_is_stored_as_it_is_known(project):
    found = reread(project)
    assert (found.start, found.end, found.kick_off) == (MONTH, DAY, None)
    raw = ProjectPage.objects.extra(select={"raw": "start || ' ' || \"end\""}).values_list("raw", flat=True)
    assert list(raw) == ["2021-04 2021-04-29"]


def test_columns_are_filtered_and_ordered_in_the_order_of_time(project):
    parent = ProjectIndexPage.objects.get()
    for number, start in enumerate(("2020-05-01", "2021", "2021-04-02", None)):
        made = page(ProjectPage, f"P{number}", f"P{number}", acronym=f"P{number}")
        made.start = start and PartialDate.parse(start)
        publish(parent, made)
    dated = ProjectPage.objects.exclude(start=None).order_by("start")
    assert [str(found.start) for found in dated] == ["2020-05-01", "2021", "2021-04", "2021-04-02"]
    assert ProjectPage.objects.filter(start__gte="2021-04").count() == 2
    assert ProjectPage.objects.filter(start=MONTH).get().pk == project.pk


def test_model_accepts_days_and_texts(project):
    found = reread(project)
    found.start, found.end = datetime.date(2021, 4, 29), "5/2021"
    found.full_clean()
    found.save()
    assert (reread(project).start, reread(project).end) == (DAY, PartialDate(2021, 5))


def test_column_refuses_what_is_no_date():
    with pytest.raises(ValidationError):
        ProjectPage._meta.get_field("start").clean("soon", None)


def test_version_keeps_the_precision(interface, project):
    found = reread(project)
    found.start, found.end, found.kick_off = YEAR, None, DAY
    revision = found.save_revision()
    assert (revision.content["start"], revision.content["end"]) == ("2021", None)
    brought_back = reread(project).get_latest_revision().as_object()
    assert (brought_back.start, brought_back.end, brought_back.kick_off) == (YEAR, None, DAY)
    revision.publish()
    assert (reread(project).start, reread(project).end, reread(project).kick_off) == (YEAR, None, DAY)


def test_copy_keeps_the_precision(project):
    assert reread(reread(project).copy()).start == MONTH


def test_migrations_describe_the_column_in_full():
    field = ProjectPage._meta.get_field("start")
    _name, path, args, kwargs = field.deconstruct()
    assert path == "tsi_portal.base.fields.PartialDateField"
    again = PartialDateField(*args, **kwargs)
    assert (again.max_length, again.null, again.blank) == (10, True, True)
