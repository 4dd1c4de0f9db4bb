"""Are log lines whole JSON objects, joined by the number of the request, and without anything personal?"""

import json
import logging

import pytest

from tsi_portal.runtime.logs import JsonFormatter, WithoutBeats, without_personal_data


@pytest.fixture
def lines():
    """Return a function that gives what was logged so far, as objects."""
    written = []
    handler = logging.Handler()
    handler.emit = lambda record: written.append(JsonFormatter().format(record))
    root = logging.getLogger()
    root.addHandler(handler)
    yield lambda: [json.loads(line) for line in written]
    root.removeHandler(handler)


def formatted(message, *args, **kwargs):
    record = logging.LogRecord("portal", logging.WARNING, "file.py", 1, message, args, None)
    vars(record).update(kwargs)
    return JsonFormatter().format(record)


def test_record_is_one_line_of_json_in_utc():
    line = formatted("two\nlines of %s", "città", milliseconds=5)
    assert "\n" not in line
    entry = json.loads(line)
    assert entry["message"] == "two\nlines of città"
    assert entry["milliseconds"] == 5
    assert entry["time"].endswith("+00:00")


@pytest.mark.parametrize(
    "text",
    [
        "Mail to anna.rossi+tag@posta.example.it failed",
        "Not Found: /en/search/?q=anna+rossi",
        "GET /it/proponi/conferma/9f8a7b6c5d4e3f2a1b0c9d8e7f/ 200",
        "key IjEyMzQ1Njc4OTAxMjM0NTY3ODkwIg:1abc",
    ],
)
def test_addresses_queries_and_keys_are_taken_out(text):
    said = without_personal_data(text)
    for secret in ("rossi", "9f8a7b6c5d4e", "IjEyMzQ1Njc4"):
        assert secret not in said


@pytest.mark.parametrize(
    "text", ["GET /en/projects/socialtech4eu/ 200", "3 mails wait", "ProgrammingError in tsi_portal.base"]
)
def test_what_operating_needs_stays(text):
    assert without_personal_data(text) == text


def test_exceptions_and_added_fields_are_cleaned_too():
    try:
        raise ValueError("anna@example.org is taken")
    except ValueError as error:
        line = formatted("failed", exc_info=(ValueError, error, error.__traceback__), recipient="anna@example.org")
    assert "anna" not in line
    assert "ValueError" in line


def test_request_is_logged_by_path_and_number_without_query_or_address(client, lines, db):
    response = client.get("/robots.txt", {"q": "anna.rossi@example.org"}, REMOTE_ADDR="203.0.113.9")
    entry = next(line for line in lines() if line["logger"] == "tsi_portal.requests")
    assert entry["message"] == "GET /robots.txt"
    assert entry["status"] == 200
    assert entry["request"] == response.headers["X-Request-ID"]
    text = json.dumps(lines())
    assert "anna" not in text
    assert "203.0.113.9" not in text


@pytest.mark.parametrize("path", ["/healthz", "/static/css/tokens.css", "/media/x.png"])
def test_what_comes_every_few_seconds_is_not_logged(client, lines, db, path):
    client.get(path)
    assert not [line for line in lines() if line["logger"] == "tsi_portal.requests"]


def test_beat_of_the_worker_is_not_worth_a_line():
    def record(level, text):
        return logging.LogRecord("django_tasks", level, "file.py", 1, text, (), None)

    beat = "Task id=1 path=tsi_portal.runtime.heartbeats.beat_of_worker state=SUCCESSFUL"
    assert not WithoutBeats().filter(record(logging.INFO, beat))
    assert WithoutBeats().filter(record(logging.ERROR, beat))
    assert WithoutBeats().filter(record(logging.INFO, "Task id=1 path=tsi_portal.runtime.outbox.queue.deliver_mail"))
