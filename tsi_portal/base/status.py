"""The status of what has a period: computed from the dates, never typed, in the time of Rome.

A period ends on the last day of its end, however vaguely that is known. Without an end there is no status, unless an
editor has said one, with a reason and a source, for as long as it may be believed.
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


class EndedBefore(models.Func):
    """Whether a partial date lies wholly before a day; false for a date that is not known.

    Text compares as dates do once a vague date is filled up to its last day: a year with "-12-31", a month with "-31",
    which is right for every month because all of its days stand before it.
    """

    output_field = models.BooleanField()

    def __init__(self, date, day):
        super().__init__(date)
        self.day = day

    def as_sql(self, compiler, connection, **extra):
        """Write the date twice: filled up, and for its length."""
        date, params = compiler.compile(self.source_expressions[0])
        sql = f"COALESCE(({date} || substr('-12-31', length({date}) - 3)) < %s, FALSE)"
        return sql, [*params, *params, self.day.isoformat()]


def ended_before(field, day=None):
    """Return a condition for querysets: the partial date in `field` lies wholly before a day (today)."""
    return models.Q(EndedBefore(models.F(field), day or today()))
