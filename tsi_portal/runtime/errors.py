"""What is said to the person who starts the portal when something outside the code is wrong."""

import errno
import os

HARDLY_ANY_ROOM = 24 * 1024 * 1024


class StartError(Exception):
    """A reason not to start, as one sentence that says what is wrong and what to do; shown without a traceback."""


def disk_is_full(path):
    """Return the sentence for a file system without room; `path` names a folder on it."""
    return StartError(
        f"The disk that holds {path} is full: make room there, or move the folder with VAR_DIR, and start again."
    )


def is_full(path):
    """Say whether hardly any room is left on the file system of a folder: a database that fell there fell for that."""
    found = os.statvfs(path)
    return found.f_bavail * found.f_frsize < HARDLY_ANY_ROOM


def explain(error, path):
    """Turn an error of the file system into a StartError that names the folder; other errors are raised again."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_is_full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StartError(
            f"{error.filename or path} cannot be written by this user (number {os.geteuid()}): "
            "give the folder to this user, or choose another one with VAR_DIR."
        )
    raise error
