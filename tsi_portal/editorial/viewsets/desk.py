"""The editors' desk: reasons of a refusal, ready phrases."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel

from news.models import CannedPhrase, ReasonCode
from tsi_portal.base.panels import translated_row
from tsi_portal.base.viewsets import MenuGroup, RecordViewSet, in_every_language, updated_column


class ReasonViewSet(RecordViewSet):
    """Reasons of a refusal."""

    model = ReasonCode
    icon = "circle-xmark"
    sort_order_field = None
    list_display = [*in_every_language("label"), "code", "sort_order", updated_column()]
    search_fields = ["code", *in_every_language("label", "explanation")]
    fixed_at_birth = ("code",)
    panels = [*translated_row("label"), *translated_row("explanation"), FieldRowPanel(["code", "sort_order"])]


class PhraseViewSet(RecordViewSet):
    """Ready phrases."""

    model = CannedPhrase
    icon = "openquote"
    list_display = [*in_every_language("title"), updated_column()]
    search_fields = in_every_language("title", "text")
    panels = [*translated_row("title"), *translated_row("text")]


class DeskGroup(MenuGroup):
    """The entry “Desk”."""

    menu_label = _("Desk")
    menu_name = "desk"
    menu_icon = "edit"
    menu_order = 140
    items = (ReasonViewSet, PhraseViewSet)
