"""`manage.py seed`: bring the content of the portal into the database."""

from argparse import ArgumentTypeError
from collections import Counter

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import translation

from tsi_portal.home.seed.bringing_in import bring_in
from tsi_portal.home.seed.kinds import KINDS
from tsi_portal.home.seed.order import languages_in, written_records
from tsi_portal.home.seed.problems import SeedProblem
from tsi_portal.home.seed.scale.growing import grow

# As many children as a page can have, with room for those that are not synthetic.
MOST = 1_000_000


def _number(text):
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= MOST):
        raise ArgumentTypeError(f"a whole number from 1 to {MOST}, not {text!r}")
    return int(text)


class Command(BaseCommand):
    """Bring the content into the database, once or again."""

    help = (
        "Brings the content of the portal into the database. Run again, it brings in what is new; what a person has "
        "changed or deleted is left alone. It is all or nothing."
    )

    def add_arguments(self, parser):
        """Add the choices of a run."""
        parser.add_argument(
            "--without-examples", action="store_true", help="leave out what is invented to show how the portal works"
        )
        parser.add_argument(
            "--scale",
            type=_number,
            default=0,
            metavar="N",
            help="add synthetic records, marked as examples, until there are N of each type: to try how the portal fares",
        )

    def handle(self, *args, verbosity, without_examples, scale, **options):
        """Bring in the content, then synthetic records if they are asked for, and say what became of it."""
        records = written_records()
        self._refuse_unless_ready(records)
        tell = self.stdout.write if verbosity > 1 else lambda text: None
        try:
            outcome = bring_in(records, with_examples=not without_examples, tell=tell)
        except SeedProblem as problem:
            raise CommandError(f"The content does not fit, and nothing was brought in. {problem}") from problem
        if verbosity:
            self.stdout.write(in_words(outcome))
        if scale:
            self._grow(scale, verbosity)

    def _grow(self, number, verbosity):
        try:
            made = grow(number, tell=self.stdout.write if verbosity else lambda text: None)
        except SeedProblem as problem:
            raise CommandError(f"No synthetic records were made. {problem}") from problem
        if verbosity:
            self.stdout.write(_line("Made up", Counter(made)) or "There are as many synthetic records already.")

    @staticmethod
    def _refuse_unless_ready(records):
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            raise CommandError("The database lacks migrations: run “manage.py migrate” first.")
        missing = languages_in(records) - {code for code, _name in settings.LANGUAGES}
        if missing:
            raise CommandError(
                f"The content is written in a language that the portal does not have ({', '.join(sorted(missing))}): add "
                "it to LANGUAGES in tsi_portal/settings/base.py, make the migrations and run them."
            )


def in_words(outcome):
    """Return what became of the records, one line for each fate that any of them had."""
    lines = [
        _line("Brought in", outcome.made),
        _line("Brought up to date", outcome.changed),
        _line("As they were", outcome.unchanged),
        _line("Left as a person made them", outcome.touched),
        _line("Left out, because a person has deleted them or what they belong to", outcome.gone),
    ]
    return "\n".join(filter(None, lines)) or "There is no content."


def _line(words, counted):
    with translation.override(None):
        numbers = [KINDS[kind].in_words(counted[kind]) for kind in KINDS if counted[kind]]
    total = sum(counted.values())
    return f"{words}: {total} record{'s' if total != 1 else ''} ({', '.join(numbers)})." if numbers else ""
