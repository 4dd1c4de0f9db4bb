"""The European positioning: dated steps, each with its proof."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldRowPanel, InlinePanel
from wagtail.models import Orderable, RevisionMixin
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import BasePage, SnippetInDefaultLanguage, free_key
from tsi_portal.base.panels import translated_row
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import rows_from, values_of_rows
from tsi_portal.base.surroundings import surroundings
from tsi_portal.base.visibility import readable


class PositioningPage(BasePage):
    """The page of the timeline."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("introduction"))

    translated_panels = [*BasePage.translated_panels, "body"]

    class Meta:
        verbose_name = _("European positioning")

    def search_texts(self, code):
        """Add the introduction and the milestones, which have no page of their own."""
        yield from super().search_texts(code)
        yield "C", stream_text(getattr(self, column("body", code)))
        for milestone in PositioningMilestone.objects.all():
            yield "C", f"{getattr(milestone, column('title', code))} {getattr(milestone, column('text', code))}"

    def get_context(self, request, *args, **kwargs):
        """Add the milestones in the order of time, the first of each year, and what stands around the page."""
        milestones = milestones_in_order()
        years = {}
        for milestone in milestones:
            years.setdefault(milestone.date.year, milestone.anchor)
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "milestones": milestones,
            "years": list(years.items()),
        }


class MilestoneQuerySet(models.QuerySet):
    """Questions about milestones."""

    def latest_of_alliance(self, number):
        """Return the last steps of the alliance itself."""
        return self.filter(subject=PositioningMilestone.Subject.ALLIANCE).order_by("-date")[:number]


class PositioningMilestone(SnippetInDefaultLanguage, RevisionMixin, index.Indexed, ClusterableModel):
    """A step on the way of Torino in Europe, as precise as its source."""

    class Subject(models.TextChoices):
        """Whose step it is."""

        ALLIANCE = "alliance", _("Torino Social Impact")
        TERRITORY = "territory", _("Torino and its institutions")
        UNION = "union", _("European Union")

    anchor = models.SlugField(
        _("anchor"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_(
            "The end of the address that leads here, such as liege-2024. Left empty, it is made from the title and the year; "
            "it never changes."
        ),
    )
    date = PartialDateField(_("date"), null=False, blank=False)
    end = PartialDateField(_("last day"))
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), blank=True)
    subject = models.CharField(_("whose step"), max_length=20, choices=Subject.choices, default=Subject.ALLIANCE)
    page = models.ForeignKey(
        "base.BasePage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="positioning_milestones",
        verbose_name=_("page that tells more"),
    )

    objects = MilestoneQuerySet.as_manager()

    search_fields = [index.AutocompleteField("titles"), index.FilterField("subject")]

    panels = [
        *translated_row("title"),
        *translated_row("text"),
        FieldRowPanel(["date", "end"]),
        FieldRowPanel(["subject", "anchor"]),
        "page",
        InlinePanel(
            "citations", panels=["source", *translated_row("note")], heading=_("Sources"), label=_("source"), min_num=1
        ),
    ]

    class Meta:
        verbose_name = _("milestone of the positioning")
        verbose_name_plural = _("milestones of the positioning")
        ordering = ["date"]

    def __str__(self):
        return f"{self.date} {self.title}"

    @cached_property
    def linked_page(self):
        """The page that tells more, if readers may open it, else None."""
        return self.page if self.page and self.page.live else None

    def titles(self):
        """Return the titles in all languages, for the search of the admin."""
        return " ".join(getattr(self, column("title", code)) or "" for code in language_codes())

    def clean(self):
        """A milestone rests on at least one source; its dates are in order."""
        super().clean()
        if self.end and self.date and self.end.last_day < self.date.first_day:
            raise ValidationError({"end": _("The last day is before the first.")})

    def save(self, *args, **kwargs):
        """Give the milestone an anchor at birth."""
        if not self.anchor:
            title = getattr(self, column("title", language_codes()[0])) or self.titles()
            self.anchor = free_key(self, "anchor", f"{slugify(title)[:60]}-{self.date.year}")
        super().save(*args, **kwargs)


class MilestoneCitation(Orderable):
    """A source of a milestone."""

    milestone = ParentalKey(PositioningMilestone, on_delete=models.CASCADE, related_name="citations")
    source = models.ForeignKey(
        "base.Source", models.PROTECT, related_name="milestone_citations", verbose_name=_("source")
    )
    note = models.CharField(_("what it says"), max_length=200, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return str(self.source)


@prepared
def _in_order():
    citations = models.Prefetch("citations", queryset=MilestoneCitation.objects.select_related("source"))
    return PositioningMilestone.objects.rewrite(False).order_by("date").prefetch_related(citations)


@prepared
def _pages_told_of(keys):
    return values_of_rows(readable(BasePage.objects.filter(pk__in=keys)))


def milestones_in_order():
    """Return every milestone in the order of time, with its sources and its page; three queries."""
    milestones = _in_order()
    keys = sorted({milestone.page_id for milestone in milestones if milestone.page_id})
    pages = {row.pk: row for row in rows_from(_pages_told_of(keys))} if keys else {}
    for milestone in milestones:
        milestone.linked_page = pages.get(milestone.page_id)
    return milestones
