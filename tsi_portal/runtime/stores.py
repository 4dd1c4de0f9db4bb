"""The caches: shared limits and locks, rendered pages, and renditions of pictures.

"default"     what every process must agree on: limits of attempts, locks. In the database, or in Redis.
"pages"       rendered pages and their version. In files that outlive the database, or in Redis.
"renditions"  which file is which rendition of a picture. In files, or in Redis; never in the database, where Wagtail
              would write a row for each picture of each request.
"""

import random

from django.core.cache.backends.filebased import FileBasedCache
from django.core.exceptions import ImproperlyConfigured

CACHE_TABLE = "runtime_cache"
MONTH = 30 * 24 * 3600


class FileCache(FileBasedCache):
    """Django's cache in files, which counts its files now and then instead of at every write."""

    # Counting lists the whole folder: at ten thousand pages that costs more than rendering a small one.
    CULL_ONCE_IN = 200

    def _cull(self):
        if random.randrange(self.CULL_ONCE_IN) == 0:  # noqa: S311 - nothing secret is drawn here
            super()._cull()


def cache_settings(url, var_dir):
    """Return CACHES: Redis at `url` for all three stores, or without one the database and files under `var_dir`."""
    if url:
        return _in_redis(url)
    return {
        "default": {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": CACHE_TABLE,
            "OPTIONS": {"MAX_ENTRIES": 100_000},
        },
        "pages": _in_files(var_dir / "cache" / "pages", timeout=24 * 3600, entries=20_000),
        "renditions": _in_files(var_dir / "cache" / "renditions", timeout=MONTH, entries=50_000),
    }


def _in_files(folder, *, timeout, entries):
    return {
        "BACKEND": "tsi_portal.runtime.stores.FileCache",
        "LOCATION": folder,
        "TIMEOUT": timeout,
        "OPTIONS": {"MAX_ENTRIES": entries, "CULL_FREQUENCY": 4},
    }


def _in_redis(url):
    if not url.startswith(("redis://", "rediss://", "unix://")):
        raise ImproperlyConfigured("CACHE_URL must be the address of a Redis server, such as redis://localhost:6379/0.")
    try:
        import redis  # noqa: F401, PLC0415 - an optional package, wanted only by those who set CACHE_URL
    except ImportError as error:
        raise ImproperlyConfigured(
            "CACHE_URL is set: install the package “redis” in the virtual environment."
        ) from error
    backend = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": url}
    return {
        "default": {**backend, "KEY_PREFIX": "default"},
        "pages": {**backend, "KEY_PREFIX": "pages", "TIMEOUT": 24 * 3600},
        "renditions": {**backend, "KEY_PREFIX": "renditions", "TIMEOUT": MONTH},
    }
