"""Generated covers: the plan of a city, drawn from the name of a record.

    cover("project", "socialtech4eu")                    -> SVG for inlining; colours come from css/components.css
    cover("project", "socialtech4eu", standalone=True)   -> SVG that carries its own two palettes (feeds, social cards)

Pure Python, no dependency, no clock, no randomness: the same kind and identifier always give the same bytes.
Classes used inside: g ground, a and b the two tones of the drawing, c the single accent, l strokes.
"""

import hashlib
import math
from functools import lru_cache

WIDTH, HEIGHT = 320, 200
PALETTES = {  # kind: (ground, a, b, c) by day, then by night
    "project": (("#12357a", "#2a559f", "#5f86c4", "#f0b428"), ("#0d1f4a", "#1e3a78", "#3f66ad", "#f6c453")),
    "pledge": (("#f0b428", "#12357a", "#c98d0c", "#fffaf0"), ("#b98512", "#0a1531", "#8d6308", "#fbe3a4")),
    "network": (("#0c2658", "#8fabd8", "#3c62a6", "#f0b428"), ("#060d22", "#7f9fd8", "#2c4a88", "#f6c453")),
    "event": (("#9c3418", "#c9694b", "#efb9a0", "#f0b428"), ("#5d1f10", "#8f3c22", "#d98a6b", "#f6c453")),
    "article": (("#e9dfc9", "#12357a", "#8fabd8", "#f0b428"), ("#1a2a58", "#9db8ec", "#4a69ad", "#f6c453")),
    "interview": (("#1d5a4b", "#4f8f7d", "#a9cdbf", "#f0b428"), ("#0e3a31", "#2f6f5f", "#7fbfab", "#f6c453")),
    "news": (("#cbd9ee", "#12357a", "#f5f8fd", "#f0b428"), ("#1c3468", "#0a1531", "#8fabd8", "#f6c453")),
    "organisation": (("#d9cbb0", "#12357a", "#f4ecda", "#9c3418"), ("#2a2f45", "#9db8ec", "#454d70", "#e88a6a")),
}


class Dice:
    """An endless, reproducible stream of numbers made from a string."""

    def __init__(self, seed):
        self.seed, self.page, self.bytes = seed, 0, []

    def roll(self, low, high):
        """Return a whole number from low to high, both included."""
        if not self.bytes:
            self.bytes = list(hashlib.sha256(f"{self.seed}/{self.page}".encode()).digest())
            self.page += 1
        return low + self.bytes.pop() * (high - low + 1) // 256


def number(value):
    """Return a coordinate with at most one decimal."""
    return f"{round(value, 1):g}"


def path(kind, *parts):
    """Return a path element of one tone, or nothing where there is nothing to draw."""
    return f'<path class="{kind}" d="{"".join(parts)}"/>' if any(parts) else ""


def box(x, y, w, h):
    """Return the outline of a rectangle."""
    return f"M{number(x)} {number(y)}h{number(w)}v{number(h)}h{number(-w)}z"


def arch(x, base, w, h):
    """Return the outline of an arch that stands on a base line."""
    r = w / 2
    return f"M{number(x)} {number(base)}v{number(r - h)}a{number(r)} {number(r)} 0 0 1 {number(w)} 0v{number(h - r)}z"


def street_grid(dice):
    """Projects: city blocks of the Roman grid, turned 26 degrees as in Torino, and the river that cuts across."""
    tones = {"a": [], "b": [], "c": []}
    scale, street = dice.roll(0, 2), dice.roll(4, 7)
    columns, x = [], -60
    while x < 380:
        w = dice.roll(24 + 8 * scale, 48 + 14 * scale)
        columns.append((x, w))
        x += w + street
    y, lit = -110, dice.roll(2, 4)
    while y < 310:
        h = dice.roll(22 + 6 * scale, 40 + 12 * scale)
        for x, w in columns:
            luck = dice.roll(0, 19)
            dx, dy = x + w / 2 - 160, y + h / 2 - 100
            across, down = 160 + 0.9 * dx + 0.44 * dy, 100 - 0.44 * dx + 0.9 * dy
            if luck == 0 or not (-w / 2 < across < 320 + w / 2 and -h / 2 < down < 200 + h / 2):
                continue
            if lit and luck > 16 and 50 < across < 215 and 25 < down < 175:
                tones["c"].append(box(x, y, w, h))
                lit -= 1
            else:
                tones["b" if luck > 14 else "a"].append(box(x, y, w, h))
        y += h + street
    blocks = "".join(path(kind, *tones[kind]) for kind in "abc")
    x, bend = dice.roll(190, 270), dice.roll(30, 70)
    river = f"M{x} -20C{x + bend} 50 {x - bend} 90 {x + 10} 140S{x + bend} 210 {x + 60} 230"
    mirror = ' transform="matrix(-1 0 0 1 320 0)"' if dice.roll(0, 1) else ""
    return (
        f'<g{mirror}><g transform="rotate(-26 160 100)">{blocks}</g>'
        f'<path class="l lg" stroke-width="{dice.roll(18, 34)}" d="{river}"/>'
        f'<path class="l lb" stroke-width="2" d="{river}"/></g>'
    )


