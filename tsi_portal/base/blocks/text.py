"""Blocks of words: paragraphs, headings, quotations, questions that open."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# What an editor may use inside a paragraph. Headings are blocks of their own, so that their order can be checked.
INLINE_FEATURES = ["bold", "link", "document-link", "superscript", "subscript"]
PARAGRAPH_FEATURES = [*INLINE_FEATURES, "ol", "ul"]


class ParagraphBlock(blocks.RichTextBlock):
    """One or more paragraphs of text."""

    def __init__(self, **kwargs):
        super().__init__(**{"features": PARAGRAPH_FEATURES, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "blocks/paragraph.html"
        description = _("Paragraphs, lists and links.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return (
                "<p>" + gettext("Torino Social Impact brings together those who work for the impact economy.") + "</p>"
            )


class HeadingBlock(blocks.StructBlock):
    """A heading within the text; long pages make their table of contents from it."""

    text = blocks.CharBlock(label=_("heading"), max_length=120)
    # Nobody who looks for “section” means the level of a heading.
    level = blocks.ChoiceBlock(
        label=_("level"),
        choices=[("2", _("Section")), ("3", _("Part of a section"))],
        default="2",
        search_index=False,
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "blocks/heading.html"
        description = _("Divides the text; readers can jump to it.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {"text": gettext("Where the work begins"), "level": "2"}


class QuoteBlock(blocks.StructBlock):
    """Words of somebody, set apart, with who said them and where."""

    quote = blocks.TextBlock(
        label=_("quotation"), rows=3, help_text=_("Without quotation marks: the page adds those of its language.")
    )
    author = blocks.CharBlock(label=_("who says it"), required=False, max_length=120)
    role = blocks.CharBlock(label=_("role or document"), required=False, max_length=160)
    url = blocks.URLBlock(label=_("address of the source"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "blocks/quote.html"
        description = _("Words that deserve to stand out, with their author.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {
                "quote": gettext("A place for sharing how a project is made."),
                "author": "EU Project HUB",
                "role": gettext("Presentation, 2023"),
                "url": "",
            }


class AccordionItemBlock(blocks.StructBlock):
    """A question and its answer."""

    question = blocks.CharBlock(label=_("question"), max_length=160)
    answer = ParagraphBlock(label=_("answer"))

    class Meta:
        icon = "help"
        label = _("Question")


class AccordionBlock(blocks.StructBlock):
    """Questions whose answers open; in print they all stand open."""

    questions = blocks.ListBlock(AccordionItemBlock(), label=_("questions"), min_num=1)

    class Meta:
        icon = "collapse-down"
        label = _("Questions and answers")
        template = "blocks/accordion.html"
        description = _("A list of questions; each answer opens where it stands.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {
                "questions": [
                    {
                        "question": gettext("Who can propose a news item?"),
                        "answer": "<p>" + gettext("Every partner, and whoever has something to tell.") + "</p>",
                    },
                    {"question": gettext("What does it cost?"), "answer": "<p>" + gettext("Nothing.") + "</p>"},
                ]
            }
