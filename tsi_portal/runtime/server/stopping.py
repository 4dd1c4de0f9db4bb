"""How a start is told to stop: Ctrl-C, SIGTERM, or the terminal being closed."""

import contextlib
import signal

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(BaseException):
    """Somebody asked for the end; raised wherever the start happens to be."""

    def __init__(self, number):
        super().__init__(f"signal {number}")
        self.number = number


def listen_for_stop():
    """Raise Stopped in the main thread at the first of the signals."""
    for name in SIGNALS:
        signal.signal(name, _raise)


def _raise(number, frame):
    raise Stopped(number)


@contextlib.contextmanager
def undisturbed():
    """Let the block, which cleans up, run to its end whatever else is pressed."""
    before = {name: signal.signal(name, signal.SIG_IGN) for name in SIGNALS}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
