"""What is translated on the floor. Every concrete page type is registered in its own app, even without fields of its own."""

from modeltranslation.translator import TranslationOptions, register

from .models import BasePage, Discrepancy, DiscrepancyValue, Figure, GlossaryTerm, PageCitation, RelatedPage, Topic


@register(BasePage)
class BasePageTranslation(TranslationOptions):
    """Words, addresses and search vectors of every page."""

    fields = ("title", "slug", "url_path", "summary", "seo_title", "search_description", "search_vector")


@register(Topic)
class TopicTranslation(TranslationOptions):
    """Topics."""

    fields = ("name", "slug", "description")


@register(Figure)
class FigureTranslation(TranslationOptions):
    """Figures."""

    fields = ("label", "qualifier")


@register(GlossaryTerm)
class GlossaryTermTranslation(TranslationOptions):
    """Terms of the glossary."""

    fields = ("term", "definition")


@register(PageCitation)
class PageCitationTranslation(TranslationOptions):
    """What a source is cited for."""

    fields = ("note",)


@register(Discrepancy)
class DiscrepancyTranslation(TranslationOptions):
    """Questions that sources answer differently."""

    fields = ("question",)


@register(DiscrepancyValue)
class DiscrepancyValueTranslation(TranslationOptions):
    """Their answers."""

    fields = ("value", "source_note")


@register(RelatedPage)
class RelatedPageTranslation(TranslationOptions):
    """Reasons of related pages."""

    fields = ("reason",)
