"""The secret key of a portal that was not given one."""

from django.utils.crypto import get_random_string

from .files import write_private_once

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"


def secret_key(var_dir):
    """Return the key kept in `var_dir/secret_key`, made at the first call; every process on the folder gets the same."""
    path = var_dir / "secret_key"
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        return write_private_once(path, get_random_string(64, LETTERS) + "\n").strip()
