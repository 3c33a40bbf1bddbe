"""What the README says is so: its commands run as printed, its brief is a brief, its links lead somewhere."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from letters.library import load_library
from letters.stationer import Stationer
from letters.words.brief import parse_brief

HOME = Path(__file__).parent.parent
README = (HOME / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```", README, re.S | re.M)
COMMANDS = [
    line for block in BLOCKS for line in block.splitlines() if "letters " in line and "curl" not in line
]


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the examples in it, where `letters` is this program."""
    shutil.copytree(HOME / "examples", tmp_path / "examples")
    program = tmp_path / "bin" / "letters"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m letters "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    monkeypatch.setenv("LETTERS_DATA", str(tmp_path / "data"))
    return tmp_path


def test_there_are_commands_to_try():
    assert len(COMMANDS) >= 8


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_runs_as_printed(command, desk):
    done = subprocess.run(command, shell=True, cwd=desk, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for name in re.findall(r"-o (\S+)", command):
        assert (desk / name).stat().st_size > 100


def test_the_brief_of_the_readme_is_a_brief(tmp_path):
    (block,) = re.findall(r"^```toml\n(.*?)^```", README, re.S | re.M)
    shelf = load_library(tmp_path).shelf
    brief = parse_brief(tomllib.loads(block), shelf, Stationer(tmp_path).choices())
    assert (brief.to, brief.sender, len(brief.details)) == ("Chris", "Loretta", 4)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_a_link_of_the_readme_leads_somewhere(target):
    assert (HOME / target).exists()


def test_the_counts_of_the_readme_are_true():
    templates = len(list((HOME / "templates").glob("*.form")))
    assert f"{templates} templates" in README
    hands = len(list((HOME / "fonts").glob("*.hand")))
    numbers = {2: "two", 6: "six"}
    assert f"{numbers[hands]} hands" in README
