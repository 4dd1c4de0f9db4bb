"""What the tests of the machine room share: clusters of their own, and the rights of root."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from tsi_portal.runtime.postgres.cluster import Cluster


@pytest.fixture(autouse=True)
def _only_root_can(request):
    if request.node.get_closest_marker("as_root") and os.geteuid() != 0:
        pytest.skip("This test starts processes as several users: run it as root.")


@pytest.fixture
def short_folder():
    """A folder with a short name, for sockets, that other users may pass through."""
    folder = Path(tempfile.mkdtemp(prefix="tsi-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def cluster_folder(short_folder):
    """The folder of a cluster that does not exist yet; it is stopped and removed afterwards."""
    folder = short_folder / "postgres"
    yield folder
    if folder.exists():
        Cluster(folder).remove()
