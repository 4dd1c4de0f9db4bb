"""The HUB for the Social Economy: how ideas become proposals, and which of them are won."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from tsi_portal.base.blocks.streams import FREE_PAGE_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.forms import PageForm
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import BasePage, SnippetInDefaultLanguage
from tsi_portal.base.panels import ticked_panel
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import for_rows
from tsi_portal.base.status import today
from tsi_portal.base.surroundings import is_in_memory, surroundings
from tsi_portal.base.visibility import readable

from .programmes import Call


class HubForm(PageForm):
    """The form of the HUB, which offers as promoters those who are something to TSI, and not every organisation."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        promoters = self.fields["promoters"]
        chosen = [organisation.pk for organisation in self.instance.promoters.all()]
        promoters.queryset = promoters.queryset.filter(models.Q(partnership__gt="") | models.Q(pk__in=chosen))


class HubPage(BasePage):
    """The page of the HUB: what it does, its workshops, the open calls and the applications by stage."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    required_when_published = ("summary",)

    body = StreamField(FREE_PAGE_BLOCKS, blank=True, verbose_name=_("text"))
    closing = StreamField(FREE_PAGE_BLOCKS, blank=True, verbose_name=_("text after the lists"))
    contact = models.EmailField(_("e-mail address"), blank=True)
    promoters = ParentalManyToManyField(
        "networks.OrganisationPage",
        blank=True,
        related_name="hubs_promoted",
        verbose_name=_("promoted by"),
        help_text=_(
            "To choose from: the organisations that are something to Torino Social Impact, as their pages say."
        ),
    )

    translated_panels = [*BasePage.translated_panels, "body", "closing"]
    detail_panels = [ticked_panel("promoters"), FieldPanel("contact"), *BasePage.detail_panels]
    page_form_class = HubForm

    class Meta:
        verbose_name = _("HUB")

    def search_texts(self, code):
        """Add the text."""
        yield from super().search_texts(code)
        yield "C", stream_text(getattr(self, column("body", code)))
        yield "C", stream_text(getattr(self, column("closing", code)))

    def get_context(self, request, *args, **kwargs):
        """Add the records that the page is made of."""
        workshops = _workshops()
        stages = Application.objects.count_by_stage()
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "stages": stages,
            "application_count": sum(number for _stage, number in stages),
            "open_calls": _open_calls(today()),
            "upcoming_workshops": [workshop for workshop in workshops if workshop.is_upcoming],
            "past_workshops": [workshop for workshop in workshops if not workshop.is_upcoming],
            "promoters": self._promoters(),
        }

    def _promoters(self):
        """The organisations that promote the HUB; those that are not published too, for a preview."""
        return list(self.promoters.all()) if is_in_memory(self, "promoters") else _promoters_of(self.pk)


@prepared
def _workshops():
    return Workshop.objects.rewrite(False).select_related("programme", "source")


@prepared
def _open_calls(day):
    return Call.objects.rewrite(False).open(day).select_related("programme")


@prepared
def _promoters_of(hub):
    return for_rows(readable(BasePage.objects.filter(organisationpage__hubs_promoted=hub))).order_by("path")


class Workshop(SnippetInDefaultLanguage, index.Indexed, models.Model):
    """A meeting of the HUB on a programme."""

    title = models.CharField(_("title"), max_length=200)
    date = PartialDateField(_("date"), null=False, blank=False)
    end = PartialDateField(_("last day"))
    place = models.CharField(_("place"), max_length=200, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    participants = models.PositiveIntegerField(_("participants"), null=True, blank=True)
    organisation_count = models.PositiveIntegerField(_("organisations taking part"), null=True, blank=True)
    programme = models.ForeignKey(
        "projects.Programme",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="workshops",
        verbose_name=_("programme"),
    )
    source = models.ForeignKey("base.Source", models.PROTECT, related_name="+", verbose_name=_("source"))

    search_fields = [index.AutocompleteField(column("title", code)) for code in language_codes()]

    class Meta:
        verbose_name = _("workshop of the HUB")
        verbose_name_plural = _("workshops of the HUB")
        ordering = ["-date"]

    def __str__(self):
        return self.title

    @property
    def is_upcoming(self):
        """Say whether the workshop has not ended yet."""
        return (self.end or self.date).last_day >= today()


class ApplicationQuerySet(models.QuerySet):
    """Questions about applications."""

    def count_by_stage(self):
        """Return [(Stage, number of applications that are there now)] in the order of the work, zeros included."""
        counted = dict(self.values_list("stage").annotate(number=models.Count("pk")).order_by())
        return [(stage, counted.get(stage.value, 0)) for stage in Application.Stage]


class Application(SnippetInDefaultLanguage, index.Indexed, models.Model):
    """A proposal that the HUB accompanies, at the stage that it has reached."""

    class Stage(models.TextChoices):
        """The steps from an idea to a funded project."""

        IDEA = "idea", _("Idea")
        PARTNERSHIP = "partnership", _("Partnership")
        OUTLINE = "outline", _("Outline")
        BUDGET = "budget", _("Budget")
        SUBMITTED = "submitted", pgettext_lazy("application", "Submitted")
        WON = "won", _("Won")

    title = models.CharField(_("title"), max_length=200)
    stage = models.CharField(_("stage"), max_length=20, choices=Stage.choices, default=Stage.IDEA)
    stage_since = PartialDateField(_("in this stage since"))
    call = models.ForeignKey(
        "projects.Call",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="applications",
        verbose_name=_("call for proposals"),
    )
    project = models.ForeignKey(
        "projects.ProjectPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="applications",
        verbose_name=_("project that came of it"),
    )
    source = models.ForeignKey(
        "base.Source", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source")
    )

    objects = ApplicationQuerySet.as_manager()

    search_fields = [
        *(index.AutocompleteField(column("title", code)) for code in language_codes()),
        index.FilterField("stage"),
    ]

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        ordering = ["stage", "title"]

    def __str__(self):
        return self.title
