"""Django's description of the database."""

import warnings

import environ
from django.core.exceptions import ImproperlyConfigured

from .names import DATABASE_NAME, ROLE_NAME

# A request waits at most this long for a connection, so that a database that is gone is an answer and not a hang.
WAIT_FOR_CONNECTION = 4


def database_settings(url, var_dir, *, folder="postgres", durable=True, pooled=True):
    """Return the entry of DATABASES for a server's address, or for the embedded server in `var_dir/folder`.

    `durable=False` gives up safety after a power cut for speed: for databases of tests only. `pooled=False` opens one
    connection per thread, for short commands and tests.
    """
    entry = _server(url) if url else _embedded(var_dir / folder, durable=durable)
    options = entry.setdefault("OPTIONS", {})
    options.setdefault("connect_timeout", 3)
    options.setdefault("application_name", "tsi-portal")
    entry["CONN_HEALTH_CHECKS"] = True
    entry["CONN_MAX_AGE"] = 0
    if pooled:
        options["pool"] = {
            "min_size": 1,
            "max_size": 20,
            "timeout": WAIT_FOR_CONNECTION,
            "max_idle": 120,
            # The pool waits longer and longer between attempts; giving up soon lets the next request try at once.
            "reconnect_timeout": 2,
        }
    return entry


def _embedded(folder, *, durable):
    return {
        "ENGINE": "tsi_portal.runtime.postgres.backend",
        "NAME": DATABASE_NAME,
        "USER": ROLE_NAME,
        "EMBEDDED": {"folder": str(folder), "durable": durable},
    }


def _server(url):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of what is refused below, and repeats the password
        entry = environ.Env.db_url_config(url)
    if entry.get("ENGINE") != "django.db.backends.postgresql":
        raise ImproperlyConfigured(
            "DATABASE_URL must name a PostgreSQL server, such as postgres://user:password@host:5432/portal."
        )
    if not entry.get("NAME"):
        raise ImproperlyConfigured("DATABASE_URL names no database: add it after the host, such as …@host:5432/portal.")
    return entry
