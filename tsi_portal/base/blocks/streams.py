"""The streams that pages use: which blocks an editor may put where."""

from .data import FiguresBlock, TableBlock, TimelineBlock
from .links import CallToActionBlock, DocumentsBlock, TeasersBlock
from .media import PictureBlock, VideoBlock
from .text import AccordionBlock, HeadingBlock, ParagraphBlock, QuoteBlock

# The text of a record or an article.
BODY_BLOCKS = [
    ("paragraph", ParagraphBlock()),
    ("heading", HeadingBlock()),
    ("picture", PictureBlock()),
    ("quote", QuoteBlock()),
    ("table", TableBlock()),
    ("documents", DocumentsBlock()),
    ("video", VideoBlock()),
]

# A free page, which has nothing but its blocks.
FREE_PAGE_BLOCKS = [
    *BODY_BLOCKS,
    ("figures", FiguresBlock()),
    ("accordion", AccordionBlock()),
    ("timeline", TimelineBlock()),
    ("call_to_action", CallToActionBlock()),
    ("teasers", TeasersBlock()),
]


def stream_text(stream):
    """Return the words of a stream for the search vectors, without marks of format."""
    if not stream:
        return ""
    return " ".join(text for child in stream for text in child.block.get_searchable_content(child.value))
