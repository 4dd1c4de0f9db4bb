"""What a page may cost by its type: queries and compressed bytes, counted on a warm process without a page cache."""

import gzip

from django.db import connection
from django.test.utils import CaptureQueriesContext

from networks.models import NetworkIndexPage, NetworkPage, OrganisationIndexPage, OrganisationPage, PositioningPage
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
from projects.models import HubPage, PledgeIndexPage, PledgePage, ProjectIndexPage, ProjectPage
from tsi_portal.home.models import ContactPage, HomePage, InternationalPage, StandardPage

# Type: (queries, kilobytes of HTML after gzip). Five queries are Wagtail's own: site, page, the page as its type, its
# ancestors and their view restrictions. Every record asks four more: sources, disagreements, related pages, topics.
BUDGETS = {
    # figures, events, numbers, projects, countries, news, milestones, articles, interviews
    HomePage: (14, 10),
    # the count, the page of the list, what its cards prefetch, one query for each filter
    ProjectIndexPage: (12, 12),
    PledgeIndexPage: (12, 12),
    OrganisationIndexPage: (12, 12),
    ArticleIndexPage: (12, 12),
    EventIndexPage: (12, 12),
    NewsIndexPage: (12, 12),
    InterviewIndexPage: (12, 12),
    NetworkIndexPage: (12, 12),
    # partners, countries, results, what the record names, pledges, projects nearby
    ProjectPage: (15, 10),
    # projects, owners, areas, milestones, reports
    PledgePage: (15, 10),
    # aliases, and everything connected in one query, and the roles in projects
    OrganisationPage: (15, 10),
    # the organisation, projects, milestones, other networks
    NetworkPage: (12, 10),
    ArticlePage: (12, 10),
    InterviewPage: (12, 10),
    EventPage: (12, 10),
    NewsPage: (12, 10),
    StandardPage: (12, 10),
    ContactPage: (12, 10),
    # the milestones, their sources, their pages
    PositioningPage: (12, 10),
    # workshops, stages, calls, promoters, figures: as a record with many relations
    HubPage: (15, 10),
    # eight sections, each with records of its own
    InternationalPage: (20, 12),
}


def cost(reader, address):
    """Return (queries, kilobytes after gzip) of the second visit to an address."""
    reader.get(address)
    with CaptureQueriesContext(connection) as queries:
        response = reader.get(address)
    assert response.status_code == 200
    return len(queries), len(gzip.compress(response.content)) / 1000
