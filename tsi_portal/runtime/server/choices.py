"""What the person chose for this start, by the command line and the environment."""

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from ..addresses import SiteAddress, read_site_url
from ..errors import StartError

PROJECT = Path(__file__).resolve().parents[3]
USUAL_PORT = 8000


@dataclass(frozen=True)
class Choices:
    """One start: where it writes, where it listens, what it does before it serves."""

    var_dir: Path
    host: str
    port: int
    address: SiteAddress
    database_url: str
    seed: bool
    migrate: bool
    reload: bool

    @property
    def uses_embedded_database(self):
        """Say whether the portal starts a PostgreSQL of its own."""
        return not self.database_url

    def environment(self):
        """Return the environment in which every child sees the same choices."""
        settings = "tsi_portal.settings.dev" if self.reload else "tsi_portal.settings.production"
        return {
            **os.environ,
            "VAR_DIR": str(self.var_dir),
            "PORT": str(self.port),
            "SITE_URL": self.address.origin,
            "DJANGO_SETTINGS_MODULE": settings,
            "PYTHONPATH": str(PROJECT),
        }


def read_choices(arguments=None, environment=os.environ):
    """Return the choices, or raise a StartError that says which of them makes no sense."""
    options = _parser().parse_args(arguments)
    given_port = _port(options.port, "--port") or _port(environment.get("PORT", ""), "PORT")
    port, address = _where(given_port, environment.get("SITE_URL", ""))
    return Choices(
        var_dir=Path(environment.get("VAR_DIR") or PROJECT / "var").resolve(),
        host=options.host,
        port=port,
        address=address,
        database_url=environment.get("DATABASE_URL", ""),
        seed=options.seed,
        migrate=options.migrate,
        reload=options.reload,
    )


def _parser():
    parser = argparse.ArgumentParser(
        prog="script/server",
        description="Starts the portal with its database, worker and scheduler; Ctrl-C stops everything.",
        epilog="docs/environment.md names the variables that it reads, such as SITE_URL, DATABASE_URL and VAR_DIR.",
    )
    parser.add_argument("--port", default="", help="where the site answers; without it PORT, or 8000")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on; without it this machine alone")
    parser.add_argument("--seed", action="store_true", help="bring in the content, also on a server's database")
    parser.add_argument("--reload", action="store_true", help="Django's development server, which follows the code")
    parser.add_argument(
        "--no-migrate", dest="migrate", action="store_false", help="serve the database as it is, without preparing it"
    )
    return parser


def _port(text, name):
    if not text:
        return None
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise StartError(f"{name} is “{text}”: give the number of a port, such as {USUAL_PORT}.")
    return int(text)


def _where(given_port, site_url):
    """Return the port to listen on and the public address; a local address always carries that port."""
    if not site_url:
        port = given_port or USUAL_PORT
        return port, SiteAddress(hostname="localhost", port=port, is_https=False)
    try:
        address = read_site_url(site_url)
    except ImproperlyConfigured as error:
        raise StartError(str(error)) from error
    if address.is_https:
        return given_port or USUAL_PORT, address
    port = given_port or address.port
    return port, SiteAddress(hostname=address.hostname, port=port, is_https=False)
