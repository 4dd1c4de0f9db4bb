"""What is translated at the entrance. Sections and menus hold their words per language themselves."""

from modeltranslation.translator import TranslationOptions, register

from .models import ContactPage, HomePage, Identity, InternationalPage, SiteNotice, StandardPage
from .models.identity import WORDS


@register(HomePage)
@register(InternationalPage)
class SectionPageTranslation(TranslationOptions):
    """Pages made of sections, which keep their order in every language."""

    fields = ()


@register(StandardPage)
@register(ContactPage)
class FreePageTranslation(TranslationOptions):
    """Free pages."""

    fields = ("body",)


@register(Identity)
class IdentityTranslation(TranslationOptions):
    """The words of the identity."""

    fields = tuple(WORDS)


@register(SiteNotice)
class SiteNoticeTranslation(TranslationOptions):
    """Notices."""

    fields = ("text",)
