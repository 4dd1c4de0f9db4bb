"""Where the files of an embedded database lie, and which user they belong to."""

import hashlib
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path

from ..errors import StartError
from ..files import make_private_folder, write_private
from .account import Account, account_of, system_account

SOCKET_NAME = ".s.PGSQL.5432"
# sockaddr_un holds 108 bytes on Linux and 104 on other systems, the closing zero included.
LONGEST_SOCKET_PATH = 103
SHARED_HOME = Path("/var/lib/tsi-portal")


@dataclass(frozen=True)
class Place:
    """The folders of one cluster.

    `folder` holds what the portal itself needs (locks, passwords, log); `home` holds what the server needs. They are the
    same, except for root under a folder that the server's user cannot reach.
    """

    folder: Path
    home: Path
    account: Account | None

    @property
    def data(self):
        """The data folder of PostgreSQL."""
        return self.home / "data"

    @property
    def socket_folder(self):
        """The folder of the socket: beside the data, or under /tmp when that path would be too long for a socket."""
        beside = self.home / "socket"
        if len(os.fsencode(beside / SOCKET_NAME)) <= LONGEST_SOCKET_PATH:
            return beside
        digest = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:12]
        return Path("/tmp") / f"tsi-portal-{digest}"  # noqa: S108 - the owner is checked before use

    @property
    def log(self):
        """The log file of the server."""
        return self.folder / "postgres.log"

    def process_arguments(self):
        """Return what `subprocess` needs to run a program as the owner of the database."""
        return self.account.popen_arguments() if self.account else {}

    def make_server_folder(self, path):
        """Make a folder that only the server's user may enter, and refuse one that belongs to somebody else."""
        make_private_folder(path)
        owner = self.account.uid if self.account else os.geteuid()
        found = path.lstat()
        if self.account and found.st_uid == os.geteuid():
            self.account.give(path)
            found = path.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != owner:
            raise StartError(
                f"{path} belongs to another user: remove it, or have its owner remove it, and start again."
            )
        if stat.S_IMODE(found.st_mode) != stat.S_IRWXU:
            path.chmod(stat.S_IRWXU)


def find_place(folder):
    """Return the place of the cluster of `folder`; the folder is made, and so is the server's user when root asks."""
    folder = Path(folder)
    # The server's user must be able to pass through; what is private in it is private by its own mode.
    folder.mkdir(mode=0o755, parents=True, exist_ok=True)
    if os.geteuid() != 0:
        _refuse_data_of_others(folder)
        return Place(folder, folder, None)
    return _place_for_root(folder)


def _refuse_data_of_others(folder):
    data = folder / "data"
    if data.exists() and data.stat().st_uid != os.geteuid():
        raise StartError(
            f"The database in {folder} belongs to another user (number {data.stat().st_uid}): "
            "start the portal as that user or as root, or choose another folder with VAR_DIR."
        )


def _place_for_root(folder):
    data = folder / "data"
    if data.exists():
        account = account_of(data.stat().st_uid)
        return Place(folder, folder, account)
    account = system_account()
    recorded = _recorded_home(folder)
    if recorded:
        return Place(folder, recorded, account)
    if account.can_enter(folder):
        return Place(folder, folder, account)
    return Place(folder, _new_shared_home(folder), account)


def _recorded_home(folder):
    """Return the home written down in `folder`, unless this is a copy of a folder whose original still uses it."""
    try:
        home = Path((folder / "location").read_text().strip())
        original = Path((home / "belongs-to").read_text().strip())
    except FileNotFoundError:
        return None
    if original != folder:
        if (original / "location").exists():
            return None
        write_private(home / "belongs-to", f"{folder}\n")
    return home


def _new_shared_home(folder):
    home = SHARED_HOME / secrets.token_hex(6)
    SHARED_HOME.mkdir(mode=0o711, parents=True, exist_ok=True)
    home.mkdir(mode=0o711)
    write_private(home / "belongs-to", f"{folder}\n")
    write_private(folder / "location", f"{home}\n")
    return home
