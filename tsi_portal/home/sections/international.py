"""The eight sections of the International page."""

import re

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from wagtail import blocks

from networks.models import NetworkPage, PositioningPage
from networks.models.positioning import milestones_in_order
from news.models import EventPage
from projects.models import HubPage
from tsi_portal.base.blocks.data import FigureChooserBlock
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import for_rows
from tsi_portal.base.status import Status
from tsi_portal.base.surroundings import discrepancies_of
from tsi_portal.base.visibility import readable

from .home import InterviewsSection, PolicySection
from .parts import ItemBlock, SectionBlock, items_of, pins_block, with_pinned
from .words import WordsBlock

BRACKETS = re.compile(r"\[([^\]]+)\]")


def linked_to_proofs(claim):
    """Return a claim as [(text, number of the proof or None)]: words in square brackets lead to the proofs in order."""
    parts, number = [], 0
    for index, text in enumerate(BRACKETS.split(claim)):
        number += index % 2
        if text:
            parts.append((text, number if index % 2 else None))
    return parts


MOST_NETWORKS = 20


@prepared
def _networks():
    return for_rows(readable(NetworkPage.objects.by_tie()))[:MOST_NETWORKS]


@prepared
def _positioning_page():
    return for_rows(readable(PositioningPage.objects.order_by("pk")))[:1]


@prepared
def _hub_page():
    return for_rows(readable(HubPage.objects.order_by("pk")))[:1]


class ProvenClaimSection(SectionBlock):
    """The positioning claim, whose words lead to their proofs."""

    claim = WordsBlock(
        label=_("claim"),
        long=True,
        max_length=300,
        help_text=_(
            "Put the words that a proof supports into [square brackets]: the first pair leads to the first proof."
        ),
    )
    proofs = blocks.ListBlock(ItemBlock(label=_("proof")), label=_("proofs"), default=[])

    class Meta:
        icon = "title"
        label = _("Claim with proofs")
        template = "sections/proven_claim.html"
        anchor = "claim"
        on_home = False
        usual_heading = _("The claim")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "claim": {}, "proofs": []}
        description = _("One large sentence; each of its parts leads to the proof that supports it.")

    def answer(self, value, answers):
        """Split the claim at its brackets."""
        return {"parts": linked_to_proofs(str(value["claim"])), "proofs": items_of(value["proofs"])}


class EventsSection(SectionBlock):
    """International events in Torino: the next, and those that are over."""

    pins = pins_block("news.EventPage")

    COMING, OVER = 3, 6

    class Meta:
        icon = "date"
        label = _("International events in Torino")
        template = "sections/events.html"
        anchor = "events"
        on_home = False
        usual_heading = _("International events in Torino")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "pins": []}
        description = _("Events marked as international: those to come first, then the last ones, said to be past.")

    def answer(self, value, answers):
        """Ask for the international events around today; one that stands on top comes first."""
        coming, over = EventPage.objects.international_around_today(self.COMING, self.OVER)
        first = with_pinned(value, coming, self.COMING)
        return {"next_events": first, "last_events": [event for event in over if event not in first]}


class MilestonesSection(SectionBlock):
    """The timeline of the European positioning, with its sources."""

    class Meta:
        icon = "history"
        label = _("European positioning")
        template = "sections/milestones.html"
        anchor = "positioning"
        on_home = False
        usual_heading = _("European positioning")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False}
        description = _("Every milestone of the positioning with its date and sources, and where the sources disagree.")

    def answer(self, value, answers):
        """Ask for the milestones, and for the disagreements that stand on their page."""
        page = next(iter(_positioning_page()), None)
        return {
            "milestones": milestones_in_order(),
            "positioning": page,
            "discrepancies": discrepancies_of(page) if page else [],
        }


class EuropeanProjectsSection(SectionBlock):
    """European projects: ongoing, completed, and the HUB where new ones begin."""

    figures_heading = WordsBlock(label=_("heading of the HUB's figures"), max_length=120)
    figures = blocks.ListBlock(
        FigureChooserBlock(),
        label=_("figures of the HUB"),
        default=[],
        required=False,
        help_text=_("Drawn as stairs, in this order."),
    )

    class Meta:
        icon = "folder-open-inverse"
        label = _("European projects and the HUB")
        template = "sections/european_projects.html"
        anchor = "eu-projects"
        on_home = False
        usual_heading = _("European projects")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "figures_heading": {}, "figures": []}
        description = _("Ongoing and completed projects by their dates, then the HUB for the Social Economy.")

    def answer(self, value, answers):
        """Part the projects by their status today."""
        projects = answers.projects
        completed = [project for project in projects if project.status == Status.COMPLETED]
        unknown = [project for project in projects if project.status is None]
        return {
            "ongoing": [project for project in projects if project.status in (Status.ONGOING, Status.PLANNED)],
            "others": [
                (heading, found)
                for heading, found in (
                    (pgettext("several projects", "Completed"), completed),
                    (_("Status not published"), unknown),
                )
                if found
            ],
            "total": answers.numbers["project"],
            "hub": next(iter(_hub_page()), None),
            "figures_heading": str(value["figures_heading"]),
            "figures": list(value["figures"]),
        }


class NetworkingSection(SectionBlock):
    """The networks, with the tie to each."""

    class Meta:
        icon = "group"
        label = _("International networking")
        template = "sections/networking.html"
        anchor = "networking"
        on_home = False
        usual_heading = _("International networking")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False}
        description = _("A table of the networks: what they are, how Torino is tied to them, since when.")

    def answer(self, value, answers):
        """Ask for the networks, the strongest ties first."""
        return {"networks": _networks()}


class WhatWeDoSection(SectionBlock):
    """What the alliance does, in a few lines that lead on."""

    items = blocks.ListBlock(ItemBlock(), label=_("items"), default=[])

    class Meta:
        icon = "list-ul"
        label = _("What we do")
        template = "sections/what_we_do.html"
        anchor = "what"
        on_home = False
        usual_heading = _("What we do")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "items": []}
        description = _("Titles with a sentence each; with a page, the title and the summary of the page.")

    def answer(self, value, answers):
        """Take the items."""
        return {"items": items_of(value["items"])}


INTERNATIONAL_SECTIONS = [
    ("claim", ProvenClaimSection()),
    ("events", EventsSection()),
    ("positioning", MilestonesSection()),
    ("projects", EuropeanProjectsSection()),
    ("networking", NetworkingSection()),
    ("interviews", InterviewsSection(on_home=False)),
    ("what_we_do", WhatWeDoSection()),
    ("policy_practice", PolicySection(on_home=False)),
]
