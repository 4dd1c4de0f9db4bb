"""The public address of the portal, and what security follows from it."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "[::1]")


@dataclass(frozen=True)
class SiteAddress:
    """A checked public address: https anywhere, or http on this machine alone."""

    hostname: str
    port: int
    is_https: bool

    @property
    def is_loopback(self):
        """Say whether only this machine can reach the address."""
        return is_loopback(self.hostname)

    @property
    def origin(self):
        """Return scheme, host and port as a browser writes them in the Origin header."""
        scheme, usual_port = ("https", 443) if self.is_https else ("http", 80)
        host = f"[{self.hostname}]" if ":" in self.hostname else self.hostname
        return f"{scheme}://{host}" if self.port == usual_port else f"{scheme}://{host}:{self.port}"

    @property
    def hosts(self):
        """Return the Host headers that are answered: a local portal answers to every name of this machine's loopback."""
        host = f"[{self.hostname}]" if ":" in self.hostname else self.hostname
        if self.is_https or not self.is_loopback:
            return [host]
        return list(dict.fromkeys([host, *LOOPBACK_HOSTS]))

    def cookie_name(self, name):
        """Return the name of a cookie: bound to the host over TLS, to the port locally, where all ports share one jar."""
        return f"__Host-{name}" if self.is_https else f"{name}-{self.port}"


def is_loopback(hostname):
    """Say whether a host name or address always means this machine."""
    if hostname == "localhost" or hostname.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(hostname).is_loopback
    except ValueError:
        return False


def read_site_url(url):
    """Return the SiteAddress of SITE_URL, or refuse it: an http address that others can reach is never accepted."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # brackets that do not close, a port that is no number
        parts, port = urlsplit(""), None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise ImproperlyConfigured(
            f"SITE_URL is “{url}”: give a whole address such as https://www.example.org or http://localhost:8000."
        )
    if parts.path.strip("/") or parts.query or parts.fragment or parts.username:
        raise ImproperlyConfigured(f"SITE_URL is “{url}”: give scheme, host and port alone, without path or user name.")
    is_https = parts.scheme == "https"
    if not is_https and not is_loopback(parts.hostname):
        raise ImproperlyConfigured(
            f"SITE_URL is “{url}”: without TLS the portal is served on this machine only. "
            "Use https, or http://localhost with a port."
        )
    return SiteAddress(hostname=parts.hostname, port=port or (443 if is_https else 80), is_https=is_https)
