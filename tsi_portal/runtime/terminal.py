"""What a person at the terminal sees of a long start: one line for each step, with its progress and how long it took.

Only the standard library is needed, because the first step makes the environment that holds everything else.
"""

import contextlib
import sys
import threading
import time

TICK = 0.5
# Without a terminal a line cannot be written over: progress is added to it, and not too often.
PAUSE_BETWEEN_NOTES = 5


class Step:
    """One line on the screen. `note` says how far the step is, `result` what came of it."""

    def __init__(self, title, stream):
        self.title = title
        self.stream = stream
        self.begun = time.monotonic()
        self.is_live = stream.isatty()
        self.outcome = ""
        self._note = ""
        self._noted = self.begun
        self._guard = threading.Lock()

    def note(self, text):
        """Show how far the step is."""
        with self._guard:
            self._note = str(text)
            if self.is_live:
                self._draw()
            elif time.monotonic() - self._noted > PAUSE_BETWEEN_NOTES:
                self._noted = time.monotonic()
                self._write(f"{text} … ")

    def result(self, text):
        """Say what came of the step; it stands on the line when the step is done."""
        self.outcome = str(text)

    def tick(self):
        """Show that time passes."""
        with self._guard:
            self._draw()

    def begin(self):
        """Write the title."""
        self._draw() if self.is_live else self._write(f"{self.title} … ")

    def end(self, word):
        """Finish the line with one word, the result and the time."""
        said = ", ".join(part for part in (word, self.outcome) if part)
        start = f"\r\033[K{self.title}: " if self.is_live else ""
        self._write(f"{start}{said} ({seconds(time.monotonic() - self.begun)})\n")

    def _draw(self):
        passed = time.monotonic() - self.begun
        note = f" {self._note}" if self._note else ""
        self._write(f"\r\033[K{self.title} …{note}" + (f" ({passed:.0f} s)" if passed >= 1 else ""))

    def _write(self, text):
        with contextlib.suppress(BrokenPipeError):
            self.stream.write(text)
            self.stream.flush()


def seconds(duration):
    """Return a duration as people read it."""
    return f"{duration:.1f} s" if duration < 60 else f"{duration // 60:.0f} min {duration % 60:.0f} s"


@contextlib.contextmanager
def step(title, stream=None):
    """Show a step while the block runs; an exception ends its line with “failed” and goes on."""
    shown = Step(title, stream or sys.stdout)
    over = threading.Event()
    shown.begin()
    clock = threading.Thread(target=_tick, args=(shown, over), daemon=True) if shown.is_live else None
    if clock:
        clock.start()
    word = "failed"
    try:
        yield shown
        word = "done" if not shown.outcome else ""
    finally:
        over.set()
        if clock:
            clock.join()
        shown.end(word)


def _tick(shown, over):
    while not over.wait(TICK):
        shown.tick()


def say(text=""):
    """Write a line."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
