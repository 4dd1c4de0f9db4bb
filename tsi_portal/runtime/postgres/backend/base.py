"""A PostgreSQL backend that starts the embedded cluster when Django first connects."""

import atexit

from django.db import OperationalError, connections
from django.db.backends.postgresql import base

from ...errors import StartError
from ..lease import hold
from .client import EmbeddedClient


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's own wrapper; only where the server is and how to enter it is asked of the cluster."""

    client_class = EmbeddedClient

    def get_connection_params(self):
        """Start or share the cluster, and add its socket and password to what Django passes to psycopg."""
        embedded = self.settings_dict["EMBEDDED"]
        try:
            cluster = hold(embedded["folder"], durable=embedded["durable"])
        except StartError as error:
            raise OperationalError(str(error)) from error
        where = cluster.connection_arguments()
        return {**super().get_connection_params(), **{key: where[key] for key in ("host", "port", "password")}}


def close_everything():
    """Close this process's connections before it gives its share of the cluster back."""
    for connection in connections.all(initialized_only=True):
        connection.close()
        if isinstance(connection, DatabaseWrapper):
            connection.close_pool()


# Registered after the lease's own, hence run before it.
atexit.register(close_everything)
