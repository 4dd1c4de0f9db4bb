"""The page that every page is: words per language, address per language, topics, sources, and the languages it is read in."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, HashIndex
from django.db import models
from django.utils import translation
from django.utils.functional import classproperty
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import StreamValue
from wagtail.models import AbstractPage, DefaultBasePageMixin, PageManager, PageViewRestriction
from wagtail.models.pages import AbstractPageMeta
from wagtail.query import PageQuerySet
from wagtail.search import index

from .. import registry
from ..fields import ChoicesField, SearchVectorField
from ..languages import active_language, column, language_codes, language_name
from ..panels import (
    CITATIONS_PANEL,
    DISCREPANCIES_PANEL,
    PUBLISHING_PANELS,
    RELATED_PANEL,
    PageForm,
    page_tabs,
    ticked_panel,
    title_panel,
)
from .addresses import MultilingualAddresses


def every_language():
    """Return the codes of all languages: where a new page is published unless its editor says otherwise."""
    return list(language_codes())


def named_languages():
    """Return (code, own name) of all languages."""
    return [(code, language_name(code)) for code in language_codes()]


class BasePageQuerySet(PageQuerySet):
    """Questions that can be asked of pages of every type."""

    def published_in(self, code):
        """Return the live pages that are published in one language."""
        return self.live().filter(published_languages__contains=[code])

    def for_cards(self):
        """Return what cards of a list show, in a bounded number of queries."""
        return self.rewrite(False).select_related("cover").prefetch_related("topics")


class TitleSearchField(index.SearchField):
    """All titles under the name that Wagtail's search weighs as the title."""

    def get_value(self, obj):
        """Return the titles of all languages: which one an editor reads in must not decide what is found."""
        return " ".join(filter(None, (getattr(obj, column("title", code)) for code in language_codes())))


class Shown:
    """The words of a page in one language: `page.shown.title` in a template is `page.title_en` for an English reader."""

    def __init__(self, page, code):
        self._page = page
        self.language = code

    def __getattr__(self, name):
        value = getattr(self._page, f"{name}_{self.language}")
        if isinstance(value, StreamValue):
            # Its blocks are shown one by one and must know in which language: pictures have a text in each.
            value.language = self.language
        return "" if value is None else value


