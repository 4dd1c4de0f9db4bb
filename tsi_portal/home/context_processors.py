"""What every page shows: identity, menus, notice."""


def site(request):
    """Placeholder until the frame is there."""
    return {}
