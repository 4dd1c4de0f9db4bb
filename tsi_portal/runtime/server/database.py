"""Whether the server that DATABASE_URL names can hold the portal, said before anything is changed in it."""

import re

import psycopg

from ..errors import StartError

OLDEST_VERSION = 15
EXTENSIONS = ("pg_trgm", "unaccent")


def check_server(connection):
    """Raise a StartError for a server that does not answer, is too old, or lacks an extension."""
    settings = connection.settings_dict
    where = f"the database {settings['NAME']} on {settings['HOST'] or 'this machine'}"
    try:
        with psycopg.connect(**connection.get_connection_params(), autocommit=True) as server:
            _check_version(server, where)
            _check_extensions(server, where)
    except psycopg.OperationalError as error:
        raise StartError(
            f"DATABASE_URL names {where}, which cannot be entered ({_reason(error)}): see that it runs and that the "
            "address, the user and the password are right."
        ) from error


def _reason(error):
    """Return what the server or the system said last, without the addresses that psycopg tried."""
    lines = [line for line in str(error).splitlines() if line.strip() and not line.startswith("\t")]
    said = re.split(r"FATAL:  | failed: ", lines[-1])[-1] if lines else type(error).__name__
    return re.sub(r"\[Errno -?\d+\] ", "", said).rstrip(".")


def _check_version(server, where):
    version = server.info.server_version // 10_000
    if version < OLDEST_VERSION:
        raise StartError(
            f"DATABASE_URL names {where}, which is PostgreSQL {version}: the portal needs {OLDEST_VERSION} or newer, so "
            "upgrade that server or name another one."
        )


def _check_extensions(server, where):
    rows = server.execute(
        "SELECT name, installed_version FROM pg_available_extensions WHERE name = ANY(%s)", [list(EXTENSIONS)]
    )
    available = dict(rows.fetchall())
    missing = [name for name in EXTENSIONS if name not in available]
    if missing:
        raise StartError(
            f"DATABASE_URL names {where}, whose server lacks {' and '.join(missing)}: install PostgreSQL's contrib "
            "package there (Debian: it comes with the server)."
        )
    absent = [name for name, version in available.items() if version is None]
    may_create = server.execute("SELECT has_database_privilege(current_database(), 'CREATE')").fetchone()[0]
    if absent and not may_create:
        raise StartError(
            f"DATABASE_URL names {where}, where this user may not create the extensions {' and '.join(absent)}: have an "
            "administrator run CREATE EXTENSION for each, or make this user the owner of the database."
        )
