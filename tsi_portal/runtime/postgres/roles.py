"""The portal's own role and database inside an embedded cluster."""

import psycopg
from psycopg import sql

from .names import DATABASE_NAME, ROLE_NAME, SUPERUSER


def make_role_and_database(cluster):
    """Make what is missing. The role is no superuser, so that a hole in the portal is no door to the machine."""
    with psycopg.connect(**cluster.connection_arguments(SUPERUSER, "postgres"), autocommit=True) as connection:
        password = cluster.password(ROLE_NAME)
        verb = "ALTER" if _exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = %s", ROLE_NAME) else "CREATE"
        # Databases of tests are made by the role itself; the served cluster has no need of more than one.
        databases = "NOCREATEDB" if cluster.durable else "CREATEDB"
        connection.execute(
            sql.SQL("{} ROLE {} LOGIN NOSUPERUSER {} PASSWORD {}").format(
                sql.SQL(verb), sql.Identifier(ROLE_NAME), sql.SQL(databases), sql.Literal(password)
            )
        )
        if not _exists(connection, "SELECT 1 FROM pg_database WHERE datname = %s", DATABASE_NAME):
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE_NAME), sql.Identifier(ROLE_NAME))
            )


def _exists(connection, question, name):
    return connection.execute(question, [name]).fetchone() is not None
