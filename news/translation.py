"""What is translated in the room of news."""

from modeltranslation.translator import TranslationOptions, register

from .models import (
    ArticleIndexPage,
    ArticlePage,
    CannedPhrase,
    EventIndexPage,
    EventPage,
    EventSession,
    InterviewIndexPage,
    InterviewPage,
    NewsIndexPage,
    NewsPage,
    ReasonCode,
)


@register(ArticleIndexPage)
@register(InterviewIndexPage)
@register(EventIndexPage)
@register(NewsIndexPage)
class ListTranslation(TranslationOptions):
    """Lists have no words of their own beyond the base page's."""

    fields = ()


@register(ArticlePage)
class ArticlePageTranslation(TranslationOptions):
    """Articles."""

    fields = ("body", "meaning_for_torino", "geography")


@register(InterviewPage)
class InterviewPageTranslation(TranslationOptions):
    """Interviews."""

    fields = ("person_role", "transcript")


@register(EventPage)
class EventPageTranslation(TranslationOptions):
    """Events."""

    fields = ("body", "dates_note", "place", "city", "organiser_text", "state_note")


@register(EventSession)
class EventSessionTranslation(TranslationOptions):
    """Sessions of events."""

    fields = ("title",)


@register(NewsPage)
class NewsPageTranslation(TranslationOptions):
    """News."""

    fields = ("body",)


@register(ReasonCode)
class ReasonCodeTranslation(TranslationOptions):
    """Reasons of a refusal."""

    fields = ("label", "explanation")


@register(CannedPhrase)
class CannedPhraseTranslation(TranslationOptions):
    """Ready phrases."""

    fields = ("title", "text")