def arcade(dice):
    """Pledges: storeys of a portico; every bay is a promise, some are lit."""
    dark, lit, lines, y = [], [], [], 200
    storeys = dice.roll(2, 3)
    for storey in range(storeys):
        bays = dice.roll(4, 6) + storey * 2
        h = (200 - 14) / storeys
        step = 320 / bays
        w = step * 0.66
        for bay in range(bays):
            shape = arch(bay * step + (step - w) / 2, y, w, h - 16)
            (lit if dice.roll(0, 5) == 0 else dark).append(shape)
        lines.append(box(0, y - h + 4, 320, 3))
        y -= h
    return path("b", *lines) + path("a", *dark) + path("c", *lit)


def dome(dice):
    """Networks: the crossed ribs of Guarini's domes; as many ribs as the name decides."""
    points, radius = dice.roll(5, 9) * 2, 118
    cx, cy, turn = dice.roll(110, 210), dice.roll(85, 115), dice.roll(0, 60)
    at = [
        (
            cx + radius * math.cos(math.radians(turn + 360 * i / points)),
            cy + radius * math.sin(math.radians(turn + 360 * i / points)),
        )
        for i in range(points)
    ]
    reach = dice.roll(points // 2 - 2, points // 2 - 1)

    def chords(step):
        return "".join(
            f"M{number(x)} {number(y)}L{number(at[(i + step) % points][0])} {number(at[(i + step) % points][1])}"
            for i, (x, y) in enumerate(at)
        )

    inner = radius * abs(math.cos(math.pi * reach / points))
    rings = "".join(
        f'<circle class="l lb" cx="{cx}" cy="{cy}" r="{number(r)}"/>' for r in (radius, radius + 14, radius + 60)
    )
    nodes = "".join(f"M{number(x)} {number(y)}h0" for x, y in at)
    return (
        f'{rings}<path class="l lb" stroke-width="1.5" d="{chords(1)}"/>'
        f'<path class="l la" stroke-width="3" d="{chords(reach)}"/>'
        f'<circle class="c" cx="{cx}" cy="{cy}" r="{number(min(max(inner - 6, 8), 30))}"/>'
        f'<path class="l lc" stroke-width="10" stroke-linecap="round" d="{nodes}"/>'
    )


def exedra(dice):
    """Events: an exedra opening on a square; sectors fill as people take their seats."""
    cx, cy = dice.roll(90, 230), 206
    tones = {"a": [], "b": [], "c": []}
    for ring in range(4):
        r0 = 40 + ring * 46
        r1, sectors = r0 + 38, 3 + ring * 2
        for sector in range(sectors):
            luck = dice.roll(0, 11)
            turn = [math.pi * (1 + (sector + part) / sectors) for part in (0.05, 0.95)]
            (x0, y0), (x1, y1), (x2, y2), (x3, y3) = [
                (round(cx + r * math.cos(t)), round(cy + r * math.sin(t)))
                for r, t in ((r0, turn[0]), (r1, turn[0]), (r1, turn[1]), (r0, turn[1]))
            ]
            if luck < 3 or max(x0, x1, x2, x3) < 0 or min(x0, x1, x2, x3) > WIDTH or max(y0, y1, y2, y3) < 0:
                continue
            tones["c" if luck == 11 else "b" if luck > 8 else "a"].append(
                f"M{x0} {y0}L{x1} {y1}A{r1} {r1} 0 0 1 {x2} {y2}L{x3} {y3}A{r0} {r0} 0 0 0 {x0} {y0}"
            )
    return "".join(path(kind, *tones[kind]) for kind in "abc") + f'<circle class="c" cx="{cx}" cy="{cy}" r="26"/>'


def river(dice):
    """Articles: the Po in parallel currents; one of them carries the gold."""
    wave, lean, start = dice.roll(24, 90), dice.roll(-60, 60), dice.roll(-40, 0)
    lines, lit = [], dice.roll(2, 6)
    for i in range(10):
        y, swell = start + i * 26, wave - i * dice.roll(1, 3)
        d = f"M-10 {y}C60 {y - swell} 100 {y + swell + lean} 165 {y + lean}S270 {y - swell} 330 {y + swell // 2}"
        tone, width = ("lc", 13) if i == lit else ("la", dice.roll(3, 9)) if i % 2 else ("lb", dice.roll(2, 5))
        lines.append(f'<path class="l {tone}" stroke-width="{width}" d="{d}"/>')
    return "".join(lines)


def dialogue(dice):
    """Interviews: two vaults that answer each other."""
    left, right, step = dice.roll(60, 140), dice.roll(60, 140), dice.roll(17, 26)
    parts = []
    for x, y, tone in ((0, left, "a"), (320, right, "b")):
        parts += [
            f'<circle class="l l{tone}" cx="{x}" cy="{y}" r="{r}" stroke-width="{dice.roll(3, 9)}"/>'
            for r in range(44, 215, step)
        ]
        parts.append(f'<circle class="{"c" if tone == "a" else "b"}" cx="{x}" cy="{y}" r="30"/>')
    return "".join(parts)


def windows(dice):
    """News: a palace front; the windows with a light on are the ones that talk."""
    columns, rows = dice.roll(4, 6), dice.roll(2, 3)
    w, h = 320 / columns, 200 / rows
    tones = {"a": [], "b": [], "c": []}
    for row in range(rows):
        tones["b"].append(box(0, (row + 1) * h - 5, 320, 3))
        for column in range(columns):
            x, y, ww, hh = round(column * w + w * 0.25), round(row * h + h * 0.34), round(w * 0.5), round(h * 0.5)
            top = f"M{number(x - 4)} {number(y - 4)}"
            curved = (column + row) % 2
            tones["b"].append(
                top
                + (
                    f"q{number(ww / 2 + 4)} -16 {number(ww + 8)} 0z"
                    if curved
                    else f"l{number(ww / 2 + 4)} -12 {number(ww / 2 + 4)} 12z"
                )
            )
            luck = dice.roll(0, 6)
            tones["c" if luck == 0 else "a"].append(box(x, y, ww, hh))
            if luck > 3:
                tones["b"].append(box(x - ww // 3, y, ww // 4, hh) + box(x + ww + ww // 12, y, ww // 4, hh))
    return "".join(path(kind, *tones[kind]) for kind in "abc")


def courtyard(dice):
    """Organisations: the plan of a palace around its court, with the columns of the loggia."""
    x, y = dice.roll(40, 90), dice.roll(16, 36)
    w, h, wall = 320 - 2 * x + dice.roll(-20, 20), 200 - 2 * y, dice.roll(14, 24)
    inner = (x + wall * 2, y + wall * 2, w - wall * 4, h - wall * 4)
    walls = box(x, y, w, h) + "M{0} {1}v{3}h{2}v-{3}z".format(
        *(number(v) for v in (x + wall, y + wall, w - 2 * wall, h - 2 * wall))
    )
    n, m = dice.roll(6, 10), dice.roll(3, 5)
    dots = "".join(
        f"M{number(inner[0] + inner[2] * i / n)} {number(yy)}h0"
        for i in range(n + 1)
        for yy in (inner[1], inner[1] + inner[3])
    )
    dots += "".join(
        f"M{number(xx)} {number(inner[1] + inner[3] * j / m)}h0"
        for j in range(1, m)
        for xx in (inner[0], inner[0] + inner[2])
    )
    gate = box(x + w / 2 - 9, y + h - wall - 1, 18, wall + 2)
    streets = box(0, 0, 320, 5) + box(0, 195, 320, 5) + box(0, 0, 5, 200) + box(315, 0, 5, 200)
    return (
        f'{path("b", streets)}<path class="a" fill-rule="evenodd" d="{walls}"/>{path("g", gate)}'
        f"{path('b', box(inner[0] + 10, inner[1] + 10, inner[2] - 20, inner[3] - 20))}"
        f'<path class="l la" stroke-width="5" stroke-linecap="round" d="{dots}"/>'
        f'<circle class="c" cx="{number(x + w / 2)}" cy="{number(y + h / 2)}" r="{dice.roll(6, 11)}"/>'
    )


DRAWINGS = {
    "project": street_grid,
    "pledge": arcade,
    "network": dome,
    "event": exedra,
    "article": river,
    "interview": dialogue,
    "news": windows,
    "organisation": courtyard,
}


def style(kind, drawing):
    """Return both palettes, only for the classes that the drawing uses."""

    def rules(palette):
        tones = dict(zip("gabc", palette, strict=True))
        fills = [f".{t}{{fill:{tones[t]}}}" for t in "gabc" if f'class="{t}"' in drawing]
        strokes = [f".l{t}{{stroke:{tones[t]}}}" for t in "gabc" if f'l{t}"' in drawing]
        return "".join(fills + strokes)

    day, night = PALETTES[kind]
    lines = ".l{fill:none}" if 'class="l ' in drawing else ""
    return f"<style>{lines}{rules(day)}@media(prefers-color-scheme:dark){{{rules(night)}}}</style>"


@lru_cache(maxsize=2048)
def cover(kind, identifier, standalone=False):
    """Return the cover of one record as an SVG string. Decorative: the title beside it says everything."""
    drawing = DRAWINGS[kind](Dice(f"{kind}:{identifier}"))
    head = f'viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="xMidYMid slice"'
    ground = f'<path class="g" d="M0 0h{WIDTH}v{HEIGHT}H0z"/>'
    if standalone:
        return f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{style(kind, ground + drawing)}{ground}{drawing}</svg>'
    return f'<svg class="cover cover-{kind}" {head} aria-hidden="true" focusable="false">{ground}{drawing}</svg>'
