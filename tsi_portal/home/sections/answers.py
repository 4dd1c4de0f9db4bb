"""What several sections of one page ask: counted once for each rendering, and only if a section asks."""

from functools import cached_property

from django.db.models import Count

from networks.models import OrganisationPage
from projects.models import ProjectPage
from projects.questions import for_cards, most_first
from tsi_portal.base import registry
from tsi_portal.base.covers_of_pages import read_covers
from tsi_portal.base.drawings.europe import EuropeMap
from tsi_portal.base.models import BasePage
from tsi_portal.base.prepared import prepared
from tsi_portal.base.status import Status
from tsi_portal.base.visibility import readable

# As many projects as a page shows side by side.
MOST_PROJECTS = 12


@prepared
def _count_by_model():
    counted = readable(BasePage.objects.all()).order_by().values_list("content_type__model")
    return counted.annotate(number=Count("pk"))


@prepared
def _latest_projects():
    return for_cards(readable(ProjectPage.objects.latest_first()))[:MOST_PROJECTS]


@prepared
def _projects_by_country():
    return readable(ProjectPage.objects.all()).countries_with_numbers()


class Answers:
    """The shared answers of one rendering."""

    @cached_property
    def numbers(self):
        """How many readable records there are, {kind: number}."""
        by_model = dict(_count_by_model())
        return {found.kind: by_model.get(found.model._meta.model_name, 0) for found in registry.record_types()}

    @cached_property
    def projects(self):
        """The projects that began last, the ongoing ones first, ready for cards and timeline."""
        return sorted(read_covers(_latest_projects()), key=lambda project: project.status != Status.ONGOING)

    @cached_property
    def projects_by_status(self):
        """How many projects are at each status today, {status: number}; None for those of which nobody knows it."""
        if self.numbers["project"] <= MOST_PROJECTS:
            statuses = [project.status for project in self.projects]
            return {status: statuses.count(status) for status in [*Status, None]}
        known = {status: readable(ProjectPage.objects.with_status(status)).count() for status in Status}
        return {**known, None: self.numbers["project"] - sum(known.values())}

    @cached_property
    def partner_countries(self):
        """The map of the partners' countries, with the number of projects in each."""
        return EuropeMap(tuple(most_first(_projects_by_country())))

    @cached_property
    def partners_today(self):
        """How many organisations are partners of the alliance today."""
        return readable(OrganisationPage.objects.partners_today()).count()

    def count_of(self, what):
        """Return one of the numbers that the tally can show."""
        if what == "ongoing":
            return self.projects_by_status[Status.ONGOING]
        if what == "country":
            return self.partner_countries.count
        if what == "partner":
            return self.partners_today
        return self.numbers[what]
