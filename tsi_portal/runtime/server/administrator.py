"""The first administrator: made when there is none, with a password that nobody chose."""

import secrets
from dataclasses import dataclass

from ..files import write_private

NOTE = "administrator.txt"
PASSWORD_BYTES = 12


@dataclass(frozen=True)
class Note:
    """What var/administrator.txt says."""

    email: str
    password: str


def note_of(var_dir):
    """Return the note kept in a folder, or None."""
    try:
        lines = (var_dir / NOTE).read_text().splitlines()
        return Note(*(line.partition(" ")[2].strip() for line in lines[:2]))
    except (OSError, TypeError):
        return None


def make_administrator_if_none(users, var_dir, hostname):
    """Make an administrator unless an active one exists; return the address of the new one, or "".

    The note is written first: a start that is killed in between makes the account again, and no account has a password
    that nobody knows.
    """
    if users.objects.filter(is_superuser=True, is_active=True).exists():
        return ""
    note = Note(f"administrator@{hostname}", secrets.token_urlsafe(PASSWORD_BYTES))
    write_private(var_dir / NOTE, f"address {note.email}\npassword {note.password}\n")
    user = users.objects.filter(email__iexact=note.email).first()
    if user is None:
        users.objects.create_superuser(note.email, note.password)
    else:
        user.is_superuser = user.is_staff = user.is_active = True
        user.set_password(note.password)
        user.save()
    return note.email
