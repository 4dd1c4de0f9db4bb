"""The living style guide: every component and every block of the public site, shown from what is really stored.

Components get a record of the portal as their sample, blocks their own preview value. What stands here is what readers get:
nothing is drawn a second time.
"""

from dataclasses import dataclass, field
from functools import cached_property

from django.template.loader import get_template
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from networks.models import NetworkPage, PositioningMilestone
from networks.models.positioning import milestones_in_order
from news.models import ArticlePage, EventPage
from news.models.interviews import TRANSCRIPT_BLOCKS
from projects.models import Programme, ProjectIndexPage, ProjectPage
from projects.questions import for_cards
from tsi_portal.base import registry
from tsi_portal.base.blocks.streams import FREE_PAGE_BLOCKS
from tsi_portal.base.drawings.arcade import Arcade
from tsi_portal.base.drawings.portico import Portico
from tsi_portal.base.drawings.timeline import Timeline
from tsi_portal.base.models import Figure, Source, Topic
from tsi_portal.base.rows import connected_to, for_rows, listed
from tsi_portal.base.status import Status
from tsi_portal.base.surroundings import RelatedRow, surroundings
from tsi_portal.base.visibility import readable
from tsi_portal.media.models import PortalDocument

from ..frame import current_frame
from ..models import SiteNotice
from ..sections import HOME_SECTIONS, INTERNATIONAL_SECTIONS

# Components that every page of this guide shows around the samples, or that nobody sees.
AROUND_EVERY_PAGE = {
    "brand", "breadcrumbs", "footer", "head_assets", "head_meta", "language_switch", "masthead", "menu", "menu_link",
}  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """One component or block as the guide shows it; `html` is empty where the portal has no record for it yet."""

    name: str
    description: str
    html: SafeString


@dataclass(frozen=True)
class Chapter:
    """Samples of one sort."""

    title: object
    anchor: str
    samples: list = field(default_factory=list)


class Records:
    """The records that serve as samples: the first of each kind that readers may open, None where there is none."""

    def __init__(self, request):
        self.request = request

    @cached_property
    def project(self):
        """A project, as its own page reads it."""
        return readable(ProjectPage.objects.order_by("pk")).first()

    @cached_property
    def project_rows(self):
        """Some projects, as lists read them."""
        return list(for_cards(readable(ProjectPage.objects.latest_first()))[:3])

    @cached_property
    def article(self):
        """An article."""
        return readable(for_rows(ArticlePage.objects.order_by("pk"))).first()

    @cached_property
    def event(self):
        """An event."""
        return readable(for_rows(EventPage.objects.order_by("pk"))).first()

    @cached_property
    def network(self):
        """A network."""
        return readable(NetworkPage.objects.order_by("pk")).first()

    @cached_property
    def listing(self):
        """The list of projects, narrowed, so that there is something to take away."""
        index = readable(ProjectIndexPage.objects.all()).first()
        request = self.request
        request.GET = request.GET.copy()
        request.GET.setlist("status", [Status.ONGOING.value, "unknown"] if "unknown" in request.GET else [])
        return index.listing(request) if index else None

    @cached_property
    def around(self):
        """What stands around the text of the project."""
        return surroundings(self.project) if self.project else {}


def _whole(**context):
    """Return a context if every value is there, else None."""
    return None if any(value is None or value == [] for value in context.values()) else context


