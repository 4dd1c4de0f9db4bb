"""The rows that belong to synthetic pages: topics and areas, partners, results, reports, citations."""

from networks.models import OrganisationAlias
from projects.models import (
    Output,
    PledgeMilestone,
    PledgeOwner,
    PledgePage,
    PledgeProject,
    ProgressReport,
    ProjectPartner,
)
from tsi_portal.base.models import BasePage, PageCitation

from .growth import KEYS, choice_of, join_some
from .rooms import ORGANISATIONS, PLEDGES, PROJECTS
from .sql import partial_date, roll, sometimes, word
from .tables import insert
from .vocabulary import LANGUAGES

# Articles and records rest on sources; of organisations most sites say nothing of the kind.
CITING = {"network", "project", "pledge", "article", "interview", "event", "news"}


def insert_children(growth):
    """Write the rows that belong to the staged pages of a type."""
    _insert_links(growth, BasePage.topics.through, "basepage", "topic", "topics")
    if growth.kind in CITING:
        _insert_citations(growth)
    for insert_more in MORE.get(growth.kind, ()):
        insert_more(growth)


def _each(growth, name):
    """Return the rows of an array that is staged, each with its place `x.j` and its value `x.value`."""
    return f"{growth.staging} r CROSS JOIN LATERAL unnest(r.{name}) WITH ORDINALITY x(value, j)"


def _so_many(growth, name):
    """Return as many rows for each page as a staged number says, each with its place `j`."""
    return f"{growth.staging} r CROSS JOIN LATERAL generate_series(1, r.{name}) j"


def _insert_links(growth, through, page, target, name):
    insert(through, {page: "r.pk", target: "x.value"}, _each(growth, name))


def _insert_citations(growth):
    note = {f"note_{code}": f"CASE WHEN r.in_{code} THEN {word('note', code, 'note')} END" for code in LANGUAGES}
    sources = join_some("grown_sources", "s", "sources", 1, 3, KEYS)
    source = f"{growth.staging} r {sources} CROSS JOIN LATERAL unnest(s.keys) WITH ORDINALITY x(value, j)"
    insert(PageCitation, {"page": "r.pk", "source": "x.value", "sort_order": "x.j - 1", **note}, source)


def _insert_aliases(growth):
    source = f"{growth.staging} r WHERE r.alias IS NOT NULL"
    insert(OrganisationAlias, {"organisation": "r.pk", "name": "r.alias", "sort_order": "0"}, source)


def _insert_partners(growth):
    role = (
        f"CASE WHEN x.j = 1 THEN 'coordinator' WHEN {roll('associated', 9)} = x.j THEN 'associated' ELSE 'partner' END"
    )
    columns = {"project": "r.pk", "organisation": "x.value", "role": role, "sort_order": "x.j - 1"}
    insert(ProjectPartner, columns, _each(growth, "partners"))


def _insert_outputs(growth):
    title = {f"title_{code}": f"r.output_{code}" for code in LANGUAGES}
    columns = {
        "project": "r.pk",
        "kind": choice_of(Output.Kind, "output"),
        "date": sometimes("output_date", 2, 3, partial_date("(r.starts + 200 + j::integer)", "output_date")),
        "sort_order": "j - 1",
        **title,
    }
    insert(Output, columns, _so_many(growth, "outputs"))


def _insert_owners(growth):
    insert(PledgeOwner, {"pledge": "r.pk", "organisation": "x.value", "sort_order": "x.j - 1"}, _each(growth, "owners"))


def _insert_areas(growth):
    _insert_links(growth, PledgePage.action_areas.through, "pledgepage", "actionarea", "areas")


def _insert_projects(growth):
    insert(PledgeProject, {"pledge": "r.pk", "project": "x.value", "sort_order": "x.j - 1"}, _each(growth, "projects"))


def _insert_milestones(growth):
    title = {f"title_{code}": f"r.milestone_{code}" for code in LANGUAGES}
    due = partial_date("(r.starts + 150 * j::integer)", "due")
    reached = sometimes("reached", 1, 3, "to_char(r.starts + 150 * j::integer, 'YYYY-MM-DD')")
    columns = {"pledge": "r.pk", "due": due, "reached": reached, "sort_order": "j - 1", **title}
    insert(PledgeMilestone, columns, _so_many(growth, "milestones"))


def _insert_reports(growth):
    is_verified = f"{roll('verified', 3)} = 0"
    day = "r.starts + 300 * j::integer"
    columns = {
        "pledge": "r.pk",
        "date": f"to_char({day}, 'YYYY-MM-DD')",
        "value": sometimes("measure", 2, 3, f"10 * j + {roll('value', 9)}"),
        "evidence_url": "'https://example.org/report/' || r.i || '/' || j",
        "verified_by": f"CASE WHEN {is_verified} THEN 'Ada Neri' ELSE '' END",
        "verified_on": f"CASE WHEN {is_verified} THEN {day} + 30 END",
        "sort_order": "j - 1",
        **{f"text_{code}": f"r.report_{code}" for code in LANGUAGES},
    }
    insert(ProgressReport, columns, _so_many(growth, "reports"))


MORE = {
    ORGANISATIONS.kind: [_insert_aliases],
    PROJECTS.kind: [_insert_partners, _insert_outputs],
    PLEDGES.kind: [_insert_owners, _insert_areas, _insert_projects, _insert_milestones, _insert_reports],
}
