"""An arcade: ten bays for a share, or one bay for each of a few steps."""

from dataclasses import dataclass

BAY = 30
TENTHS = 10


@dataclass(frozen=True)
class Arcade:
    """So many bays, of which so many are full; `declared` is the place of a wedge, in percent, or None."""

    bays: int
    full: int
    declared: float | None = None

    @classmethod
    def of_share(cls, proved, declared=None):
        """Return ten bays for a share in percent: only whole tenths that are proved are full."""
        return cls(TENTHS, max(0, min(TENTHS, int((proved or 0) // TENTHS))), declared)

    @property
    def width(self):
        """The width of the drawing."""
        return self.bays * BAY

    @property
    def positions(self):
        """Each bay as (x, whether it is full)."""
        return [(BAY * number + 4, number < self.full) for number in range(self.bays)]

    @property
    def wedge(self):
        """Where the wedge of the declared share points, or None."""
        return None if self.declared is None else round(self.width * max(0, min(100, float(self.declared))) / 100)
