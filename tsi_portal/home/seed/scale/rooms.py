"""The types of synthetic records, one Growth each."""

from django_countries import countries

from networks.models import NetworkIndexPage, NetworkPage, OrganisationIndexPage, OrganisationPage
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
from projects.models import PledgeIndexPage, PledgePage, ProjectIndexPage, ProjectPage
from tsi_portal.base.languages import in_language

from .growth import (
    KEYS,
    KEYS_AND_NAMES,
    Growth,
    body,
    body_text,
    body_words,
    choice_of,
    columns_of_words,
    join_one,
    join_some,
    names_by_place,
    numbered,
    or_empty,
    text,
)
from .sql import array, block, day, literal, one_of, partial_date, roll, sometimes, stream, word
from .vocabulary import COUNTRIES, LANGUAGES

ITALIAN = LANGUAGES[0]
ADDRESS = "'https://example.org/{}/' || r.i"


def _country_name(column, language):
    """Return the name of a country in one language."""
    codes = sorted(set(COUNTRIES))
    with in_language(language):
        names = [countries.name(code) for code in codes]
    return f"{array(names)}[array_position({array(codes)}, {column})]"


ORGANISATIONS = Growth(
    kind="organisation",
    model=OrganisationPage,
    index=OrganisationIndexPage,
    words={
        "title": lambda code: f"{word('form', code, 'title')} || ' ' || {word('name', code, 'title')} || ' ' || r.i",
        "summary": text(1, "summary"),
        **body_words(number=2),
    },
    drawn={
        "acronym": or_empty(sometimes("acronym", 1, 4, f"upper(left({word('name', ITALIAN, 'title')}, 3)) || r.i")),
        "alias": sometimes("alias", 1, 5, f"{word('name', ITALIAN, 'alias')} || ' ' || r.i"),
        "country": one_of(COUNTRIES, "country"),
        "place": word("city", ITALIAN, "place"),
    },
    columns={
        "acronym": "r.acronym",
        "type": choice_of(OrganisationPage.Type, "type"),
        "country": "r.country",
        "place": "r.place",
        "website": or_empty(sometimes("website", 1, 2, ADDRESS.format("organisation"))),
        "partnership": or_empty(sometimes("partner", 1, 2, choice_of(OrganisationPage.Partnership, "partnership"))),
        "partner_since": sometimes("partner", 1, 2, partial_date(day("since", 2017, 7), "since")),
        "partner_until": sometimes("until", 1, 20, "'2025-06-30'"),
        **body(),
    },
    texts=lambda code: [
        ("A", "r.acronym || ' ' || COALESCE(r.alias, '')"),
        ("C", f"r.place || ' ' || {_country_name('r.country', code)}"),
        ("C", body_text(code)),
    ],
    methods={"other_names": "r.acronym || ' ' || COALESCE(r.alias, '')"},
)

NETWORKS = Growth(
    kind="network",
    model=NetworkPage,
    index=NetworkIndexPage,
    words={
        "title": numbered("network_title"),
        "summary": text(1, "summary"),
        "role": lambda code: sometimes("role", 1, 4, word("role", code, "role")),
        **body_words(),
    },
    # A network is an organisation: the one with the same number.
    joins="JOIN grown_bodies o ON o.number = r.i",
    joined={"organisation": "o.pk", "organisation_names": "o.names"},
    columns={
        "organisation": "r.organisation",
        "tie": choice_of(NetworkPage.Tie, "tie"),
        "scope": choice_of(NetworkPage.Scope, "scope"),
        "since": partial_date(day("since", 2014, 8), "since"),
        "until": sometimes("until", 1, 10, "'2025-12'"),
        **columns_of_words("role"),
        **body(),
    },
    texts=lambda code: [("A", "r.organisation_names"), ("C", body_text(code))],
)

