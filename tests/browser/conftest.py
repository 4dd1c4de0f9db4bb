"""A portal as people meet it, served once for all tests in a browser, and pages that tolerate no error."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tsi_portal.runtime.gate.debian import chromium
from tsi_portal.runtime.server.trial import ServedPortal, new_folder

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip
WIDE = {"width": 1280, "height": 900}
# What a page may load besides addresses of the portal.
LOCAL_SCHEMES = ("data", "blob", "about")


@pytest.fixture(scope="session")
def portal():
    """The portal with its content, in production settings, on a port and in a folder of its own (`portal.url`)."""
    served = ServedPortal(new_folder())
    try:
        yield served.begin().wait_until_ready()
        assert served.stop() == 0, served.said()
    finally:
        served.remove()


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium."""
    program = chromium()
    if program is None:
        pytest.skip("There is no Chromium on this machine: apt-get install chromium.")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


class Watch:
    """What went wrong in the pages of one test: errors of the console, requests to others, answers of 500 and more."""

    def __init__(self, origin):
        self.host = urlsplit(origin).netloc
        self.problems = []
        self.tolerated = []

    def tolerate(self, pattern):
        """Let problems that match a pattern pass, such as the 404 that a test asks for."""
        self.tolerated.append(re.compile(pattern))

    def follow(self, page):
        """Note the problems of a page from now on."""
        page.on("console", lambda message: message.type == "error" and self._note(f"console: {message.text}"))
        page.on("pageerror", lambda error: self._note(f"script: {error}"))
        page.on("request", self._look_at_request)
        page.on("response", lambda answer: answer.status >= 500 and self._note(f"{answer.status}: {answer.url}"))

    def _look_at_request(self, request):
        parts = urlsplit(request.url)
        if parts.scheme not in LOCAL_SCHEMES and parts.netloc != self.host:
            self._note(f"request to another host: {request.url}")

    def _note(self, text):
        self.problems.append(text)

    def remaining(self):
        """Return the problems that the test did not expect."""
        return [text for text in self.problems if not any(pattern.search(text) for pattern in self.tolerated)]


@pytest.fixture
def watch(portal):
    """The problems of this test's pages: `watch.tolerate(pattern)` for those that it means to cause."""
    return Watch(portal.url)


@pytest.fixture
def open_page(portal, browser, watch):
    """Return a function that opens a page in a browser of its own; it takes what `Browser.new_context` takes.

    `open_page(viewport={"width": 320, "height": 640}, color_scheme="dark", locale="en-GB", java_script_enabled=False)`.
    Addresses may be given without the host. The test fails at its end if a page had a problem.
    """
    contexts = []

    def opened(**options):
        context = browser.new_context(**{"base_url": portal.url, "viewport": WIDE, "locale": "it-IT", **options})
        contexts.append(context)
        page = context.new_page()
        watch.follow(page)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert watch.remaining() == []


@pytest.fixture
def page(open_page):
    """One page in a wide, light window of an Italian reader."""
    return open_page()
