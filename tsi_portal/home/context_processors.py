"""What every page shows: identity, menus, notices."""

from django.utils.functional import SimpleLazyObject

from .frame import current_frame


def site(request):
    """Add the frame, which is only read where a template asks for it: screens of the admin never do."""
    return {"frame": SimpleLazyObject(current_frame)}
