"""The models of the room of news, by subject."""

from .articles import ArticleIndexPage, ArticlePage
from .desk import CannedPhrase, ReasonCode
from .events import EventIndexPage, EventPage, EventSession
from .interviews import InterviewIndexPage, InterviewPage
from .news import NewsIndexPage, NewsPage

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "CannedPhrase",
    "EventIndexPage",
    "EventPage",
    "EventSession",
    "InterviewIndexPage",
    "InterviewPage",
    "NewsIndexPage",
    "NewsPage",
    "ReasonCode",
]
