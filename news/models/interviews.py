"""Impact Interviews: the transcript first, the video behind a click, every paragraph with an address."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from tsi_portal.base.anchors import contents
from tsi_portal.base.blocks.media import player_address
from tsi_portal.base.blocks.streams import stream_text
from tsi_portal.base.blocks.text import INLINE_FEATURES
from tsi_portal.base.fields import StreamField
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage
from tsi_portal.base.surroundings import surroundings


class ChapterBlock(blocks.StructBlock):
    """A heading within the transcript, with the second of the video at which it begins."""

    title = blocks.CharBlock(label=_("title"), max_length=120)
    second = blocks.IntegerBlock(label=_("second of the video"), required=False, min_value=0)

    class Meta:
        icon = "title"
        label = _("Chapter")
        template = "blocks/chapter.html"
        description = _("Divides the transcript; the list of chapters leads to it.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {"title": gettext("Where the idea comes from"), "second": 0}


class SpeechBlock(blocks.StructBlock):
    """What one person says before the other answers."""

    speaker = blocks.CharBlock(label=_("who speaks"), max_length=80)
    text = blocks.RichTextBlock(label=_("what they say"), features=INLINE_FEATURES)

    class Meta:
        icon = "user"
        label = _("Speech")
        template = "blocks/speech.html"
        description = _("A turn of the conversation.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {"speaker": gettext("Interviewer"), "text": "<p>" + gettext("How does a project begin?") + "</p>"}


# As wide as the column of a text.
POSTER = "width-960"

TRANSCRIPT_BLOCKS = [("chapter", ChapterBlock()), ("speech", SpeechBlock())]


class InterviewPage(BasePage):
    """A conversation with somebody, to be read; the video is an offer."""

    kind = "interview"
    parent_page_types = ["news.InterviewIndexPage"]
    subpage_types = []
    required_when_published = ("summary", "transcript")

    person = models.CharField(
        _("person"), max_length=120, blank=True, help_text=_("Who answers. In an example, a role instead.")
    )
    person_role = models.CharField(_("role"), max_length=160, blank=True)
    organisation = models.ForeignKey(
        "networks.OrganisationPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="interviews",
        verbose_name=_("organisation"),
    )
    recorded_on = models.DateField(_("date"), null=True, blank=True)
    video_url = models.URLField(
        _("video"), blank=True, help_text=_("A page of YouTube or Vimeo. Readers start it themselves.")
    )
    poster = models.ForeignKey(
        "media.PortalImage", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("still picture")
    )
    transcript = StreamField(TRANSCRIPT_BLOCKS, blank=True, verbose_name=_("transcript"))

    search_fields = BasePage.search_fields + [
        index.AutocompleteField("person"),
        index.FilterField("person"),
        index.FilterField("recorded_on"),
    ]

    translated_panels = [*BasePage.translated_panels, "person_role", "transcript"]
    detail_panels = [
        FieldRowPanel(["person", "recorded_on"]),
        FieldPanel("organisation"),
        MultiFieldPanel(["video_url", "poster"], heading=_("Video")),
        "is_example",
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("interview")
        verbose_name_plural = _("interviews")

    def clean(self):
        """Refuse videos of hosts whose players are not known."""
        super().clean()
        if self.video_url and not player_address(self.video_url):
            raise ValidationError({"video_url": _("Use the address of a video on YouTube or Vimeo.")})

    def search_texts(self, code):
        """Add the person and the transcript."""
        yield from super().search_texts(code)
        yield "A", self.person
        yield "C", getattr(self, column("person_role", code)) or ""
        yield "C", stream_text(getattr(self, column("transcript", code)))

    def get_context(self, request, *args, **kwargs):
        """Add the chapters, and what stands around the interview."""
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "chapters": contents(self.shown.transcript),
            "poster": self.poster.shown_as(POSTER).get(POSTER) if self.poster else None,
        }

    @property
    def player(self):
        """The address of the player, which only a click of the reader may load; "" without a video."""
        return player_address(self.video_url)
