"""Pages of any type for tests, published in both languages, made by the builders of the seed.

    make(ProjectPage)                                   # a project with what a project cannot do without
    make(EventPage, start="2025-03", is_international=True)
    make(StandardPage, under=another)

Fields are those that the content of the seed is written in: dates as text, `words(it=…, en=…)`, lists of rows. What is not
named gets something sensible; the list under which a type stands is made along.
"""

from itertools import count

from django.apps import apps

from networks.models import NetworkPage, OrganisationPage
from news.models import ArticlePage, EventPage, InterviewPage, NewsPage
from projects.models import ProjectPage
from tsi_portal.base.models import BasePage, Source
from tsi_portal.home.models import HomePage, StandardPage
from tsi_portal.home.seed.building import Builder, plant, publish
from tsi_portal.home.seed.checking import check
from tsi_portal.home.seed.writing import chapter, paragraph, speech, words

_numbers = count(1)
TEXT = words(it=[paragraph("<p>Un testo.</p>")], en=[paragraph("<p>A text.</p>")])
CONVERSATION = words(
    it=[chapter("Inizio"), speech("A", "<p>Sì.</p>")], en=[chapter("Start"), speech("A", "<p>Yes.</p>")]
)


def make_source(**fields):
    """Make a source that can be cited."""
    return Source.objects.create(**{"publisher": "Publisher", "title": f"Document {next(_numbers)}", **fields})


def _cited():
    return [{"source": make_source()}]


# What a type cannot be published without; functions make a record of their own for each page.
NEEDED = {
    ArticlePage: {"body": TEXT, "citations": _cited},
    EventPage: {"start": "2024-02-12"},
    InterviewPage: {"transcript": CONVERSATION},
    NetworkPage: {"organisation": lambda: make(OrganisationPage), "tie": "member"},
    NewsPage: {"body": TEXT, "date": "2025-03-04"},
    ProjectPage: {"acronym": lambda: f"PROJECT {next(_numbers)}"},
    StandardPage: {"body": TEXT},
}


def make(model, under=None, **fields):
    """Publish a page of a type and return it as the database has it; whatever an editor would be refused is refused."""
    number = next(_numbers)
    name = str(model._meta.verbose_name).capitalize()
    usual = {
        "title": words(it=f"{name} {number} (it)", en=f"{name} {number} (en)"),
        "summary": words(it="Una sintesi.", en="A summary."),
    }
    needed = {key: value() if callable(value) else value for key, value in NEEDED.get(model, {}).items()}
    filled = Builder().fill(model(), {**usual, **needed, **fields}, place=name)
    page = plant(under or _parent_of(model), filled)
    check(page, name)
    return publish(page)


def _parent_of(model):
    """Return the page under which a type stands, made if there is none."""
    parent = apps.get_model(model.parent_page_types[0])
    if parent is BasePage:
        return BasePage.objects.get(depth=1)
    if parent is HomePage:
        return HomePage.objects.get()
    return parent.objects.first() or make(parent)
