"""Write the search vectors of published pages anew: after an import with loaddata, or when a topic has been renamed."""

from django.core.management.base import BaseCommand

from tsi_portal.base.models import BasePage
from tsi_portal.base.vectors import refresh_vectors

AT_ONCE = 200


class Command(BaseCommand):
    """Go through every published page; it may be stopped and started again at any time."""

    help = __doc__

    def handle(self, *args, **options):
        """Refresh one page after the other and say how many there were."""
        number = 0
        for page in BasePage.objects.live().filter(depth__gt=1).order_by("path").specific().iterator(AT_ONCE):
            refresh_vectors(page)
            number += 1
        if options["verbosity"]:
            self.stdout.write(f"The search vectors of {number} pages have been written.")
