"""The lists of the room: articles, interviews, events, news."""

from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path

from tsi_portal.base.covers_of_pages import read_covers
from tsi_portal.base.listing import Listing, ListingPage, Ordering
from tsi_portal.base.routes import PageWithRoutes
from tsi_portal.base.rows import for_rows
from tsi_portal.base.visibility import readable

from ..calendars import calendar_response
from ..filters import ArticleFilters, NewsFilters
from .articles import by_fact, latest_first
from .events import EventPage


class ArticleIndexPage(ListingPage):
    """The list of Policy & Practice."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.ArticlePage"]
    listed_kind = "article"
    filterset_class = ArticleFilters
    orderings = (
        Ordering("latest", _("Latest first"), latest_first),
        Ordering("fact", _("By date of the fact"), by_fact),
    )

    class Meta:
        verbose_name = _("Policy & Practice list")


class InterviewIndexPage(ListingPage):
    """The list of interviews."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.InterviewPage"]
    listed_kind = "interview"
    orderings = (Ordering("latest", _("Latest first"), ("-recorded_on", "-pk")),)

    class Meta:
        verbose_name = _("interview list")


class EventIndexPage(PageWithRoutes, ListingPage):
    """The list of events: those to come, then those that are over; all of them as a calendar."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.EventPage"]
    listed_kind = "event"
    orderings = (Ordering("latest", _("Latest first"), ("-start", "-pk")),)

    class Meta:
        verbose_name = _("event list")

    def listing(self, request):
        """Return the events that are over: those to come stand above the list."""
        return Listing(request, self.records().past(), orderings=self.orderings, prefetch=for_rows)

    @path("calendar.ics")
    def calendar(self, request):
        """Serve every published event as an iCalendar file."""
        return calendar_response(request, self.records().order_by("start"), name=self.shown.title)

    def get_context(self, request, *args, **kwargs):
        """Add the events to come, which stand above the list whatever its page."""
        upcoming = readable(for_rows(EventPage.objects.child_of(self))).upcoming()
        return {**super().get_context(request, *args, **kwargs), "upcoming": read_covers(upcoming)}


class NewsIndexPage(ListingPage):
    """The list of news, those of partners included."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.NewsPage"]
    listed_kind = "news"
    filterset_class = NewsFilters
    orderings = (Ordering("latest", _("Latest first"), ("-date", "-pk")),)

    class Meta:
        verbose_name = _("news list")
