"""What is translated in the room of networks."""

from modeltranslation.translator import TranslationOptions, register

from .models import (
    MilestoneCitation,
    NetworkIndexPage,
    NetworkPage,
    OrganisationIndexPage,
    OrganisationPage,
    PositioningMilestone,
    PositioningPage,
)


@register(OrganisationIndexPage)
@register(NetworkIndexPage)
class ListTranslation(TranslationOptions):
    """Lists have no words of their own beyond the base page's."""

    fields = ()


@register(OrganisationPage)
@register(PositioningPage)
class BodyTranslation(TranslationOptions):
    """Pages with a text."""

    fields = ("body",)


@register(NetworkPage)
class NetworkPageTranslation(TranslationOptions):
    """Networks."""

    fields = ("role", "body")


@register(PositioningMilestone)
class PositioningMilestoneTranslation(TranslationOptions):
    """Milestones."""

    fields = ("title", "text")


@register(MilestoneCitation)
class MilestoneCitationTranslation(TranslationOptions):
    """What a source of a milestone says."""

    fields = ("note",)
