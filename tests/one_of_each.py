"""A small site with at least one page of every type, published in both languages with words that tell them apart.

The Italian words contain "parola" and the English ones "word", so that a test can tell a leak of one language into the other.
"""

import datetime

from networks.models import (
    MilestoneCitation,
    NetworkIndexPage,
    NetworkPage,
    OrganisationIndexPage,
    OrganisationPage,
    PositioningMilestone,
    PositioningPage,
)
from news.models import (
    ArticleIndexPage,
    ArticlePage,
    EventIndexPage,
    EventPage,
    InterviewIndexPage,
    InterviewPage,
    NewsIndexPage,
    NewsPage,
)
from projects.models import (
    Call,
    HubPage,
    Output,
    PledgeIndexPage,
    PledgeOwner,
    PledgePage,
    PledgeProject,
    Programme,
    ProjectIndexPage,
    ProjectPage,
    ProjectPartner,
    Workshop,
)
from tsi_portal.base.models import (
    Discrepancy,
    DiscrepancyValue,
    Figure,
    PageCitation,
    RelatedPage,
    Source,
    Topic,
)
from tsi_portal.base.partial_dates import PartialDate
from tsi_portal.home.models import ContactPage, HomePage, Identity, InternationalPage, Menu, StandardPage
from tsi_portal.home.seed import building

ITALIAN, ENGLISH = "parola", "word"
DAY = datetime.date(2025, 3, 4)


def both(name, italian, english):
    """Return the columns of a translated field."""
    return {f"{name}_it": italian, f"{name}_en": english}


def words(name, number=""):
    """Return the columns of a translated field with words that tell the languages apart."""
    return both(name, f"{name} {ITALIAN} {number}".strip(), f"{name} {ENGLISH} {number}".strip())


def stream(name):
    """Return the columns of a translated stream with a paragraph and a heading in each language."""
    return {
        f"{name}_{code}": [
            ("paragraph", f"<p>{name} {word}</p>"),
            ("heading", {"text": f"{name} {word} {number}", "level": "2"}),
        ]
        for code, word in (("it", ITALIAN), ("en", ENGLISH))
        for number in (1,)
    }


def publish(parent, page, topics=()):
    """Add a page under a parent and publish it; return it as the database has it."""
    if topics:
        page.topics = list(topics)
    return building.publish(building.plant(parent, page))


def page(model, italian, english, **fields):
    """Return a page, not yet in the tree, with titles and summaries in both languages; the builders of the seed make it."""
    fields = {**both("title", italian, english), **words("summary"), **fields}
    return building.Builder().fill(model(), fields)


INDEXES = [
    (ProjectIndexPage, "progetti", "projects"),
    (PledgeIndexPage, "impegni", "pledges"),
    (NetworkIndexPage, "reti", "networks"),
    (OrganisationIndexPage, "organizzazioni", "organisations"),
    (ArticleIndexPage, "politiche-e-pratiche", "policy-practice"),
    (InterviewIndexPage, "interviste", "interviews"),
    (EventIndexPage, "eventi", "events"),
    (NewsIndexPage, "notizie", "news"),
]


