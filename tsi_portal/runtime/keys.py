"""The secret key: given, or made once and kept."""

from django.core.exceptions import ImproperlyConfigured
from django.utils.crypto import get_random_string

from .files import write_private_once

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
SHORTEST_KEY = 50


def secret_key(var_dir, given=""):
    """Return the key that was given, or the one kept in `var_dir/secret_key`, made at the first call.

    Every process on the folder gets the same. A given key that can be guessed is refused.
    """
    if given:
        if len(given) < SHORTEST_KEY:
            raise ImproperlyConfigured(
                f"SECRET_KEY has {len(given)} characters: give it at least {SHORTEST_KEY}, or leave it out and the "
                "portal makes one."
            )
        return given
    path = var_dir / "secret_key"
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        return write_private_once(path, get_random_string(64, LETTERS) + "\n").strip()
