"""Drawn covers: the same kind and identifier give the same bytes for ever, and every drawing is small and well-formed."""

import hashlib
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from tsi_portal.base.covers import DRAWINGS, PALETTES, cover

NAMES = ["socialtech4eu", "buy-social", "x", "a" * 120, "ente-2", "", "日本"]
every_kind = pytest.mark.parametrize("kind", DRAWINGS)


@every_kind
def test_drawing_is_well_formed_and_small(kind):
    for name in NAMES:
        for standalone in (False, True):
            svg = cover(kind, name, standalone)
            root = ElementTree.fromstring(svg)
            assert root.attrib["viewBox"] == "0 0 320 200"
            assert len(svg) < 16_000, len(svg)
            assert "script" not in svg
            assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")


@every_kind
def test_drawing_in_a_page_is_decorative_and_has_no_style_of_its_own(kind):
    svg = cover(kind, "socialtech4eu")
    assert 'aria-hidden="true"' in svg
    assert f'class="cover cover-{kind}"' in svg
    assert "style" not in svg


@every_kind
def test_drawing_that_stands_alone_carries_both_palettes(kind):
    svg = cover(kind, "socialtech4eu", standalone=True)
    (day, *_), (night, *_) = PALETTES[kind]
    assert day in svg
    assert night in svg


@every_kind
def test_names_give_different_drawings(kind):
    drawings = {cover(kind, f"name-{number}") for number in range(30)}
    assert len(drawings) > 25


def test_drawings_do_not_depend_on_the_process():
    program = (
        "import hashlib; from tsi_portal.base.covers import DRAWINGS, cover; "
        "print(hashlib.sha256(''.join(cover(k, 'socialtech4eu') for k in DRAWINGS).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout.strip()
        for seed in ("1", "2")
    }
    here = hashlib.sha256("".join(cover(kind, "socialtech4eu") for kind in DRAWINGS).encode()).hexdigest()
    assert digests == {here}


def test_digest_of_the_drawings_has_not_changed():
    """Who changes a drawing changes every cover that has been shared: do it on purpose, and renew this digest."""
    drawings = "".join(cover(kind, name, standalone) for kind in DRAWINGS for name in NAMES for standalone in (0, 1))
    assert hashlib.sha256(drawings.encode()).hexdigest()[:16] == "a54e79a3a8940d6f"
