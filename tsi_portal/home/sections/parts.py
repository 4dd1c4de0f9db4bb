"""What every section shares: a heading that may be changed, a switch that hides it, items that stay on top."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from tsi_portal.base.models import BasePage
from tsi_portal.base.reading import marked
from tsi_portal.base.rows import for_rows
from tsi_portal.base.status import today

from .answers import Answers
from .words import WordsBlock


class SectionBlock(blocks.StructBlock):
    """A section of the home page or of the International page, made from records.

    A section asks for its own records in `answer`, which gets its value and the answers that the sections of a page
    share, and returns what its template shows. `Meta` names its usual heading, its anchor, and whether it stands on
    the home page, where a section brings its own margins.
    """

    heading = WordsBlock(label=_("heading"), help_text=_("Left empty, the usual heading of this section."))
    lede = WordsBlock(
        label=_("sentence beside the heading"),
        long=True,
        max_length=400,
        help_text=_("Left empty, the usual one, if any."),
    )
    is_hidden = blocks.BooleanBlock(label=_("hidden"), required=False, help_text=_("Readers do not see the section."))

    class Meta:
        usual_heading = ""
        anchor = ""
        on_home = True
        form_classname = "struct-block section-block"

    def heading_of(self, value):
        """Return the heading that readers see."""
        return str(value["heading"]) or self.meta.usual_heading

    def answer(self, value, answers):
        """Return what the template shows beside heading and lede; sections override it."""
        return {}

    def get_context(self, value, parent_context=None):
        """Add heading, lede and the answer of the section."""
        context = super().get_context(value, parent_context)
        answers = context.get("answers") or Answers()
        return {
            **context,
            "heading": self.heading_of(value),
            "lede": str(value["lede"]),
            "anchor": self.meta.anchor,
            "on_home": self.meta.on_home,
            **self.answer(value, answers),
        }

    def render(self, value, context=None):
        """Render nothing for a hidden section."""
        return "" if value.get("is_hidden") else super().render(value, context)


class RecordChooserBlock(blocks.PageChooserBlock):
    """A choice of one record, read as lists read it."""

    def bulk_to_python(self, values):
        """Return the records of some keys, None for those that are gone."""
        found = for_rows(self.target_model.objects.all()).in_bulk(values)
        return [found.get(key) for key in values]


class PinBlock(blocks.StructBlock):
    """A record that stays on top until a day."""

    def __init__(self, page_type, **kwargs):
        page = RecordChooserBlock(page_type=page_type, label=_("record"))
        until = blocks.DateBlock(label=_("until"), help_text=_("The last day on which it stands on top."))
        super().__init__([("page", page), ("until", until)], **kwargs)

    class Meta:
        icon = "pin"
        label = _("On top")


def pins_block(page_type):
    """Return the list of pins of a section that shows records of one type."""
    return blocks.ListBlock(PinBlock(page_type), label=_("on top for a while"), default=[], required=False)


def pinned(value):
    """Return the pages of a section that stand on top today, in the editor's order."""
    pins = (pin for pin in value["pins"] if pin["page"] and pin["page"].live and pin["until"] >= today())
    return [pin["page"] for pin in pins]


def with_pinned(value, pages, number):
    """Return so many pages of a section: those on top today, then the others in their order."""
    first = pinned(value)
    seen = {page.pk for page in first}
    return [*first, *(page for page in pages if page.pk not in seen)][:number]


@dataclass(frozen=True)
class Item:
    """What readers see of an item: words of the item, else of its page, marked where they are in another language."""

    title: str
    text: str
    page: BasePage | None


def items_of(values):
    """Return the items of a list as readers see them, without those whose page is not published."""
    items = []
    for value in values:
        page, title, text = value["page"], str(value["title"]), str(value["text"])
        if page and page.live:
            title = title or marked(page.shown.title, page.shown_language)
            text = text or marked(page.shown.summary, page.shown_language)
        if not page or page.live:
            items.append(Item(title, text, page))
    return items


class ItemBlock(blocks.StructBlock):
    """Something with a title and a sentence; with a page, those of the page where the words are empty."""

    title = WordsBlock(label=_("title"), max_length=120)
    text = WordsBlock(label=_("sentence"), long=True, max_length=400)
    page = blocks.PageChooserBlock(label=_("page that tells more"), required=False)

    class Meta:
        icon = "list-ul"
        label = _("Item")
