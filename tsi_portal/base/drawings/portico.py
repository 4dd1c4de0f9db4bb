"""The portico of the home page: as many bays as there are partners, one colour for each date of a count."""

from dataclasses import dataclass
from functools import cached_property

BAY_WIDTH, BAY_HEIGHT = 20, 30
COHORTS = 4


@dataclass(frozen=True)
class Cohort:
    """The bays that were added up to one count: the number of its colour and the area that they cover."""

    colour: int
    area: str


@dataclass(frozen=True)
class Portico:
    """Bays in columns of `storeys`, filled column by column; `totals` are the counts in the order of time, growing."""

    totals: tuple
    storeys: int

    @property
    def bays(self):
        """How many bays there are: the last count."""
        return self.totals[-1] if self.totals else 0

    @property
    def width(self):
        """The width of the drawing."""
        return -(-self.bays // self.storeys) * BAY_WIDTH

    @property
    def height(self):
        """The height of the drawing."""
        return self.storeys * BAY_HEIGHT

    @cached_property
    def cohorts(self):
        """The areas of the counts; a series longer than the palette ends in the last colour."""
        areas, before = [], 0
        for index, total in enumerate(self.totals):
            areas.append(Cohort(min(index + 1, COHORTS), self._area(before, total)))
            before = total
        return areas

    def _area(self, first, end):
        """Return the path around the bays from the number `first` up to `end`, which is not included."""
        parts = []
        while first < end:
            column, row = divmod(first, self.storeys)
            if row == 0 and end - first >= self.storeys:
                columns = (end - first) // self.storeys
                parts.append(_box(column, 0, columns, self.storeys))
                first += columns * self.storeys
            else:
                rows = min(self.storeys - row, end - first)
                parts.append(_box(column, row, 1, rows))
                first += rows
        return "".join(parts)


def _box(column, row, columns, rows):
    x, y, width, height = column * BAY_WIDTH, row * BAY_HEIGHT, columns * BAY_WIDTH, rows * BAY_HEIGHT
    return f"M{x} {y}h{width}v{height}h-{width}z"
