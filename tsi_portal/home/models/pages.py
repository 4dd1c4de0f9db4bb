"""Home, the International page, free pages, the contact page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from tsi_portal.base.anchors import contents
from tsi_portal.base.blocks.streams import FREE_PAGE_BLOCKS, stream_text
from tsi_portal.base.fields import StreamField
from tsi_portal.base.languages import column
from tsi_portal.base.models import BasePage
from tsi_portal.base.rows import listed
from tsi_portal.base.surroundings import surroundings
from tsi_portal.base.visibility import readable

from ..sections import HOME_SECTIONS, INTERNATIONAL_SECTIONS
from ..sections.answers import Answers

# Sections of the International page that run from edge to edge.
ACROSS_THE_PAGE = {"claim"}


class HomePage(BasePage):
    """The entrance of the site, made of sections that editors order, rename and hide."""

    max_count = 1
    parent_page_types = ["base.BasePage"]

    sections = StreamField(HOME_SECTIONS, blank=True, verbose_name=_("sections"))

    detail_panels = [FieldPanel("sections"), *BasePage.detail_panels]

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request, *args, **kwargs):
        """Add the answers that the sections share."""
        return {**super().get_context(request, *args, **kwargs), "answers": Answers()}


class InternationalPage(BasePage):
    """The international work of Torino in sections that follow the records."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    sections = StreamField(INTERNATIONAL_SECTIONS, blank=True, verbose_name=_("sections"))

    detail_panels = [FieldPanel("sections"), *BasePage.detail_panels]

    class Meta:
        verbose_name = _("International page")

    def get_context(self, request, *args, **kwargs):
        """Add the sections that readers see, those that stand across the page apart, and their list."""
        sections = [section for section in self.sections if not section.value["is_hidden"]]
        return {
            **super().get_context(request, *args, **kwargs),
            "answers": Answers(),
            "bands": [section for section in sections if section.block_type in ACROSS_THE_PAGE],
            "chapters": [section for section in sections if section.block_type not in ACROSS_THE_PAGE],
            "contents": [(section.block.meta.anchor, section.block.heading_of(section.value)) for section in sections],
        }


class StandardPage(BasePage):
    """A free page made of blocks."""

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    required_when_published = ("body",)

    class Role(models.TextChoices):
        """Pages that the portal itself links to, whatever they are called."""

        ACCESSIBILITY = "accessibility", _("Accessibility statement")
        PRIVACY = "privacy", _("Privacy statement")
        SUBMIT = "submit", _("Rules of proposals")
        WHAT_WE_DO = "what-we-do", _("What we do")

    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role.choices,
        blank=True,
        help_text=_("Footer and forms link to the page of this role. At most one page has it."),
    )
    reviewed_on = models.DateField(
        _("reviewed on"), null=True, blank=True, help_text=_("For statements: when the text was last checked.")
    )
    body = StreamField(FREE_PAGE_BLOCKS, blank=True, verbose_name=_("text"))

    translated_panels = [*BasePage.translated_panels, "body"]
    detail_panels = ["role", "reviewed_on", *BasePage.detail_panels]

    class Meta:
        verbose_name = _("free page")
        verbose_name_plural = _("free pages")
        constraints = [
            models.UniqueConstraint(
                fields=["role"],
                condition=~models.Q(role=""),
                name="home_standard_page_role_once",
                violation_error_message=_("Another page has this role already."),
            )
        ]

    def search_texts(self, code):
        """Add the text."""
        yield from super().search_texts(code)
        yield "C", stream_text(getattr(self, column("body", code)))

    def get_context(self, request, *args, **kwargs):
        """Add the headings of the text, the pages below, sources and topics."""
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "headings": contents(self.shown.body),
            "children": listed(readable(BasePage.objects.child_of(self))),
        }


class ContactPage(BasePage):
    """How to reach the alliance: what the identity of the site says, and a text."""

    max_count = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = []

    body = StreamField(FREE_PAGE_BLOCKS, blank=True, verbose_name=_("text"))

    translated_panels = [*BasePage.translated_panels, "body"]

    class Meta:
        verbose_name = _("contact page")

    def search_texts(self, code):
        """Add the text."""
        yield from super().search_texts(code)
        yield "C", stream_text(getattr(self, column("body", code)))
