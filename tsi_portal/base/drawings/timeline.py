"""The timeline: one bar for each record with a period, on a common axis of years, with a line for today."""

import calendar
from dataclasses import dataclass
from functools import cached_property

from ..partial_dates import PartialDate
from ..status import Status, today

UNITS_PER_YEAR = 12
# A bar whose end nobody published stands open; so long a stub of it is drawn.
OPEN_END = 4
HEIGHT, SHORTEST = 20, 0.5


@dataclass(frozen=True)
class Span:
    """A record on a timeline. `expected_end` follows from the record without being published as its end."""

    page: object
    start: PartialDate | None
    end: PartialDate | None
    status: Status | None
    expected_end: PartialDate | None = None


@dataclass(frozen=True)
class Bar:
    """What is drawn of one span: the paths of a solid part, a dashed part, an open end; "" for what is not drawn."""

    span: Span
    solid: str = ""
    dashed: str = ""
    open_end: str = ""

    @property
    def is_over(self):
        """Say whether the bar takes the quieter colour."""
        return self.span.status == Status.COMPLETED


def position(day, first_year):
    """Return where a day stands on an axis that begins with a year."""
    days = calendar.monthrange(day.year, day.month)[1]
    return round((day.year - first_year) * UNITS_PER_YEAR + day.month - 1 + (day.day - 1) / days, 1)


def end_position(day, first_year):
    """Return where the evening of a day stands: a period ends when its last day does."""
    days = calendar.monthrange(day.year, day.month)[1]
    return round((day.year - first_year) * UNITS_PER_YEAR + day.month - 1 + day.day / days, 1)


@dataclass(frozen=True)
class Timeline:
    """The bars of some spans on one axis."""

    spans: tuple

    @cached_property
    def years(self):
        """The years of the axis: from the first start to the last end, today included."""
        days = [today()]
        for span in self.spans:
            days += [date.first_day for date in (span.start, span.end, span.expected_end) if date]
        return list(range(min(days).year, max(days).year + 1))

    @property
    def width(self):
        """The length of the axis."""
        return len(self.years) * UNITS_PER_YEAR

    @property
    def ticks(self):
        """The path of the lines where the years begin, the first one excepted."""
        return "".join(f"M{UNITS_PER_YEAR * number} 0V20" for number in range(1, len(self.years)))

    @cached_property
    def now(self):
        """Where today stands."""
        return position(today(), self.years[0])

    @property
    def today(self):
        """The path of the line of today."""
        return f"M{self.now} 0V20"

    @cached_property
    def bars(self):
        """One bar for each span, in the given order."""
        return [self._bar(span) for span in self.spans]

    def _bar(self, span):
        if span.start is None:
            return Bar(span)
        first = position(span.start.first_day, self.years[0])
        if span.end is not None:
            return Bar(span, _box(first, self._length(first, span.end), 4))
        if span.status == Status.ONGOING:
            solid = _box(first, round(max(self.now - first, 0), 1), 4)
            rest = self._length(self.now, span.expected_end) if span.expected_end else 0
            return Bar(span, solid, _box(self.now, rest, 5)) if rest > 0 else Bar(span, solid, "", _open(self.now))
        if span.expected_end:
            return Bar(span, "", _box(first, self._length(first, span.expected_end), 5))
        return Bar(span, _box(first, 1, 4), "", _open(first + 1))

    def _length(self, first, end):
        return round(end_position(end.last_day, self.years[0]) - first, 1)


def _box(x, width, top):
    """Return the path of a bar; so short a period that it would vanish gets half a unit."""
    width, height = max(width, SHORTEST), HEIGHT - 2 * top
    return f"M{x} {top}h{width}v{height}h-{width}z"


def _open(x):
    """Return the path of an end that nobody published: two lines that lead on."""
    return f"M{round(x, 1)} 5h{OPEN_END}m-{OPEN_END} 10h{OPEN_END}"
