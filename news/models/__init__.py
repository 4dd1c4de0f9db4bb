"""The models of the room of news, by subject."""

from .articles import ArticlePage
from .desk import CannedPhrase, ReasonCode
from .events import EventPage, EventSession
from .indexes import ArticleIndexPage, EventIndexPage, InterviewIndexPage, NewsIndexPage
from .interviews import InterviewPage
from .news import NewsPage

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
