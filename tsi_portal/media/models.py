"""Pictures with a text alternative in every language, a credit and a licence; documents with a language and a licence."""

import logging

from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from .fields import DocumentFile, PictureFile

logger = logging.getLogger(__name__)

LICENCES = [
    ("cc-by-4.0", "CC BY 4.0"),
    ("cc-by-sa-4.0", "CC BY-SA 4.0"),
    ("cc-by-nc-4.0", "CC BY-NC 4.0"),
    ("cc0-1.0", "CC0 1.0"),
    ("all-rights-reserved", _("All rights reserved")),
    ("permission", _("Used by permission")),
]


class PortalImage(AbstractImage):
    """A picture of the library. What is stored has been decoded and written anew, without metadata (media.cleaning)."""

    # Wagtail's own field, under the name that editors know it by.
    description = models.CharField(
        _("text alternative"),
        max_length=255,
        blank=True,
        default="",
        help_text=_(
            "What the picture shows, for those who cannot see it. It can be changed where the picture is used."
        ),
    )
    credit = models.CharField(_("credit"), max_length=200, blank=True, help_text=_("Who made the picture."))
    licence = models.CharField(_("licence"), max_length=40, choices=LICENCES, blank=True)
    source_url = models.URLField(_("address of the original"), blank=True)

    admin_form_fields = (
        "title",
        "file",
        *(f"description_{code}" for code, _name in settings.LANGUAGES),
        "credit",
        "licence",
        "source_url",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(Image.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions = [("choose_image", "Can choose image")]

    def shown_as(self, *specs):
        """Return {spec: rendition}; {} where the file is gone, because a page must not break over a picture."""
        try:
            return self.get_renditions(*specs)
        except OSError:  # Wagtail's own SourceImageIOError is one
            logger.warning("The file of picture %s cannot be read.", self.pk)
            return {}

    def alt_text_in(self, code):
        """Return the text alternative in one language, or "" if nobody wrote it; never the title of the file."""
        return getattr(self, f"description_{code}") or ""

    @property
    def default_alt_text(self):
        """The text alternative in the active language; in the default one where that is no language of the site."""
        active = get_language()
        return self.alt_text_in(active if active in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE)

    @property
    def is_described(self):
        """Say whether the text alternative is written in every language."""
        return all(self.alt_text_in(code) for code, _name in settings.LANGUAGES)


# Set on the inherited field: declared anew it would stand behind `width` and `height`, which would then be stored before
# the file has been cleaned and turned upright.
PortalImage._meta.get_field("file").attr_class = PictureFile


class PortalRendition(AbstractRendition):
    """A size and format of a picture, made when first asked for."""

    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class PortalDocument(AbstractDocument):
    """A file to download; links to it name its format, size and language."""

    language = models.CharField(_("language of the document"), max_length=10, choices=settings.LANGUAGES, blank=True)
    licence = models.CharField(_("licence"), max_length=40, choices=LICENCES, blank=True)

    admin_form_fields = ("title", "file", "language", "licence", "collection", "tags")

    class Meta(Document.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]

    @property
    def format(self):
        """Return the format as readers know it, such as "PDF"."""
        return self.file_extension.upper()


PortalDocument._meta.get_field("file").attr_class = DocumentFile
