"""Do secrets and private files stay private, whole, and the same for every process?"""

import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured, SuspiciousFileOperation
from django.core.files.base import ContentFile
from django.core.files.storage import storages

from tsi_portal.runtime import files
from tsi_portal.runtime.files import make_private_folder, write_private, write_private_once
from tsi_portal.runtime.keys import SHORTEST_KEY, secret_key


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_secret_key_is_made_once_and_kept_for_the_owner(tmp_path):
    key = secret_key(tmp_path)
    assert secret_key(tmp_path) == key
    assert len(key) >= SHORTEST_KEY
    assert mode(tmp_path / "secret_key") == 0o600
    assert secret_key(tmp_path / "another") != key


def test_processes_that_start_together_agree_on_the_key(tmp_path):
    barrier = threading.Barrier(8)

    def ask(_):
        barrier.wait()
        return secret_key(tmp_path)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(ask, range(8)))) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_given_key_wins_and_leaves_no_file(tmp_path):
    given = "k" * SHORTEST_KEY
    assert secret_key(tmp_path, given) == given
    assert not list(tmp_path.iterdir())


def test_given_key_that_can_be_guessed_is_refused_without_repeating_it(tmp_path):
    with pytest.raises(ImproperlyConfigured, match="at least 50") as refusal:
        secret_key(tmp_path, "hunter2")
    assert "hunter2" not in str(refusal.value)


def test_private_file_is_whole_or_not_there(tmp_path, monkeypatch):
    target = tmp_path / "file"
    write_private(target, "before")

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(target, "after")
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_first_writer_wins(tmp_path):
    assert write_private_once(tmp_path / "file", "one") == "one"
    assert write_private_once(tmp_path / "file", "two") == "one"


def test_private_folder_is_closed_and_its_parents_are_not(tmp_path):
    folder = make_private_folder(tmp_path / "a" / "b")
    assert mode(folder) == 0o700
    assert mode(folder.parent) & 0o055 == 0o055


def test_private_storage_keeps_files_for_the_owner_and_gives_no_address():
    storage = storages["private"]
    name = storage.save("proposals/attachment.txt", ContentFile("private"))
    stored = Path(storage.path(name))
    assert mode(stored) == 0o600
    assert mode(stored.parent) == 0o700
    with pytest.raises(ValueError, match="no address"):
        storage.url(name)


def test_private_storage_stays_in_its_folder():
    with pytest.raises(SuspiciousFileOperation):
        storages["private"].open("../outside.txt")
