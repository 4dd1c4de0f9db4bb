"""What each kind of record of the content is: its model, and by what it is recognised where a person made it before."""

from dataclasses import dataclass

from django.db import models

from networks.models import (
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
    CannedPhrase,
    EventIndexPage,
    EventPage,
    InterviewIndexPage,
    InterviewPage,
    NewsIndexPage,
    NewsPage,
    ReasonCode,
)
from projects.models import (
    ActionArea,
    Application,
    Call,
    HubPage,
    PledgeIndexPage,
    PledgePage,
    Programme,
    ProjectIndexPage,
    ProjectPage,
    Workshop,
)
from tsi_portal.base.models import BasePage, Figure, GlossaryTerm, Source, Topic
from tsi_portal.home.models import (
    ContactPage,
    HomePage,
    Identity,
    InternationalPage,
    Menu,
    StandardPage,
)
from tsi_portal.media.models import PortalDocument, PortalImage

# Where the names that the admin gives to a model are not what one would count; read at a terminal only.
LABELS = {
    GlossaryTerm: (GlossaryTerm._meta.verbose_name, "glossary terms"),
    Identity: ("identity", "identities"),
    NewsPage: (NewsPage._meta.verbose_name, "news items"),
    StandardPage: ("page", "pages"),
}


@dataclass(frozen=True)
class Kind:
    """One kind: its model, and the fields by which no two of its records are the same; the first follows from the key."""

    model: type[models.Model]
    natural: tuple = ()

    @property
    def is_page(self):
        """Say whether its records stand in the tree."""
        return issubclass(self.model, BasePage)

    def in_words(self, number):
        """Return so many of its records in words, such as “7 projects”."""
        one, more = LABELS.get(self.model, (self.model._meta.verbose_name, self.model._meta.verbose_name_plural))
        return f"{number} {one if number == 1 else more}"


# The pages that the portal has once, by the word after “page:”; every other one is a free page.
PAGES = {
    "home": HomePage,
    "international": InternationalPage,
    "contact": ContactPage,
    "positioning": PositioningPage,
    "projects": ProjectIndexPage,
    "pledges": PledgeIndexPage,
    "organisations": OrganisationIndexPage,
    "networks": NetworkIndexPage,
    "policy-practice": ArticleIndexPage,
    "interviews": InterviewIndexPage,
    "events": EventIndexPage,
    "news": NewsIndexPage,
}

# In the order in which records are completed: what others are found by, such as the names of organisations, comes first.
KINDS = {
    "image": Kind(PortalImage),
    "document": Kind(PortalDocument),
    "source": Kind(Source, ("key",)),
    "topic": Kind(Topic, ("identifier",)),
    "programme": Kind(Programme, ("identifier",)),
    "call": Kind(Call, ("identifier",)),
    "area": Kind(ActionArea, ("number",)),
    "figure": Kind(Figure, ("series", "date")),
    "glossary": Kind(GlossaryTerm, ("identifier",)),
    "reason": Kind(ReasonCode, ("code",)),
    "phrase": Kind(CannedPhrase),
    "milestone": Kind(PositioningMilestone, ("anchor",)),
    "workshop": Kind(Workshop),
    "organisation": Kind(OrganisationPage),
    "project": Kind(ProjectPage),
    "application": Kind(Application),
    "network": Kind(NetworkPage),
    "pledge": Kind(PledgePage),
    "hub": Kind(HubPage),
    "article": Kind(ArticlePage),
    "interview": Kind(InterviewPage),
    "event": Kind(EventPage),
    "news": Kind(NewsPage),
    "page": Kind(StandardPage),
    "identity": Kind(Identity),
    "menu": Kind(Menu, ("place",)),
}


def kind_of(record):
    """Return the Kind of a record of the content."""
    if record.kind == "page" and record.identifier in PAGES:
        return Kind(PAGES[record.identifier])
    return KINDS[record.kind]
