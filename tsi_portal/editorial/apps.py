"""What editors work with beside Wagtail's own screens, and the accounts as this portal has them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class EditorialConfig(AppConfig):
    """The editors' screens and the staff's door."""

    name = "tsi_portal.editorial"
    label = "editorial"
    verbose_name = _("Editorial")
    default = True

    def ready(self):
        """Watch for new accounts."""
        from .accounts import profiles

        profiles.connect()


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's administration of users, with the portal's lists and forms."""

    user_viewset = "tsi_portal.editorial.accounts.viewset.AccountViewSet"
