"""Does the gate see what it is there to see, go on after a failure, and end red when it should?"""

import shutil
import subprocess
import sys

import pytest

from tsi_portal.runtime.gate import __main__ as gate
from tsi_portal.runtime.gate import debian, messages, tests
from tsi_portal.runtime.gate.order import steps
from tsi_portal.runtime.gate.steps import PROJECT, Step, tool

needs_gettext = pytest.mark.skipif(not shutil.which("msgfmt"), reason="gettext is not installed")


def test_steps_come_in_their_order_the_quick_ones_first():
    titles = " | ".join(step.title for step in steps(everything=False))
    order = [
        "ruff format",
        "ruff check",
        "djlint",
        "import-linter",
        "--deploy",
        "migrations",
        "Messages",
        "Tests",
        "browser",
    ]
    assert sorted(order, key=titles.index) == order


def test_all_adds_the_other_server():
    assert "Debian" in steps(everything=True)[-1].title
    assert "Debian" not in steps(everything=False)[-1].title


def test_program_that_fails_is_quoted():
    assert tool("python", "-c", "pass")() == ""
    assert "a mistake" in tool("python", "-c", "import sys; print('a mistake'); sys.exit(1)")()
    assert tool("python", "-c", "import sys; sys.exit(7)")() == "ended with 7"


def outcome(step, lacking=()):
    return gate._run(step, lacking)[0]


def test_step_that_breaks_is_a_failure_and_not_the_end():
    assert outcome(Step("fine", lambda: "")) == "ok"
    assert outcome(Step("wrong", lambda: "this is wrong")) == "failed"
    assert outcome(Step("broken", lambda: 1 / 0)) == "failed"


@pytest.mark.parametrize(
    ("outcomes", "ci", "code"),
    [
        (["ok", "ok"], "", 0),
        (["ok", "failed"], "", 1),
        (["ok", "left out"], "", 0),
        (["ok", "left out"], "true", 1),
        (["ok", "left out"], "false", 0),
    ],
)
def test_what_was_left_out_is_a_failure_in_ci_alone(monkeypatch, capsys, outcomes, ci, code):
    monkeypatch.setenv("CI", ci)
    assert gate._summary([("step", word, 1) for word in outcomes], 2) == code
    assert ("left out" in capsys.readouterr().out) == ("left out" in outcomes)


def test_step_whose_program_is_missing_is_left_out():
    assert outcome(Step("browser", lambda: 1 / 0, needs=("chromium",)), lacking=["chromium"]) == "left out"


