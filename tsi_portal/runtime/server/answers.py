"""Whether the site really answers: a page is asked for, as a browser would."""

import http.client
import time
from urllib.parse import urlsplit

from ..errors import StartError, disk_is_full, is_full

PATIENCE = 90
PAUSE = 0.1
REDIRECTS = 4


def wait_for_site(choices, site):
    """Return once the site answers; a StartError says why it does not."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if site.has_fallen:
            raise _why_it_ended(site, choices.var_dir)
        if _answer(choices, "/healthz")[0] == 200:
            _try_front_page(choices, site)
            return
        time.sleep(PAUSE)
    raise StartError(f"The site has not answered for {PATIENCE} seconds: see {site.log}.")


def _why_it_ended(site, folder):
    if is_full(folder):
        return disk_is_full(folder)
    words = site.last_words()
    hint = f", {words}" if words else ""
    return StartError(f"The site ended at its start (code {site.process.returncode}{hint}): see {site.log}.")


def _try_front_page(choices, site):
    path = "/"
    for _ in range(REDIRECTS):
        status, path = _answer(choices, path)
        if not path:
            break
    if status is None or status >= 500:
        raise StartError(
            f"The site is up, but its front page answers with an error ({status or 'no answer'}): see {site.log}."
        )


def _answer(choices, path):
    try:
        return _ask(choices, path)
    except (OSError, http.client.HTTPException):
        return None, ""


def _ask(choices, path):
    """Return the status of an address, and where it leads to on this same site."""
    host = "127.0.0.1" if choices.host in ("0.0.0.0", "") else "::1" if choices.host == "::" else choices.host  # noqa: S104
    connection = http.client.HTTPConnection(host, choices.port, timeout=60)
    try:
        headers = {"Host": urlsplit(choices.address.origin).netloc, "X-Forwarded-Proto": "https"}
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        response.read()
        target = urlsplit(response.headers.get("Location", ""))
        same_site = not target.netloc or target.netloc == urlsplit(choices.address.origin).netloc
        # A redirect to https is for the proxy in front to follow.
        leads_on = same_site and target.path and target.path != path
        return response.status, target.path if leads_on else ""
    finally:
        connection.close()
