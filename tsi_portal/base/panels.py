"""The tabs of the page editor: one per language, then details, then what search engines and sharing need.

A page type declares its panels in lists, in the order in which an editor fills them:

    translated_panels = BasePage.translated_panels + ["body"]
    detail_panels = ["start", "end", *BasePage.detail_panels]

A name in `translated_panels` stands for the column of each language; a function gets the code of the language and returns a
panel. Panels name columns and never the plain field, which in the admin would mean "the language of the editor's interface".
"""

from django.forms import CheckboxSelectMultiple
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)

from .form_fields import LanguageSelect
from .forms import PageForm
from .languages import column, language_codes, language_name

TITLE_HELP = _("As readers see it at the head of the page and in lists.")
SLUG_HELP = _(
    "The last part of the page's address. Until the page is published, typing the title fills it. "
    "If you change it later, the old address leads here. A page that had no title in this language when it was made "
    "has the address of the other language here: clear it, and it is made from the title."
)
PROMOTED = (
    ("slug", _("Slug"), SLUG_HELP),
    (
        "seo_title",
        _("Title for search engines"),
        _("Only if search engines should show another title than the page itself."),
    ),
    (
        "search_description",
        _("Description for search engines"),
        _("Only if search engines should show another text than the summary."),
    ),
)


def _named(label, code):
    """Return the label of a column with the name of its language, as the other labels of columns have it."""
    return format_lazy("{} ({})", label, language_name(code))


def title_panel(code):
    """Return the panel of the title in one language; typing it fills the slug of that language."""
    return TitleFieldPanel(
        column("title", code), targets=[column("slug", code)], placeholder=_("Title"), help_text=TITLE_HELP
    )


def translated(name, **options):
    """Return a declaration for `translated_panels`: a field per language with options of its panel."""
    return lambda code: FieldPanel(column(name, code), **options)


def translated_row(name, **options):
    """Return a field in every language, side by side, as a list of one panel (for snippets and inline rows)."""
    return [FieldRowPanel([FieldPanel(column(name, code), **options) for code in language_codes()])]


def language_panel(name, **options):
    """Return the panel of a column that holds the code of a language."""
    return FieldPanel(name, widget=LanguageSelect, **options)


def ticked_panel(name, **options):
    """Return the panel of a relation to a few records, all of them shown with boxes to tick."""
    return FieldPanel(name, widget=CheckboxSelectMultiple, **options)


def panels_in(declared, code):
    """Return the panels that a list of declarations means in one language."""
    panels = []
    for item in declared:
        if isinstance(item, Panel):
            raise TypeError(
                f"{item!r} would stand in every language's tab; declare a name or a function of the language."
            )
        panels.append(item(code) if callable(item) else FieldPanel(column(item, code)))
    return panels


def search_engine_panel(code):
    """Return the group of one language in the Promote tab: address, title and description for search engines."""
    panels = [
        FieldPanel(column(name, code), heading=_named(label, code), help_text=help_text, disable_comments=True)
        for name, label, help_text in PROMOTED
    ]
    return MultiFieldPanel(panels, heading=language_name(code), icon="globe")


def page_tabs(page_class):
    """Return the tabbed editor of a page type from its declared lists."""
    tabs = [
        ObjectList(
            panels_in(page_class.translated_panels, code), heading=language_name(code), classname=f"language-{code}"
        )
        for code in language_codes()
    ]
    tabs.append(ObjectList(list(page_class.detail_panels), heading=_("Details")))
    promote = [search_engine_panel(code) for code in language_codes()]
    tabs.append(ObjectList([*promote, *page_class.promote_panels], heading=_("Promote")))
    return TabbedInterface(tabs, base_form_class=page_class.page_form_class)


CITATIONS_PANEL = InlinePanel(
    "citations",
    panels=["source", *translated_row("note")],
    heading=_("Sources"),
    label=_("source"),
    help_text=_("On what this page rests. Readers see the sources numbered, in this order."),
)
DISCREPANCIES_PANEL = InlinePanel(
    "discrepancies",
    panels=[
        *translated_row("question"),
        InlinePanel(
            "values",
            panels=[*translated_row("value"), "source", *translated_row("source_note"), "is_chosen"],
            heading=_("Answers"),
            label=_("answer"),
            min_num=2,
        ),
    ],
    heading=_("Where the sources disagree"),
    label=_("disagreement"),
    help_text=_("Readers see every answer with its source. Tick the one that this record uses, if it uses one."),
    classname="collapsed",
)
RELATED_PANEL = InlinePanel(
    "related_pages",
    panels=["target", *translated_row("reason")],
    heading=_("Related pages"),
    label=_("related page"),
    help_text=_("What a reader may want next. Pages that share records with this one are found without being named."),
    classname="collapsed",
)
PUBLISHING_PANELS = [PublishingPanel(), CommentPanel()]

__all__ = [
    "CITATIONS_PANEL",
    "DISCREPANCIES_PANEL",
    "PUBLISHING_PANELS",
    "RELATED_PANEL",
    "PageForm",
    "language_panel",
    "page_tabs",
    "panels_in",
    "ticked_panel",
    "title_panel",
    "translated",
    "translated_row",
]