class BasePage(MultilingualAddresses, AbstractPage, DefaultBasePageMixin):
    """What an editor finds on every page, whatever its type."""

    # The word for this kind of record in addresses, covers and permanent identifiers; "" for pages that are no records.
    kind = ""
    # Translated fields without which a page cannot be published in a language.
    required_when_published = ()

    summary = models.TextField(
        _("summary"),
        max_length=400,
        blank=True,
        help_text=_("One or two sentences: what lists, search results and shared links show under the title."),
    )
    published_languages = ChoicesField(
        models.CharField(max_length=10, choices=settings.LANGUAGES),
        choices_for_forms=named_languages,
        verbose_name=_("published in"),
        default=every_language,
        help_text=_("In the other language readers find this text, announced as such."),
    )
    cover = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("cover picture"),
        help_text=_("Without a picture the page gets a drawn cover."),
    )
    topics = ParentalManyToManyField("base.Topic", blank=True, related_name="pages", verbose_name=_("topics"))
    verified_on = models.DateField(
        _("last verified on"),
        null=True,
        blank=True,
        help_text=_("When somebody last checked the facts against the sources."),
    )
    is_example = models.BooleanField(
        _("example"), default=False, help_text=_("Marks invented content: readers see a notice that says so.")
    )
    identifier = models.SlugField(_("permanent identifier"), max_length=120, blank=True, editable=False)
    search_vector = SearchVectorField()

    objects = PageManager.from_queryset(BasePageQuerySet)()

    search_fields = [
        field
        for field in AbstractPage.search_fields + DefaultBasePageMixin.search_fields
        if field.field_name != "title"
    ] + [
        TitleSearchField("title", boost=2),
        *(index.AutocompleteField(column("title", code)) for code in language_codes()),
        *(index.FilterField(column("title", code)) for code in language_codes()),
        index.FilterField("draft_title"),
        index.FilterField("verified_on"),
    ]

    exclude_fields_in_copy = [
        "identifier",
        "search_vector",
        *(column("search_vector", code) for code in language_codes()),
    ]

    translated_panels = [title_panel, "summary"]
    detail_panels = [
        FieldPanel("published_languages", disable_comments=True),
        "cover",
        ticked_panel("topics"),
        FieldPanel("verified_on", disable_comments=True),
        CITATIONS_PANEL,
        DISCREPANCIES_PANEL,
        RELATED_PANEL,
    ]
    promote_panels = [*PUBLISHING_PANELS]
    page_form_class = PageForm

    class Meta(AbstractPageMeta):
        verbose_name = _("page")
        verbose_name_plural = _("pages")
        indexes = [
            *(HashIndex(fields=[column("url_path", code)], name=f"base_page_path_{code}") for code in language_codes()),
            *(
                GinIndex(fields=[column("search_vector", code)], name=f"base_page_words_{code}")
                for code in language_codes()
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "identifier"],
                condition=~models.Q(identifier=""),
                name="base_page_identifier_once_per_type",
            )
        ]

    @classproperty
    def edit_handler(cls):  # noqa: N805
        """The tabs of the editor. A property, because `wagtail.admin` writes over `get_edit_handler` of this class."""
        return page_tabs(cls)

    # --- Languages -------------------------------------------------------------------------------------------------

    def is_published_in(self, code):
        """Say whether readers of a language get the page in that language."""
        return code in self.published_languages

    @property
    def shown_language(self):
        """The language in which a reader of the active language gets this page."""
        active = active_language()
        if active in self.published_languages or not self.published_languages:
            return active
        return next(code for code in language_codes() if code in self.published_languages)

    @property
    def shown(self):
        """The words of the page for a reader of the active language; always from a published language."""
        return Shown(self, self.shown_language)

    @property
    def is_shown_in_other_language(self):
        """Say whether the reader gets the page in a language that is not the active one."""
        return self.shown_language != active_language()

    # --- What it is ------------------------------------------------------------------------------------------------

    @property
    def record_type(self):
        """The type of record, whether this instance is specific or not; None for a page that is no record."""
        return registry.record_type_of_model(self.content_type.app_label, self.content_type.model)

    def funding_statement(self):
        """Return the sentence on funding that everything shown of the page must carry, in the active language, or ""."""
        return ""

    # --- Access ----------------------------------------------------------------------------------------------------

    # The pages above, from the root of the tree down, where routing has met them.
    trail = None

    def get_view_restrictions(self):
        """Return the restrictions of this page and of those above; those above are known where an address led here."""
        on_the_way = None if self.trail is None else [*self.trail, self]
        # An alias has the restrictions of its source, which Wagtail follows.
        if on_the_way is None or any(page.alias_of_id for page in on_the_way):
            return super().get_view_restrictions()
        return PageViewRestriction.objects.filter(page__in=[page.pk for page in on_the_way])

    # --- Identifier ------------------------------------------------------------------------------------------------

    def identifier_at_birth(self):
        """Return the text from which the permanent identifier is made; types override it."""
        return getattr(self, column("slug", language_codes()[0])) or self._meta.model_name

    def _set_identifier(self):
        """Give a new page an identifier that no page of its type has. It never changes afterwards.

        An alias brings that of its source along, as any copy that Wagtail makes field by field would.
        """
        base = slugify(self.identifier or self.identifier_at_birth())[:110] or self._meta.model_name
        candidate, number = base, 1
        same_type = BasePage.objects.filter(content_type=self.content_type).exclude(pk=self.pk)
        while same_type.filter(identifier=candidate).exists():
            number += 1
            candidate = f"{base}-{number}"
        self.identifier = candidate

    def save(self, *args, **kwargs):
        """Write the page; at its birth also its permanent identifier."""
        if self.pk is None:
            self._set_core_field_defaults()
            self._set_identifier()
        super().save(*args, **kwargs)

    def with_content_json(self, content):
        """Return the page of a revision; the identifier belongs to the page and not to a revision."""
        page = super().with_content_json(content)
        page.identifier = self.identifier
        return page

    # --- Search ----------------------------------------------------------------------------------------------------

    def search_texts(self, code):
        """Yield (weight, text) for the search vector in one language, "A" weighing most; types add their own."""
        yield "A", getattr(self, column("title", code)) or ""
        yield "B", getattr(self, column("summary", code)) or ""
        yield "B", " ".join(getattr(topic, column("name", code)) or "" for topic in self.topics.all())

    # --- Serving and preview ---------------------------------------------------------------------------------------

    @property
    def preview_modes(self):
        """One preview per language."""
        return [(code, language_name(code)) for code in language_codes()]

    @property
    def default_preview_mode(self):
        """The first published language."""
        return next((code for code in language_codes() if code in self.published_languages), language_codes()[0])

    def serve_preview(self, request, mode_name):
        """Render a preview in one language. Rendered here: a lazy response would forget the language."""
        code = mode_name or self.default_preview_mode
        request.LANGUAGE_CODE = code
        with translation.override(code):
            response = super().serve_preview(request, mode_name)
            if hasattr(response, "render"):
                response.render()
        # The editor shows it in a frame, as which no other page of the site may be shown.
        response.headers["X-Frame-Options"] = "SAMEORIGIN"
        response._csp_replace = {"frame-ancestors": ["'self'"]}
        return response

    def get_admin_display_title(self):
        """Return the title that lists of the admin show."""
        return self.draft_title or self.title

    def __str__(self):
        return self.title or self.draft_title or ""
