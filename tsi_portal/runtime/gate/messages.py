"""Whether the words of the interface are all translated: none missing, doubtful, unused, or older than its source."""

import gettext
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .steps import PROJECT, deployed

# Where words of the interface may stand. Tests and data folders hold none.
SOURCES = ("tsi_portal", "projects", "networks", "news", "templates")
SOURCE_LANGUAGE = "en"
DOMAIN = "django"
SHOW_AT_MOST = 40


def check_messages():
    """Return what is wrong with the catalogues, or ""."""
    catalogues = sorted(PROJECT.glob(f"locale/*/LC_MESSAGES/{DOMAIN}.po"))
    with tempfile.TemporaryDirectory(prefix="tsi-portal-messages-") as folder:
        wanted = _messages_of_source(Path(folder))
        problems = [problem for path in catalogues for problem in _check(path, wanted, Path(folder))]
    return "\n".join(problems)


def _check(path, wanted, folder):
    """Return the sentences about one catalogue."""
    language = path.parent.parent.name
    where = path.relative_to(PROJECT)
    compiled = folder / f"{language}.mo"
    problem = _run("msgfmt", "--check-format", "--check-domain", "-o", compiled, path)
    if problem:
        return [problem]
    # An untranslated or doubtful message is not compiled. In the language of the source its own words are a translation.
    found = _read(_filled(path, folder) if language == SOURCE_LANGUAGE else compiled)
    missing, stale = sorted(wanted - found.keys()), sorted(found.keys() - wanted)
    problems = _list(f"{where}: {len(missing)} messages have no translation:", missing)
    problems += _list(f"{where}: {len(stale)} messages are used nowhere:", stale)
    for kind, words in (("--only-fuzzy", "are doubtful (fuzzy)"), ("--only-obsolete", "are kept though obsolete (#~)")):
        if count := _count(path, kind):
            problems.append(f"{where}: {count} messages {words}: decide about them.")
    mo = path.with_suffix(".mo")
    if not mo.exists() or _read(mo) != _read(compiled):
        problems.append(
            f"{mo.relative_to(PROJECT)} is not what {where} says: run manage.py makemessages and commit both."
        )
    return problems


def _messages_of_source(folder):
    """Return the messages that the code uses, as the keys of a compiled catalogue."""
    copy = folder / "source"
    for name in SOURCES:
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "locale").mkdir()
    command = [
        sys.executable,
        "-m",
        "django",
        "makemessages",
        "--locale",
        SOURCE_LANGUAGE,
        "--no-location",
        "--verbosity",
        "0",
    ]
    environment = {**os.environ, **deployed(), "PYTHONPATH": str(PROJECT)}
    answer = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise RuntimeError(f"makemessages failed:\n{answer.stdout}{answer.stderr}")
    return _read(_filled(copy / "locale" / SOURCE_LANGUAGE / "LC_MESSAGES" / f"{DOMAIN}.po", folder)).keys()


def _filled(path, folder):
    """Return the compiled file of a catalogue in which the source stands for what has no translation."""
    filled, compiled = folder / "filled.po", folder / "filled.mo"
    for command in (
        ["msgattrib", "--no-obsolete", "--clear-fuzzy", "-o", filled, path],
        ["msgen", "-o", filled, filled],
    ):
        if problem := _run(*command):
            raise RuntimeError(problem)
    if problem := _run("msgfmt", "-o", compiled, filled):
        raise RuntimeError(problem)
    return compiled


def _read(compiled):
    """Return a compiled catalogue as {message: translation}; the header is left out, forms of a plural count once."""
    with open(compiled, "rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    return {
        key[0] if isinstance(key, tuple) else key: value
        for key, value in catalogue.items()
        if key != "" and (not isinstance(key, tuple) or key[1] == 0)
    }


def _count(path, kind):
    answer = subprocess.run(["msgattrib", kind, path], capture_output=True, text=True, check=False)
    marks = ("msgid ", "#~ msgid ")
    entries = sum(line.startswith(marks) for line in answer.stdout.splitlines())
    has_header = 'msgid ""' in answer.stdout
    return max(0, entries - has_header)


def _run(*command):
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if answer.returncode == 0 else answer.stderr.strip()


def _list(title, messages):
    if not messages:
        return []
    shown = [f"    {message.replace(chr(4), ' | ')!r}" for message in messages[:SHOW_AT_MOST]]
    more = [f"    … and {len(messages) - SHOW_AT_MOST} more"] if len(messages) > SHOW_AT_MOST else []
    return [title, *shown, *more]
