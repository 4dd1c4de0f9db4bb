"""Events: when, where, by whom, and whether they are on."""

import datetime
from functools import lru_cache

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.models import Orderable, PageManager
from wagtail.search import index

from tsi_portal.base.blocks.streams import BODY_BLOCKS, stream_text
from tsi_portal.base.fields import ChoicesField, PartialDateField, StreamField
from tsi_portal.base.form_fields import language_choices
from tsi_portal.base.languages import column, language_codes
from tsi_portal.base.models import BasePage, WordsInSomeLanguage
from tsi_portal.base.models.page import BasePageQuerySet
from tsi_portal.base.panels import translated_row
from tsi_portal.base.partial_dates import period_in_words
from tsi_portal.base.prepared import prepared
from tsi_portal.base.routes import PageWithRoutes
from tsi_portal.base.rows import for_rows
from tsi_portal.base.status import EndedBefore, ended_before, today
from tsi_portal.base.surroundings import surroundings
from tsi_portal.base.visibility import readable

from ..calendars import calendar_response

# What people have written down in their calendars: when it changes, they must learn of it.
SAID_BY_CALENDARS = (
    "start",
    "end",
    "start_time",
    "end_time",
    "state",
    "online_url",
    *(column(name, code) for name in ("place", "city") for code in language_codes()),
)


class EventQuerySet(BasePageQuerySet):
    """Questions about events."""

    def past(self):
        """Return the events whose last day has gone."""
        return self.filter(ended_before("last"))

    def upcoming(self):
        """Return the events that have not ended, the nearest first."""
        return self.exclude(ended_before("last")).order_by("start", "pk")

    def international_around_today(self, coming, over):
        """Return international events for readers as two lists: so many to come, so many that ended last; one query.

        Where more are to come than both lists hold, none of the past is shown.
        """
        found = _international_around(coming + over)(today())
        upcoming = [event for event in found if not event.is_past]
        return upcoming[:coming], [event for event in found if event.is_past][:over]


@lru_cache
def _international_around(number):
    """Return the prepared question for so many international events: those to come in order, then the last ones."""

    def question(day):
        is_over = EndedBefore(models.F("last"), day)
        events = for_rows(readable(EventPage.objects.filter(is_international=True)))
        latest_of_the_past = models.Case(models.When(is_over, then="start")).desc()
        return events.order_by(is_over, latest_of_the_past, "start", "pk")[:number]

    return prepared(question)


