"""Does a start understand what it was told, and say in one sentence what makes no sense?"""

import os
import socket
import stat
from types import SimpleNamespace

import pytest

from tsi_portal.runtime.errors import StartError, explain
from tsi_portal.runtime.server.administrator import NOTE, make_administrator_if_none, note_of
from tsi_portal.runtime.server.choices import read_choices
from tsi_portal.runtime.server.claims import check_port, claimed_folder


@pytest.mark.parametrize(
    ("arguments", "environment", "port", "origin"),
    [
        ([], {}, 8000, "http://localhost:8000"),
        (["--port", "8001"], {}, 8001, "http://localhost:8001"),
        ([], {"PORT": "8002"}, 8002, "http://localhost:8002"),
        (["--port", "8001"], {"PORT": "8002"}, 8001, "http://localhost:8001"),
        ([], {"SITE_URL": "http://localhost:9000"}, 9000, "http://localhost:9000"),
        (["--port", "8001"], {"SITE_URL": "http://localhost:9000"}, 8001, "http://localhost:8001"),
        ([], {"SITE_URL": "https://www.example.org"}, 8000, "https://www.example.org"),
        (["--port", "8001"], {"SITE_URL": "https://www.example.org"}, 8001, "https://www.example.org"),
    ],
)
def test_local_address_follows_the_port_and_a_public_one_does_not(arguments, environment, port, origin):
    choices = read_choices(arguments, environment)
    assert (choices.port, choices.address.origin) == (port, origin)
    assert choices.environment()["SITE_URL"] == origin


@pytest.mark.parametrize(
    ("arguments", "environment", "words"),
    [
        (["--port", "abc"], {}, "--port is “abc”"),
        (["--port", "0"], {}, "--port is “0”"),
        (["--port", "65536"], {}, "--port is “65536”"),
        ([], {"PORT": "-1"}, "PORT is “-1”"),
        ([], {"PORT": "٣"}, "PORT is “٣”"),
        ([], {"SITE_URL": "http://www.example.org"}, "SITE_URL is “http://www.example.org”: without TLS"),
        ([], {"SITE_URL": "nonsense"}, "SITE_URL is “nonsense”: give a whole address"),
    ],
)
def test_choice_that_makes_no_sense_is_said(arguments, environment, words):
    with pytest.raises(StartError) as refusal:
        read_choices(arguments, environment)
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_relative_folder_is_meant_from_where_the_person_stands(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert read_choices([], {"VAR_DIR": "data"}).var_dir == tmp_path / "data"


def test_database_of_a_server_takes_the_place_of_the_embedded_one():
    assert read_choices([], {}).uses_embedded_database
    assert not read_choices([], {"DATABASE_URL": "postgres://host/portal"}).uses_embedded_database


def test_taken_port_is_said_with_another_one():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(StartError, match=f"Port {port} is taken.*--port {port + 1}"):
            check_port("127.0.0.1", port)
    check_port("127.0.0.1", port)


def test_address_of_another_machine_is_said():
    with pytest.raises(StartError, match=r"Nothing can listen on 192\.0\.2\.1"):
        check_port("192.0.2.1", 8000)


ADDRESS = SimpleNamespace(origin="http://localhost:8000")


def test_second_start_in_a_folder_is_told_of_the_first(tmp_path):
    with claimed_folder(tmp_path / "var", ADDRESS):
        with (
            pytest.raises(StartError, match=f"runs already.*process {os.getpid()}, http://localhost:8000"),
            claimed_folder(tmp_path / "var", ADDRESS),
        ):
            pass
        with claimed_folder(tmp_path / "other", ADDRESS):
            pass
    with claimed_folder(tmp_path / "var", ADDRESS):
        pass


def test_folder_that_is_a_file_is_said(tmp_path):
    (tmp_path / "file").touch()
    for path in (tmp_path / "file", tmp_path / "file" / "var"):
        with pytest.raises(StartError, match="is no folder"), claimed_folder(path, ADDRESS):
            pass


@pytest.mark.parametrize(
    ("number", "words"), [(28, "is full"), (122, "is full"), (13, "cannot be written"), (30, "cannot be written")]
)
def test_error_of_the_file_system_becomes_a_sentence(tmp_path, number, words):
    assert words in str(explain(OSError(number, os.strerror(number)), tmp_path))
    assert "VAR_DIR" in str(explain(OSError(number, os.strerror(number)), tmp_path))


def test_first_administrator_gets_a_password_that_is_kept_for_the_owner(db, django_user_model, tmp_path):
    email = make_administrator_if_none(django_user_model, tmp_path, "localhost")
    note = note_of(tmp_path)
    user = django_user_model.objects.get(email=email)
    assert user.is_superuser
    assert user.check_password(note.password)
    assert stat.S_IMODE((tmp_path / NOTE).stat().st_mode) == 0o600
    assert make_administrator_if_none(django_user_model, tmp_path, "localhost") == ""
    assert note_of(tmp_path) == note


def test_administrator_who_was_locked_out_is_replaced(db, django_user_model, tmp_path):
    email = make_administrator_if_none(django_user_model, tmp_path, "localhost")
    django_user_model.objects.update(is_active=False)
    before = note_of(tmp_path)
    assert make_administrator_if_none(django_user_model, tmp_path, "localhost") == email
    assert note_of(tmp_path) != before
    assert django_user_model.objects.get(email=email).check_password(note_of(tmp_path).password)


def test_folder_without_a_note_has_none(tmp_path):
    assert note_of(tmp_path) is None
