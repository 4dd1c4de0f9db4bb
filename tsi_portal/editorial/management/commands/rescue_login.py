"""`manage.py rescue_login EMAIL`: the way back into the admin for somebody who has lost the second step or the password."""

import getpass

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from wagtail.log_actions import log

from tsi_portal.editorial.door.factors import take_factors_away
from tsi_portal.editorial.door.rescue import VALID_SECONDS, rescue_address

RESCUED = "editorial.rescue_login"


class Command(BaseCommand):
    """Takes the second steps of an account away and prints a link that opens once, to choose a new password."""

    help = (
        "Remove the second step of an account and print a link, valid once within the hour, to choose a new password."
    )

    def add_arguments(self, parser):
        """Ask for the address, and whether the password is still known."""
        parser.add_argument("email", help="the address with which the person signs in")
        parser.add_argument(
            "--keep-password", action="store_true", help="print no link: the person still knows the password"
        )

    def handle(self, *args, email, keep_password, **options):
        """Do it, and leave a trace in the log of the admin."""
        user = get_user_model().objects.filter(email__iexact=email.strip()).first()
        if user is None:
            raise CommandError(f"No account has the address {email}. Look for it with an administrator under Users.")
        if not user.is_active:
            raise CommandError(f"The account {user.email} is closed. An administrator must open it first.")
        number = take_factors_away(user)
        log(instance=user, action=RESCUED, data={"factors": number, "by": _who_types(), "link": not keep_password})
        self.stdout.write(f"Second steps removed: {number}. Every session of {user.email} has ended.")
        if keep_password:
            self.stdout.write("The person signs in with the password and sets up a new second step.")
            return
        self.stdout.write(f"Give this link to the person; it opens once, within {VALID_SECONDS // 60} minutes:")
        self.stdout.write(rescue_address(user))


def _who_types():
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container without names for its users
        return ""
