"""Pictures of the city, drawn with Pillow: the same subject and variant always give the same pixels. None is fetched."""

import io

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from tsi_portal.base.covers import Dice

# Raise it when a drawing changes: pictures that nobody has touched are then drawn anew.
DRAWN = 1
# Edges are drawn finer than they are kept, so that slanted lines stay smooth.
FINER = 2
# The blue, the gold and the warm white of static/css/tokens.css, with what stands between them.
NIGHT, BLUE, CURRENT, SKY = "#0c2658", "#12357a", "#2a559f", "#9db6e1"
GOLD, PAPER, SAND, BRICK = "#f0b428", "#fbf8f1", "#d8cdb6", "#8f2d13"
# The plan of Torino stands 26 degrees off the north.
COSINE, SINE = 0.8988, 0.4384


def draw(drawing):
    """Return the file of a Drawing."""
    size = (drawing.width * FINER, drawing.height * FINER)
    dice = Dice(f"{drawing.subject}:{drawing.variant}")
    picture = SUBJECTS[drawing.subject](size, dice).resize((drawing.width, drawing.height), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return ContentFile(written.getvalue(), name=f"{drawing.subject}-{drawing.variant}.png")


def grid(size, dice):
    """The blocks of the Roman plan, turned as they are in Torino, with the lights of a few."""
    width, height = size
    picture = Image.new("RGB", size, NIGHT)
    pen = ImageDraw.Draw(picture)
    unit, street, reach = width // 100, width // 90, width + height
    x = 0
    while x < reach:
        block_width = unit * dice.roll(7, 14)
        y = 0
        while y < reach:
            block_height = unit * dice.roll(6, 11)
            luck = dice.roll(0, 40)
            tone = GOLD if luck == 0 else SKY if luck < 4 else CURRENT if luck < 14 else BLUE
            corners = [(x, y), (x + block_width, y), (x + block_width, y + block_height), (x, y + block_height)]
            pen.polygon([_turned(*corner, size) for corner in corners], fill=tone)
            y += block_height + street
        x += block_width + street
    return picture


def _turned(x, y, size):
    """Return a corner of the plan where the turned plan has it, its middle in the middle of the picture."""
    width, height = size
    x, y = x - (width + height) / 2, y - (width + height) / 2
    return width / 2 + COSINE * x - SINE * y, height / 2 + SINE * x + COSINE * y


def arcades(size, dice):
    """Storeys of a portico by day; a bay here and there is lit."""
    width, height = size
    picture = Image.new("RGB", size, PAPER)
    pen = ImageDraw.Draw(picture)
    storeys = 3
    storey_height = height // storeys
    for storey in range(storeys):
        bays = dice.roll(7, 9) + storey
        step, base = width / bays, height - storey * storey_height
        pen.rectangle((0, base - storey_height, width, base - storey_height + height // 60), fill=SAND)
        for bay in range(bays):
            tone = GOLD if dice.roll(0, 8) == 0 else BLUE if storey % 2 == 0 else CURRENT
            _arch(pen, bay * step + step * 0.17, base, step * 0.66, storey_height * 0.82, tone)
    pen.rectangle((0, height - height // 50, width, height), fill=BRICK)
    return picture


def _arch(pen, x, base, width, height, tone):
    top = base - height
    pen.ellipse((x, top, x + width, top + width), fill=tone)
    pen.rectangle((x, top + width / 2, x + width, base), fill=tone)


def river(size, dice):
    """The currents of the Po, one of which carries the gold."""
    width, height = size
    picture = Image.new("RGB", size, NIGHT)
    pen = ImageDraw.Draw(picture)
    currents = 14
    golden, swell = dice.roll(4, 9), height // 100 * dice.roll(5, 12)
    for current in range(-1, currents + 1):
        y = height * current / currents
        tone = GOLD if current == golden else (BLUE, CURRENT, SKY)[dice.roll(0, 2)]
        thickness = height // 200 * dice.roll(3, 9)
        points = _wave(width, y, swell * (1 - current / (2 * currents)), dice.roll(0, 3))
        above = [(x, y - thickness / 2) for x, y in points]
        below = [(x, y + thickness / 2) for x, y in reversed(points)]
        pen.polygon(above + below, fill=tone)
    return picture


def _wave(width, y, swell, lean):
    """Return the points of one current: three bends, built from parabolas so that every machine draws the same."""
    points, steps, bends = [], 240, 3
    for step in range(-4, steps + 5):
        place = step / steps * bends
        bend = place % 1
        height = 4 * swell * bend * (1 - bend) * (-1 if int(place) % 2 else 1)
        points.append((width * step / steps, y + height + lean * width * step / steps / 40))
    return points


SUBJECTS = {"grid": grid, "arcades": arcades, "river": river}
