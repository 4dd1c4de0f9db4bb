"""Blocks of facts: figures with their dates, tables, timelines."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from .text import INLINE_FEATURES


class FigureChooserBlock(SnippetChooserBlock):
    """A choice of a figure, read with its source: whoever shows a number says who gave it."""

    def __init__(self, **kwargs):
        super().__init__("base.Figure", **{"label": _("figure"), **kwargs})

    def bulk_to_python(self, values):
        """Return the figures of some keys, None for those that are gone; one query."""
        found = self.model_class.objects.select_related("source").in_bulk(values)
        return [found.get(key) for key in values]

    def deconstruct(self):
        """Describe the block by its own class, which knows what is chosen."""
        return "tsi_portal.base.blocks.data.FigureChooserBlock", [], {}


class FiguresBlock(blocks.StructBlock):
    """Figures of the portal: the number, what it counts, when, and who says so."""

    heading = blocks.CharBlock(label=_("heading"), required=False, max_length=120)
    figures = blocks.ListBlock(FigureChooserBlock(), label=_("figures"), min_num=1)

    class Meta:
        icon = "order"
        label = _("Figures")
        template = "blocks/figures.html"
        description = _("Numbers with their date and source, from the portal's figures.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {"heading": gettext("Growth of the alliance"), "figures": []}


class TimelineItemBlock(blocks.StructBlock):
    """One moment of a timeline."""

    date = blocks.CharBlock(
        label=_("date"), max_length=40, help_text=_("As precise as it is known: “2021”, “April 2021”.")
    )
    title = blocks.CharBlock(label=_("what happened"), max_length=160)
    text = blocks.RichTextBlock(label=_("more about it"), required=False, features=INLINE_FEATURES)

    class Meta:
        icon = "date"
        label = _("Moment")


class TimelineBlock(blocks.StructBlock):
    """Moments in the order in which they happened."""

    moments = blocks.ListBlock(TimelineItemBlock(), label=_("moments"), min_num=1)

    class Meta:
        icon = "history"
        label = _("Timeline")
        template = "blocks/timeline.html"
        description = _("Dated moments, one under the other.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {
                "moments": [
                    {"date": "2023", "title": gettext("The HUB opens"), "text": ""},
                    {
                        "date": gettext("15 November 2024"),
                        "title": gettext("Five institutions sign"),
                        "text": "<p>" + gettext("A memorandum for the HUB.") + "</p>",
                    },
                ]
            }


class TableBlock(blocks.StructBlock):
    """A table with a caption; its first column names the rows."""

    caption = blocks.CharBlock(
        label=_("caption"), max_length=160, help_text=_("What the table shows, in one sentence.")
    )
    table = TypedTableBlock(
        [
            ("text", blocks.CharBlock(label=_("Text"), required=False)),
            ("number", blocks.DecimalBlock(label=_("Number"), required=False)),
            ("rich_text", blocks.RichTextBlock(label=_("Text with links"), features=INLINE_FEATURES, required=False)),
        ],
        label=_("table"),
    )

    class Meta:
        icon = "table"
        label = _("Table")
        template = "blocks/table.html"
        description = _("Rows and columns, with headings that screen readers announce.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {
                "caption": gettext("Partners per year"),
                "table": {
                    "columns": [
                        {"type": "text", "heading": gettext("Year")},
                        {"type": "number", "heading": gettext("Partners")},
                    ],
                    "rows": [{"values": ["2021", 170]}, {"values": ["2024", 330]}],
                    "caption": "",
                },
            }
