"""Using an embedded cluster for the life of a process: the first user starts it, the last one stops it."""

import atexit
import contextlib
import os
import threading

from ..errors import StartError, explain
from ..locks import LockTimeout, exclusive_lock, open_lock_file, try_lock, wait_for_lock
from .cluster import Cluster
from .roles import make_role_and_database

# Another process may be stopping the server, or making the database, when this one comes.
PATIENCE = 120


class Lease:
    """This process's share in a cluster. While any process holds one, the server stays up."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.holder = os.getpid()
        self._lock = None

    def take(self):
        """Share the cluster, and start it if it is down."""
        try:
            self.cluster.place  # noqa: B018 - makes the folder that holds the locks
            self._lock = open_lock_file(self.cluster.users_lock)
            wait_for_lock(self._lock, exclusive=False, timeout=PATIENCE)
            with exclusive_lock(self.cluster.start_lock, timeout=PATIENCE):
                if not self.cluster.is_running:
                    self.cluster.start()
                    make_role_and_database(self.cluster)
                self.cluster.ensure_keeper()
                # A server that was being killed in this moment looked as if it ran.
                self.cluster.wait_until_ready()
        except LockTimeout as error:
            self._drop()
            raise StartError(
                f"The database in {self.cluster.folder} has been held by another start for {PATIENCE} seconds: "
                "wait until it is done, or stop it, and start again."
            ) from error
        except OSError as error:
            self._drop()
            raise explain(error, self.cluster.folder) from error
        except BaseException:
            self._drop()
            raise

    def give_back(self):
        """End the share. The last user stops the server and returns when it is down; a forked child leaves it alone."""
        if self._lock is None or self.holder != os.getpid():
            return
        if try_lock(self._lock, exclusive=True):
            self.cluster.stop()
        self._drop()

    def _drop(self):
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


_leases = {}
_guard = threading.Lock()


def hold(folder, *, durable=True):
    """Return the running cluster of a folder, which this process uses from now on until it ends."""
    with _guard:
        lease = _leases.get(str(folder))
        if lease is None:
            lease = Lease(Cluster(folder, durable=durable))
            lease.take()
            _leases[str(folder)] = lease
        return lease.cluster


def give_back_all():
    """End every share of this process, as its end would."""
    with _guard:
        for folder in list(_leases):
            _leases.pop(folder).give_back()


@contextlib.contextmanager
def held(folder, *, durable=True):
    """Use a cluster for the length of a block."""
    lease = Lease(Cluster(folder, durable=durable))
    lease.take()
    try:
        yield lease.cluster
    finally:
        lease.give_back()


atexit.register(give_back_all)
