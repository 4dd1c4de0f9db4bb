"""The map of Europe: which countries to fill, and the arcs that lead to them from Torino.

Shapes stand in static/img/europe.svg, one symbol for each country that can be told apart at this size. The rest of the
world is part of the table beside the map and never of the drawing; the map says so.
"""

from dataclasses import dataclass
from functools import cached_property
from math import hypot

TORINO = (276, 370)
# Where the code of a country stands: the middle of its letters, and its base line.
LABELS = {
    "AT": (366, 325),
    "BE": (242, 259),
    "BG": (532, 403),
    "CZ": (380, 281),
    "DE": (313, 253),
    "DK": (305, 152),
    "EE": (478, 88),
    "ES": (101, 451),
    "FI": (461, 56),
    "FR": (206, 340),
    "GR": (497, 475),
    "HR": (402, 364),
    "HU": (437, 328),
    "IE": (96, 184),
    "IT": (347, 426),
    "LT": (470, 156),
    "LU": (260, 280),
    "LV": (480, 123),
    "NL": (258, 229),
    "PL": (427, 229),
    "PT": (32, 449),
    "RO": (518, 342),
    "SE": (364, 76),
    "SI": (375, 353),
    "SK": (435, 297),
}
HOME = "IT"
DEEPEST = 4
# How far an arc bends aside, as a share of its length, and how far from the code it ends.
BEND, DISTANCE_FROM_CODE = 0.16, 15


@dataclass(frozen=True)
class Shape:
    """A country that is filled: its code, the depth of its colour from 1 to 4, and where its code stands."""

    code: str
    depth: int
    x: int
    y: int

    @property
    def is_dark(self):
        """Say whether the letters need a light colour."""
        return self.depth >= 3


@dataclass(frozen=True)
class EuropeMap:
    """A map of numbers per country, given as ((code, number), …), most first."""

    numbers: tuple

    @cached_property
    def filled(self):
        """The countries that the map can show, in the order of the table."""
        return [Shape(code, min(number, DEEPEST), *LABELS[code]) for code, number in self.numbers if code in LABELS]

    @cached_property
    def empty(self):
        """The codes of the shapes that nobody stands for."""
        return [code for code in LABELS if code not in {shape.code for shape in self.filled}]

    @cached_property
    def beyond(self):
        """The codes of the countries that the map cannot show."""
        return [code for code, _number in self.numbers if code not in LABELS]

    @property
    def count(self):
        """How many countries the table has, those beyond the map included."""
        return len(self.numbers)

    @property
    def arcs(self):
        """The path of all arcs from Torino."""
        return "".join(_arc(shape.x, shape.y - 5) for shape in self.filled if shape.code != HOME)


def _arc(x, y):
    """Return the path of one arc from Torino that ends a little before a point."""
    (start_x, start_y), length = TORINO, hypot(x - TORINO[0], y - TORINO[1])
    way_x, way_y = (x - start_x) / length, (y - start_y) / length
    bend_x = (start_x + x) / 2 + way_y * length * BEND
    bend_y = (start_y + y) / 2 - way_x * length * BEND
    last = hypot(x - bend_x, y - bend_y)
    end_x = x - (x - bend_x) / last * DISTANCE_FROM_CODE
    end_y = y - (y - bend_y) / last * DISTANCE_FROM_CODE
    return f"M{start_x} {start_y}Q{bend_x:.0f} {bend_y:.0f} {end_x:.0f} {end_y:.0f}"
