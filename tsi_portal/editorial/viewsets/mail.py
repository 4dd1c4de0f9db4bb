"""Mails that the portal wrote: to look at and to send again, never to change."""

import django_filters
from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.log_actions import log
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from tsi_portal.runtime.models import OutboxMail
from tsi_portal.runtime.outbox import send_again

SENT_AGAIN = "editorial.mail_sent_again"


class MailPolicy(ModelPermissionPolicy):
    """Mails may be seen; whoever may change them may send them again; nothing else can be done to them."""

    def user_has_permission(self, user, action):
        """Say whether a user may look at mails."""
        may_see = super().user_has_permission(user, "view") or self.may_send_again(user)
        return action == "view" and may_see

    def may_send_again(self, user):
        """Say whether a user may send a mail once more."""
        return super().user_has_permission(user, "change")


POLICY = MailPolicy(OutboxMail)
register_permission_policy(OutboxMail, POLICY)


def can_be_sent_again(mail):
    """Say whether there is something to send: the text of a mail that signs in is nobody's business and soon removed."""
    return bool(mail.message) and not mail.sensitive


class MailFilters(WagtailFilterSet):
    """What the list of mails can be narrowed by."""

    status = django_filters.MultipleChoiceFilter(
        label=_("Status"), choices=OutboxMail.Status.choices, widget=forms.CheckboxSelectMultiple
    )
    kind = django_filters.AllValuesMultipleFilter(label=_("Kind"), widget=forms.CheckboxSelectMultiple)
    created_at = django_filters.DateFromToRangeFilter(label=_("Written"), widget=DateRangePickerWidget)

    class Meta:
        model = OutboxMail
        fields = ["status", "kind", "created_at"]


class MailView(generic.InspectView):
    """One mail."""

    template_name = "editorial/mail.html"
    page_title = gettext_lazy("Mail")

    def get_context_data(self, **kwargs):
        """Add the mail, and the address that sends it again where that is possible."""
        may_send = can_be_sent_again(self.object) and POLICY.may_send_again(self.request.user)
        return {
            **super().get_context_data(**kwargs),
            "mail": self.object,
            "send_again_url": reverse("mails:send_again", args=[self.object.pk]) if may_send else "",
        }


@require_POST
def send_mail_again(request, pk):
    """Send a mail once more; a person asked for it, and the log says who."""
    mail = get_object_or_404(OutboxMail, pk=pk)
    if not (POLICY.may_send_again(request.user) and can_be_sent_again(mail)):
        raise PermissionDenied
    log(instance=mail, action=SENT_AGAIN)
    again = send_again(mail)
    messages.success(request, gettext("The mail to %(recipient)s is on its way.") % {"recipient": mail.recipient})
    return HttpResponseRedirect(reverse("mails:inspect", args=[again.pk]))


class MailViewSet(ModelViewSet):
    """The outbox."""

    name = "mails"
    model = OutboxMail
    icon = "resubmit"
    menu_label = _("Mails")
    menu_name = "mails"
    menu_order = 160
    add_to_admin_menu = True
    add_to_reference_index = False
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = MailView
    list_per_page = 50
    list_display = [
        "subject",
        Column("recipient", label=_("To"), sort_key="recipient"),
        Column("kind", label=_("Kind"), sort_key="kind"),
        StatusTagColumn(
            "status",
            label=_("Status"),
            accessor="get_status_display",
            sort_key="status",
            primary=lambda mail: mail.status == OutboxMail.Status.SENT,
        ),
        DateColumn("created_at", label=_("Written"), sort_key="created_at"),
        DateColumn("sent_at", label=_("Sent"), sort_key="sent_at"),
    ]
    filterset_class = MailFilters
    search_fields = ["subject", "recipient"]

    def get_urlpatterns(self):
        """Return the addresses of what can be done: look and send again."""
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", self.inspect_view, name="inspect"),
            path("<int:pk>/send-again/", send_mail_again, name="send_again"),
        ]

    def register_admin_url_finder(self):
        """Register none: there is no form of a mail to lead to."""
