"""Words per language inside a block, and the blocks of menus that use them."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from tsi_portal.base.languages import active_language, language_codes, language_name


class WordsValue(blocks.StructValue):
    """Words in every language; as text, those of the reader's language."""

    def __str__(self):
        return self.get(active_language()) or ""

    def __bool__(self):
        return any(self.values())


class WordsBlock(blocks.StructBlock):
    """A text that is written once per language, in one place: order and choice are then the same for every reader."""

    def __init__(self, *args, max_length=160, long=False, required=False, **kwargs):
        field = blocks.TextBlock if long else blocks.CharBlock
        options = {"rows": 3} if long else {}
        children = [
            (code, field(label=language_name(code), max_length=max_length, required=required, **options))
            for code in language_codes()
        ]
        super().__init__(children, *args, **kwargs)

    class Meta:
        value_class = WordsValue
        form_classname = "struct-block words-block"


# Elsewhere, or on this site: two slashes would be another host.
ADDRESS = re.compile(r"https://|/(?![/\\])")


class MenuEntryBlock(blocks.StructBlock):
    """An entry of a menu: a page, or an address elsewhere."""

    page = blocks.PageChooserBlock(label=_("page"), required=False)
    url = blocks.CharBlock(
        label=_("or an address"), required=False, max_length=300, help_text=_("Begins with https:// or /.")
    )
    label = WordsBlock(label=_("words"), max_length=40, help_text=_("Left empty, the title of the page."))

    def clean(self, value):
        """Ask for one target, and for words where there is no page to take them from."""
        value = super().clean(value)
        errors = {}
        if bool(value["page"]) == bool(value["url"]):
            errors["page"] = ValidationError(_("Choose a page, or write an address: one of the two."))
        elif value["url"] and not value["label"]:
            errors["label"] = ValidationError(_("Write the words of the entry."))
        elif value["url"] and not ADDRESS.match(value["url"]):
            errors["url"] = ValidationError(_("An address begins with https:// or with /."))
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return value

    class Meta:
        icon = "link"
        label = _("Entry")


class MenuGroupBlock(MenuEntryBlock):
    """An entry of the first level with the entries below it."""

    children = blocks.ListBlock(MenuEntryBlock(), label=_("entries below"), default=[], required=False)


MENU_BLOCKS = [("entry", MenuGroupBlock(label=_("Entry"), icon="link"))]
