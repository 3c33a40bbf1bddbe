"""The wheel, in an empty environment and run from another folder, does what the checkout does."""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _run(*command: str | Path, cwd: Path) -> str:
    """What the command printed; the test fails with its errors if it fails."""
    done = subprocess.run([str(c) for c in command], cwd=cwd, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{command[0]} … failed:\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--outdir", out, ROOT, cwd=out)
    return next(out.glob("*.whl"))


def test_the_wheel_carries_what_letters_are_made_of(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    for folder, suffix in (("templates", ".form"), ("corpus", ".txt"), ("fonts", ".hand")):
        ours = {f"letters/shipped/{file.relative_to(ROOT)}" for file in (ROOT / folder).rglob(f"*{suffix}")}
        assert ours and ours <= packed
    web = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "letters" / "web").rglob("*.*")
        if "__pycache__" not in str(file)
    }
    assert web <= packed


def test_the_wheel_writes_a_letter_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    scripts = tmp_path / "env" / "bin"
    _run(scripts / "python", "-m", "pip", "install", "--quiet", "--no-input", wheel, cwd=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert "missing you" in _run(scripts / "letters", "templates", cwd=elsewhere)
    flags = (
        "--to",
        "Ana",
        "--from",
        "Leo",
        "--relationship",
        "friend",
        "--occasion",
        "missing you",
        "--seed",
        "3",
    )
    _run(scripts / "letters", "write", *flags, "-o", "ana.pdf", "-o", "ana.txt", cwd=elsewhere)
    assert (elsewhere / "ana.pdf").read_bytes().startswith(b"%PDF-")
    assert "Leo" in (elsewhere / "ana.txt").read_text("utf-8")
