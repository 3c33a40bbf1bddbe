"""The pictures of hands in the README, drawn anew: docs/hands.png and docs/loretta.png. It needs poppler's pdftoppm.

python bench/pictures.py [--into FOLDER]"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).parent.parent
HANDS = ("theodore", "loretta", "maria", "catherine", "chris", "amy")
SAID = "The train is late, and I have the window seat. I thought of you, and of the cherries, all the way to the coast."
SEED, LETTERS_SEED = "4", "7"
DPI, PAGE_DPI = 105, 150
AROUND, COLOURS = 26, 48  # white around each hand (dots); colours of a picture
INKED = 200  # grey from which on a dot is ink


def letters(*arguments: str, said: str = "") -> None:
    """The shell command, run."""
    command = Path(sys.executable).with_name("letters")
    subprocess.run([command, *arguments], input=said, text=True, check=True, cwd=ROOT)


def seen(pdf: Path, dpi: int) -> Image.Image:
    """The first page of a PDF."""
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", "-singlefile", pdf, pdf.with_suffix("")], check=True)
    return Image.open(pdf.with_suffix(".png")).convert("RGB")


def trimmed(page: Image.Image) -> Image.Image:
    """What is written on a page, without the paper around it."""
    inked = np.asarray(page.convert("L")) < INKED
    rows, columns = np.flatnonzero(inked.any(1)), np.flatnonzero(inked.any(0))
    return page.crop((int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1))


def written(page: Image.Image) -> Image.Image:
    """A page down to as much paper below the writing as there is beside it."""
    inked = np.asarray(page.convert("L")) < INKED
    margin = int(np.flatnonzero(inked.any(0))[0])
    return page.crop((0, 0, page.width, min(page.height, int(np.flatnonzero(inked.any(1))[-1]) + margin)))


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """Pictures in two columns."""
    wide = max(picture.width for picture in pictures) + 2 * AROUND
    high = max(picture.height for picture in pictures) + AROUND
    sheet = Image.new("RGB", (2 * wide, -(-len(pictures) // 2) * high), "white")
    for n, picture in enumerate(pictures):
        sheet.paste(picture, (n % 2 * wide + AROUND, n // 2 * high + AROUND // 2))
    return sheet


def main() -> None:
    """Both pictures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--into", type=Path, default=ROOT / "docs")
    into = parser.parse_args().into
    with tempfile.TemporaryDirectory() as folder:
        pdf = Path(folder) / "page.pdf"
        lines = []
        for hand in HANDS:
            letters("pen", "-", "--hand", hand, "--paper", "A5", "--seed", SEED, "-o", str(pdf), said=SAID)
            lines.append(trimmed(seen(pdf, DPI)))
        sheet(lines).quantize(COLOURS).save(into / "hands.png", optimize=True)
        letters("write", "examples/loretta.toml", "--paper", "A5", "--seed", LETTERS_SEED, "-o", str(pdf))
        written(seen(pdf, PAGE_DPI)).quantize(COLOURS).save(into / "loretta.png", optimize=True)


if __name__ == "__main__":
    main()
