"""How articles, interviews, events and news appear in the rest of the portal."""

from django.utils.translation import gettext_lazy as _

from tsi_portal.base import registry


def _with_partner(queryset):
    return queryset.for_cards().select_related("partner")


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
            latest_first=("-published_on", "-pk"),
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
            latest_first=("-recorded_on", "-pk"),
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
            latest_first=("-start", "-pk"),
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
            prefetch=_with_partner,
            latest_first=("-date", "-pk"),
        )
    )
