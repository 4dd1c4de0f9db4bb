"""The sections of the home page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from networks.models import PositioningMilestone
from news.models import ArticlePage, EventPage, InterviewPage, NewsPage
from tsi_portal.base.covers_of_pages import read_covers
from tsi_portal.base.drawings.portico import Portico
from tsi_portal.base.drawings.timeline import Timeline
from tsi_portal.base.models import Figure
from tsi_portal.base.prepared import prepared
from tsi_portal.base.rows import for_rows, rows_from, values_of_rows
from tsi_portal.base.status import Status
from tsi_portal.base.visibility import readable

from .parts import SectionBlock, pins_block, with_pinned
from .words import WordsBlock

# Bays one above the other in the portico: on a desk, on a phone.
WIDE_STOREYS, NARROW_STOREYS = 5, 11
COUNTS = [
    ("project", _("European projects")),
    ("ongoing", _("of which ongoing")),
    ("country", _("partner countries")),
    ("pledge", _("pledges to the Transition Pathway")),
    ("network", _("networks")),
    ("organisation", _("organisations on record")),
    ("partner", _("partners of the alliance")),
    ("article", _("articles of Policy & Practice")),
    ("event", _("events")),
]
USUAL_COUNTS = ["project", "ongoing", "country", "pledge", "network"]


# How many records the sections show.
NEWS, MILESTONES, ARTICLES, INTERVIEWS = 2, 3, 4, 3


@prepared
def _figures_of(series):
    return Figure.objects.rewrite(False).of_series(series)


@prepared
def _latest_news():
    return values_of_rows(readable(NewsPage.objects.order_by("-date", "-pk"))[:NEWS])


@prepared
def _latest_milestones():
    return PositioningMilestone.objects.rewrite(False).latest_of_alliance(MILESTONES)


@prepared
def _latest_articles():
    return for_rows(readable(ArticlePage.objects.latest_first()))[:ARTICLES]


@prepared
def _latest_interviews():
    return for_rows(readable(InterviewPage.objects.order_by("-recorded_on", "-pk")))[:INTERVIEWS]


class ClaimSection(SectionBlock):
    """The first thing that readers see: the claim, a sentence, the portico of the partners."""

    link_text = WordsBlock(label=_("words of the link"), max_length=80)
    link_page = blocks.PageChooserBlock(
        label=_("page of the link"), required=False, help_text=_("Left empty, the International page.")
    )
    series = blocks.CharBlock(
        label=_("series of figures"),
        default="partners",
        max_length=60,
        help_text=_("The portico has as many bays as the last figure of this series counts."),
    )

    class Meta:
        icon = "title"
        label = _("Claim with portico")
        template = "sections/claim.html"
        anchor = "claim"
        usual_heading = _("The impact economy has an address: Torino.")
        preview_value = {"heading": {}, "lede": {}, "link_text": {}, "series": "partners", "is_hidden": False}
        description = _(
            "The large sentence at the top, and a portico with one bay for each partner, from dated figures."
        )

    def answer(self, value, answers):
        """Draw the portico from the figures of the series; without figures there is none."""
        figures = _figures_of(value["series"])
        totals = tuple(int(figure.value) for figure in figures)
        return {
            "figures": figures,
            "wide": Portico(totals, WIDE_STOREYS) if totals else None,
            "narrow": Portico(totals, NARROW_STOREYS) if totals else None,
            "link_text": str(value["link_text"]),
            "link_page": value.get("link_page"),
        }


class NowSection(SectionBlock):
    """What is new: the next international event, the tally of the record, the latest news."""

    counts = blocks.ListBlock(
        blocks.ChoiceBlock(choices=COUNTS, label=_("number")),
        label=_("numbers"),
        default=USUAL_COUNTS,
        help_text=_("Each is counted from the records when the page is shown."),
    )
    pins = pins_block("news.NewsPage")

    NEXT, LAST = 1, 2

    class Meta:
        icon = "history"
        label = _("Now: event, numbers, news")
        template = "sections/now.html"
        anchor = "now"
        usual_heading = _("Now")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "counts": USUAL_COUNTS, "pins": []}
        description = _(
            "The next international event or the last ones, numbers counted from the records, the latest news."
        )

    def answer(self, value, answers):
        """Ask for the events around today, the numbers and the news."""
        labels = dict(COUNTS)
        coming, over = EventPage.objects.international_around_today(self.NEXT, self.LAST)
        news = rows_from(_latest_news())
        return {
            "next_events": coming,
            "last_events": over,
            "tally": [(labels[count], answers.count_of(count)) for count in value["counts"]],
            "news": with_pinned(value, news, NEWS),
        }


class ProjectsSection(SectionBlock):
    """European projects: one with room, all of them on a timeline."""

    with_timeline = blocks.BooleanBlock(label=_("with the timeline"), required=False, default=True)
    pins = pins_block("projects.ProjectPage")

    class Meta:
        icon = "folder-open-inverse"
        label = _("European projects")
        template = "sections/projects.html"
        anchor = "projects"
        usual_heading = _("European projects")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "with_timeline": True, "pins": []}
        description = _("A leading project and the timeline of the projects that began last.")

    def answer(self, value, answers):
        """Choose the leading project: the first on top, else the first ongoing one."""
        projects = answers.projects
        lead = next(iter(with_pinned(value, projects, 1)), None)
        by_status = answers.projects_by_status
        return {
            "lead": next((project for project in projects if lead and project.pk == lead.pk), lead),
            "timeline": Timeline(tuple(project.span for project in projects)) if value["with_timeline"] else None,
            "total": answers.numbers["project"],
            "ongoing": by_status[Status.ONGOING],
            "completed": by_status[Status.COMPLETED],
        }


class PositioningSection(SectionBlock):
    """The position in Europe: three milestones and the map of the partners."""

    milestones = blocks.ListBlock(
        SnippetChooserBlock("networks.PositioningMilestone", label=_("milestone")),
        label=_("milestones"),
        default=[],
        required=False,
        help_text=_("Left empty, the last three steps of the alliance."),
    )
    with_map = blocks.BooleanBlock(label=_("with the map"), required=False, default=True)

    class Meta:
        icon = "globe"
        label = _("Position in Europe")
        template = "sections/positioning.html"
        anchor = "positioning"
        usual_heading = _("Position in Europe")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "milestones": [], "with_map": True}
        description = _("Three steps of the positioning and a map of the countries that the partners come from.")

    def answer(self, value, answers):
        """Take the chosen milestones, else the last ones, in the order of time."""
        chosen = list(value["milestones"]) or _latest_milestones()
        return {
            "milestones": sorted(chosen, key=lambda milestone: milestone.date),
            "map": answers.partner_countries if value["with_map"] else None,
            "total": answers.numbers["project"],
        }


class PolicySection(SectionBlock):
    """Policy & Practice: one article with room, three headlines."""

    pins = pins_block("news.ArticlePage")

    class Meta:
        icon = "doc-full"
        label = _("Policy & Practice")
        template = "sections/policy_practice.html"
        anchor = "policy"
        usual_heading = _("Policy & Practice")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "pins": []}
        description = _("The latest article and three more headlines.")

    def answer(self, value, answers):
        """Ask for the latest articles."""
        articles = read_covers(with_pinned(value, _latest_articles(), ARTICLES))
        return {"lead": articles[0] if articles else None, "articles": articles[1:]}


class InterviewsSection(SectionBlock):
    """Impact Interviews: the latest, or what they will be."""

    pins = pins_block("news.InterviewPage")

    class Meta:
        icon = "openquote"
        label = _("Impact Interviews")
        template = "sections/interviews.html"
        anchor = "interviews"
        usual_heading = _("Impact Interviews")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "pins": []}
        description = _("The latest interviews; as long as there is none, what they will be.")

    def answer(self, value, answers):
        """Ask for the latest interviews."""
        if not answers.numbers["interview"]:
            return {"interviews": []}
        return {"interviews": read_covers(with_pinned(value, _latest_interviews(), INTERVIEWS))}


class InvitationSection(SectionBlock):
    """The invitation to propose news."""

    text = WordsBlock(label=_("sentence"), long=True, max_length=400)
    link_text = WordsBlock(label=_("words of the button"), max_length=60)
    page = blocks.PageChooserBlock(
        label=_("page of the button"), required=False, help_text=_("Left empty, the page with the rules of proposals.")
    )

    class Meta:
        icon = "mail"
        label = _("Invitation")
        template = "sections/invitation.html"
        anchor = "propose"
        usual_heading = _("Are you a partner?")
        preview_value = {"heading": {}, "lede": {}, "is_hidden": False, "text": {}, "link_text": {}, "page": None}
        description = _("A sentence and a button that leads to the proposals of news.")

    def answer(self, value, answers):
        """Take the words of the invitation."""
        return {"text": str(value["text"]), "link_text": str(value["link_text"]), "link_page": value["page"]}


HOME_SECTIONS = [
    ("claim", ClaimSection()),
    ("now", NowSection()),
    ("projects", ProjectsSection()),
    ("positioning", PositioningSection()),
    ("policy_practice", PolicySection()),
    ("interviews", InterviewsSection()),
    ("invitation", InvitationSection()),
]
