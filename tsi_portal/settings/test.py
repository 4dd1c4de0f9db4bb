"""Tests: a database of their own that a power cut may destroy, folders of their own, nothing left to a worker."""

import atexit
import shutil
import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import DATABASE_URL, OUTBOX, STORAGES, VAR_DIR, database_settings

SECRET_KEY = "only-for-tests-" + "x1y2z3" * 8

DATABASES = {"default": database_settings(DATABASE_URL, VAR_DIR, folder="postgres-test", durable=False, pooled=False)}

TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

# A hash that takes no time: tests make many accounts.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# Each process of a test run writes into a folder of its own.
TEST_FOLDER = Path(tempfile.mkdtemp(prefix="tsi-portal-test-"))
atexit.register(shutil.rmtree, TEST_FOLDER, ignore_errors=True)
MEDIA_ROOT = TEST_FOLDER / "media"
OUTBOX = {**OUTBOX, "folder": TEST_FOLDER / "mail"}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    "private": {**STORAGES["private"], "OPTIONS": {"location": TEST_FOLDER / "private"}},
}
CACHES = {
    name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name}
    for name in ("default", "pages", "renditions")
}

# Static files are looked up where they lie: nobody collects them for tests.
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
