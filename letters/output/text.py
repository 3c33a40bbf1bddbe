"""A letter as plain text, and as JSON with all that is known of it."""

from __future__ import annotations

import json
from typing import TextIO

from letters.letter import Letter
from letters.words.mapping import letter_as_mapping


def write_text(letter: Letter, file: TextIO) -> None:
    """Writes the letter's words: a line a paragraph."""
    file.write(letter.text)


def write_json(letter: Letter, file: TextIO) -> None:
    """Writes the whole letter: its brief, seed, form, and its sentences with their origin and sources."""
    json.dump(letter_as_mapping(letter), file, ensure_ascii=False, indent=2)
    file.write("\n")
