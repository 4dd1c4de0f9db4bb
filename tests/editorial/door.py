"""The door as tests walk through it."""

from tests.editorial.conftest import PASSWORD

DOOR = "/admin/login/"
CODE = "/admin/login/code/"
FACTORS = "/admin/security/"
ADMIN = "/admin/"
INSIDE = "/admin/account/"


def sign_in(client, user, password=PASSWORD, follow=False, **extra):
    """Send an address and a password."""
    return client.post(DOOR, {"login": user.email, "password": password}, follow=follow, **extra)


def text(response):
    """Return a page as it was sent."""
    return response.content.decode()
