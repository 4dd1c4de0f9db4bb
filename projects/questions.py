"""Questions about projects: their status today, their countries, which are near to one."""

from collections import Counter

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, Count, Exists, OuterRef, Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext

from tsi_portal.base.languages import column
from tsi_portal.base.models.page import BasePageQuerySet
from tsi_portal.base.prepared import prepared
from tsi_portal.base.reading import readers_languages
from tsi_portal.base.rows import for_rows, rows_from, values_of_rows
from tsi_portal.base.status import Status, ended_before, today
from tsi_portal.base.visibility import readable

NEAREST = 4


def most_first(rows):
    """Return [(country code, number)] with one row for each country, those with most first, unknown ones left out."""
    counted = Counter()
    for code, number in rows:
        if code:
            counted[code] += number
    return sorted(counted.items(), key=lambda row: (-row[1], row[0]))


def latest_start_first():
    """Return the order of lists: what began last comes first, what has no date last."""
    return (Coalesce("start", "kick_off").desc(nulls_last=True), "pk")


def status_conditions(day=None):
    """Return {status: condition} in SQL, the same as ProjectPage.status says of one project."""
    day = day or today()
    planned = Q(start__gt=day.isoformat())
    begun = Q(start__isnull=True) | Q(start__lte=day.isoformat())
    ended = ended_before("end", day)
    believable = Q(stated_status_until__isnull=True) | Q(stated_status_until__gte=day)
    silent = begun & Q(end__isnull=True) & believable
    return {
        Status.PLANNED.value: planned | (silent & Q(stated_status=Status.PLANNED)),
        Status.ONGOING.value: (begun & Q(end__isnull=False) & ~ended) | (silent & Q(stated_status=Status.ONGOING)),
        Status.COMPLETED.value: (begun & ended) | (silent & Q(stated_status=Status.COMPLETED)),
    }


class ProjectQuerySet(BasePageQuerySet):
    """Questions about projects."""

    @property
    def roles(self):
        """The rows of all partnerships."""
        return self.model.partners.rel.related_model.objects.rewrite(False)

    @property
    def named_countries(self):
        """The rows of the countries of which no partner is named."""
        return self.model.countries.rel.related_model.objects

    def with_status(self, status):
        """Return the projects that are at a Status today."""
        return self.filter(status_conditions()[Status(status).value])

    def latest_first(self):
        """Return the projects in the order of lists."""
        return self.order_by(*latest_start_first())

    def with_countries(self):
        """Read the countries of the partners, and those named without a partner, along with each project."""
        partners = self.roles.filter(project=OuterRef("pk")).order_by("sort_order", "pk")
        named = self.named_countries.filter(project=OuterRef("pk")).order_by("sort_order", "pk")
        return self.annotate(
            partner_codes=ArraySubquery(partners.values("organisation__country")),
            named_codes=ArraySubquery(named.values("country")),
        )

    def count_by_country(self):
        """Return [(country code, number of projects)], most first; a project counts once for each of its countries."""
        return most_first(self.countries_with_numbers())

    def countries_with_numbers(self):
        """Return the query behind it: (country code, number) for partners, then for countries without a partner."""
        pages = self.order_by().values("pk")
        partners = self.roles.filter(project__in=pages).order_by().values("organisation__country")
        same_country = self.roles.filter(project=OuterRef("project"), organisation__country=OuterRef("country"))
        named = self.named_countries.filter(~Exists(same_country), project__in=pages).order_by().values("country")
        projects = Count("project", distinct=True)
        rows = partners.annotate(number=projects).values_list("organisation__country", "number")
        return rows.union(named.annotate(number=projects).values_list("country", "number"), all=True)

    def near(self, project):
        """Return [(project, reasons in words)] for the projects that share most with one, the nearest first."""
        organisations = [partner.organisation_id for partner in project.partners_with_organisations]
        found = rows_from(_nearest(organisations, project.pk or 0, project.programme_id or 0))
        nearest = sorted(found, key=lambda near: -len(near.shared_partners or ()))
        return [(near, _reasons(project, near)) for near in nearest[:NEAREST]]

    def values_of_nearest(self, organisations, project, programme):
        """Return the query of the projects that share partners or the programme with one, latest start first."""
        others = self.roles.filter(organisation__in=organisations, project__live=True).exclude(project=project)
        by_partner = others.order_by().values("project").annotate(number=Count("pk")).order_by("-number", "project")
        by_programme = self.live().filter(programme=programme).exclude(pk=project).latest_first()
        name = Coalesce(
            *(f"organisation__{column('title', code)}" for code in readers_languages()), output_field=CharField()
        )
        shared = ArraySubquery(others.filter(project=OuterRef("pk")).values_list(name))
        wanted = Q(pk__in=by_partner.values("project")[:NEAREST]) | Q(pk__in=by_programme.values("pk")[:NEAREST])
        found = readable(self.filter(wanted)).latest_first().annotate(shared_partners=shared)
        return values_of_rows(found, "programme_id", "shared_partners")


@prepared
def _nearest(organisations, project, programme):
    projects = apps.get_model("projects.ProjectPage").objects.rewrite(False)
    # A project without partners still has a programme; no key is zero.
    return projects.values_of_nearest(organisations or [0], project, programme)


def for_cards(queryset):
    """Return projects as lists show them, with their programmes and countries."""
    return for_rows(queryset).with_countries().select_related("programme")


def _reasons(project, near):
    """Return in words what two projects have in common."""
    reasons = []
    if near.programme_id and near.programme_id == project.programme_id:
        reasons.append(gettext("same programme"))
    if near.shared_partners:
        reasons.append(gettext("shares %(names)s") % {"names": ", ".join(near.shared_partners)})
    return "; ".join(reasons)