SAMPLES = {
    "arcade": lambda records: {"arcade": Arcade.of_share(40, 60), "title": "40 %, 60 %"},
    "article_kind": lambda records: _whole(article=records.article),
    "body": lambda records: _whole(stream=records.project and records.project.shown.body, page=records.project),
    "cards": lambda records: _whole(pages=records.project_rows, card="projects/cards/project.html"),
    "chips": lambda records: _whole(listing=records.listing),
    "connected": lambda records: _whole(
        group=next(iter(connected_to(records.project)), None) if records.project else None
    ),
    "contents": lambda records: {"headings": [("one", _("Components")), ("two", _("Blocks"))]},
    "count": lambda records: _whole(listing=records.listing, record_type=registry.record_type("project")),
    "countries": lambda records: {"codes": ["IT", "ES", "BE"]},
    "country_table": lambda records: {"numbers": (("IT", 7), ("BE", 4), ("ES", 3))},
    "differ": lambda records: _whole(
        discrepancy=next(iter(records.around.get("discrepancies", ())), None), page=records.project, level=3
    ),
    "discrepancies": lambda records: _whole(
        discrepancies=records.around.get("discrepancies", []), page=records.project
    ),
    "document_link": lambda records: _whole(document=PortalDocument.objects.first()),
    "dome": lambda records: {},
    "empty": lambda records: {"kind": "interview", "title": _("Empty"), "text": _("Nothing yet."), "level": 3},
    "eu_visibility": lambda records: _whole(programme=Programme.objects.filter(is_european_union=True).first()),
    "event_niche": lambda records: _whole(event=records.event, level=3),
    "event_state": lambda records: _whole(event=records.event),
    "facets": lambda records: _whole(listing=records.listing),
    "fact": lambda records: {"label": _("total budget"), "value": "3.995.887 €"},
    "funders": lambda records: _whole(funders=list(current_frame().funders)),
    "gantt": lambda records: _whole(timeline=Timeline(tuple(project.span for project in records.project_rows))),
    "headline": lambda records: _whole(article=records.article),
    "map": lambda records: _whole(map=records.project and records.project.partner_map, title=_("Map")),
    "map_legend": lambda records: _whole(map=records.project and records.project.partner_map),
    "milestone_date": lambda records: _whole(milestone=PositioningMilestone.objects.first(), year=True),
    "milestones": lambda records: _whole(milestones=milestones_in_order()[:3], level=3),
    "niche": lambda records: _whole(date=records.event and records.event.start),
    "orders": lambda records: _whole(listing=records.listing),
    "other_language": lambda records: _whole(page=records.project),
    "page_notices": lambda records: _whole(page=records.project),
    "pager": lambda records: _whole(listing=records.listing),
    "portico": lambda records: {"portico": Portico((12, 100, 170, 330), 5), "id": "sample", "title": "330"},
    "related": lambda records: _whole(
        related=[
            RelatedRow(row, _("same programme")) for row in listed(readable(ProjectPage.objects.order_by("pk"))[:2])
        ],
        page=records.project,
    ),
    "result": lambda records: _whole(
        row=next(iter(listed(readable(ProjectPage.objects.order_by("pk"))[:1])), None), level=3
    ),
    "searchbar": lambda records: {"address": current_frame().search, "id": "sample-search", "visible": True},
    "site_notice": lambda records: {"notice": SiteNotice.objects.first() or SiteNotice(text=_("Notice"))},
    "source": lambda records: _whole(source=Source.objects.first()),
    "sources": lambda records: _whole(citations=records.around.get("citations", []), page=records.project),
    "stairs": lambda records: _whole(figures=list(Figure.objects.all()[:4]), heading=_("Figures")),
    "status": lambda records: {"status": Status.ONGOING},
    "stream": lambda records: _whole(stream=records.project and records.project.shown.body),
    "tie": lambda records: _whole(network=records.network),
    "tie_period": lambda records: _whole(network=records.network),
    "topics": lambda records: _whole(topics=list(Topic.objects.all()[:4])),
    "unknown": lambda records: {"labels": [_("end"), _("website"), _("total budget")]},
    "unknown_values": lambda records: _whole(listing=records.listing),
    "video": lambda records: {
        "url": "https://vimeo.com/76979871",
        "player": "https://player.vimeo.com/video/76979871?dnt=1",
        "title": _("Video"),
    },
}


def chapters(request):
    """Return the chapters of the guide in the language and the theme of the request."""
    records = Records(request)
    return [
        Chapter(_("Components"), "components", [_component(name, make, records) for name, make in SAMPLES.items()]),
        Chapter(_("Blocks"), "blocks", [_block(name, block, request) for name, block in _blocks()]),
    ]


def _blocks():
    for blocks in (FREE_PAGE_BLOCKS, TRANSCRIPT_BLOCKS, HOME_SECTIONS, INTERNATIONAL_SECTIONS):
        yield from blocks


def _component(name, make, records):
    template, context = get_template(f"components/{name}.html"), make(records)
    html = "" if context is None else template.render({"level": 3, **context}, records.request)
    return Sample(f"components/{name}.html", _header_of(template), SafeString(html))


def _header_of(template):
    """Return what the first comment of a template says of it: its first line."""
    source = template.template.source
    comment = source.partition("{% comment %}")[2].partition("{% endcomment %}")[0]
    return comment.strip().splitlines()[0] if comment.strip() else ""


def _block(name, block, request):
    html = block.render(block.get_preview_value(), {"request": request, "frame": current_frame()})
    return Sample(block.meta.template, str(block.meta.description), SafeString(html))
