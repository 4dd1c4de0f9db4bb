"""Starts the portal and watches over it until Ctrl-C or SIGTERM."""

import signal
import sys

from ..errors import StartError
from .choices import read_choices
from .start import run
from .stopping import Stopped, listen_for_stop


def main():
    """Run one start and return the exit code; what is wrong is one sentence."""
    listen_for_stop()
    try:
        return run(read_choices())
    except StartError as error:
        print(error, file=sys.stderr)
        return 1
    except Stopped as stopped:
        return 0 if stopped.number == signal.SIGINT else 128 + stopped.number


if __name__ == "__main__":
    sys.exit(main())
