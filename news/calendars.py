"""Events as iCalendar files."""

import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone
from icalendar import Calendar, Event

# What the standard knows of an event's state; a postponed one has no date any more, hence it is not certain.
ICAL_STATUS = {
    "scheduled": "CONFIRMED",
    "moved-online": "CONFIRMED",
    "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
}


def calendar_of(events, name):
    """Return an iCalendar of events; those whose day is not known are left out, because a calendar needs one."""
    calendar = Calendar()
    calendar.add("prodid", "-//Torino Social Impact//Portal//")
    calendar.add("version", "2.0")
    # Not one of the texts that the library escapes.
    calendar.add("x-wr-calname", " ".join(name.split()))
    calendar.add("x-wr-timezone", settings.TIME_ZONE)
    for event in events:
        if event.start.day:
            calendar.add_component(_entry(event))
    return calendar


def _entry(event):
    entry = Event()
    host = urlsplit(settings.SITE_URL).hostname
    entry.add("uid", f"event-{event.identifier}@{host}")
    entry.add("summary", event.shown.title)
    entry.add("dtstamp", event.last_published_at or timezone.now())
    entry.add("sequence", event.sequence)
    entry.add("status", ICAL_STATUS[event.state])
    entry.add("url", event.full_address())
    if event.shown.summary:
        entry.add("description", event.shown.summary)
    if where := ", ".join(filter(None, [event.shown.place, event.shown.city, str(event.country.name)])):
        entry.add("location", where)
    _add_times(entry, event)
    return entry


def _add_times(entry, event):
    if event.starts_at:
        entry.add("dtstart", event.starts_at)
        if event.ends_at:
            entry.add("dtend", event.ends_at)
        return
    last = event.end or event.start
    entry.add("dtstart", event.start.first_day)
    # The standard counts the first day after the event.
    entry.add("dtend", last.last_day + datetime.timedelta(days=1))


def calendar_response(request, events, name):
    """Return the response with the calendar of some events."""
    response = HttpResponse(calendar_of(events, name).to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{request.path.rstrip("/").rsplit("/", 1)[-1]}"'
    return response
