"""The list of messages in the admin, for those who may handle them: what waits stands first, the oldest on top."""

from datetime import timedelta

import django_filters
from django import forms
from django.db.models import BooleanField, Case, F, Q, Value, When
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, UserColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import register_permission_policy

from ..models import Message
from .conversation import ConversationView
from .handling import handlers, may_handle

State = Message.State
OPEN = Q(state__in=[State.NEW, State.IN_HAND])
AGES = (("3", _("More than 3 days")), ("7", _("More than a week")), ("30", _("More than a month")))


class MessagePolicy(BasePermissionPolicy):
    """Messages may be seen by those who may handle them; nothing is added, changed or deleted by Wagtail's own screens."""

    def user_has_permission(self, user, action):
        """Say whether a user may look at messages."""
        return action == "view" and may_handle(user)

    def users_with_any_permission(self, actions):
        """Return those who may look at messages."""
        return handlers() if "view" in actions else handlers().none()


register_permission_policy(Message, MessagePolicy(Message))


def _ticked(label, choices):
    return django_filters.MultipleChoiceFilter(label=label, choices=choices, widget=forms.CheckboxSelectMultiple)


class MessageFilters(WagtailFilterSet):
    """What the list of messages can be narrowed by."""

    state = _ticked(_("State"), State.choices)
    kind = _ticked(_("Kind"), Message.Kind.choices)
    assignee = django_filters.ModelChoiceFilter(
        label=_("In the hands of"),
        queryset=lambda request: handlers(),
        null_label=_("Nobody"),
        empty_label=_("Anybody"),
        widget=forms.RadioSelect,
    )
    age = django_filters.ChoiceFilter(
        label=_("Age"), choices=AGES, empty_label=_("Any"), widget=forms.RadioSelect, method="older_than"
    )

    class Meta:
        model = Message
        fields = ["state", "kind", "assignee", "age"]

    def older_than(self, queryset, name, days):
        """Return the messages that were received before so many days."""
        return queryset.filter(received_at__lt=timezone.now() - timedelta(days=int(days)))


class MessageList(generic.IndexView):
    """The list; no message is opened for it, so that words and addresses stay where they are."""

    any_permission_required = ["view"]

    def get_base_queryset(self):
        """Return the messages with the names that the columns show."""
        is_open = Case(When(OPEN, then=Value(True)), default=Value(False), output_field=BooleanField())
        return (
            Message.objects.defer("words")
            .select_related("assignee__wagtail_userprofile", "subject")
            .annotate(waits=is_open)
        )

    def get_list_more_buttons(self, instance):
        """Return none: the reference leads to the message, and there everything is done."""
        return []

    def order_queryset(self, queryset):
        """Put what waits first, the oldest on top, then the rest, the newest on top; or as the editor asks."""
        if self.is_explicitly_ordered:
            return super().order_queryset(queryset)
        waiting_since = Case(When(OPEN, then=F("received_at")))
        return queryset.order_by("-waits", waiting_since.asc(nulls_last=True), "-received_at", "-pk")


class EntryWithNumber(MenuItem):
    """The entry of the menu, with the number of messages that nobody has taken in hand."""

    def is_shown(self, request):
        """Say whether a user sees the entry."""
        return may_handle(request.user)

    def render_component(self, request):
        """Return the entry with the number behind its label, if there are any."""
        number = Message.objects.new().count()
        label = f"{self.label} ({number})" if number else self.label
        return LinkMenuItem(
            self.name, label, self.url, icon_name=self.icon_name, classname=self.classname, attrs=self.attrs
        )


class InboxViewSet(ModelViewSet):
    """The inbox."""

    name = "messages"
    model = Message
    icon = "mail"
    menu_label = _("Messages")
    menu_name = "messages"
    menu_order = 145
    menu_item_class = EntryWithNumber
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = ConversationView
    index_view_class = MessageList
    list_per_page = 50
    list_display = [
        "reference",
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
        StatusTagColumn(
            "state",
            label=_("State"),
            accessor="get_state_display",
            sort_key="state",
            primary=lambda message: not message.is_open,
        ),
        Column("subject", label=_("About the page"), accessor=lambda message: message.subject or message.place),
        UserColumn("assignee", label=_("In the hands of"), sort_key="assignee"),
        Column("language", label=_("Language"), accessor=lambda message: message.language.upper(), sort_key="language"),
        DateColumn("received_at", label=_("Received"), sort_key="received_at"),
    ]
    filterset_class = MessageFilters
    search_fields = ["reference", "email", "name"]

    def get_urlpatterns(self):
        """Return the addresses: the list, a message, and what is done to it."""
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.inspect_view, name="conversation"),
        ]

    def get_url_name(self, view_name):
        """Return the name of an address; the only way to look at a message is its conversation."""
        return super().get_url_name("conversation" if view_name == "inspect" else view_name)

    def register_admin_url_finder(self):
        """Register none: there is no form of a message to lead to."""
