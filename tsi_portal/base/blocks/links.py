"""Blocks that lead on: calls to action, documents, teasers of other pages."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock


class LinkBlock(blocks.StructBlock):
    """A link to a page of the portal or to an address elsewhere."""

    text = blocks.CharBlock(
        label=_("words of the link"),
        max_length=90,
        help_text=_("Say where it leads: “All seven projects”, not “click here”."),
    )
    page = blocks.PageChooserBlock(label=_("page of the portal"), required=False)
    url = blocks.URLBlock(label=_("or an address elsewhere"), required=False)

    def clean(self, value):
        """Ask for exactly one target."""
        value = super().clean(value)
        if bool(value["page"]) == bool(value["url"]):
            message = _("Choose a page, or write an address: one of the two.")
            raise blocks.StructBlockValidationError(block_errors={"page": ValidationError(message)})
        return value

    class Meta:
        icon = "link"
        label = _("Link")


class CallToActionBlock(blocks.StructBlock):
    """One thing that the reader can do next."""

    text = blocks.TextBlock(label=_("sentence"), rows=2, required=False)
    link = LinkBlock(label=_("link"))

    class Meta:
        icon = "arrow-right-full"
        label = _("Call to action")
        template = "blocks/call_to_action.html"
        description = _("One button with a sentence before it. At most one per page.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {
                "text": gettext("Do you work on a European call?"),
                "link": {"text": gettext("Write to the HUB"), "page": None, "url": "https://example.org/"},
            }


class DocumentsBlock(blocks.StructBlock):
    """Documents to download; each link names format, size and language."""

    heading = blocks.CharBlock(label=_("heading"), required=False, max_length=120)
    documents = blocks.ListBlock(DocumentChooserBlock(label=_("document")), label=_("documents"), min_num=1)

    class Meta:
        icon = "doc-full-inverse"
        label = _("Documents")
        template = "blocks/documents.html"
        description = _("A list of files with their format, size and language.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {"heading": gettext("Documents of the call"), "documents": []}


class TeasersBlock(blocks.StructBlock):
    """Pages of the portal with their summaries: what changes there changes here."""

    heading = blocks.CharBlock(label=_("heading"), required=False, max_length=120)
    pages = blocks.ListBlock(blocks.PageChooserBlock(label=_("page")), label=_("pages"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Teasers")
        template = "blocks/teasers.html"
        description = _("Titles and summaries of other pages, always up to date.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {"heading": gettext("What we do"), "pages": []}
