"""Gathers the words of the interface: `manage.py makemessages`, without arguments, after a change of words."""

import subprocess
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError
from django.core.management.commands import makemessages

# The language in which code and templates are written: there a word is its own translation.
SOURCE_LANGUAGE = "en"
WITHOUT_WORDS = ["docs", "node_modules", "script", "static", "tests", "var"]
CHANGES_EACH_TIME = '"POT-Creation-Date:'


class Command(makemessages.Command):
    """Django's command with what the portal decided, so that two runs leave no difference: every language of the site,
    no line numbers, no guesses, nothing that is used no more. It fills the English catalogue and compiles them all.
    """

    help = "Gathers the words of code and templates in locale/, fills the English ones and compiles every language."
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]

    def handle(self, *args, **options):
        """Run Django's command with the options of the portal."""
        options["locale"] = options["locale"] or [code for code, _name in settings.LANGUAGES]
        options["ignore_patterns"] = [*options["ignore_patterns"], *WITHOUT_WORDS]
        options.update(no_wrap=True, no_location=True, add_location=None, no_obsolete=True)
        super().handle(*args, **options)

    def write_po_file(self, potfile, locale):
        """Write one catalogue, then its compiled file."""
        super().write_po_file(potfile, locale)
        path = Path(potfile).parent / locale / "LC_MESSAGES" / f"{self.domain}.po"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith(CHANGES_EACH_TIME)), encoding="utf-8")
        if locale == SOURCE_LANGUAGE:
            _run("msgen", "--no-wrap", "-o", path, path)
        _run("msgfmt", "--check-format", "-o", path.with_suffix(".mo"), path)


def _run(*command):
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise CommandError(answer.stderr.strip())
