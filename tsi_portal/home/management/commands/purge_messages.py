"""Removes messages whose time of keeping is over: `manage.py purge_messages`, run every day by the scheduler."""

from django.core.management.base import BaseCommand

from ...messages.retention import purge


class Command(BaseCommand):
    """Removes, or only counts."""

    help = "Removes the messages to the portal whose time of keeping is over. Prints numbers only."

    def add_arguments(self, parser):
        """Offer to count without removing."""
        parser.add_argument("--dry-run", action="store_true", help="say how many would be removed, and remove none")

    def handle(self, *args, dry_run=False, **options):
        """Remove what is due and say how many of each kind."""
        counts = purge(dry_run=dry_run)
        verb = "would be removed" if dry_run else "removed"
        for kind, number in sorted(counts.items()):
            self.stdout.write(f"{kind}: {number} {verb}")
        self.stdout.write(f"all: {sum(counts.values())} {verb}")
