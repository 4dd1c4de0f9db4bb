"""A plugin of pytest: in CI a skipped test fails the run, because nobody reads why it was skipped."""

import os


def pytest_sessionfinish(session, exitstatus):
    """Turn a run with skips into a failed one, in CI alone."""
    if os.environ.get("CI", "").lower() in ("", "0", "false") or hasattr(session.config, "workerinput"):
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = len(reporter.stats.get("skipped", [])) if reporter else 0
    if skipped and exitstatus == 0:
        reporter.write_line(f"{skipped} skipped: in CI a skipped test is a failure.", red=True)
        session.exitstatus = 1
