"""The list of accounts, their forms, and the way to take a lost second step away from a colleague."""

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log
from wagtail.permissions import policy_registry
from wagtail.users.views.users import EditView, IndexView, UserViewSet

from ..door.factors import has_factor, take_factors_away, with_factor
from .forms import AccountCreationForm, AccountEditForm

FACTOR_RESET = "editorial.factor_reset"
RESET_URL = "wagtailusers_users:reset_factor"


def may_reset(user, account):
    """Say whether somebody may take the second step of an account away; that of an administrator only another one."""
    if account == user or not policy_registry.get_by_type(get_user_model()).user_has_permission(user, "change"):
        return False
    return user.is_superuser or not account.is_superuser


class AccountIndexView(IndexView):
    """The list of accounts."""

    @cached_property
    def columns(self):
        """Show the address as what it is, the language, the groups, and whether a second step is set up."""
        select, name, address, level, *rest = super().columns
        address.label = _("E-mail address")
        return [
            select,
            name,
            address,
            level,
            Column(
                "groups", label=_("Groups"), accessor=lambda user: ", ".join(str(group) for group in user.groups.all())
            ),
            Column("language", label=_("Language"), accessor="get_language_display", sort_key="language"),
            BooleanColumn("has_second_factor", label=_("Second step"), sort_key="has_second_factor"),
            *rest,
        ]

    def get_base_queryset(self):
        """Read the groups and the second steps along."""
        return with_factor(super().get_base_queryset()).prefetch_related("groups")


class AccountEditView(EditView):
    """The form of an account."""

    @cached_property
    def header_more_buttons(self):
        """Offer to take a second step away, where there is one and the viewer may."""
        buttons = super().header_more_buttons
        if may_reset(self.request.user, self.object) and has_factor(self.object):
            address = reverse(RESET_URL, args=[self.object.pk])
            buttons.append(Button(_("Reset the second step"), url=address, icon_name="password", priority=30))
        return buttons


class ResetFactorView(WagtailAdminTemplateMixin, TemplateView):
    """Asks once, then takes the second steps of a colleague away and ends the colleague's sessions."""

    template_name = "editorial/reset_factor.html"
    page_title = gettext_lazy("Reset the second step")
    header_icon = "password"

    def dispatch(self, request, *args, pk, **kwargs):
        """Refuse who may not."""
        self.account = get_object_or_404(get_user_model(), pk=pk)
        if not may_reset(request.user, self.account):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        """Say whose."""
        return self.account.email

    def get_context_data(self, **kwargs):
        """Add the account."""
        edit_url = reverse("wagtailusers_users:edit", args=[self.account.pk])
        return {**super().get_context_data(**kwargs), "account": self.account, "edit_url": edit_url}

    def post(self, request, *args, **kwargs):
        """Do it, and say so in the log."""
        number = take_factors_away(self.account)
        log(instance=self.account, action=FACTOR_RESET, data={"factors": number})
        messages.success(
            request,
            gettext("%(email)s signs in with the password now, and sets up a new second step.")
            % {"email": self.account.email},
        )
        return HttpResponseRedirect(reverse("wagtailusers_users:edit", args=[self.account.pk]))


class AccountViewSet(UserViewSet):
    """Accounts."""

    index_view_class = AccountIndexView
    edit_view_class = AccountEditView
    copy_view_enabled = False

    def get_form_class(self, for_update=False):
        """Return the forms with a language and without a user name."""
        return AccountEditForm if for_update else AccountCreationForm

    def get_urlpatterns(self):
        """Add the address that takes a second step away."""
        return [
            *super().get_urlpatterns(),
            path("reset-factor/<int:pk>/", ResetFactorView.as_view(), name="reset_factor"),
        ]
