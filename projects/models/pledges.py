"""Pledges to the EU's Transition Pathway: what was promised, by whom, until when, and what has come of it."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.drawings.arcade import Arcade
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.forms import PageForm, rows_kept
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage, SnippetInDefaultLanguage, WordsInSomeLanguage
from tsi_portal.base.money import share_in_percent
from tsi_portal.base.panels import ticked_panel, translated_row
from tsi_portal.base.status import Status, today
from tsi_portal.base.surroundings import surroundings


class ActionArea(SnippetInDefaultLanguage, models.Model):
    """One of the fourteen action areas of the Transition Pathway, numbered as the Commission published them."""

    class Transition(models.TextChoices):
        """Which of the two transitions the area serves."""

        GREEN = "green", _("Green transition")
        DIGITAL = "digital", _("Digital transition")

    number = models.PositiveSmallIntegerField(_("number"), unique=True)
    name = models.CharField(_("name"), max_length=200)
    transition = models.CharField(_("transition"), max_length=10, choices=Transition.choices)
    source = models.ForeignKey(
        "base.Source", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source")
    )

    class Meta:
        verbose_name = _("action area")
        verbose_name_plural = _("action areas")
        ordering = ["number"]

    def __str__(self):
        return f"{self.number}. {self.name}"


class PledgeForm(PageForm):
    """The form of a pledge, whose completion is judged by the reports in the form and not by those stored before."""

    def _post_clean(self):
        if "reports" in self.formsets:
            self.instance.reports_in_form = [form.instance for form in rows_kept(self.formsets["reports"])]
        super()._post_clean()
        self.instance.reports_in_form = None


class PledgePage(BasePage):
    """A promise made in public, with its measure and its reports. What was never published stays empty."""

    class State(models.TextChoices):
        """What the owner says of the pledge; empty where nobody has said it."""

        ANNOUNCED = "announced", _("Announced")
        UNDER_WAY = "under-way", _("Under way")
        COMPLETED = "completed", pgettext_lazy("pledge", "Completed")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    kind = "pledge"
    page_form_class = PledgeForm
    # The reports as a form has them, while it is validated.
    reports_in_form = None
    parent_page_types = ["projects.PledgeIndexPage"]
    subpage_types = []
    required_when_published = ("summary",)

    statement = models.TextField(
        _("statement"), blank=True, help_text=_("The promise in its own words, if they are published.")
    )
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("explanation"))
    official_title = models.CharField(_("official title"), max_length=255, blank=True)
    state = models.CharField(
        _("state"),
        max_length=20,
        choices=State.choices,
        blank=True,
        help_text=_("“Completed” needs a report with evidence."),
    )
    action_areas = ParentalManyToManyField(
        "projects.ActionArea", blank=True, related_name="pledges", verbose_name=_("action areas")
    )
    indicator = models.CharField(_("indicator"), max_length=200, blank=True, help_text=_("What is measured."))
    unit = models.CharField(_("unit"), max_length=60, blank=True, help_text=_("Of what: “enterprises”, “%”."))
    baseline = models.DecimalField(_("baseline"), max_digits=14, decimal_places=2, null=True, blank=True)
    target = models.DecimalField(_("target"), max_digits=14, decimal_places=2, null=True, blank=True)
    start = PartialDateField(_("start"))
    deadline = PartialDateField(_("deadline"))
    submitted_to = models.CharField(_("submitted to"), max_length=200, blank=True)
    submitted_on = PartialDateField(_("submitted on"))
    submission_url = models.URLField(_("published at"), max_length=500, blank=True)

    search_fields = BasePage.search_fields + [index.FilterField("state"), index.FilterField("deadline")]

    translated_panels = [
        *BasePage.translated_panels,
        "statement",
        "body",
        "official_title",
        "indicator",
        "unit",
        "submitted_to",
    ]
    detail_panels = [
        "state",
        InlinePanel(
            "owners", panels=["organisation"], heading=_("Who promises"), label=pgettext_lazy("pledge", "owner")
        ),
        ticked_panel("action_areas"),
        MultiFieldPanel(
            [FieldRowPanel(["baseline", "target"]), FieldRowPanel(["start", "deadline"])], heading=_("Measure")
        ),
        FieldRowPanel(["submitted_on", "submission_url"]),
        InlinePanel(
            "milestones",
            panels=[*translated_row("title"), FieldRowPanel(["due", "reached"])],
            heading=_("Milestones"),
            label=_("milestone"),
        ),
        InlinePanel(
            "reports",
            panels=[
                FieldRowPanel(["date", "value"]),
                *translated_row("text"),
                MultiFieldPanel(["evidence_document", "evidence_url"], heading=_("Evidence")),
                MultiFieldPanel(
                    [FieldRowPanel(["verified_by", "verified_on"]), *translated_row("verifier_role")],
                    heading=_("Verification"),
                ),
            ],
            heading=_("Progress reports"),
            label=_("report"),
        ),
        InlinePanel("projects", panels=["project"], heading=_("Projects that serve it"), label=_("project")),
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("pledge")
        verbose_name_plural = _("pledges")

    def clean(self):
        """Refuse a completion without evidence, and dates in the wrong order."""
        super().clean()
        errors = {}
        reports = self.reports.all() if self.reports_in_form is None else self.reports_in_form
        if self.state == self.State.COMPLETED and not any(report.has_evidence for report in reports):
            errors["state"] = _(
                "To be completed, a pledge needs at least one report with evidence: a document or an address."
            )
        if self.start and self.deadline and self.deadline.last_day < self.start.first_day:
            errors["deadline"] = _("The deadline is before the start.")
        if errors:
            raise ValidationError(errors)

    def search_texts(self, code):
        """Add the promise, its measure and its owners."""
        yield from super().search_texts(code)
        yield "B", " ".join(owner.organisation.names_for_search() for owner in self.owners.all())
        for name in ("statement", "official_title", "indicator"):
            yield "C", getattr(self, column(name, code)) or ""
        yield "C", stream_text(getattr(self, column("body", code)))
        yield "C", " ".join(getattr(area, column("name", code)) or "" for area in self.action_areas.all())

    # --- Progress --------------------------------------------------------------------------------------------------

    @cached_property
    def reports_latest_first(self):
        """The progress reports, the latest first."""
        return sorted(
            self.reports.select_related("evidence_document"), key=lambda report: str(report.date), reverse=True
        )

    @property
    def current_value(self):
        """The value of the latest report that gives one, or None."""
        return next((report.value for report in self.reports_latest_first if report.value is not None), None)

    @property
    def progress(self):
        """How much of the way from baseline to target has been made, in percent; None unless it can be computed."""
        if self.target is None or self.current_value is None:
            return None
        return self._share_of_way(self.current_value)

    @property
    def proved_progress(self):
        """The progress by the latest report that somebody verified, in percent; None without one."""
        proved = (report.value for report in self.reports_latest_first if report.is_verified)
        value = next((value for value in proved if value is not None), None)
        return None if value is None or self.target is None else self._share_of_way(value)

    def _share_of_way(self, value):
        baseline = self.baseline or 0
        return share_in_percent(value - baseline, self.target - baseline)

    @property
    def is_late(self):
        """Say whether the deadline has passed without completion or withdrawal."""
        ended = self.state in (self.State.COMPLETED, self.State.WITHDRAWN)
        return bool(self.deadline) and not ended and self.deadline.last_day < today()

    # --- Presentation ----------------------------------------------------------------------------------------------

    @cached_property
    def areas(self):
        """The action areas that it serves."""
        return list(self.action_areas.all())

    @property
    def unknown_facts(self):
        """The names of the facts that nobody has published."""
        facts = [
            (_("official title"), self.shown.official_title),
            (_("statement"), self.shown.statement),
            (_("action areas"), self.areas),
            (_("indicator"), self.shown.indicator),
            (_("target"), self.target is not None),
            (_("start"), self.start),
            (_("deadline"), self.deadline),
            (_("state"), self.state),
        ]
        return [name for name, value in facts if not value]

    def get_context(self, request, *args, **kwargs):
        """Add what stands around the record, its owners and areas, and what is drawn of its progress."""
        rows = self.projects.select_related("project")
        linked = [row.project for row in rows if row.project.live]
        done = sum(project.status == Status.COMPLETED for project in linked)
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "owners": [owner.organisation for owner in self.owners.select_related("organisation")],
            "milestones": list(self.milestones.all()),
            "linked_projects": linked,
            "steps": Arcade(len(linked), done) if linked else None,
            "arcade": None if self.progress is None else Arcade.of_share(self.proved_progress, self.progress),
        }


class PledgeOwner(Orderable):
    """Who makes the promise."""

    pledge = ParentalKey(PledgePage, on_delete=models.CASCADE, related_name="owners")
    organisation = models.ForeignKey(
        "networks.OrganisationPage", models.PROTECT, related_name="pledges_owned", verbose_name=_("organisation")
    )

    class Meta(Orderable.Meta):
        verbose_name = pgettext_lazy("pledge", "owner")
        verbose_name_plural = _("owners")

    def __str__(self):
        return str(self.organisation)


class PledgeMilestone(WordsInSomeLanguage, Orderable):
    """A step on the way, with its date and the date on which it was reached."""

    pledge = ParentalKey(PledgePage, on_delete=models.CASCADE, related_name="milestones")
    title = models.CharField(_("title"), max_length=200)
    due = PartialDateField(_("due"))
    reached = PartialDateField(_("reached"))

    class Meta(Orderable.Meta):
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")

    def __str__(self):
        return self.title


class ProgressReport(Orderable):
    """What the owner reports at a date; who verified it, if anybody did."""

    pledge = ParentalKey(PledgePage, on_delete=models.CASCADE, related_name="reports")
    date = PartialDateField(_("date"), null=False, blank=False)
    text = models.TextField(_("text"), blank=True)
    value = models.DecimalField(_("value of the indicator"), max_digits=14, decimal_places=2, null=True, blank=True)
    evidence_document = models.ForeignKey(
        "media.PortalDocument", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("document")
    )
    evidence_url = models.URLField(_("address"), max_length=500, blank=True)
    verified_by = models.CharField(
        _("verified by"),
        max_length=120,
        blank=True,
        help_text=_("A name. Readers see whether it is somebody else than the one who reports."),
    )
    verifier_role = models.CharField(_("role of the verifier"), max_length=120, blank=True)
    verified_on = models.DateField(_("verified on"), null=True, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("progress report")
        verbose_name_plural = _("progress reports")

    def __str__(self):
        return str(self.date)

    @property
    def has_evidence(self):
        """Say whether a document or an address supports the report."""
        return bool(self.evidence_document_id or self.evidence_url)

    @property
    def is_verified(self):
        """Say whether somebody verified the report; otherwise it is the owner's own word."""
        return bool(self.verified_by and self.verified_on)

    def clean(self):
        """A verification is complete or it is none."""
        super().clean()
        if bool(self.verified_by) != bool(self.verified_on):
            field = "verified_on" if self.verified_by else "verified_by"
            raise ValidationError({field: _("A verification needs both a name and a date.")})


class PledgeProject(Orderable):
    """A project that serves a pledge."""

    pledge = ParentalKey(PledgePage, on_delete=models.CASCADE, related_name="projects")
    project = models.ForeignKey(
        "projects.ProjectPage", models.CASCADE, related_name="pledges_served", verbose_name=_("project")
    )

    class Meta(Orderable.Meta):
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    def __str__(self):
        return str(self.project)
