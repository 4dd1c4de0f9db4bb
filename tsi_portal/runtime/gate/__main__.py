"""Runs the gate and says how it went."""

import argparse
import sys
import time

from ..errors import StartError
from ..locks import LockTimeout, exclusive_lock
from ..terminal import say, seconds
from . import debian, tests
from .order import steps

WAIT_FOR_OTHER_RUN = 5


def main():
    """Run what the command line asks for and return the exit code."""
    options, rest = _parser().parse_known_args()
    folder = tests.test_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with exclusive_lock(folder / "test.lock", timeout=WAIT_FOR_OTHER_RUN):
            if rest:
                return 1 if tests.pytest(*(["-m", ""] if options.all else []), *rest) else 0
            return _gate(everything=options.all)
    except LockTimeout:
        say(f"Another script/test runs with the folder {folder}: wait for it, or choose another folder with VAR_DIR.")
    except StartError as error:
        say(str(error))
    except KeyboardInterrupt:
        say("\nStopped.")
    return 1


def _parser():
    parser = argparse.ArgumentParser(
        prog="script/test",
        description="Checks everything that CI checks. Other arguments go to pytest, and then nothing else is run.",
    )
    parser.add_argument("--all", action="store_true", help="the slow tests too, and the suite on Debian's PostgreSQL")
    return parser


def _gate(*, everything):
    begun = time.monotonic()
    chosen = steps(everything=everything)
    lacking = _prepare_machine(chosen)
    with tests.running_cluster():
        outcomes = [(step.title, *_run(step, lacking)) for step in chosen]
    return _summary(outcomes, time.monotonic() - begun)


def _prepare_machine(chosen):
    packages = sorted({package for step in chosen for package in step.needs})
    if not debian.missing(packages):
        return []
    say(f"Installing what is needed from Debian: {', '.join(debian.missing(packages))}")
    return debian.install(packages)


def _run(step, lacking):
    """Run one step; return its outcome (ok, failed, left out) and its time."""
    absent = [package for package in step.needs if package in lacking]
    if absent:
        say(f"—  {step.title}: left out, because {', '.join(absent)} could not be installed")
        return "left out", 0
    say(f"…  {step.title}")
    begun = time.monotonic()
    try:
        problem = step.run()
    except Exception as error:
        problem = f"{type(error).__name__}: {error}"
    took = time.monotonic() - begun
    if problem:
        say("\n".join(f"   {line}" for line in problem.splitlines()))
    say(f"{'✗' if problem else '✓'}  {step.title}: {'failed' if problem else 'ok'} ({seconds(took)})")
    return "failed" if problem else "ok", took


def _summary(outcomes, took):
    say("\n" + "─" * 60)
    for title, outcome, duration in outcomes:
        say(f"{outcome:9} {seconds(duration):>12}  {title}")
    wrong = {"failed", "left out"} if tests.in_ci() else {"failed"}
    bad = sum(outcome in wrong for _title, outcome, _duration in outcomes)
    left_out = sum(outcome == "left out" for _title, outcome, _duration in outcomes)
    rest = f" ({left_out} steps were left out)" if left_out else ""
    say(f"\n{'The gate is red' if bad else 'All is well'}{rest}, after {seconds(took)}.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
