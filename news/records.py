"""How articles, interviews, events and news appear in the rest of the portal."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base import registry
from tsi_portal.base.rows import for_rows


def _news_cards(queryset):
    return for_rows(queryset, "partner")


def register():
    """Fill the registry; called once, when every app is ready."""
    registry.register(
        registry.RecordType(
            kind="article",
            model_label="news.ArticlePage",
            label=_("Article"),
            label_plural=_("Policy & Practice"),
            card="news/cards/article.html",
            icon="doc-full",
            order=50,
            prefetch=for_rows,
            latest_first=("-published_on", "-pk"),
            dated_by="published_on",
        )
    )
    registry.register(
        registry.RecordType(
            kind="interview",
            model_label="news.InterviewPage",
            label=_("Interview"),
            label_plural=_("Interviews"),
            card="news/cards/interview.html",
            icon="openquote",
            order=60,
            connections={"organisation": ("organisation",)},
            prefetch=for_rows,
            latest_first=("-recorded_on", "-pk"),
            dated_by="recorded_on",
        )
    )
    registry.register(
        registry.RecordType(
            kind="event",
            model_label="news.EventPage",
            label=_("Event"),
            label_plural=_("Events"),
            card="news/cards/event.html",
            icon="date",
            order=70,
            connections={"organisation": ("organiser",)},
            prefetch=for_rows,
            latest_first=("-start", "-pk"),
            dated_by="start",
        )
    )
    registry.register(
        registry.RecordType(
            kind="news",
            model_label="news.NewsPage",
            label=_("News item"),
            label_plural=_("News"),
            card="news/cards/news.html",
            icon="comment",
            order=80,
            connections={"organisation": ("partner",)},
            prefetch=_news_cards,
            latest_first=("-date", "-pk"),
            dated_by="date",
        )
    )
