"""Policy & Practice: the international debate, read from Torino."""

from django.db import models
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel
from wagtail.models import PageManager
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.forms import PageForm, rows_kept
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage
from tsi_portal.base.models.page import BasePageQuerySet
from tsi_portal.base.surroundings import surroundings


class ArticleForm(PageForm):
    """The form of an article, which cannot be published without a source."""

    def clean(self):
        """Ask for a source on publishing; a draft may still lack one."""
        cleaned = super().clean()
        formset = self.formsets.get("citations")
        if formset is not None and not self.is_deferred_validation and not rows_kept(formset):
            formset._non_form_errors.append(gettext("An article rests on at least one source: add it here."))
            self.add_error(None, gettext("An article cannot be published without a source."))
        return cleaned


def latest_first():
    """Return the order by publication; what has no date of publication stands by the date of its fact."""
    published = Cast("published_on", models.CharField())
    return (Coalesce(published, "fact_date", output_field=models.CharField()).desc(nulls_last=True), "-pk")


def by_fact():
    """Return the order by the date of the fact."""
    return (models.F("fact_date").desc(nulls_last=True), "-pk")


class ArticleQuerySet(BasePageQuerySet):
    """Questions about articles."""

    def latest_first(self):
        """Return the articles in the order of lists: by publication, else by the date of the fact."""
        return self.order_by(*latest_first())


class ArticlePage(BasePage):
    """An article on a policy or a practice: the fact, its sources, and what it means for Torino."""

    class Type(models.TextChoices):
        """What sort of article it is."""

        POLICY = "policy", _("Policy")
        PRACTICE = "practice", _("Practice")
        READING_LIST = "reading-list", _("Reading list")

    class Level(models.TextChoices):
        """How far what the article tells reaches."""

        LOCAL = "local", pgettext_lazy("level of an article", "Local")
        NATIONAL = "national", pgettext_lazy("level of an article", "National")
        EUROPEAN = "european", pgettext_lazy("level of an article", "European")
        GLOBAL = "global", pgettext_lazy("level of an article", "Global")

    kind = "article"
    parent_page_types = ["news.ArticleIndexPage"]
    subpage_types = []
    page_form_class = ArticleForm
    required_when_published = ("summary", "body")

    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("text"))
    meaning_for_torino = StreamField(
        BODY_BLOCKS,
        blank=True,
        verbose_name=_("so what for Torino"),
        help_text=_("What changes here, and who works on it already."),
    )
    published_on = models.DateField(
        _("date of publication"), null=True, blank=True, help_text=_("When TSI published it first; empty if not known.")
    )
    fact_date = PartialDateField(_("date of the fact"))
    type = models.CharField(_("type"), max_length=20, choices=Type.choices, default=Type.POLICY)
    level = models.CharField(_("level"), max_length=20, choices=Level.choices, blank=True)
    geography = models.CharField(
        _("where"), max_length=120, blank=True, help_text=_("Such as “European Union” or “Africa”.")
    )
    editor = models.CharField(_("edited by"), max_length=120, blank=True)

    objects = PageManager.from_queryset(ArticleQuerySet)()

    search_fields = BasePage.search_fields + [
        index.FilterField("published_on"),
        index.FilterField("fact_date"),
        index.FilterField("type"),
        index.FilterField("level"),
    ]

    translated_panels = [*BasePage.translated_panels, "body", "meaning_for_torino", "geography"]
    detail_panels = [
        FieldRowPanel(["published_on", "fact_date"]),
        FieldRowPanel(["type", "level"]),
        "editor",
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        indexes = [models.Index(fields=["-published_on"], name="news_article_published_on")]

    @property
    def unknown_facts(self):
        """The names of the facts that nobody has published."""
        facts = [
            (_("date of the fact"), self.fact_date),
            (_("date of publication"), self.published_on),
            (_("who edited it"), self.editor),
        ]
        return [name for name, value in facts if not value]

    def get_context(self, request, *args, **kwargs):
        """Add what stands around the article."""
        return {**super().get_context(request, *args, **kwargs), **surroundings(self)}

    @property
    def date_shown(self):
        """The date that lists show: of publication, else of the fact."""
        return self.published_on or self.fact_date

    def search_texts(self, code):
        """Add the text."""
        yield from super().search_texts(code)
        yield "C", getattr(self, column("geography", code)) or ""
        yield "C", stream_text(getattr(self, column("body", code)))
        yield "C", stream_text(getattr(self, column("meaning_for_torino", code)))
