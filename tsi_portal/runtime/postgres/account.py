"""Whose processes the database server are. PostgreSQL refuses to run as root, so root needs somebody else for it."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass

from ..errors import StartError

SYSTEM_USER = "tsi-portal"


@dataclass(frozen=True)
class Account:
    """A user of this machine other than the one who runs this process."""

    name: str
    uid: int
    gid: int

    def popen_arguments(self):
        """Return what makes `subprocess` run a program as this user, without root's groups."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []}

    def owns(self, path):
        """Say whether a file or folder belongs to this user."""
        return path.lstat().st_uid == self.uid

    def give(self, path):
        """Make this user the owner of a file or folder."""
        os.chown(path, self.uid, self.gid)

    def can_enter(self, folder):
        """Say whether this user reaches a folder through all its parents, asked of the system and not guessed."""
        command = ["/bin/sh", "-c", 'cd "$0"', str(folder)]
        try:
            answer = subprocess.run(command, cwd="/", capture_output=True, check=False, **self.popen_arguments())
        except (PermissionError, OSError) as error:
            raise StartError(
                f"This root user may not start processes as the user {self.name} ({error.strerror}): "
                "start the portal as an ordinary user, or name a server in DATABASE_URL."
            ) from error
        return answer.returncode == 0


def account_of(uid):
    """Return the account with this number, which must have a name: PostgreSQL looks it up."""
    try:
        entry = pwd.getpwuid(uid)
    except KeyError as error:
        raise StartError(
            f"The database folder belongs to user number {uid}, which has no name on this machine: "
            "give the folder to an existing user."
        ) from error
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def system_account():
    """Return the system user for databases started by root; it is created when missing."""
    return _existing() or _create()


def _existing():
    try:
        entry = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        return None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _create():
    ways = [
        ["useradd", "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        + ["--shell", "/usr/sbin/nologin", SYSTEM_USER],
        ["adduser", "--system", "--group", "--no-create-home", "--home", "/nonexistent", SYSTEM_USER],
    ]
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    for command in ways:
        program = shutil.which(command[0], path=path)
        if program:
            subprocess.run([program, *command[1:]], capture_output=True, check=False)
        account = _existing()  # another start may have been quicker
        if account:
            return account
    # A number without a name will not do: initdb and postgres look up the name of the user who runs them.
    raise StartError(
        "PostgreSQL does not run as root and the system user for it could not be created: install useradd "
        "(Debian's package “passwd”), start the portal as an ordinary user, or name a server in DATABASE_URL."
    )
