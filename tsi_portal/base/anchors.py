"""Where readers can jump to within a text: its headings by their words, its paragraphs by a mark that never changes."""

from django.utils.text import slugify

# The field of a block by whose words it is addressed.
TITLE_FIELDS = {"heading": "text", "chapter": "title"}
# Blocks that can be cited one by one, whatever is inserted before them.
CITED = {"speech"}
# Templates give no element an id that begins like this, so that a heading may be called “Main” or “Sources”.
HEADING, PARAGRAPH = "h-", "p-"


def anchored(stream, place=""):
    """Return [(block, anchor)] of a stream; unique anchors, "" for blocks that nobody jumps to.

    `place` tells apart the streams of one page, which may have headings of the same words.
    """
    rows, taken = [], set()
    for number, block in enumerate(stream or (), start=1):
        anchor = _wanted(block, number, place)
        while anchor and anchor in taken:
            anchor = f"{anchor}-{number}"
        taken.add(anchor)
        rows.append((block, anchor))
    return rows


def _wanted(block, number, place):
    if block.block_type in TITLE_FIELDS:
        words = slugify(block.value[TITLE_FIELDS[block.block_type]])[:60] or str(number)
        return f"{HEADING}{place}-{words}" if place else f"{HEADING}{words}"
    if block.block_type in CITED:
        return f"{PARAGRAPH}{str(block.id)[:8]}" if block.id else f"{PARAGRAPH}{number}"
    return ""


def contents(stream):
    """Return [(anchor, words)] of the headings of a stream, those within a section left out."""
    return [
        (anchor, block.value[TITLE_FIELDS[block.block_type]])
        for block, anchor in anchored(stream)
        if block.block_type in TITLE_FIELDS and block.value.get("level", "2") == "2"
    ]
