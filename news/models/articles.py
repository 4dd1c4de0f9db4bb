"""Policy & Practice: the international debate, read from Torino."""

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldRowPanel
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.forms import PageForm
from tsi_portal.base.languages import column
from tsi_portal.base.listing import ListingPage, Ordering
from tsi_portal.base.models import BasePage


class ArticleForm(PageForm):
    """The form of an article, which cannot be published without a source."""

    def clean(self):
        """Ask for a source on publishing; a draft may still lack one."""
        cleaned = super().clean()
        formset = self.formsets.get("citations")
        if formset is not None and not self.is_deferred_validation:
            kept = [form for form in formset.forms if form.has_changed() or form.instance.pk]
            if not any(form not in formset.deleted_forms for form in kept):
                formset._non_form_errors.append(gettext("An article rests on at least one source: add it here."))
                self.add_error(None, gettext("An article cannot be published without a source."))
        return cleaned


class ArticleIndexPage(ListingPage):
    """The list of Policy & Practice."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.ArticlePage"]
    listed_kind = "article"
    orderings = (
        Ordering("latest", _("Latest first"), ("-published_on", "-pk")),
        Ordering("fact", _("By date of the fact"), ("-fact_date", "-pk")),
    )

    class Meta:
        verbose_name = _("Policy & Practice list")


class ArticlePage(BasePage):
    """An article on a policy or a practice: the fact, its sources, and what it means for Torino."""

    class Type(models.TextChoices):
        """What sort of article it is."""

        POLICY = "policy", _("Policy")
        PRACTICE = "practice", _("Practice")
        READING_LIST = "reading-list", _("Reading list")

    class Level(models.TextChoices):
        """How far what the article tells reaches."""

        LOCAL = "local", _("Local")
        NATIONAL = "national", _("National")
        EUROPEAN = "european", _("European")
        GLOBAL = "global", _("Global")

    kind = "article"
    parent_page_types = ["news.ArticleIndexPage"]
    subpage_types = []
    page_form_class = ArticleForm
    required_when_published = ("summary", "body")

    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("text"))
    meaning_for_torino = StreamField(
        BODY_BLOCKS, blank=True, verbose_name=_("so what for Torino"), help_text=_("What changes here, and who works on it already.")
    )
    published_on = models.DateField(
        _("date of publication"), null=True, blank=True, help_text=_("When TSI published it first; empty if not known.")
    )
    fact_date = PartialDateField(_("date of the fact"))
    type = models.CharField(_("type"), max_length=20, choices=Type.choices, default=Type.POLICY)
    level = models.CharField(_("level"), max_length=20, choices=Level.choices, blank=True)
    geography = models.CharField(_("where"), max_length=120, blank=True, help_text=_("Such as “European Union” or “Africa”."))
    editor = models.CharField(_("edited by"), max_length=120, blank=True)

    search_fields = BasePage.search_fields + [
        index.FilterField("published_on"),
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

    def search_texts(self, code):
        """Add the text."""
        yield from super().search_texts(code)
        yield "C", getattr(self, column("geography", code)) or ""
        yield "C", stream_text(getattr(self, column("body", code)))
        yield "C", stream_text(getattr(self, column("meaning_for_torino", code)))
