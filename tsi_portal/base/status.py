"""The status of what has a period: computed from the dates, never typed, in the time of Rome.

A period ends on the last day of its end, however vaguely that is known. Without an end there is no status, unless an editor
has said one, with a reason and a source, for as long as it may be believed.
"""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a period stands today."""

    PLANNED = "planned", _("Planned")
    ONGOING = "ongoing", _("Ongoing")
    COMPLETED = "completed", _("Completed")


def today():
    """Return the day in Rome."""
    return timezone.localdate()


def status_of_period(start, end, day=None):
    """Return the Status of a period on a day (today), or None where the dates do not tell."""
    day = day or today()
    if start and start.first_day > day:
        return Status.PLANNED
    if end is None:
        return None
    return Status.COMPLETED if end.last_day < day else Status.ONGOING


def ended_before(field, day=None):
    """Return a condition for querysets: the partial date in `field` lies wholly before a day (today).

    Text compares as dates do once a vague date is filled up with "-12-31": a year ends with its last day.
    """
    text = (day or today()).isoformat()
    year, month = text[:4], text[:7]
    whole_day = models.Q(**{f"{field}__regex": r"^\d{4}-\d{2}-\d{2}$", f"{field}__lt": text})
    whole_month = models.Q(**{f"{field}__regex": r"^\d{4}-\d{2}$", f"{field}__lt": month})
    whole_year = models.Q(**{f"{field}__regex": r"^\d{4}$", f"{field}__lt": year})
    return whole_day | whole_month | whole_year
