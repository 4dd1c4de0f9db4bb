"""What a start needs for itself alone: the folder that it writes into, and the port."""

import contextlib
import errno
import os
import socket

from ..errors import StartError, explain
from ..locks import open_lock_file, try_lock


@contextlib.contextmanager
def claimed_folder(folder, address):
    """Have the folder for this start alone while the block runs; another start is named in the refusal."""
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        descriptor = open_lock_file(folder / "server.lock")
    except NotADirectoryError as error:
        raise StartError(f"{folder} is no folder: choose another place with VAR_DIR.") from error
    except FileExistsError as error:
        raise StartError(f"{folder} is no folder: choose another place with VAR_DIR.") from error
    except OSError as error:
        raise explain(error, folder) from error
    try:
        if not try_lock(descriptor, exclusive=True):
            who = os.pread(descriptor, 200, 0).decode(errors="replace").strip() or "another process"
            raise StartError(
                f"The portal runs already from {folder} ({who}): stop it, or give this start a folder of its own with "
                "VAR_DIR and another --port."
            )
        _sign(descriptor, folder, f"process {os.getpid()}, {address.origin}\n")
        yield
    finally:
        os.close(descriptor)


def _sign(descriptor, folder, text):
    try:
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, text.encode(), 0)
        os.fsync(descriptor)
    except OSError as error:
        raise explain(error, folder) from error


def check_port(host, port):
    """Refuse a port that somebody listens on or that this user may not have."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As a server does it: what a closed connection left behind is no obstacle.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen(1)
        except OSError as error:
            raise _refusal(error, host, port) from error


def _refusal(error, host, port):
    if error.errno == errno.EADDRINUSE:
        return StartError(
            f"Port {port} is taken by another program: stop that one, or choose another port, "
            f"such as script/server --port {port % 65535 + 1}."
        )
    if error.errno == errno.EACCES:
        return StartError(f"This user may not listen on port {port}: choose one above 1023 with --port.")
    return StartError(f"Nothing can listen on {host}, port {port} ({error.strerror}): choose another --host.")
