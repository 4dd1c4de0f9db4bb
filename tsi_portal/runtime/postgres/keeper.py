"""The parent of an embedded server: restarts it after a crash, and stops it when nobody uses it any more.

    python -m tsi_portal.runtime.postgres.keeper FOLDER [--not-durable]

`lease.py` starts it. It watches the lock that all users of the cluster share: as soon as it can have that lock alone, the
last user is gone, even one that was killed, and the server goes too. A server stopped on purpose is not started again.
"""

import argparse
import contextlib
import signal
import subprocess
import sys
import time

from ..errors import StartError
from ..locks import LockTimeout, exclusive_lock, open_lock_file, try_lock
from .cluster import WAIT_FOR_QUICK_STOP, Cluster
from .processes import read_postmaster, running_postmaster

PAUSE = 0.3
# A server that falls more often than this is broken: it stays down, and those who need it say so.
CRASHES_ALLOWED = 5
CRASHES_FORGOTTEN_AFTER = 60


class Keeper:
    """Watches over one server from its start to its end."""

    def __init__(self, cluster, users_lock):
        self.cluster = cluster
        self.users_lock = users_lock
        self.crashes = []
        self.server = None
        self.was_ready = False
        self.told_to_stop = False

    def run(self):
        """Keep the server up while somebody uses it; return when it is down."""
        if running_postmaster(self.cluster.place.data) is None:
            if try_lock(self.users_lock, exclusive=True):
                return  # whoever wanted the server has gone in the meantime
            self.server = self.cluster.launch()
        while self._server_lives() or self._start_again():
            if self.told_to_stop or try_lock(self.users_lock, exclusive=True):
                self._stop()
                return
            time.sleep(PAUSE)

    def _stop(self):
        self.cluster.stop()
        if self.server is None:
            return
        # A server that has only just been started has no lock file yet, by which the cluster would find it.
        for sign in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            if self.server.poll() is None:
                self.server.send_signal(sign)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.server.wait(WAIT_FOR_QUICK_STOP)
                return

    def tell_to_stop(self, *_):
        """Stop the server although it may be in use: the machine is shutting down, or somebody asked for it."""
        self.told_to_stop = True

    def _server_lives(self):
        if self.server is None:  # started by a keeper that was killed: not our child, but ours to watch
            return running_postmaster(self.cluster.place.data) is not None
        self.was_ready = self.was_ready or self.cluster.is_running
        return self.server.poll() is None

    def _has_fallen(self):
        """Say whether the server that ended was at work and did not stop in order."""
        found = read_postmaster(self.cluster.place.data)
        if self.server is None:  # another keeper's: one that stopped in order has taken its lock file away
            return found is not None
        # It may have become ready and been killed between two looks; then its lock file says so.
        was_at_work = self.was_ready or (found is not None and found.pid == self.server.pid and found.is_ready)
        return self.server.returncode != 0 and (was_at_work or self.cluster.waits_for_killed_sessions())

    def _start_again(self):
        """Start a server that fell, and say whether that was done; one that was told to stop stays down."""
        if not self._has_fallen():
            return False
        now = time.monotonic()
        self.crashes = [moment for moment in self.crashes if now - moment < CRASHES_FORGOTTEN_AFTER] + [now]
        if len(self.crashes) > CRASHES_ALLOWED:
            return False
        code = "an unknown code" if self.server is None else self.server.returncode
        print(f"The server ended with {code} and is started again.", file=sys.stderr, flush=True)
        time.sleep(PAUSE * len(self.crashes))
        self.server = self.cluster.launch()
        return True


def main():
    """Run the keeper of the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="keeper")
    parser.add_argument("folder")
    parser.add_argument("--not-durable", action="store_true")
    options = parser.parse_args()
    cluster = Cluster(options.folder, durable=not options.not_durable)
    try:
        with exclusive_lock(cluster.keeper_lock, timeout=10):
            keeper = Keeper(cluster, open_lock_file(cluster.users_lock))
            signal.signal(signal.SIGTERM, keeper.tell_to_stop)
            keeper.run()
    except LockTimeout:
        return "FATAL:  the folder is held by another keeper"
    except StartError as error:
        return f"FATAL:  {error}"
    return 0


if __name__ == "__main__":
    sys.exit(main())
