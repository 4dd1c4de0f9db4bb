"""A PostgreSQL of Debian's, started for one run in a folder of its own and gone after it; no service of the system."""

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import psycopg
from psycopg import sql

from ..files import write_private
from ..postgres.account import system_account
from .debian import POSTGRES_PROGRAMS

ROLE = "portal"
OPTIONS = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=128MB -c jit=off"


@contextlib.contextmanager
def debian_server():
    """Run the server for the block; give the address for DATABASE_URL, of a role that may make databases."""
    account = system_account() if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="tsi-portal-debian-"))
    password, port = secrets.token_urlsafe(16), _free_port()
    try:
        _make(folder, password, account)
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 {OPTIONS}"
        server = ["pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log"]
        _run(account, *server, "-o", options, "start")
        try:
            _make_role(port, password)
            yield f"postgres://{ROLE}:{password}@127.0.0.1:{port}/{ROLE}"
        finally:
            _run(account, *server, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(folder, password, account):
    secret = folder / "password"
    write_private(secret, password)
    for path in (folder, secret) if account else ():
        account.give(path)
    _run(
        account, "initdb", "-D", folder / "data", "-U", "postgres", "--pwfile", secret, "-A", "scram-sha-256",
        "--encoding", "UTF8", "--locale", "C.UTF-8",
    )  # fmt: skip


def _run(account, program, *arguments):
    subprocess.run(
        [POSTGRES_PROGRAMS / program, *arguments],
        cwd="/", check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        **(account.popen_arguments() if account else {}),
    )  # fmt: skip


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _make_role(port, password):
    where = f"host=127.0.0.1 port={port} user=postgres password={password} dbname=postgres"
    with psycopg.connect(where, autocommit=True) as connection:
        role = sql.Identifier(ROLE)
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN CREATEDB PASSWORD {}").format(role, sql.Literal(password)))
        connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(role, role))
