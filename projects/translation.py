"""What is translated in the room of projects."""

from modeltranslation.translator import TranslationOptions, register

from .models import (
    ActionArea,
    Application,
    Call,
    HubPage,
    Output,
    PledgeIndexPage,
    PledgeMilestone,
    PledgePage,
    Programme,
    ProgressReport,
    ProjectIndexPage,
    ProjectPage,
    ProjectPartner,
    Workshop,
)


@register(ProjectIndexPage)
@register(PledgeIndexPage)
class ListTranslation(TranslationOptions):
    """Lists have no words of their own beyond the base page's."""

    fields = ()


@register(ProjectPage)
class ProjectPageTranslation(TranslationOptions):
    """Projects. Acronym and full title stand in the language of the grant."""

    fields = ("body", "dates_note", "stated_status_reason")


@register(ProjectPartner)
class ProjectPartnerTranslation(TranslationOptions):
    """Notes on partners."""

    fields = ("note",)


@register(Output)
class OutputTranslation(TranslationOptions):
    """Results."""

    fields = ("title", "description")


@register(Programme)
class ProgrammeTranslation(TranslationOptions):
    """Programmes and the words that they prescribe."""

    fields = ("name", "funding_statement", "disclaimer")


@register(Call)
class CallTranslation(TranslationOptions):
    """Calls."""

    fields = ("title",)


@register(PledgePage)
class PledgePageTranslation(TranslationOptions):
    """Pledges."""

    fields = ("statement", "body", "official_title", "indicator", "unit", "submitted_to")


@register(PledgeMilestone)
class PledgeMilestoneTranslation(TranslationOptions):
    """Steps of a pledge."""

    fields = ("title",)


@register(ProgressReport)
class ProgressReportTranslation(TranslationOptions):
    """Reports on a pledge."""

    fields = ("text", "verifier_role")


@register(ActionArea)
class ActionAreaTranslation(TranslationOptions):
    """The action areas."""

    fields = ("name",)


@register(HubPage)
class HubPageTranslation(TranslationOptions):
    """The HUB."""

    fields = ("body", "closing")


@register(Workshop)
class WorkshopTranslation(TranslationOptions):
    """Workshops of the HUB."""

    fields = ("title", "place", "note")


@register(Application)
class ApplicationTranslation(TranslationOptions):
    """Applications of the HUB."""

    fields = ("title",)
