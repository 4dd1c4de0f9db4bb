"""What is translated in the media library."""

from modeltranslation.translator import TranslationOptions, register

from .models import PortalImage


@register(PortalImage)
class PortalImageTranslation(TranslationOptions):
    """The text alternative is words, hence per language."""

    fields = ("description",)
