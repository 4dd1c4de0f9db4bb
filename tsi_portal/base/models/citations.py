"""Sources, the citations of pages, and facts of which two sources say different things."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable, RevisionMixin
from wagtail.search import index

from ..fields import PartialDateField
from .snippets import WordsInSomeLanguage


class Source(RevisionMixin, index.Indexed, models.Model):
    """A document, page or statement on which a fact rests. Not translated: a title stands in its own language."""

    class Kind(models.TextChoices):
        """What sort of thing the source is."""

        WEB_PAGE = "web-page", _("web page")
        NEWS = "news", _("news item")
        REPORT = "report", _("report")
        LAW = "law", _("legal act")
        OPINION = "opinion", _("opinion")
        INTERVIEW = "interview", _("interview")
        DATASET = "dataset", _("dataset")
        DOCUMENT = "document", _("document")

    class State(models.TextChoices):
        """Whether readers can still look it up."""

        ONLINE = "online", _("online")
        OFFLINE = "offline", _("no longer online")
        NOT_LINKED = "not-linked", _("cited without a link")

    key = models.SlugField(
        _("key"),
        max_length=60,
        unique=True,
        null=True,
        blank=True,
        help_text=_("By which imports find the source again. Editors can leave it empty."),
    )
    publisher = models.CharField(
        _("publisher"), max_length=160, help_text=_("Who says it: an institution, a newspaper, a site.")
    )
    title = models.CharField(_("title or description"), max_length=255)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.WEB_PAGE)
    language = models.CharField(
        _("language of the source"), max_length=10, blank=True, help_text=_("In which it is written or spoken.")
    )
    date = PartialDateField(_("date of the source"))
    accessed_on = models.DateField(
        _("looked up on"), null=True, blank=True, help_text=_("When somebody last opened it.")
    )
    url = models.URLField(
        _("address"),
        max_length=500,
        blank=True,
        help_text=_("The whole address, with https://. Left empty where it is not known."),
    )
    state = models.CharField(
        _("state"),
        max_length=20,
        choices=State.choices,
        default=State.ONLINE,
        help_text=_("Readers get no link to a source that is no longer online."),
    )

    search_fields = [
        index.AutocompleteField("publisher"),
        index.AutocompleteField("title"),
        index.FilterField("state"),
    ]

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["publisher", "title"]

    def __str__(self):
        return f"{self.publisher}: {self.title}"

    def save(self, *args, **kwargs):
        """A source without an address is cited without a link, whatever the form said."""
        if not self.url:
            self.state = self.State.NOT_LINKED
        self.key = self.key or None
        super().save(*args, **kwargs)

    @property
    def link(self):
        """Return the address that readers may follow, or "" if there is none or it has gone."""
        return self.url if self.state == self.State.ONLINE else ""


class PageCitation(Orderable):
    """A source of a page, with what it is cited for."""

    page = ParentalKey("base.BasePage", on_delete=models.CASCADE, related_name="citations")
    source = models.ForeignKey(Source, models.PROTECT, related_name="page_citations", verbose_name=_("source"))
    note = models.CharField(
        _("what it says"), max_length=200, blank=True, help_text=_("What of this page rests on it; or a page number.")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return str(self.source)


class Discrepancy(WordsInSomeLanguage, Orderable, ClusterableModel):
    """A question that sources answer differently. Every answer is shown; one may be the one that the record uses."""

    page = ParentalKey("base.BasePage", on_delete=models.CASCADE, related_name="discrepancies")
    question = models.CharField(_("question"), max_length=160, help_text=_("Such as “How many countries?”"))

    class Meta(Orderable.Meta):
        verbose_name = _("disagreement of sources")
        verbose_name_plural = _("disagreements of sources")

    def __str__(self):
        return self.question


class DiscrepancyValue(WordsInSomeLanguage, Orderable):
    """One of the answers, with the source that gives it."""

    discrepancy = ParentalKey(Discrepancy, on_delete=models.CASCADE, related_name="values")
    value = models.CharField(_("what this source says"), max_length=200)
    source = models.ForeignKey(Source, models.PROTECT, related_name="discrepancy_values", verbose_name=_("source"))
    source_note = models.CharField(_("where in the source"), max_length=160, blank=True)
    is_chosen = models.BooleanField(_("used in this record"), default=False)

    class Meta(Orderable.Meta):
        verbose_name = _("answer")
        verbose_name_plural = _("answers")

    def __str__(self):
        return self.value
