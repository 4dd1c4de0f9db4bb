"""Folders and small files that only the portal itself may read, written so that a crash leaves no half of one."""

import contextlib
import os
import tempfile
from pathlib import Path

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


def make_private_folder(path):
    """Make a folder for this user alone and return it; its parents, when missing, may be passed by others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        path.mkdir(mode=PRIVATE_FOLDER)
    return path


def write_private(path, content):
    """Put text or bytes into a file with mode 600, whole or not at all; what stood there is replaced."""
    temporary = _write_beside(path, content)
    os.replace(temporary, path)


def write_private_once(path, content):
    """Like `write_private`, but an existing file wins: return its text, so that two processes agree on one secret."""
    temporary = _write_beside(path, content)
    try:
        os.link(temporary, path)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links: the window between the look and the rename is accepted
        if not path.exists():
            os.replace(temporary, path)
    temporary.unlink(missing_ok=True)
    return path.read_text()


def _write_beside(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        Path(name).unlink()
        raise
    os.chmod(name, PRIVATE_FILE)
    return Path(name)
