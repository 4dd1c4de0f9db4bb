"""Starts a portal of its own with its content, measures it, prints the table and writes it into docs/performance.md."""

import argparse
import json
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ..server.choices import PROJECT
from ..server.trial import DidNotStart, ServedPortal, new_folder
from ..terminal import say, step
from .memory import megabytes, processes_of
from .table import markdown, write

REQUESTS = 1_000
READERS_AT_ONCE = 4
LOOK_EVERY = 0.5


def main():
    """Measure as the command line says; return the exit code."""
    parser = argparse.ArgumentParser(prog="script/bench", description="Measures the portal; nothing is asserted.")
    parser.add_argument("--start", action="store_true", help="also the first and second start, from a fresh clone")
    parser.add_argument("--dry-run", action="store_true", help="print the table, and leave docs/performance.md alone")
    options = parser.parse_args()
    try:
        whole = _starts() if options.start else []
        rows, memory = _portal()
    except DidNotStart as error:
        say(str(error))
        return 1
    table = markdown(rows, [*whole, (f"peak memory after {REQUESTS:,} requests", f"{memory:.0f} MB", "900 MB")])
    say(f"\n{table}")
    if not options.dry_run:
        write(table)
    return 0


def _starts():
    """Return the rows of two starts from a clone of this checkout, the environment of Python included."""
    folder = new_folder()
    checkout = folder / "checkout"
    subprocess.run(["git", "clone", "--quiet", PROJECT, checkout], check=True)
    try:
        return [
            ("first start, with a warm package cache", _start_of(checkout, "First start"), "3 min"),
            ("second start", _start_of(checkout, "Second start"), "10 s"),
        ]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start_of(checkout, title):
    served = ServedPortal(checkout / "var", checkout=checkout)
    begun = time.monotonic()
    try:
        with step(title):
            served.begin().wait_until_ready()
        return f"{time.monotonic() - begun:.1f} s"
    finally:
        served.stop()
        served.output.unlink(missing_ok=True)


def _portal():
    """Return the costs of pages, and the most memory that serving them took."""
    served = ServedPortal(new_folder())
    try:
        with step("Starting a portal with its content"):
            served.begin().wait_until_ready()
        with step("Measuring each kind of page"):
            rows = _pages(served)
        with step(f"Asking {REQUESTS:,} times"):
            memory = _peak_memory(served, [row["address"] for row in rows])
        return rows, memory
    finally:
        served.remove()


def _pages(served):
    environment = {
        **served.environment,
        "SITE_URL": served.url,
        "DJANGO_SETTINGS_MODULE": "tsi_portal.settings.production",
    }
    answer = subprocess.run(
        [sys.executable, "-m", f"{__package__}.pages"],
        cwd=PROJECT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if answer.returncode:
        raise DidNotStart(answer.stderr)
    return json.loads(answer.stdout)


def _peak_memory(served, addresses):
    peak, over = [0.0], threading.Event()

    def look():
        while not over.wait(LOOK_EVERY):
            peak[0] = max(peak[0], megabytes(processes_of(served.process.pid, Path(served.folder))))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        with ThreadPoolExecutor(READERS_AT_ONCE) as readers:
            list(readers.map(served.ask, (addresses[number % len(addresses)] for number in range(REQUESTS))))
        time.sleep(2 * LOOK_EVERY)
    finally:
        over.set()
        watcher.join()
    return peak[0]


if __name__ == "__main__":
    sys.exit(main())
