"""European projects: the record, its partners and what it produced."""

from functools import lru_cache

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import PageManager
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.drawings.europe import DEEPEST, EuropeMap
from tsi_portal.base.drawings.timeline import Span, Timeline
from tsi_portal.base.fields import ChoicesField, PartialDateField, StreamField
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage
from tsi_portal.base.money import CURRENCIES, share_in_percent
from tsi_portal.base.panels import language_panel, translated_row
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import connected_to
from tsi_portal.base.status import Status, status_of_period, today
from tsi_portal.base.surroundings import is_in_memory, surroundings

from ..goals import goal_choices
from ..questions import ProjectQuerySet
from .outputs import outputs_of
from .partnerships import ProjectPartner, named_countries_of, partners_of

# On the map of one project: the colour of partners, beside that of coordinators.
PARTNER_DEPTH = 2


class ProjectPage(BasePage):
    """A European project in which Torino takes part."""

    kind = "project"
    parent_page_types = ["projects.ProjectIndexPage"]
    subpage_types = []
    required_when_published = ("summary",)

    acronym = models.CharField(
        _("acronym"), max_length=60, help_text=_("The permanent identifier of the record is made from it.")
    )
    full_title = models.CharField(_("full title"), max_length=255, blank=True)
    full_title_language = models.CharField(
        _("language of the full title"),
        max_length=10,
        blank=True,
        default="en",
    )
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("objective and activities"))
    programme = models.ForeignKey(
        "projects.Programme",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="projects",
        verbose_name=_("programme"),
    )
    call = models.ForeignKey(
        "projects.Call",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="projects",
        verbose_name=_("call for proposals"),
    )
    grant_agreement = models.CharField(_("grant agreement"), max_length=40, blank=True)
    start = PartialDateField(_("start"))
    end = PartialDateField(_("end"))
    kick_off = PartialDateField(_("kick-off meeting"))
    duration_months = models.PositiveSmallIntegerField(_("duration in months"), null=True, blank=True)
    dates_note = models.CharField(
        _("note on the dates"),
        max_length=200,
        blank=True,
        help_text=_("What a reader must know to read the dates rightly."),
    )
    budget = models.DecimalField(_("total budget"), max_digits=14, decimal_places=2, null=True, blank=True)
    eu_contribution = models.DecimalField(_("EU contribution"), max_digits=14, decimal_places=2, null=True, blank=True)
    own_share = models.DecimalField(
        _("share of Torino Social Impact"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    published_rate = models.DecimalField(
        _("co-financing rate as published, %"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("Only where a source gives the rate and not the amounts; otherwise it is computed."),
    )
    currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="EUR")
    published_partner_count = models.PositiveSmallIntegerField(
        _("number of partners as published"),
        null=True,
        blank=True,
        help_text=_("Where not all partners are named below."),
    )
    published_country_count = models.PositiveSmallIntegerField(
        _("number of countries as published"), null=True, blank=True
    )
    website = models.URLField(_("website"), blank=True)
    official_record = models.URLField(
        _("official record"), max_length=500, blank=True, help_text=_("The project in the database of the funder.")
    )
    logo = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    goals = ChoicesField(
        models.PositiveSmallIntegerField(choices=[(number, str(number)) for number in range(1, 18)]),
        choices_for_forms=goal_choices,
        verbose_name=_("Sustainable Development Goals"),
        default=list,
        blank=True,
        help_text=_("Only the goals that a source names."),
    )
    stated_status = models.CharField(
        _("status stated by an editor"),
        max_length=20,
        choices=Status.choices,
        blank=True,
        help_text=_("Only where the dates do not tell it. Needs a reason and a source, and readers see both."),
    )
    stated_status_reason = models.CharField(
        _("reason of the stated status"),
        max_length=200,
        blank=True,
        help_text=_("Only where the details state a status. Readers see the reason."),
    )
    stated_status_source = models.ForeignKey(
        "base.Source", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("source of the status")
    )
    stated_status_until = models.DateField(
        _("to be believed until"),
        null=True,
        blank=True,
        help_text=_("After this day the status is “not published” again."),
    )

    objects = PageManager.from_queryset(ProjectQuerySet)()

    search_fields = BasePage.search_fields + [
        index.AutocompleteField("acronym"),
        index.AutocompleteField("full_title"),
        index.FilterField("programme"),
        index.FilterField("start"),
        index.FilterField("end"),
    ]

    translated_panels = [*BasePage.translated_panels, "body", "dates_note", "stated_status_reason"]
    detail_panels = [
        FieldRowPanel(["acronym", "grant_agreement"]),
        FieldRowPanel(["full_title", language_panel("full_title_language")]),
        FieldRowPanel(["programme", "call"]),
        MultiFieldPanel(
            [FieldRowPanel(["start", "end"]), FieldRowPanel(["kick_off", "duration_months"])], heading=_("Dates")
        ),
        MultiFieldPanel(
            ["stated_status", "stated_status_source", "stated_status_until"],
            heading=_("Status, where the dates do not tell it"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldRowPanel(["budget", "eu_contribution"]), FieldRowPanel(["own_share", "currency"]), "published_rate"],
            heading=_("Money"),
        ),
        InlinePanel(
            "partners",
            panels=["organisation", FieldRowPanel(["role", "on_behalf_of"]), *translated_row("note")],
            heading=_("Partners"),
            label=_("partner"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel(["published_partner_count", "published_country_count"]),
                InlinePanel("countries", panels=["country"], heading=_("Countries"), label=_("country")),
            ],
            heading=_("Partners and countries that are not named above"),
            classname="collapsed",
        ),
        InlinePanel(
            "outputs",
            panels=[
                *translated_row("title"),
                *translated_row("description"),
                FieldRowPanel(["kind", "date"]),
                FieldRowPanel([language_panel("language"), "licence"]),
                "document",
                "url",
                "source",
            ],
            heading=_("Results"),
            label=_("result"),
        ),
        FieldRowPanel(["website", "official_record"]),
        FieldPanel("logo"),
        FieldPanel("goals"),
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    def clean(self):
        """Keep dates, amounts and a stated status consistent."""
        super().clean()
        errors = {}
        if self.start and self.end and self.end.last_day < self.start.first_day:
            errors["end"] = _("The project ends before it starts.")
        if self.budget is not None and self.eu_contribution is not None and self.eu_contribution > self.budget:
            errors["eu_contribution"] = _("The contribution is larger than the total budget.")
        if self.stated_status and not self.stated_status_source_id:
            errors["stated_status_source"] = _("A stated status needs a source.")
        if self.stated_status and not any(
            getattr(self, column("stated_status_reason", code)) for code in self.published_languages
        ):
            errors[column("stated_status_reason", self.default_preview_mode)] = _(
                "Give the reason of the stated status."
            )
        if self.call_id and self.programme_id and self.call.programme_id != self.programme_id:
            errors["call"] = _("This call belongs to another programme.")
        if errors:
            raise ValidationError(errors)

    def identifier_at_birth(self):
        """The acronym names the record for good."""
        return self.acronym or super().identifier_at_birth()

    def search_texts(self, code):
        """Add acronym, numbers, partners and text."""
        yield from super().search_texts(code)
        yield "A", f"{self.acronym} {self.full_title}"
        yield "B", " ".join(partner.organisation.names_for_search() for partner in self.partners_with_organisations)
        yield "B", " ".join(str(value) for value in (self.grant_agreement, self.call or "", self.programme or ""))
        yield "C", stream_text(getattr(self, column("body", code)))
        yield "C", " ".join(getattr(output, column("title", code)) or "" for output in self.outputs.all())

    # --- Status and dates ------------------------------------------------------------------------------------------

    @property
    def has_believable_stated_status(self):
        """Say whether an editor's statement still holds."""
        return bool(self.stated_status) and (self.stated_status_until is None or today() <= self.stated_status_until)

    @property
    def status(self):
        """The Status today: from the dates where they tell it, else as stated; None where nobody knows."""
        computed = status_of_period(self.start, self.end)
        if computed is not None:
            return computed
        return Status(self.stated_status) if self.has_believable_stated_status else None

    @property
    def status_is_stated(self):
        """Say whether the status comes from an editor and not from the dates."""
        return status_of_period(self.start, self.end) is None and self.has_believable_stated_status

    @property
    def begin(self):
        """When it began, as far as is published: the start, else the first meeting."""
        return self.start or self.kick_off

    @property
    def expected_end(self):
        """The month in which the published duration ends, where no end is published; None if that cannot be told."""
        if self.end or not self.duration_months or not self.begin or not self.begin.month:
            return None
        months = self.begin.year * 12 + self.begin.month - 1 + self.duration_months
        return PartialDate(months // 12, months % 12 + 1)

    @property
    def span(self):
        """What a timeline draws of the project."""
        return Span(self, self.begin, self.end, self.status, self.expected_end)

    # --- Money -----------------------------------------------------------------------------------------------------

    @property
    def funding_rate(self):
        """The co-financing rate in percent: computed where both amounts are known, else as published, else None."""
        return share_in_percent(self.eu_contribution, self.budget) or self.published_rate

    @property
    def unknown_facts(self):
        """The names of the facts that nobody has published; an end that is expected is said where it stands."""
        facts = [
            (_("full title"), self.full_title),
            (_("programme"), self.programme_id),
            (_("call for proposals"), self.call_id),
            (_("grant agreement"), self.grant_agreement),
            (_("start"), self.begin),
            (_("end"), self.end or self.expected_end),
            (_("total budget"), self.budget),
            (_("EU contribution"), self.eu_contribution),
            (_("share of Torino Social Impact"), self.own_share),
            (_("partners"), self.partners_with_organisations),
            (_("website"), self.website),
            (_("official record"), self.official_record),
        ]
        return [name for name, value in facts if not value]

    def funding_statement(self):
        """What the grant agreement prescribes, where the European Union funds the project."""
        return self.programme.funding_statement_in_words() if self.programme else ""

    # --- Partnership -----------------------------------------------------------------------------------------------

    @cached_property
    def partners_with_organisations(self):
        """The partners with their organisations, the coordinator first."""
        partners = list(self.partners.all()) if is_in_memory(self, "partners") else partners_of(self.pk)
        return sorted(partners, key=lambda partner: partner.role != ProjectPartner.Role.COORDINATOR)

    @cached_property
    def country_codes(self):
        """The countries of the partners and those named without a partner, each once, in the order of the record."""
        if "partner_codes" in self.__dict__:  # read along with the project, for a list
            codes = [*self.partner_codes, *self.named_codes]
        else:
            codes = [partner.organisation.country.code for partner in self.partners_with_organisations]
            named = self.countries.all() if is_in_memory(self, "countries") else named_countries_of(self.pk)
            codes += [row.country.code for row in named]
        return list(dict.fromkeys(code for code in codes if code))

    def role_of(self, organisation_id):
        """Return the Role of an organisation here, also where another body stands for it; None if it has none."""
        partner = self.partnership_of(organisation_id)
        return ProjectPartner.Role(partner.role) if partner else None

    def partnership_of(self, organisation_id):
        """Return the row by which an organisation takes part, also where another body stands for it, or None."""
        return next(
            (
                partner
                for partner in self.partners_with_organisations
                if organisation_id and organisation_id in (partner.organisation_id, partner.on_behalf_of_id)
            ),
            None,
        )

    # --- Presentation ----------------------------------------------------------------------------------------------

    def get_context(self, request, *args, **kwargs):
        """Add what stands around the record, and what is drawn of it."""
        self._read_what_it_names()
        span = self.span
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "timeline": Timeline((span,)) if span.start else None,
            "map": self.partner_map,
            "outputs": list(self.outputs.all()) if is_in_memory(self, "outputs") else outputs_of(self.pk),
            "near": ProjectPage.objects.near(self),
            "connected": connected_to(self, kinds=("pledge",)),
        }

    def _read_what_it_names(self):
        """Read programme, call, pictures and the source of the status in one query instead of one each."""
        named = ("programme", "call", "cover", "logo", "stated_status_source")
        wanted = [name for name in named if getattr(self, f"{name}_id")]
        if not wanted:
            return
        for stored in what_it_names(tuple(wanted))(self.pk) if self.pk else ():
            for name in wanted:
                # A preview may name others than the stored page.
                if getattr(stored, f"{name}_id") == getattr(self, f"{name}_id"):
                    setattr(self, name, getattr(stored, name))

    @property
    def has_coordinator(self):
        """Say whether the record names who coordinates."""
        roles = (partner.role for partner in self.partners_with_organisations)
        return ProjectPartner.Role.COORDINATOR in roles

    @property
    def partner_map(self):
        """The map of the partners, the countries of coordinators darkest; None where no country is known."""
        leading = {
            partner.organisation.country.code
            for partner in self.partners_with_organisations
            if partner.role == ProjectPartner.Role.COORDINATOR
        }
        depths = tuple((code, DEEPEST if code in leading else PARTNER_DEPTH) for code in self.country_codes)
        return EuropeMap(depths) if depths else None


@lru_cache
def what_it_names(relations):
    """Return the prepared question for a project with some of the records that it names."""
    return prepared(
        lambda pk: ProjectPage.objects.rewrite(False).filter(pk=pk).only(*relations).select_related(*relations)
    )
