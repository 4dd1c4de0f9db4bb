"""Networks, and how Torino Social Impact is tied to them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.languages import column
from tsi_portal.base.listing import ListingPage
from tsi_portal.base.models import BasePage
from tsi_portal.base.status import today


class NetworkIndexPage(ListingPage):
    """The list of networks and memberships."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["networks.NetworkPage"]
    listed_kind = "network"

    class Meta:
        verbose_name = _("network list")


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

        NATIONAL = "national", _("National")
        EUROPEAN = "european", _("European")
        GLOBAL = "global", _("Global")

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
    contact = models.CharField(_("contact"), max_length=160, blank=True, help_text=_("Who follows the network for TSI."))
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("what it is and what TSI does in it"))

    search_fields = BasePage.search_fields + [index.FilterField("tie")]

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

    @property
    def is_current(self):
        """Say whether the tie has not ended."""
        return not (self.until and self.until.last_day < today())
