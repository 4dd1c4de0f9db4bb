"""Does script/in-venv find a Python that can do it, and say in one sentence what is missing where there is none?"""

import os
import shutil
import subprocess

import pytest

from tsi_portal.runtime.server.choices import PROJECT

# Stands in for a Python: answers the question about its abilities with a code, and that about its version.
STAND_IN = """#!/bin/sh
case "$2" in
    *ensurepip*) exit {code} ;;
    *version_info*) echo {version} ;;
    *) echo "ran $0 $*" ;;
esac
"""


@pytest.fixture
def machine(tmp_path):
    """Return a function that runs the starter on a machine with some Pythons: {name: (code, version)}."""

    def run(**pythons):
        for name in ("dirname", "sh"):
            (tmp_path / name).symlink_to(shutil.which(name))
        for name, (code, version) in pythons.items():
            program = tmp_path / name.replace("_", ".")
            program.write_text(STAND_IN.format(code=code, version=version))
            program.chmod(0o755)
        return subprocess.run(
            [PROJECT / "script" / "in-venv", "requirements.txt", "module", "argument"],
            env={"PATH": str(tmp_path)}, capture_output=True, text=True,
        )  # fmt: skip

    return run


@pytest.mark.parametrize(
    ("pythons", "words"),
    [
        ({}, "no Python was found"),
        ({"python3": (3, "3.9")}, "python3 is version 3.9"),
        ({"python": (3, "2.7")}, "python is version 2.7"),
        ({"python3": (4, "3.11")}, "apt-get install python3.11-venv"),
        ({"python3": (3, "3.9"), "python3_12": (4, "3.12")}, "apt-get install python3.12-venv"),
    ],
)
def test_machine_without_a_fitting_python_is_told_what_to_do(machine, pythons, words):
    answer = machine(**pythons)
    assert answer.returncode == 1
    assert words in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert not answer.stdout


@pytest.mark.parametrize(
    ("pythons", "chosen"),
    [
        ({"python3": (0, "3.11")}, "python3"),
        ({"python3": (3, "3.9"), "python3_11": (0, "3.11")}, "python3.11"),
        ({"python3": (4, "3.11"), "python3_12": (0, "3.12")}, "python3.12"),
        ({"python": (0, "3.13")}, "python"),
    ],
)
def test_first_fitting_python_is_taken(machine, pythons, chosen):
    answer = machine(**pythons)
    assert answer.returncode == 0
    program, script, *arguments = answer.stdout.removeprefix("ran ").split()
    assert os.path.basename(program) == chosen
    assert script.endswith("script/environment.py")
    assert arguments == ["requirements.txt", "module", "argument"]


@pytest.mark.parametrize("name", ["server", "test", "bench", "lock", "in-venv"])
def test_scripts_can_be_run_and_every_sh_understands_them(name):
    script = PROJECT / "script" / name
    assert os.access(script, os.X_OK)
    assert script.read_text().startswith("#!/bin/sh\n")
    subprocess.run(["sh", "-n", script], check=True)


def test_ci_calls_the_gate_and_nothing_else():
    lines = (PROJECT / ".ci" / "run").read_text().splitlines()
    assert lines == ["#!/bin/sh", 'exec "$(dirname -- "$0")/../script/test"']
    assert os.access(PROJECT / ".ci" / "run", os.X_OK)
