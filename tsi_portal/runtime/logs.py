"""Logs as one JSON object per line, with the number of the request and without personal data."""

import json
import logging
import re
import secrets
import time
from contextvars import ContextVar
from datetime import UTC, datetime

request_number = ContextVar("request_number", default="")

MAIL_ADDRESS = re.compile(r"[\w.+%-]+@[\w-]+(\.[\w-]+)+")
QUERY = re.compile(r"(?<=[\w/])\?[^\s\"'<>)]+")
# Long runs of letters and digits in a path are keys that open something.
TOKEN = re.compile(r"(?=[A-Za-z]*\d)[A-Za-z0-9]{20,}")

STANDARD_FIELDS = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {"message", "asctime", "request"}
QUIET_PATHS = ("/static/", "/media/", "/healthz", "/readyz")


def without_personal_data(text):
    """Return a text with mail addresses, queries and keys taken out."""
    return TOKEN.sub("(key)", QUERY.sub("?(query)", MAIL_ADDRESS.sub("(address)", text)))


class JsonFormatter(logging.Formatter):
    """Writes a record as JSON; what was passed in `extra` becomes fields of its own."""

    def format(self, record):
        """Return the line for a record."""
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": without_personal_data(record.getMessage()),
        }
        if number := request_number.get():
            entry["request"] = number
        for name, value in vars(record).items():
            if name not in STANDARD_FIELDS:
                entry[name] = without_personal_data(value) if isinstance(value, str) else value
        if record.exc_info:
            entry["exception"] = without_personal_data(self.formatException(record.exc_info))
        return json.dumps(entry, ensure_ascii=False, default=str)


class WithoutBeats(logging.Filter):
    """Drops what the queue says of the worker's signs of life, every few seconds, when all is well."""

    def filter(self, record):
        """Say whether a record is worth a line."""
        return record.levelno > logging.INFO or "beat_of_worker" not in record.getMessage()


class RequestLogMiddleware:
    """Gives each request a number, which its log lines and its answer carry, and logs how it went.

    Neither the visitor's address nor the query is logged: the path, the outcome and the time are what operating needs.
    """

    def __init__(self, get_response):
        self.get_response = get_response
        self.logger = logging.getLogger("tsi_portal.requests")

    def __call__(self, request):
        """Answer the request inside its number."""
        number = secrets.token_hex(8)
        token = request_number.set(number)
        start = time.perf_counter()
        try:
            response = self.get_response(request)
            response.headers["X-Request-ID"] = number
            if not request.path_info.startswith(QUIET_PATHS):
                self.logger.info(
                    "%s %s",
                    request.method[:20],
                    request.path_info[:200],
                    extra={"status": response.status_code, "milliseconds": round(1000 * (time.perf_counter() - start))},
                )
            return response
        finally:
            request_number.reset(token)
