from __future__ import annotations

import io
import json

from boxes import letter_of

from letters.output.text import write_json, write_text
from letters.words.mapping import letter_from_mapping


def test_text_is_the_letters_text() -> None:
    file = io.StringIO()
    write_text(letter_of("“Thank you,” I said…"), file)
    assert file.getvalue() == "Dear Margaret,\n\n“Thank you,” I said…\n\nEleanor\n"


def test_json_holds_the_whole_letter() -> None:
    letter, file = letter_of("Thank you, José."), io.StringIO()
    write_json(letter, file)
    told = json.loads(file.getvalue())
    assert letter_from_mapping(told) == letter
    assert (told["seed"], told["form"]) == (7, "thanks-plain")
    assert told["paragraphs"][1] == {
        "part": "body",
        "tight": False,
        "sentences": [
            {
                "key": "s2",
                "text": "Thank you, José.",
                "origin": "voice",
                "sources": [{"file": "templates/thanks-plain.form", "line": 9}],
                "locked": True,
            }
        ],
    }
    assert "José" in file.getvalue()
