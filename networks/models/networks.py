"""Networks, and how Torino Social Impact is tied to them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import PageManager
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.languages import column, default_language
from tsi_portal.base.models import BasePage
from tsi_portal.base.models.page import BasePageQuerySet
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import connected_to, rows_from, values_of_rows
from tsi_portal.base.status import today
from tsi_portal.base.surroundings import surroundings
from tsi_portal.base.visibility import readable

from .positioning import PositioningMilestone

# As many other networks as the side of the page has room for.
OTHER_NETWORKS = 12


# A collaboration is less than a seat, whatever the alphabet says.
STRONGEST_TIES_FIRST = ("member", "steering", "platform", "signatory", "collaborator")


def by_tie():
    """Return the order of lists: the strongest ties first, then what began first."""
    cases = [models.When(tie=tie, then=place) for place, tie in enumerate(STRONGEST_TIES_FIRST)]
    strength = models.Case(*cases, default=len(STRONGEST_TIES_FIRST))
    return (strength, models.F("since").asc(nulls_last=True), column("title", default_language()))


class NetworkQuerySet(BasePageQuerySet):
    """Questions about networks."""

    def by_tie(self):
        """Return the networks with the strongest ties first, then in the order of time."""
        return self.order_by(*by_tie())


class NetworkPage(BasePage):
    """A network to which TSI is tied. What the body itself is stands in its organisation."""

    class Tie(models.TextChoices):
        """How TSI is tied: only as strongly as the source says."""

        MEMBER = "member", _("Member")
        COLLABORATOR = "collaborator", _("Collaborator")
        PLATFORM = "platform", _("Profile on the platform")
        STEERING = "steering", _("Seat in the steering body")
        SIGNATORY = "signatory", _("Signatory")

    class Scope(models.TextChoices):
        """How far the network reaches."""

        NATIONAL = "national", pgettext_lazy("reach of a network", "National")
        EUROPEAN = "european", pgettext_lazy("reach of a network", "European")
        GLOBAL = "global", pgettext_lazy("reach of a network", "Global")

    kind = "network"
    parent_page_types = ["networks.NetworkIndexPage"]
    subpage_types = []
    required_when_published = ("summary",)

    organisation = models.OneToOneField(
        "networks.OrganisationPage", models.PROTECT, related_name="network", verbose_name=_("organisation that it is")
    )
    tie = models.CharField(_("tie"), max_length=20, choices=Tie.choices)
    scope = models.CharField(_("reach"), max_length=20, choices=Scope.choices, blank=True)
    since = PartialDateField(_("since"))
    until = PartialDateField(_("until"))
    role = models.CharField(_("role in the network"), max_length=160, blank=True)
    contact = models.CharField(
        _("contact"), max_length=160, blank=True, help_text=_("Who follows the network for TSI.")
    )
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("what it is and what TSI does in it"))

    objects = PageManager.from_queryset(NetworkQuerySet)()

    search_fields = BasePage.search_fields + [index.FilterField("tie"), index.FilterField("since")]

    translated_panels = [*BasePage.translated_panels, "role", "body"]
    detail_panels = [
        FieldPanel("organisation"),
        FieldRowPanel(["tie", "scope"]),
        FieldRowPanel(["since", "until"]),
        FieldPanel("contact"),
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("network")
        verbose_name_plural = _("networks")

    def clean(self):
        """Keep the dates of the tie in order."""
        super().clean()
        if self.since and self.until and self.until.last_day < self.since.first_day:
            raise ValidationError({"until": _("The tie ends before it begins.")})

    def search_texts(self, code):
        """Add the names of the organisation and the text."""
        yield from super().search_texts(code)
        yield "A", self.organisation.names_for_search()
        yield "C", stream_text(getattr(self, column("body", code)))

    # --- Presentation ----------------------------------------------------------------------------------------------

    @property
    def unknown_facts(self):
        """The names of the facts that nobody has published."""
        facts = [
            (_("reach"), self.scope),
            (_("start"), self.since),
            (_("role in the network"), self.shown.role),
            (_("contact"), self.contact),
            (_("website"), self.organisation.website),
        ]
        return [name for name, value in facts if not value]

    def get_context(self, request, *args, **kwargs):
        """Add what stands around the record, the steps that it led to, and the other networks."""
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "connected": connected_to(self, kinds=("project", "pledge")),
            "milestones": _milestones_of(self.pk or 0),
            "others": rows_from(_others(self.pk or 0)),
        }

    @property
    def is_current(self):
        """Say whether the tie has not ended."""
        return not (self.until and self.until.last_day < today())


@prepared
def _milestones_of(network):
    return PositioningMilestone.objects.rewrite(False).filter(page=network).order_by("date")


@prepared
def _others(network):
    return values_of_rows(readable(NetworkPage.objects.by_tie()).exclude(pk=network)[:OTHER_NETWORKS])