class EventPage(PageWithRoutes, BasePage):
    """An event. It keeps its address when it is over, and says so."""

    class State(models.TextChoices):
        """Whether the event is on."""

        SCHEDULED = "scheduled", _("Scheduled")
        MOVED_ONLINE = "moved-online", _("Moved online")
        POSTPONED = "postponed", _("Postponed")
        CANCELLED = "cancelled", _("Cancelled")

    kind = "event"
    parent_page_types = ["news.EventIndexPage"]
    subpage_types = []
    required_when_published = ("summary",)

    body = StreamField(BODY_BLOCKS, blank=True, verbose_name=_("text"))
    start = PartialDateField(_("first day"), null=False, blank=False)
    end = PartialDateField(_("last day"), help_text=_("Only if it is another day."))
    # What orders and filters read: the end, or the start of an event of one day. Kept by save().
    last = PartialDateField(editable=False)
    start_time = models.TimeField(_("begins at"), null=True, blank=True, help_text=_("Time of Rome."))
    end_time = models.TimeField(_("ends at"), null=True, blank=True)
    dates_note = models.CharField(
        _("note on the dates"),
        max_length=200,
        blank=True,
        help_text=_("What a reader must know to read the dates rightly."),
    )
    state = models.CharField(_("state"), max_length=20, choices=State.choices, default=State.SCHEDULED)
    state_note = models.CharField(
        _("what has changed"),
        max_length=200,
        blank=True,
        help_text=_("Only where the event was moved, postponed or cancelled."),
    )
    sequence = models.PositiveIntegerField(default=0, editable=False)
    place = models.CharField(_("place"), max_length=200, blank=True, help_text=_("Building and street."))
    city = models.CharField(_("city"), max_length=120, blank=True)
    country = CountryField(_("country"), blank=True)
    online_url = models.URLField(_("address online"), max_length=500, blank=True)
    organiser = models.ForeignKey(
        "networks.OrganisationPage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="events_organised",
        verbose_name=_("organiser"),
    )
    organiser_text = models.CharField(
        _("other organisers"),
        max_length=200,
        blank=True,
        help_text=_("Beside the organisation that is chosen in the details."),
    )
    registration_url = models.URLField(_("registration"), max_length=500, blank=True)
    registration_deadline = models.DateField(_("registration until"), null=True, blank=True)
    languages = ChoicesField(
        models.CharField(max_length=10),
        choices_for_forms=language_choices,
        verbose_name=_("languages of the event"),
        default=list,
        blank=True,
        help_text=_("In which it is held or interpreted."),
    )
    is_international = models.BooleanField(
        _("international event in Torino"),
        default=False,
        help_text=_("Shown on the home page and on the International page."),
    )

    objects = PageManager.from_queryset(EventQuerySet)()

    search_fields = BasePage.search_fields + [
        index.FilterField("start"),
        index.FilterField("last"),
        index.FilterField("state"),
        index.FilterField("is_international"),
    ]

    translated_panels = [
        *BasePage.translated_panels,
        "body",
        "dates_note",
        "place",
        "city",
        "organiser_text",
        "state_note",
    ]
    detail_panels = [
        MultiFieldPanel(
            [FieldRowPanel(["start", "end"]), FieldRowPanel(["start_time", "end_time"])], heading=_("When"), icon="date"
        ),
        FieldPanel("state"),
        MultiFieldPanel(["country", "online_url"], heading=_("Where"), icon="site"),
        MultiFieldPanel(["organiser", "languages", "is_international"], heading=_("Who")),
        MultiFieldPanel(["registration_url", "registration_deadline"], heading=_("Registration")),
        InlinePanel(
            "sessions",
            panels=[*translated_row("title"), FieldRowPanel(["starts_at", "ends_at"])],
            heading=_("Sessions"),
            label=_("session"),
        ),
        *BasePage.detail_panels,
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        indexes = [
            models.Index(fields=["-start"], name="news_event_start"),
            models.Index(fields=["last"], name="news_event_last"),
        ]

    def clean(self):
        """Keep days and times in order."""
        super().clean()
        errors = {}
        if self.end and self.start and self.end.last_day < self.start.first_day:
            errors["end"] = _("The event ends before it begins.")
        same_day = self.start and (not self.end or self.end == self.start)
        if same_day and self.start_time and self.end_time and self.end_time <= self.start_time:
            errors["end_time"] = _("The event ends before it begins.")
        if self.end_time and not self.start_time:
            errors["start_time"] = _("Say when it begins, too.")
        if errors:
            raise ValidationError(errors)

    def save(self, *args, **kwargs):
        """Keep the day by which lists tell what is over; calendars learn of a change from a higher sequence."""
        self.last = self.end or self.start
        if self.pk:
            self._raise_sequence()
        super().save(*args, **kwargs)

    def _raise_sequence(self):
        """Count a change of when, where or whether. From what is stored: a revision holds the number of its day."""
        stored = EventPage.objects.rewrite(False).filter(pk=self.pk).values("sequence", *SAID_BY_CALENDARS).first()
        if stored:
            changed = any(stored[name] != getattr(self, name) for name in SAID_BY_CALENDARS)
            self.sequence = stored["sequence"] + changed

    def search_texts(self, code):
        """Add place, organisers and text."""
        yield from super().search_texts(code)
        for name in ("place", "city", "organiser_text"):
            yield "B", getattr(self, column(name, code)) or ""
        yield "C", stream_text(getattr(self, column("body", code)))

    @property
    def unknown_facts(self):
        """The names of the facts that nobody has published."""
        facts = [
            (_("place"), self.shown.place or self.shown.city or self.online_url),
            (_("organiser"), self.organiser_id or self.shown.organiser_text),
            (_("languages of the event"), self.languages),
        ]
        return [name for name, value in facts if not value]

    def get_context(self, request, *args, **kwargs):
        """Add the sessions, and what stands around the event."""
        return {
            **super().get_context(request, *args, **kwargs),
            **surroundings(self),
            "sessions": list(self.sessions.all()),
        }

    @path("event.ics")
    def calendar(self, request):
        """Serve the event as an iCalendar file."""
        return calendar_response(request, [self], name=self.shown.title)

    # --- When ------------------------------------------------------------------------------------------------------

    @property
    def is_past(self):
        """Say whether the last day has gone."""
        return (self.end or self.start).last_day < today()

    @property
    def period(self):
        """The days in words, in the active language."""
        return period_in_words(self.start, self.end or self.start)

    @property
    def starts_at(self):
        """The moment at which it begins, in the time of Rome; None unless day and hour are known."""
        return self._moment(self.start, self.start_time)

    @property
    def ends_at(self):
        """The moment at which it ends, in the time of Rome; None unless day and hour are known."""
        return self._moment(self.end or self.start, self.end_time)

    @staticmethod
    def _moment(date, time):
        if not (date and date.day and time):
            return None
        return timezone.make_aware(datetime.datetime.combine(date.first_day, time))

    @property
    def registration_is_open(self):
        """Say whether readers can still register."""
        in_time = self.registration_deadline is None or today() <= self.registration_deadline
        return bool(self.registration_url) and in_time and not self.is_past and self.state != self.State.CANCELLED


class EventSession(WordsInSomeLanguage, Orderable):
    """A part of an event with its own hours."""

    event = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="sessions")
    title = models.CharField(_("title"), max_length=200)
    starts_at = models.DateTimeField(_("begins"), help_text=_("Time of Rome."))
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")

    def __str__(self):
        return self.title

    def clean(self):
        """Keep the hours in order."""
        super().clean()
        if self.ends_at and self.starts_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The session ends before it begins.")})
