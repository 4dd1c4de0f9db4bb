"""The settings of the tests with one language more: what a person would change who adds one."""

import os

from tsi_portal.settings.test import *  # noqa: F403
from tsi_portal.settings.test import DATABASES, LANGUAGES

LANGUAGES = [*LANGUAGES, ("fr", "French")]
MODELTRANSLATION_LANGUAGES = tuple(code for code, _name in LANGUAGES)
MODELTRANSLATION_FALLBACK_LANGUAGES = MODELTRANSLATION_LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES

# The database that a test has made for this.
DATABASES["default"]["NAME"] = os.environ.get("THIRD_LANGUAGE_DATABASE", DATABASES["default"]["NAME"])
ALLOWED_HOSTS = ["*"]