def test_nothing_is_installed_by_somebody_who_may_not(monkeypatch):
    monkeypatch.setattr(debian, "PROOFS", {"gettext": lambda: False, "chromium": lambda: True})
    monkeypatch.setattr(debian.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(debian, "_apt", lambda *_: 1 / 0)
    assert debian.install(["gettext", "chromium"]) == ["gettext"]


def test_installing_is_tried_again(monkeypatch):
    calls = []
    monkeypatch.setattr(debian, "PROOFS", {"gettext": lambda: len(calls) > 3})
    monkeypatch.setattr(debian.os, "geteuid", lambda: 0)
    monkeypatch.setattr(debian.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(debian, "PAUSE", 0)
    monkeypatch.setattr(debian, "_apt", lambda *arguments: calls.append(arguments[0]) or len(calls) > 1)
    debian.install(["gettext"])
    assert calls == ["update", "update", "install"]


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_skipped_test_is_a_failure_in_ci_alone(tmp_path, monkeypatch, ci, code):
    (tmp_path / "test_some.py").write_text(
        "import pytest\ndef test_one():\n    pytest.skip('not today')\ndef test_two():\n    pass\n"
    )
    monkeypatch.setenv("CI", ci)
    plugin = ["-p", "tsi_portal.runtime.gate.no_skips", "-p", "no:django", "-p", "no:cacheprovider"]
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", "/dev/null", "--rootdir", tmp_path, *plugin, tmp_path],
        cwd=PROJECT, capture_output=True, text=True,
    )  # fmt: skip
    assert answer.returncode == code, answer.stdout + answer.stderr


# --- The database that is kept ---------------------------------------------------------------------------------------


@pytest.fixture
def kept(monkeypatch, tmp_path):
    monkeypatch.setenv("VAR_DIR", str(tmp_path))
    monkeypatch.setenv("CI", "")
    monkeypatch.delenv("DATABASE_URL", raising=False)


def test_database_is_kept_while_the_migrations_stay(kept, monkeypatch):
    assert tests._kept_database() == ["--reuse-db", "--create-db"]
    tests._remember_database()
    assert tests._kept_database() == ["--reuse-db"]
    monkeypatch.setattr(tests, "_digest", lambda: "another")
    assert tests._kept_database() == ["--reuse-db", "--create-db"]
    monkeypatch.undo()


def test_database_is_new_in_ci_and_on_another_server(kept, monkeypatch):
    tests._remember_database()
    monkeypatch.setenv("DATABASE_URL", "postgres://host/portal")
    assert tests._kept_database() == ["--create-db"]
    monkeypatch.delenv("DATABASE_URL")
    monkeypatch.setenv("CI", "true")
    assert tests._kept_database() == ["--create-db"]


# --- Messages --------------------------------------------------------------------------------------------------------

HEADER = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


@pytest.fixture
def catalogue(monkeypatch, tmp_path):
    """Return a function that checks an Italian catalogue against words of the source."""
    monkeypatch.setattr(messages, "PROJECT", tmp_path)
    folder = tmp_path / "locale" / "it" / "LC_MESSAGES"
    folder.mkdir(parents=True)

    def check(text, used, compiled=True):
        po = folder / "django.po"
        po.write_text(HEADER + text)
        if compiled:
            subprocess.run(["msgfmt", "-o", po.with_suffix(".mo"), po], check=True)
        monkeypatch.setattr(messages, "_messages_of_source", lambda _: set(used))
        return messages.check_messages()

    return check


GOOD = 'msgid "Home"\nmsgstr "Inizio"\n'


@needs_gettext
def test_whole_catalogue_is_well(catalogue):
    assert catalogue(GOOD, ["Home"]) == ""


@needs_gettext
@pytest.mark.parametrize(
    ("text", "used", "words"),
    [
        (GOOD, ["Home", "Search"], "1 messages have no translation:\n    'Search'"),
        (GOOD + '\nmsgid "Search"\nmsgstr ""\n', ["Home", "Search"], "have no translation:\n    'Search'"),
        (GOOD, [], "used nowhere:\n    'Home'"),
        (GOOD + '\n#, fuzzy\nmsgid "Search"\nmsgstr "Home"\n', ["Home", "Search"], "1 messages are doubtful"),
        (GOOD + '\n#~ msgid "Old"\n#~ msgstr "Vecchio"\n', ["Home"], "1 messages are kept though obsolete"),
        (GOOD + '\n#, python-format\nmsgid "%(n)s"\nmsgstr "%(m)s"\n', ["Home", "%(n)s"], "msgstr"),
    ],
)
def test_what_is_amiss_in_a_catalogue_is_named(catalogue, text, used, words):
    assert words in catalogue(text, used)


@needs_gettext
def test_compiled_catalogue_that_is_missing_or_old_is_named(catalogue):
    assert "is not what" in catalogue(GOOD, ["Home"], compiled=False)
    assert catalogue(GOOD, ["Home"]) == ""
    assert "is not what" in catalogue(GOOD.replace("Inizio", "Casa"), ["Home"], compiled=False)


@needs_gettext
def test_words_of_the_source_are_found(tmp_path):
    found = messages._messages_of_source(tmp_path)
    assert {"search/", "January"} <= set(found)
