"""What the tests of the hand share."""

import pytest

from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence


@pytest.fixture(scope="session")
def letter_of():
    """Makes a letter whose body is the sentences given."""

    def make(*texts: str) -> Letter:
        sentences = tuple(Sentence(f"s{n}", t, Origin.WRITER) for n, t in enumerate(texts, 1))
        return Letter(Brief("Ann", "Bo", "friend", "birthday"), "", (Paragraph(Part.BODY, sentences),))

    return make
