"""Development: the same database and folders, errors in the browser, tasks at once, static files as they lie."""

from .base import *  # noqa: F403
from .base import LOGGING, MIDDLEWARE, STORAGES

DEBUG = True

# No worker runs beside the development server.
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
MIDDLEWARE = [name for name in MIDDLEWARE if "WhiteNoise" not in name]

LOGGING = {
    **LOGGING,
    "formatters": {"plain": {"format": "%(levelname)-8s %(name)s: %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
}
