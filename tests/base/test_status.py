"""The status of a period: computed from the dates in the time of Rome, the same in Python and in SQL."""

import datetime
import itertools

import pytest
from django.db.models import F
from django.utils import timezone

from projects import questions
from projects.models import ProjectIndexPage, ProjectPage
from projects.models import projects as models
from projects.questions import status_conditions
from tests.one_of_each import page, publish
from tsi_portal.base import status
from tsi_portal.base.models import Source
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.base.status import EndedBefore, Status, ended_before, status_of_period, today

DATES = [None, "2024", "2024-02", "2024-02-29", "2024-08-31", "2026"]
DAYS = [
    datetime.date.fromisoformat(day) for day in ("2023-12-31", "2024-02-29", "2024-03-01", "2024-08-31", "2024-09-01")
]


def date(text):
    return text and PartialDate.parse(text)


@pytest.mark.parametrize(
    ("start", "end", "day", "expected"),
    [
        ("2022-09-01", "2024-08-31", "2024-08-31", Status.ONGOING),
        ("2022-09-01", "2024-08-31", "2024-09-01", Status.COMPLETED),
        ("2022-09-01", "2024-08-31", "2022-08-31", Status.PLANNED),
        ("2022-09-01", "2024-08-31", "2022-09-01", Status.ONGOING),
        ("2023-05", "2024-12", "2024-12-31", Status.ONGOING),
        ("2023-05", "2024-12", "2025-01-01", Status.COMPLETED),
        ("2021", "2023", "2023-12-31", Status.ONGOING),
        ("2021", "2023", "2024-01-01", Status.COMPLETED),
        ("2024-09-30", None, "2030-01-01", None),
        (None, "2023-08", "2023-09-01", Status.COMPLETED),
        (None, "2023-08", "2023-08-31", Status.ONGOING),
        ("2030", None, "2029-12-31", Status.PLANNED),
        (None, None, "2024-01-01", None),
    ],
)
def test_status_of_a_period(start, end, day, expected):
    assert status_of_period(date(start), date(end), datetime.date.fromisoformat(day)) == expected


def freeze(monkeypatch, moment):
    monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2024-08-31T21:59:59+00:00", "2024-08-31"),
        ("2024-08-31T22:00:00+00:00", "2024-09-01"),  # midnight in Rome in summer
        ("2024-12-31T22:59:59+00:00", "2024-12-31"),
        ("2024-12-31T23:00:00+00:00", "2025-01-01"),  # midnight in Rome in winter
        ("2026-03-29T00:30:00+00:00", "2026-03-29"),  # the hour that is missing
        ("2026-10-25T00:30:00+00:00", "2026-10-25"),  # the hour that comes twice
    ],
)
def test_day_changes_at_midnight_in_rome(monkeypatch, moment, day):
    freeze(monkeypatch, datetime.datetime.fromisoformat(moment))
    assert today().isoformat() == day


@pytest.fixture
def projects(home):
    return publish(home, page(ProjectIndexPage, "Progetti", "Projects"))


@pytest.mark.parametrize(("day", "word"), [("2024-08-31", "ongoing"), ("2024-09-01", "completed")])
def test_page_and_list_say_the_same_on_the_last_day_and_after_it(reader, projects, monkeypatch, day, word):
    made = page(ProjectPage, "SocialTech4EU", "SocialTech4EU", acronym="SocialTech4EU")
    made.start, made.end = PartialDate(2022, 9, 1), PartialDate(2024, 8, 31)
    made = publish(projects, made)
    monkeypatch.setattr(status, "today", lambda: datetime.date.fromisoformat(day))
    monkeypatch.setattr(questions, "today", lambda: datetime.date.fromisoformat(day))
    assert made.status == word
    assert [found.pk for found in ProjectPage.objects.with_status(word)] == [made.pk]
    html = reader.get(projects.address("en"), {"status": word}).content.decode()
    assert made.address("en") in html
    other = {"ongoing": "completed", "completed": "ongoing"}[word]
    assert made.address("en") not in reader.get(projects.address("en"), {"status": other}).content.decode()


@pytest.fixture
def every_period(projects):
    """A project for each pair of dates, and with a stated status for those without an end."""
    source = Source.objects.create(publisher="P", title="T")
    made = []
    for number, (start, end) in enumerate(itertools.product(DATES, DATES)):
        found = page(ProjectPage, f"P{number}", f"P{number}", acronym=f"P{number}")
        found.start, found.end = date(start), date(end)
        made.append(found)
    for number, (value, until) in enumerate(itertools.product(Status.values, (None, *DAYS))):
        found = page(ProjectPage, f"S{number}", f"S{number}", acronym=f"S{number}")
        found.stated_status, found.stated_status_until, found.stated_status_source = value, until, source
        found.stated_status_reason_it = found.stated_status_reason_en = "because"
        made.append(found)
    for found in made:
        if not (found.start and found.end and found.end.last_day < found.start.first_day):
            projects = type(projects).objects.get(pk=projects.pk)
            projects.add_child(instance=found)
    return list(ProjectPage.objects.all())


def test_sql_says_of_every_period_what_python_says(every_period, monkeypatch):
    assert len(every_period) > 40
    for day in DAYS:
        monkeypatch.setattr(models, "today", lambda day=day: day)
        monkeypatch.setattr(status, "today", lambda day=day: day)
        in_python = {found.pk: found.status for found in every_period}
        for value, condition in status_conditions(day).items():
            in_sql = set(ProjectPage.objects.filter(condition).values_list("pk", flat=True))
            assert in_sql == {pk for pk, found in in_python.items() if found == value}, (day, value)
        ended = set(ProjectPage.objects.filter(ended_before("end", day)).values_list("pk", flat=True))
        assert ended == {found.pk for found in every_period if found.end and found.end.last_day < day}


def test_date_that_is_not_known_has_not_ended(projects):
    publish(projects, page(ProjectPage, "P", "P", acronym="P"))
    found = ProjectPage.objects.annotate(ended=EndedBefore(F("end"), DAYS[0])).get()
    assert found.ended is False
