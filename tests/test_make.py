"""The two commands: what `make` sets up, when, and what it says where it cannot."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# A Python that makes an environment of itself and writes down what it was asked to do.
RECORDER = """#!/bin/sh
case "$*" in
  *"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
  *"-m pip"*) echo "$*" >> pip.log ;;
esac
"""
OLD = """#!/bin/sh
[ "$1" = --version ] && echo "Python 3.9.2" && exit 0
exit 1
"""


def script(file: Path, text: str) -> Path:
    file.write_text(text)
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return file


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def make(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # The make that runs these tests must not lend its flags to this one.
    env = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "PYTHON")}
    return subprocess.run(
        ["make", *arguments], cwd=checkout, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )


def installs(checkout: Path) -> int:
    return (checkout / "pip.log").read_text().count("--editable")


def test_installing_twice_installs_once(checkout: Path) -> None:
    python = script(checkout / "python", RECORDER)
    for _ in range(2):
        done = make(checkout, "install", f"PYTHON={python}")
        assert done.returncode == 0, done.stderr
    assert installs(checkout) == 1


def test_a_changed_project_is_installed_again(checkout: Path) -> None:
    python = script(checkout / "python", RECORDER)
    make(checkout, "install", f"PYTHON={python}")
    later = (checkout / "pyproject.toml").stat().st_mtime + 100
    os.utime(checkout / "pyproject.toml", (later, later))
    make(checkout, "install", f"PYTHON={python}")
    assert installs(checkout) == 2


def test_a_folder_that_moved_is_installed_again(checkout: Path) -> None:
    python = script(checkout / "python", RECORDER)
    make(checkout, "install", f"PYTHON={python}")
    moved = checkout.rename(checkout.with_name("moved"))
    assert make(moved, "install", f"PYTHON={moved / 'python'}").returncode == 0
    assert installs(moved) == 2


def test_an_old_python_is_refused_in_words(checkout: Path) -> None:
    done = make(checkout, "install", f"PYTHON={script(checkout / 'python', OLD)}")
    assert done.returncode != 0
    assert "needs Python 3.11 or newer" in done.stderr
    assert "Python 3.9.2" in done.stderr
    assert not (checkout / ".venv").exists()


def test_no_python_is_said_in_words(checkout: Path) -> None:
    done = make(checkout, "install", "PYTHON=no-such-python")
    assert "no-such-python is not here" in done.stderr


def test_ci_runs_make_test_and_nothing_else() -> None:
    lines = [line for line in (ROOT / ".ci" / "run").read_text().splitlines() if line and line[0] != "#"]
    assert lines[-1] == "exec make test"
    assert all(line.startswith(("set ", "cd ", "exec make test")) for line in lines)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
