"""The site itself, served by granian: `python -m tsi_portal.runtime.server.site HOST PORT`."""

import argparse

from granian import Granian
from granian.constants import HTTPModes, Interfaces

# Each client that sends a form slowly holds a thread, and nothing else: with this many, thirty of them do not keep the
# others waiting. Threads that nobody needs end by themselves.
THREADS = 48
# A request that has not ended by then will not: the process is stopped all the same.
SECONDS_TO_STOP = 5

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "tsi_portal.runtime.logs.JsonFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "loggers": {"_granian": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}


def main():
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="site")
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    options = parser.parse_args()
    Granian(
        "tsi_portal.wsgi:application",
        address=options.host,
        port=options.port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        http=HTTPModes.http1,
        websockets=False,
        workers_kill_timeout=SECONDS_TO_STOP,
        log_dictconfig=LOGGING,
    ).serve()


if __name__ == "__main__":
    main()
