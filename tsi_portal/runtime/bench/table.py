"""The table of what was measured, with the budget beside each figure, and its place in docs/performance.md."""

import re

from ..server.choices import PROJECT

DOCUMENT = PROJECT / "docs" / "performance.md"
BEGIN, END = "<!-- measured by script/bench -->", "<!-- end of what was measured -->"
WITHOUT_DOCUMENT = f"# Performance\n\n{BEGIN}\n{END}\n"

# Queries, function calls, kilobytes of HTML after gzip.
DETAIL = (12, 45_000, 10)
RICH_DETAIL = (15, 55_000, 10)
LISTING = (12, 50_000, 12)
BUDGETS = {
    "HomePage": (14, 50_000, 10),
    "InternationalPage": (20, 50_000, 12),
    "ProjectPage": RICH_DETAIL,
    "PledgePage": RICH_DETAIL,
    "OrganisationPage": RICH_DETAIL,
    "HubPage": RICH_DETAIL,
    "search": (12, 50_000, 10),
}


def budget_of(kind):
    """Return (queries, calls, kilobytes) of a kind of page: by its name, or as a listing or a detail."""
    return BUDGETS.get(kind) or (LISTING if kind.endswith("IndexPage") else DETAIL)


def markdown(rows, whole):
    """Return the tables: `rows` as bench.pages gives them, `whole` as (what, figure, budget)."""
    lines = ["| the whole portal | measured | budget |", "|---|---|---|"]
    lines += [f"| {what} | {figure} | {budget} |" for what, figure, budget in whole]
    lines += [
        "",
        "| page | language | SQL queries | function calls | HTML, gzip | median |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join([*lines, *(_row(row) for row in rows)])


def _row(row):
    queries, calls, kilobytes = budget_of(row["kind"])
    return (
        f"| {row['kind']} | {row['language']} "
        f"| {_beside(row['queries'], queries)} | {_beside(row['calls'], calls)} "
        f"| {_beside(row['kilobytes'], kilobytes)} kB | {row['milliseconds']:.0f} ms |"
    )


def _beside(figure, budget):
    text = f"{figure:,} / {budget:,}"
    return f"**{text}**" if figure > budget else text


def write(text):
    """Put the tables between the marks in docs/performance.md, which is made when missing."""
    document = DOCUMENT.read_text() if DOCUMENT.exists() else WITHOUT_DOCUMENT
    if BEGIN not in document:
        document = f"{document.rstrip()}\n\n{BEGIN}\n{END}\n"
    between = re.compile(f"(?<={re.escape(BEGIN)}\n).*?(?={re.escape(END)})", re.S)
    DOCUMENT.write_text(between.sub(lambda _: f"\n{text}\n\n", document))
