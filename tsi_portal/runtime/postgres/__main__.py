"""The embedded database from the shell.

python -m tsi_portal.runtime.postgres status          where it is and whether it runs
python -m tsi_portal.runtime.postgres psql [ARG…]     psql as the database's administrator
python -m tsi_portal.runtime.postgres stop            stop it, whoever uses it
python -m tsi_portal.runtime.postgres run COMMAND…    run pg_dump, pg_restore… with the connection in the environment
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from ..errors import StartError
from .binaries import installed_programs
from .cluster import PROJECT, Cluster
from .lease import held
from .names import DATABASE_NAME, SUPERUSER
from .processes import running_postmaster


def main():
    """Read the command line, do what it says, return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tsi_portal.runtime.postgres")
    parser.add_argument("action", choices=["status", "psql", "stop", "run"])
    parser.add_argument("--folder", help="the cluster's folder; without it, the served one in var/postgres")
    options, rest = parser.parse_known_args()
    folder = Path(options.folder) if options.folder else Path(os.environ.get("VAR_DIR", PROJECT / "var")) / "postgres"
    try:
        return ACTIONS[options.action](folder, rest)
    except StartError as error:
        print(error, file=sys.stderr)
        return 1


def _status(folder, rest):
    if not folder.exists():
        print(f"There is no database in {folder} yet.")
        return 1
    cluster = Cluster(folder)
    postmaster = running_postmaster(cluster.place.data)
    print(f"data    {cluster.place.data}\nsocket  {cluster.place.socket_folder}\nlog     {cluster.place.log}")
    print(f"state   running, process {postmaster.pid}" if postmaster else "state   stopped")
    return 0


def _stop(folder, rest):
    if folder.exists():
        Cluster(folder).stop()
    return 0


def _psql(folder, rest):
    return _run(folder, ["psql", *rest])


def _run(folder, command):
    with held(folder) as cluster:
        where = cluster.connection_arguments(SUPERUSER, DATABASE_NAME)
        environment = {
            **os.environ,
            "PATH": f"{installed_programs()}{os.pathsep}{os.environ.get('PATH', '')}",
            "PGHOST": where["host"],
            "PGPORT": str(where["port"]),
            "PGUSER": where["user"],
            "PGPASSWORD": where["password"],
            "PGDATABASE": where["dbname"],
        }
        return subprocess.run(command, env=environment, check=False).returncode


ACTIONS = {"status": _status, "stop": _stop, "psql": _psql, "run": _run}

if __name__ == "__main__":
    sys.exit(main())
