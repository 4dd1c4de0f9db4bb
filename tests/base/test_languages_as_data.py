"""Languages are data: with one more in the settings the portal starts, and with its columns it speaks it."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.utils import translation

from tests.one_of_each import SmallSite
from tsi_portal.base.languages import active_language, column, in_language, language_codes, language_name
from tsi_portal.base.models import BasePage


def run(*arguments, **environment):
    """Run the visit with a third language and return what it prints."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.base.third_language.visit", *arguments],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "tests.base.third_language.settings", **environment},
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, answer.stderr[-3000:]
    return answer.stdout


def test_default_language_comes_first():
    assert language_codes()[0] == settings.LANGUAGE_CODE
    assert sorted(language_codes()) == sorted(code for code, _name in settings.LANGUAGES)


@pytest.mark.parametrize(("active", "expected"), [("en", "en"), ("it", "it"), ("fr", "it"), (None, "it")])
def test_active_language_is_one_of_the_content(active, expected):
    with translation.override(active):
        assert active_language() == expected


def test_names_of_languages_and_columns():
    assert [language_name(code) for code in ("it", "en", "fr")] == ["Italiano", "English", "Français"]
    assert column("title", "fr") == "title_fr"


def test_asking_in_one_language_does_not_fall_back(db):
    page = BasePage(title_it="Uno")
    with in_language("en"):
        assert not page.title
    with translation.override("en"):
        assert page.title == "Uno"


def test_system_checks_pass_with_a_third_language():
    assert run("--check").split()[-1] == "fine"


@pytest.mark.slow
def test_whole_site_speaks_a_third_language(own_database):
    site = SmallSite()
    found = json.loads(run(THIRD_LANGUAGE_DATABASE=own_database).splitlines()[-1])
    assert found["written"] == {"slug": "ville-dete", "english": "citta", "path": "/home/ville-dete/", "plain": "citta"}
    visited = found["visited"]
    assert len(visited) >= 3 * len(site.pages)
    for address, page in visited.items():
        code = address.split("/")[1]
        assert page["status"] == 200, address
        assert page["lang"] == code, address
        assert sorted(page["switch"]) == sorted({"it", "en", "fr"} - {code}), address
        assert page["noindex"] is not page["published"], address
        expected = {"it", "fr"} if "ville" in address or address.endswith("/citta/") else {"it", "en"}
        assert set(page["alternates"]) == ({*expected, "x-default"} if page["published"] else set()), address
