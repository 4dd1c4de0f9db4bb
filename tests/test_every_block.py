"""Every block that an editor may use: it has an icon, a template, words that describe it, and shows itself in a preview."""

import pytest
from django.template.loader import get_template
from django.test import RequestFactory
from django.utils import translation

from news.models.interviews import TRANSCRIPT_BLOCKS
from tsi_portal.base.blocks.streams import FREE_PAGE_BLOCKS
from tsi_portal.base.languages import language_codes
from tsi_portal.home.sections import HOME_SECTIONS, INTERNATIONAL_SECTIONS

STREAMS = {
    "free": FREE_PAGE_BLOCKS,
    "transcript": TRANSCRIPT_BLOCKS,
    "home": HOME_SECTIONS,
    "international": INTERNATIONAL_SECTIONS,
}
BLOCKS = [(f"{stream}.{name}", block) for stream, blocks in STREAMS.items() for name, block in blocks]
every_block = pytest.mark.parametrize(
    "block", [block for _name, block in BLOCKS], ids=[name for name, _block in BLOCKS]
)


@every_block
def test_block_introduces_itself(block):
    assert block.meta.icon not in ("", "placeholder")
    assert str(block.meta.label)
    assert str(block.meta.description)
    assert get_template(block.meta.template)
    assert hasattr(block.meta, "preview_value")


@every_block
@pytest.mark.parametrize("code", language_codes())
def test_block_shows_its_preview(small_site, reader, block, code):
    request = RequestFactory().get("/")
    request.is_preview = True
    with translation.override(code):
        html = get_template(block.get_preview_template(block.get_preview_value(), {})).render(
            block.get_preview_context(block.get_preview_value(), {"request": request}) | {"request": request}, request
        )
    assert "<main" in html
    inside = html.split("<main", 1)[1].split("</main>", 1)[0]
    assert len(inside) > 60
