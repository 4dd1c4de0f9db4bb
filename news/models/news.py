"""News: what partners and the alliance tell."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage
from tsi_portal.base.status import today
from tsi_portal.base.surroundings import surroundings


class NewsPage(BasePage):
    """A short item: what happened, who says it."""

    kind = "news"
    parent_page_types = ["news.NewsIndexPage"]
    subpage_types = []
    required_when_published = ("body",)

    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("text"))
    date = models.DateField(_("date"), default=today, help_text=_("The date that lists show and are ordered by."))
    partner = models.ForeignKey(
        "networks.OrganisationPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="news",
        verbose_name=_("told by"),
        help_text=_("The partner whose news it is; empty for news of the alliance."),
    )
    fact_date = PartialDateField(_("when it happens or happened"))
    fact_end = PartialDateField(_("until"))

    search_fields = BasePage.search_fields + [index.FilterField("date"), index.FilterField("partner")]

    translated_panels = [*BasePage.translated_panels, "body"]
    detail_panels = [
        FieldPanel("date"),
        FieldPanel("partner"),
        FieldRowPanel(["fact_date", "fact_end"]),
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news")
        indexes = [models.Index(fields=["-date"], name="news_news_date")]

    def clean(self):
        """Keep the dates in order."""
        super().clean()
        if self.fact_date and self.fact_end and self.fact_end.last_day < self.fact_date.first_day:
            raise ValidationError({"fact_end": _("It ends before it begins.")})

    def get_context(self, request, *args, **kwargs):
        """Add what stands around the item."""
        return {**super().get_context(request, *args, **kwargs), **surroundings(self)}

    def search_texts(self, code):
        """Add the text and the partner."""
        yield from super().search_texts(code)
        if self.partner:
            yield "B", self.partner.names_for_search()
        yield "C", stream_text(getattr(self, column("body", code)))
