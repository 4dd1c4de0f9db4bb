"""The picture of a shared link: the title of a page over its cover, 1200 by 630 pixels, drawn with the site's own fonts."""

import contextlib
import io
from dataclasses import dataclass
from functools import lru_cache

import resvg_py
from django.conf import settings
from django.core.files.storage import default_storage
from PIL import Image, ImageDraw, ImageFont, ImageOps

from tsi_portal.base.covers import DRAWINGS
from tsi_portal.base.covers import cover as drawn_cover

WIDTH, HEIGHT = 1200, 630
MARGIN = 64
COVER_WIDTH = 440
TEXT_WIDTH = WIDTH - COVER_WIDTH - 2 * MARGIN
# The roles of the light theme in static/css/tokens.css.
PAPER, INK, SECOND, BLUE, GOLD = "#fbf8f1", "#111c3a", "#454d63", "#12357a", "#f0b428"
# Sizes of the title, the largest that fits is used, and how many lines of each stand above the foot.
TITLE_SIZES = ((88, 3), (76, 4), (64, 5), (54, 6), (44, 7))
LINE_HEIGHT = 1.06
LABEL_SIZE, FOOT_SIZE = 30, 26
# Smaller than the size in use, so that the hairlines of the Bodoni stay firm.
OPTICAL_SIZE = 10
EMBLEM_HEIGHT = 56
# Raise it when the drawing changes: pictures drawn before are then drawn anew.
DRAWING = 1


@dataclass(frozen=True)
class Content:
    """What the picture says. `kind` and `identifier` decide the drawn cover; `photograph` is the name of a stored picture."""

    title: str
    label: str
    site_name: str
    kind: str = ""
    identifier: str = ""
    photograph: str = ""
    funding: str = ""


def draw(content):
    """Return the picture as the bytes of a PNG file."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    picture.paste(_cover(content), (WIDTH - COVER_WIDTH, 0))
    pen = ImageDraw.Draw(picture)
    _write_head(picture, pen, content)
    _write_title(pen, content.title)
    if content.funding:
        _write_funding(picture, pen, content.funding)
    written = io.BytesIO()
    # A palette is enough for flat drawings and makes the file a third as large.
    picture.quantize(colors=192, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


# --- Cover and marks -------------------------------------------------------------------------------------------------


def _cover(content):
    if content.photograph:
        with contextlib.suppress(OSError), default_storage.open(content.photograph) as file:
            return ImageOps.fit(Image.open(file).convert("RGB"), (COVER_WIDTH, HEIGHT))
    if content.kind in DRAWINGS:
        drawing = _pixels(drawn_cover(content.kind, content.identifier, standalone=True), height=HEIGHT)
        return ImageOps.fit(drawing.convert("RGB"), (COVER_WIDTH, HEIGHT))
    ground = Image.new("RGB", (COVER_WIDTH, HEIGHT), "#0c2658")
    mark = _pixels(_mark("#f6f0e2"), height=300)
    ground.paste(mark, ((COVER_WIDTH - mark.width) // 2, (HEIGHT - mark.height) // 2), mark)
    return ground


def _mark(colour):
    """Return the mark of the site: one pier between two half arches."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
        f'<path fill="{colour}" d="M0 0H40V10A15 15 0 0 0 25 25V40H15V25A15 15 0 0 0 0 10Z"/>'
        f'<path fill="{GOLD}" d="M13 23H27V26H13ZM13 37H27V40H13Z"/></svg>'
    )


def _pixels(svg, height):
    """Return a drawing as an image of so many pixels of height."""
    return Image.open(io.BytesIO(resvg_py.svg_to_bytes(svg_string=svg, height=height, skip_system_fonts=True)))


def _write_head(picture, pen, content):
    mark = _pixels(_mark("#0c2658"), height=52)
    picture.paste(mark, (MARGIN, MARGIN), mark)
    name = Words(content.site_name, "instrument-sans", FOOT_SIZE, 600)
    name.write(pen, (MARGIN + mark.width + 18, MARGIN + 11), INK)
    label = Words(content.label, "instrument-sans", LABEL_SIZE, 600)
    label.write(pen, (MARGIN, MARGIN + 104), "#6f4b00")


def _write_title(pen, title):
    size, lines = _fitted(title)
    top = MARGIN + 104 + LABEL_SIZE + 26
    for number, line in enumerate(lines):
        line.write(pen, (MARGIN, top + round(number * size * LINE_HEIGHT)), BLUE)


def _write_funding(picture, pen, funding):
    emblem = _pixels((settings.BASE_DIR / "static/img/eu-emblem.svg").read_text(), height=EMBLEM_HEIGHT)
    top = HEIGHT - MARGIN - EMBLEM_HEIGHT + 12
    picture.paste(emblem.convert("RGB"), (MARGIN, top))
    words = Words(funding, "instrument-sans", FOOT_SIZE, 600)
    words.write(pen, (MARGIN + emblem.width + 20, top + 13), SECOND)


# --- Words -----------------------------------------------------------------------------------------------------------


def _fitted(title):
    """Return the size of the title and its lines; what does not fit even in the smallest ends with an ellipsis."""
    for size, most_lines in TITLE_SIZES:
        lines = _in_lines(title, size)
        if len(lines) <= most_lines and max((line.width for line in lines), default=0) <= TEXT_WIDTH:
            return size, lines
    kept = lines[:most_lines]
    kept[-1] = Words(kept[-1].text.rsplit(" ", 1)[0] + " …", *kept[-1].style)
    return size, kept


def _in_lines(title, size):
    lines, line = [], ""
    for word in title.split():
        longer = f"{line} {word}".strip()
        if line and _title_words(longer, size).width > TEXT_WIDTH:
            lines.append(line)
            longer = word
        line = longer
    return [_title_words(text, size) for text in (*lines, line) if text]


def _title_words(text, size):
    return Words(text, "bodoni-moda", size, 500)


class Words:
    """One line of text in a font of the site; letters outside the first file of the font come from its second."""

    def __init__(self, text, font, size, weight):
        self.text = text
        self.style = (font, size, weight)
        self._runs = [(_font(f"{font}-{file}", size, weight), run) for file, run in _runs(text)]

    @property
    def width(self):
        """How many pixels the line takes."""
        return sum(font.getlength(run) for font, run in self._runs)

    def write(self, pen, place, colour):
        """Draw the line with its upper left corner at a place."""
        x, y = place
        baseline = y + _font(f"{self.style[0]}-latin", *self.style[1:]).getmetrics()[0]
        for font, run in self._runs:
            pen.text((x, baseline), run, font=font, fill=colour, anchor="ls")
            x += font.getlength(run)


def _runs(text):
    """Return [(file, part of the text)]: letters that only the second file of a font has stand apart."""
    runs = []
    for letter in text:
        file = "latin-ext" if "\u0100" <= letter <= "\u02af" or "\u1e00" <= letter <= "\u1eff" else "latin"
        if runs and runs[-1][0] == file:
            runs[-1] = (file, runs[-1][1] + letter)
        else:
            runs.append((file, letter))
    return runs


@lru_cache(maxsize=64)
def _font(name, size, weight):
    font = ImageFont.truetype(settings.BASE_DIR / f"static/fonts/{name}.woff2", size)
    wanted = {b"Weight": weight, b"Optical size": OPTICAL_SIZE}
    # The second file of the Bodoni has one weight only, which Pillow says by an error.
    with contextlib.suppress(OSError):
        axes = font.get_variation_axes()
        font.set_variation_by_axes([wanted.get(axis["name"], axis["default"]) for axis in axes])
    return font
