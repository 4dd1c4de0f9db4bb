"""The people who sign in."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class UsersConfig(AppConfig):
    """Accounts of editors and partners."""

    name = "tsi_portal.users"
    label = "users"
    verbose_name = _("Users")