PROJECTS = Growth(
    kind="project",
    model=ProjectPage,
    index=ProjectIndexPage,
    words={
        "title": lambda code: "r.acronym",
        "summary": text(2, "summary"),
        "output": lambda code: word("output", code, "output"),
        **body_words(number=5),
    },
    drawn={
        "acronym": f"{word('acronym', ITALIAN, 'title')} || ' ' || r.i",
        "full_title": word("project_title", LANGUAGES[-1], "full"),
        "grant_agreement": or_empty(sometimes("grant", 2, 3, "(101000000 + r.i)::text")),
        "starts": day("start", 2014, 12),
        "months": f"(18 + 6 * {roll('months', 6)})",
        "budget": sometimes("budget", 2, 3, f"(150000 + 1000 * {roll('amount', 4000)})"),
        "outputs": roll("outputs", 4),
    },
    joins=join_one("grown_funding", "f", "funding") + join_some("grown_bodies", "w", "partners", 3, 12, KEYS_AND_NAMES),
    joined={
        "programme": "f.programme_id",
        "call": "f.call_id",
        "funding": "f.names",
        "partners": "w.keys",
        "partner_names": "w.names",
    },
    columns={
        "acronym": "r.acronym",
        "full_title": "r.full_title",
        "programme": "r.programme",
        "call": "r.call",
        "grant_agreement": "r.grant_agreement",
        "start": sometimes("starts", 14, 15, partial_date("r.starts", "start")),
        "end": sometimes("ends", 7, 8, partial_date("(r.starts + r.months * 31)", "end")),
        "kick_off": sometimes("kick_off", 1, 3, "to_char(r.starts + 20, 'YYYY-MM-DD')"),
        "duration_months": sometimes("duration", 1, 2, "r.months"),
        "budget": "r.budget",
        "eu_contribution": "r.budget * 8 / 10",
        "website": or_empty(sometimes("website", 1, 2, ADDRESS.format("project"))),
        "goals": sometimes("goals", 1, 3, f"ARRAY[1 + {roll('goal', 17)}]::smallint[]", "'{}'::smallint[]"),
        **body(),
    },
    texts=lambda code: [
        ("A", "r.acronym || ' ' || r.full_title"),
        ("B", "r.partner_names"),
        ("B", "r.grant_agreement || ' ' || COALESCE(r.funding, '')"),
        ("C", body_text(code)),
        ("C", f"array_to_string(array_fill(r.output_{code}, ARRAY[r.outputs]), ' ')"),
    ],
)

PLEDGES = Growth(
    kind="pledge",
    model=PledgePage,
    index=PledgeIndexPage,
    words={
        "title": numbered("pledge_title"),
        "summary": text(1, "summary"),
        "statement": text(2, "statement"),
        "indicator": lambda code: word("indicator", code, "measure"),
        "unit": lambda code: word("unit", code, "measure"),
        "milestone": lambda code: word("output", code, "milestone"),
        "report": text(1, "report"),
        **body_words(),
    },
    drawn={"starts": day("start", 2020, 6), "reports": roll("reports", 3), "milestones": roll("milestones", 3)},
    joins=join_some("grown_bodies", "w", "owners", 1, 2, KEYS_AND_NAMES)
    + join_some("grown_areas", "a", "areas", 1, 2, f"{KEYS}, {names_by_place()}")
    + join_some("grown_projects", "p", "projects", 0, 2, KEYS),
    joined={
        "owners": "w.keys",
        "owner_names": "w.names",
        "areas": "a.keys",
        "projects": "p.keys",
        **{f"area_names_{code}": f"a.name_{code}" for code in LANGUAGES},
    },
    columns={
        # Completed is only what has a report with evidence.
        "state": f"CASE WHEN r.reports > 1 AND {roll('done', 3)} = 0 THEN 'completed' ELSE "
        f"{one_of(['announced', 'under-way', 'under-way', 'withdrawn', ''], 'state')} END",
        "baseline": sometimes("measure", 2, 3, roll("baseline", 20)),
        "target": sometimes("measure", 2, 3, f"(40 + {roll('target', 200)})"),
        "start": partial_date("r.starts", "start"),
        "deadline": sometimes("deadline", 4, 5, partial_date(f"(r.starts + 400 + {roll('days', 1200)})", "deadline")),
        "submitted_on": sometimes("submitted", 1, 2, partial_date("r.starts", "submitted")),
        **columns_of_words("statement", "indicator", "unit"),
        **body(),
    },
    texts=lambda code: [
        ("B", "r.owner_names"),
        ("C", f"r.statement_{code}"),
        ("C", f"r.indicator_{code}"),
        ("C", body_text(code)),
        ("C", f"r.area_names_{code}"),
    ],
)

ARTICLES = Growth(
    kind="article",
    model=ArticlePage,
    index=ArticleIndexPage,
    words={
        "title": numbered("article_title"),
        "summary": text(2, "summary"),
        "geography": lambda code: word("geography", code, "geography"),
        **body_words(number=8),
        **body_words("meaning_for_torino", 2),
    },
    drawn={"published": day("published", 2016, 10)},
    columns={
        "published_on": sometimes("dated", 9, 10, "r.published"),
        "fact_date": partial_date("(r.published - 9)", "fact"),
        "type": choice_of(ArticlePage.Type, "type"),
        "level": choice_of(ArticlePage.Level, "level"),
        "editor": or_empty(sometimes("editor", 1, 2, "'Torino Social Impact'")),
        **columns_of_words("geography"),
        **body(),
        **body("meaning_for_torino"),
    },
    texts=lambda code: [
        ("C", f"r.geography_{code}"),
        ("C", body_text(code)),
        ("C", body_text(code, "meaning_for_torino")),
    ],
)


