"""Organisations: partners, funders, hosts, networks; one record each, whatever names they go by."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import PartialDateField, StreamField
from tsi_portal.base.languages import column, in_language, language_codes
from tsi_portal.base.models import BasePage
from tsi_portal.base.models.page import BasePageQuerySet
from tsi_portal.base.rows import connected_to
from tsi_portal.base.status import ended_before, today
from tsi_portal.base.surroundings import surroundings


def is_partner_today():
    """Return the condition that the partnership with TSI has begun and not ended."""
    ended = models.Q(partner_until__isnull=False) & ended_before("partner_until")
    return models.Q(partner_since__isnull=False) & ~ended


class OrganisationQuerySet(BasePageQuerySet):
    """Questions about organisations."""

    def partners_today(self):
        """Return the organisations whose partnership with TSI has begun and not ended."""
        return self.filter(is_partner_today())


class OrganisationPage(BasePage):
    """Any body that the portal speaks of."""

    class Type(models.TextChoices):
        """What sort of body it is."""

        PUBLIC = "public", _("Public body")
        CHAMBER = "chamber", _("Chamber of commerce")
        FOUNDATION = "foundation", _("Foundation")
        UNIVERSITY = "university", _("University or research centre")
        NETWORK = "network", _("Network or federation")
        SOCIAL_ECONOMY = "social-economy", _("Social economy organisation")
        COMPANY = "company", _("Company")
        CLUSTER = "cluster", _("Cluster")
        INTERNATIONAL = "international", _("International organisation")
        ALLIANCE = "alliance", _("Alliance")

    class Partnership(models.TextChoices):
        """What the organisation is to TSI."""

        PROMOTER = "promoter", _("Promoter")
        PARTNER = "partner", _("Partner")
        SUPPORTER = "supporter", _("Supporter")

    kind = "organisation"
    parent_page_types = ["networks.OrganisationIndexPage"]
    subpage_types = []

    acronym = models.CharField(_("acronym"), max_length=40, blank=True)
    type = models.CharField(_("type"), max_length=20, choices=Type.choices, blank=True)
    country = CountryField(_("country"), blank=True)
    place = models.CharField(_("place"), max_length=120, blank=True, help_text=_("Town or city."))
    website = models.URLField(_("website"), blank=True)
    pic = models.CharField(
        _("PIC"),
        max_length=9,
        blank=True,
        validators=[RegexValidator(r"^\d{9}$", _("A PIC has nine digits."))],
        help_text=_("Participant identification code in the EU's funding portal."),
    )
    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("description"))
    logo = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    partnership = models.CharField(
        _("kind of partnership with TSI"), max_length=20, choices=Partnership.choices, blank=True
    )
    partner_since = PartialDateField(_("partner since"))
    partner_until = PartialDateField(_("partner until"))

    objects = PageManager.from_queryset(OrganisationQuerySet)()

    search_fields = BasePage.search_fields + [
        index.AutocompleteField("other_names"),
        index.FilterField("type"),
        index.FilterField("country"),
    ]

    translated_panels = [*BasePage.translated_panels, "body"]
    detail_panels = [
        FieldRowPanel(["acronym", "type"]),
        FieldRowPanel(["country", "place"]),
        FieldRowPanel(["website", "pic"]),
        FieldPanel("logo"),
        MultiFieldPanel(
            ["partnership", FieldRowPanel(["partner_since", "partner_until"])],
            heading=_("Partnership with Torino Social Impact"),
        ),
        InlinePanel("alternative_names", panels=["name"], heading=_("Other names"), label=_("name")),
        InlinePanel(
            "mail_domains",
            panels=["domain"],
            heading=_("Mail domains"),
            label=_("domain"),
            help_text=_("People who sign in with an address of these domains belong to the organisation."),
        ),
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def clean(self):
        """Keep the dates of the partnership in order."""
        super().clean()
        if self.partner_since and self.partner_until and self.partner_until.last_day < self.partner_since.first_day:
            raise ValidationError({"partner_until": _("The partnership ends before it begins.")})

    def other_names(self):
        """Return acronym and aliases, for the search of the admin."""
        return " ".join([self.acronym, *(alias.name for alias in self.alternative_names.all())])

    def names_for_search(self):
        """Return every name, for the search vectors of the records that the organisation is part of."""
        titles = {getattr(self, column("title", code)) or "" for code in language_codes()}
        return " ".join([*sorted(titles), self.other_names()])

    def search_texts(self, code):
        """Add the other names, the place and the text."""
        yield from super().search_texts(code)
        yield "A", self.other_names()
        with in_language(code):
            country = str(self.country.name)
        yield "C", f"{self.place} {country}"
        yield "C", stream_text(getattr(self, column("body", code)))

    @property
    def is_partner(self):
        """Say whether it is a partner of TSI today."""
        return bool(self.partner_since) and not (self.partner_until and self.partner_until.last_day < today())

    # --- Presentation ----------------------------------------------------------------------------------------------

    @property
    def unknown_facts(self):
        """The names of the facts that nobody has published."""
        facts = [
            (_("type"), self.type),
            (_("country"), self.country),
            (_("place"), self.place),
            (_("website"), self.website),
        ]
        return [name for name, value in facts if not value]

    def get_context(self, request, *args, **kwargs):
        """Add what stands around the record, and every record that is connected to it."""
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "aliases": [alias.name for alias in self.alternative_names.all()],
            "connected": connected_to(self),
        }


class OrganisationAlias(Orderable):
    """Another name of an organisation, under which it is found too."""

    organisation = ParentalKey(OrganisationPage, on_delete=models.CASCADE, related_name="alternative_names")
    name = models.CharField(_("name"), max_length=160)

    class Meta(Orderable.Meta):
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        constraints = [models.UniqueConstraint(fields=["organisation", "name"], name="networks_alias_once")]

    def __str__(self):
        return self.name


class OrganisationDomain(Orderable):
    """A mail domain of an organisation."""

    organisation = ParentalKey(OrganisationPage, on_delete=models.CASCADE, related_name="mail_domains")
    domain = models.CharField(
        _("domain"),
        max_length=120,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9-]+(\.[a-z0-9-]+)+$", _("Write the part after the @, in lower case."))],
    )

    class Meta(Orderable.Meta):
        verbose_name = _("mail domain")
        verbose_name_plural = _("mail domains")

    def __str__(self):
        return self.domain