class SmallSite:
    """The pages by type, and what they are made of."""

    def __init__(self):
        self.home = HomePage.objects.get()
        self.source = Source.objects.create(publisher="Publisher", title="Document", url="https://example.org/document")
        self.topic = Topic.objects.create(**both("name", f"Tema {ITALIAN}", f"Topic {ENGLISH}"))
        self.programme = Programme.objects.create(
            identifier="programme",
            short_name="PROG",
            **both("name", f"Programma {ITALIAN}", f"Programme {ENGLISH}"),
            **both("disclaimer", f"Avvertenza {ITALIAN}", f"Disclaimer {ENGLISH}"),
        )
        self.indexes = {model: self._index(model, italian, english) for model, italian, english in INDEXES}
        self.pages = {HomePage: self.home, **self.indexes}
        for make in (self._organisations, self._projects, self._networks, self._news, self._frame):
            make()

    def _index(self, model, italian, english):
        fields = {"slug_it": italian, "slug_en": english}
        return publish(self.home, page(model, f"Elenco {italian}", f"List of {english}", **fields))

    def add(self, parent_model, made, topics=()):
        """Publish a page under the page of a type, remember it as the one of its own type, and return it."""
        made = publish(self.pages[parent_model], made, topics)
        self.pages[type(made)] = made
        return made

    def _organisations(self):
        self.partner = self.add(
            OrganisationIndexPage,
            page(OrganisationPage, "Ente Primo", "First Body", country="IT", type="public", **stream("body")),
        )
        self.alliance = self.add(
            OrganisationIndexPage,
            page(OrganisationPage, "Alleanza", "Alliance", country="IT", partner_since=PartialDate(2017, 11)),
        )

    def _projects(self):
        call = Call.objects.create(identifier="CALL-1", programme=self.programme)
        project = page(
            ProjectPage,
            "PROGETTO",
            "PROJECT",
            acronym="PROJECT",
            programme=self.programme,
            call=call,
            start=PartialDate(2022, 9, 1),
            end=PartialDate(2024, 8, 31),
            budget=3995887,
            **stream("body"),
        )
        project.partners.add(
            ProjectPartner(organisation=self.partner, role="coordinator", on_behalf_of=self.alliance, **words("note"))
        )
        project.outputs.add(Output(kind="report", **words("title", "output")))
        project.citations.add(PageCitation(source=self.source, **words("note", "citation")))
        question = Discrepancy(**words("question"))
        for number in (1, 2):
            question.values.add(DiscrepancyValue(source=self.source, **words("value", number)))
        project.discrepancies.add(question)
        project = self.add(ProjectIndexPage, project, [self.topic])
        pledge = page(PledgePage, "Impegno", "Pledge", **words("statement"), submitted_on=PartialDate(2023, 2, 28))
        pledge.owners.add(PledgeOwner(organisation=self.alliance))
        pledge.projects.add(PledgeProject(project=project))
        pledge.related_pages.add(RelatedPage(target=project, **words("reason")))
        self.add(PledgeIndexPage, pledge)
        Workshop.objects.create(**words("title", "workshop"), date=PartialDate(2023, 9, 13), source=self.source)
        self.add(HomePage, page(HubPage, "HUB", "HUB", slug_it="hub", slug_en="hub", **stream("body")))

    def _networks(self):
        network = page(NetworkPage, "Rete", "Network", organisation=self.partner, tie="member", since=PartialDate(2021))
        network = self.add(NetworkIndexPage, network)
        fields = {"slug_it": "posizionamento", "slug_en": "positioning"}
        self.add(HomePage, page(PositioningPage, "Posizionamento", "Positioning", **fields))
        milestone = PositioningMilestone(date=PartialDate(2021), anchor="first-2021", page=network, **words("title"))
        milestone.citations.add(MilestoneCitation(source=self.source))
        milestone.save()

    def _news(self):
        article = page(ArticlePage, "Articolo", "Article", **stream("body"), **stream("meaning_for_torino"))
        article.published_on, article.fact_date = DAY, PartialDate(2024, 10, 23)
        article.citations.add(PageCitation(source=self.source))
        self.add(ArticleIndexPage, article, [self.topic])
        transcript = {
            f"transcript_{code}": [
                ("chapter", {"title": f"Chapter {word}", "second": 0}),
                ("speech", {"speaker": "A", "text": f"<p>{word}</p>"}),
            ]
            for code, word in (("it", ITALIAN), ("en", ENGLISH))
        }
        interview = page(
            InterviewPage, "Intervista", "Interview", is_example=True, **words("person_role"), **transcript
        )
        interview.video_url, interview.recorded_on = "https://vimeo.com/76979871", DAY
        self.add(InterviewIndexPage, interview)
        event = page(EventPage, "Evento", "Event", start=PartialDate(2024, 2, 12), end=PartialDate(2024, 2, 13))
        event.is_international = True
        self.add(EventIndexPage, event)
        news = page(NewsPage, "Notizia", "News item", date=DAY, partner=self.partner, **stream("body"))
        self.add(NewsIndexPage, news)

    def _frame(self):
        self.add(HomePage, page(StandardPage, "Pagina", "Page", role="submit", **stream("body")))
        self.add(HomePage, page(ContactPage, "Contatti", "Contact", **stream("body")))
        self.add(HomePage, page(InternationalPage, "Internazionale", "International"))
        for number, total in enumerate((12, 100, 330)):
            Figure.objects.create(
                series="partners", **words("label"), value=total, date=PartialDate(2017 + number), source=self.source
            )
        self._sections()
        entries = [
            ("entry", {"page": self.indexes[model], "url": "", "label": {}, "children": []}) for model, *_ in INDEXES
        ]
        entries[0][1]["children"] = [{"page": self.pages[HubPage], "url": "", "label": {}}]
        Menu.objects.create(place="main", items=entries)
        identity = Identity.load()
        identity.organisation, identity.security_contact = self.alliance, "security@example.org"
        identity.save()

    def _sections(self):
        heading = {"it": f"Titolo {ITALIAN}", "en": f"Heading {ENGLISH}"}
        home = HomePage.objects.get()
        home.sections = [("claim", {"heading": heading})]
        home.sections += [
            (name, {}) for name in ("now", "projects", "positioning", "policy_practice", "interviews", "invitation")
        ]
        home.save_revision().publish()
        self.pages[HomePage] = HomePage.objects.get()
        international = InternationalPage.objects.get()
        claim = {"it": f"Una [{ITALIAN}] provata", "en": f"A proven [{ENGLISH}]"}
        proof = {"title": {"it": ITALIAN, "en": ENGLISH}, "text": {}, "page": None}
        international.sections = [("claim", {"claim": claim, "proofs": [proof]})]
        names = ("events", "positioning", "projects", "networking", "interviews", "what_we_do", "policy_practice")
        international.sections += [(name, {}) for name in names]
        international.save_revision().publish()
        self.pages[InternationalPage] = InternationalPage.objects.get()