def _transcript(code):
    """Return a transcript of a chapter and two speeches."""
    who, question, answer = f"r.asks_{code}", f"r.question_{code}", f"r.answer_{code}"
    blocks = [
        block("chapter", f"jsonb_build_object('title', r.chapter_{code}, 'second', NULL)", f"{code}.0"),
        *(
            block("speech", f"jsonb_build_object('speaker', {speaker}, 'text', '<p>' || {said} || '</p>')", place)
            for speaker, said, place in ((who, question, f"{code}.1"), (f"r.person_role_{code}", answer, f"{code}.2"))
        ),
    ]
    return f"CASE WHEN r.in_{code} THEN {stream(*blocks)} ELSE '[]'::jsonb END"


INTERVIEWS = Growth(
    kind="interview",
    model=InterviewPage,
    index=InterviewIndexPage,
    words={
        "title": numbered("interview_title"),
        "summary": text(1, "summary"),
        "person_role": lambda code: word("role", code, "role"),
        "chapter": lambda code: word("heading", code, "chapter"),
        "asks": lambda code: literal("Redazione" if code == ITALIAN else "Editors"),
        "question": text(1, "question"),
        "answer": text(5, "answer"),
    },
    joins=join_one("grown_bodies", "o", "organisation"),
    joined={"organisation": "o.pk"},
    columns={
        "organisation": sometimes("with_organisation", 1, 2, "r.organisation"),
        "recorded_on": day("recorded", 2018, 8),
        **columns_of_words("person_role"),
        **{f"transcript_{code}": _transcript(code) for code in LANGUAGES},
    },
    texts=lambda code: [
        ("C", f"r.person_role_{code}"),
        (
            "C",
            f"concat_ws(' ', r.chapter_{code}, r.asks_{code}, r.question_{code}, r.person_role_{code}, r.answer_{code})",
        ),
    ],
)

EVENTS = Growth(
    kind="event",
    model=EventPage,
    index=EventIndexPage,
    words={
        "title": numbered("event_title"),
        "summary": text(1, "summary"),
        "place": lambda code: sometimes("place", 1, 2, word("venue", code, "venue")),
        "city": lambda code: word("city", code, "city"),
        **body_words(),
    },
    drawn={
        "day": day("start", 2016, 12),
        "days": f"GREATEST(0, {roll('days', 6)} - 3)",
    },
    joins=join_one("grown_bodies", "o", "organiser"),
    joined={
        "organiser": "o.pk",
        # A day where hours are known, or where it lasts for days; else as precise as its source.
        "start": f"CASE WHEN r.days > 0 OR {roll('hours', 2)} = 0 THEN to_char(r.day, 'YYYY-MM-DD') "
        f"ELSE {partial_date('r.day', 'start')} END",
        "end": "CASE WHEN r.days > 0 THEN to_char(r.day + r.days, 'YYYY-MM-DD') END",
    },
    columns={
        "start": "r.start",
        "end": "r.end",
        "last": "COALESCE(r.end, r.start)",
        "start_time": sometimes("hours", 1, 2, "'09:30'::time"),
        "end_time": sometimes("hours", 1, 2, "'17:00'::time"),
        "state": f"CASE {roll('state', 30)} WHEN 0 THEN 'cancelled' WHEN 1 THEN 'postponed' WHEN 2 THEN 'moved-online' "
        "ELSE 'scheduled' END",
        "country": one_of(COUNTRIES, "country"),
        "organiser": sometimes("organised", 2, 3, "r.organiser"),
        "languages": "ARRAY['it', 'en']::varchar[]",
        "is_international": f"{roll('international', 10)} = 0",
        **columns_of_words("place", "city"),
        **body(),
    },
    texts=lambda code: [("B", f"r.place_{code}"), ("B", f"r.city_{code}"), ("C", body_text(code))],
)

NEWS = Growth(
    kind="news",
    model=NewsPage,
    index=NewsIndexPage,
    words={"title": numbered("news_title"), "summary": text(1, "summary"), **body_words()},
    drawn={"date": day("date", 2016, 10)},
    joins=join_one("grown_bodies", "o", "partner"),
    joined={"partner": sometimes("told", 1, 2, "o.pk"), "partner_names": sometimes("told", 1, 2, "o.names")},
    columns={
        "date": "r.date",
        "partner": "r.partner",
        "fact_date": sometimes("fact", 1, 2, partial_date("(r.date - 3)", "fact")),
        **body(),
    },
    texts=lambda code: [("B", "r.partner_names"), ("C", body_text(code))],
)

# In the order in which they are made: others point at organisations, pledges at projects.
GROWTHS = [ORGANISATIONS, NETWORKS, PROJECTS, PLEDGES, ARTICLES, INTERVIEWS, EVENTS, NEWS]
