"""Static files where the site finds them, collected only when one of them changed."""

import hashlib
import importlib.metadata
import os

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command


def collect_if_changed():
    """Collect the static files unless nothing changed since the last time; return a word about it."""
    mark = settings.VAR_DIR / "static.digest"
    digest = _digest()
    if settings.DEBUG:
        return "served as they lie"
    if mark.exists() and mark.read_text() == digest and (settings.STATIC_ROOT / "staticfiles.json").exists():
        return "nothing to do"
    mark.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0)
    mark.write_text(digest)
    return ""


def _digest():
    """Return a number for all files that would be collected, by name, size and time."""
    whole = hashlib.sha256(f"{importlib.metadata.version('whitenoise')} {settings.STORAGES['staticfiles']}".encode())
    for finder in get_finders():
        for path, storage in finder.list(ignore_patterns=None):
            found = os.stat(storage.path(path))
            whole.update(f"{path} {found.st_size} {found.st_mtime_ns}\n".encode())
    return whole.hexdigest()
