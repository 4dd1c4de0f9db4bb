"""What people see of their own account: Wagtail's page without a picture, and the way to their second step."""

from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import AccountView, AvatarSettingsPanel


class OwnAccountView(AccountView):
    """Name, language, theme, notifications, password. Pictures of persons are not collected."""

    def get_panels(self):
        """Leave the picture out."""
        return [panel for panel in super().get_panels() if not isinstance(panel, AvatarSettingsPanel)]


own_account = require_admin_access(OwnAccountView.as_view())
