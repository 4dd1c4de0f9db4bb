"""The steps of the gate, in their order: the quick ones first."""

from . import tests
from .debian_postgres import debian_server
from .messages import check_messages
from .steps import Step, deployed, tool

MANAGE = ("python", "manage.py")
IN_TESTS = {"DJANGO_SETTINGS_MODULE": "tsi_portal.settings.test"}
DEPLOY = ("check", "--deploy", "--fail-level", "WARNING")
SLOW_TOO = ("-m", "")


def steps(*, everything):
    """Return the steps of a run; with `everything` also the slow tests and those on another server."""
    chosen = SLOW_TOO if everything else ()
    return [
        Step("Format of Python (ruff format)", tool("ruff", "format", "--check", ".")),
        Step("Lint of Python (ruff check)", tool("ruff", "check", "--output-format", "concise", ".")),
        Step("Lint of templates (djlint)", tool("djlint", "templates", "--lint", "--quiet")),
        Step("Contract of imports (import-linter)", tool("lint-imports")),
        Step("Settings of a public site (check --deploy)", tool(*MANAGE, *DEPLOY, environment=deployed())),
        Step("Missing migrations", tool(*MANAGE, "makemigrations", "--check", "--dry-run", environment=IN_TESTS)),
        Step("Messages of the interface", check_messages, needs=("gettext",)),
        Step("Tests", lambda: tests.suite(*chosen)),
        Step("Tests in a browser", lambda: tests.browser(*chosen), needs=("chromium",)),
        *([Step("Tests on Debian's PostgreSQL 15", _on_debian, needs=("postgresql-15",))] if everything else []),
    ]


def _on_debian():
    with debian_server() as address:
        return tests.suite(environment={"DATABASE_URL": address})
