"""Blocks of pictures and videos. A video is a link until the reader asks for it: nothing is loaded from another host."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

# Hosts whose players can be shown in place, with the address that asks for no tracking.
PLAYERS = {
    "youtube": (
        re.compile(r"^https://(?:www\.)?(?:youtube\.com/watch\?v=|youtu\.be/)([\w-]{6,20})"),
        "https://www.youtube-nocookie.com/embed/{}",
    ),
    "vimeo": (re.compile(r"^https://(?:www\.)?vimeo\.com/(\d{5,12})"), "https://player.vimeo.com/video/{}?dnt=1"),
}


def player_address(url):
    """Return the address of the player of a video, or "" for a host that is not known."""
    for pattern, player in PLAYERS.values():
        if found := pattern.match(url or ""):
            return player.format(found[1])
    return ""


class PictureBlock(blocks.StructBlock):
    """A picture with its text alternative, caption and credit."""

    image = ImageChooserBlock(label=_("picture"))
    is_decorative = blocks.BooleanBlock(
        label=_("decorative"), required=False, help_text=_("Tick if the text says everything that the picture shows.")
    )
    alt = blocks.CharBlock(
        label=_("text alternative"),
        required=False,
        max_length=250,
        help_text=_("What the picture shows here. Left empty, the text of the media library is used."),
    )
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=250)

    def clean(self, value):
        """Refuse a picture that is neither described nor decorative, whichever language the block will be read in."""
        value = super().clean(value)
        if not (value["is_decorative"] or value["alt"] or value["image"].is_described):
            message = _("Describe the picture, or tick “decorative”.")
            raise blocks.StructBlockValidationError(block_errors={"alt": ValidationError(message)})
        return value

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture.html"
        description = _("A picture of the media library, with caption and credit.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            # It needs no picture of the library: the template then draws a cover.
            return {
                "image": None,
                "is_decorative": True,
                "alt": "",
                "caption": gettext("The porticoes of via Po"),
            }


class VideoBlock(blocks.StructBlock):
    """A video that starts only when the reader asks for it, with its transcript."""

    url = blocks.URLBlock(label=_("address of the video"), help_text=_("A page of YouTube or Vimeo."))
    title = blocks.CharBlock(label=_("title"), max_length=160)
    poster = ImageChooserBlock(label=_("still picture"), required=False)
    transcript = blocks.RichTextBlock(label=_("transcript"), required=False, features=["bold", "ol", "ul", "link"])

    def clean(self, value):
        """Refuse hosts whose players are not known: their pages would follow the reader."""
        value = super().clean(value)
        if not player_address(value["url"]):
            message = _("Use the address of a video on YouTube or Vimeo.")
            raise blocks.StructBlockValidationError(block_errors={"url": ValidationError(message)})
        return value

    def get_context(self, value, parent_context=None):
        """Add the address of the player."""
        return {**super().get_context(value, parent_context), "player": player_address(value.get("url"))}

    class Meta:
        icon = "media"
        label = _("Video")
        template = "blocks/video.html"
        description = _("A video behind a click, so that nothing is loaded from another site unasked.")

        def preview_value(self):
            """Return an invented value in the editor's language."""
            return {
                "url": "https://vimeo.com/000000",
                "title": gettext("How an impact project is made"),
                "poster": None,
                "transcript": "<p>" + gettext("The transcript stands here.") + "</p>",
            }
