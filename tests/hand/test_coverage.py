"""Every character that a hand can write comes back from its PDF."""

import io
from pathlib import Path

import pytest

from letters.letter import Brief, Stationery
from letters.library import hand_names, load_hand
from letters.output.pdf import write_pdf
from letters.stationer import Stationer
from letters.words.revise import letter_from_text

NOWHERE = Path("nowhere")


@pytest.mark.parametrize("name", hand_names(NOWHERE))
def test_a_text_of_every_character_is_given_back(name, pdf_text):
    characters = load_hand(name, NOWHERE).characters
    # a letter before and after each, so that no mark stands alone
    text = " ".join(f"n{c}n" for c in characters)
    brief_letter = letter_from_text(text, _brief(name))
    out = io.BytesIO()
    write_pdf(Stationer(NOWHERE).pages(brief_letter), brief_letter, out)
    assert "".join(pdf_text(out.getvalue()).split()) == "".join(text.split())


def _brief(name):
    return Brief("", "", "friend", "", seed=4, stationery=Stationery(hand=name))
