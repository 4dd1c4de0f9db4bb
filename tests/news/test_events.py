"""Events tell when they are over, and calendars when something has changed."""

import datetime
import zoneinfo

import pytest
from icalendar import Calendar

from news.models import EventIndexPage, EventPage
from tests.one_of_each import page, publish
from tsi_portal.base.partial_dates import PartialDate

ROME = zoneinfo.ZoneInfo("Europe/Rome")


@pytest.fixture
def event(small_site, db):
    index = small_site.pages[EventIndexPage]
    made = page(EventPage, "Incontro", "Meeting", start=PartialDate(2026, 3, 29), start_time=datetime.time(9, 30))
    made.end_time, made.place_it, made.place_en = datetime.time(11), "Torino, via Po 1", "Via Po 1, Torino"
    return publish(index, made)


def change(event, **fields):
    """Publish an event with some fields changed, as an editor does, and return it as stored."""
    draft = event.get_latest_revision_as_object() if event.latest_revision_id else event
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


def test_a_change_of_time_place_or_state_raises_the_sequence(event):
    assert event.sequence == 0
    for number, fields in enumerate(
        [
            {"start_time": datetime.time(10)},
            {"state": EventPage.State.POSTPONED},
            {"place_en": "Online"},
            {"end": PartialDate(2026, 3, 30)},
        ],
        start=1,
    ):
        event = change(event, **fields)
        assert event.sequence == number


def test_a_change_of_words_does_not(event):
    assert change(event, title_en="Another name", summary_it="Altre parole").sequence == 0


def test_an_old_revision_brings_no_old_number_back(event):
    first = event.latest_revision
    event = change(event, start_time=datetime.time(10))
    event = change(event, start_time=datetime.time(10, 15))
    first.publish()
    event = EventPage.objects.get(pk=event.pk)
    assert event.start_time == datetime.time(9, 30)
    assert event.sequence == 3


def test_calendar_of_one_event(event, reader):
    change(event, state=EventPage.State.CANCELLED)
    response = reader.get(f"{event.address('en')}event.ics")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    (entry,) = Calendar.from_ical(response.content).walk("VEVENT")
    assert entry["STATUS"] == "CANCELLED"
    assert entry["SEQUENCE"] == 1
    assert entry["SUMMARY"] == "Meeting"
    # The clocks go forward in the night before.
    assert entry["DTSTART"].dt == datetime.datetime(2026, 3, 29, 9, 30, tzinfo=ROME)
    assert entry["UID"].startswith("event-incontro")


def test_calendar_of_the_list_leaves_out_what_has_no_day(event, small_site, reader):
    publish(small_site.pages[EventIndexPage], page(EventPage, "Vago", "Vague", start=PartialDate(2026, 5)))
    response = reader.get(f"{small_site.pages[EventIndexPage].address('it')}calendar.ics")
    names = {str(entry["SUMMARY"]) for entry in Calendar.from_ical(response.content).walk("VEVENT")}
    assert {"Incontro", "Evento"} <= names
    assert "Vago" not in names


@pytest.mark.parametrize(("day", "is_past"), [((2026, 3, 29), False), ((2026, 3, 30), True)])
def test_an_event_is_over_on_the_next_day_in_rome(event, monkeypatch, day, is_past):
    # Half past midnight in Rome is still the day before in UTC.
    moment = datetime.datetime(*day, 0, 30, tzinfo=ROME)
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment)
    assert event.is_past is is_past
    assert EventPage.objects.past().filter(pk=event.pk).exists() is is_past
    assert EventPage.objects.upcoming().filter(pk=event.pk).exists() is not is_past


def test_a_past_event_keeps_its_address_and_says_so(event, reader, monkeypatch):
    moment = datetime.datetime(2026, 4, 1, 12, tzinfo=ROME)
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment)
    response = reader.get(event.address("en"))
    assert response.status_code == 200
    assert 'This event ended on <time datetime="2026-03-29">29 March 2026</time>.' in response.content.decode()
