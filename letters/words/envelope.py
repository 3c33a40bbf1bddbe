"""What of a letter its envelope shows, and by what words it is found again."""

from __future__ import annotations

from letters.letter import Letter, Part

OPENING = 140  # characters


def opening(letter: Letter) -> str:
    """The first words of the letter's body, at most some 140 characters, ending at a word."""
    body = " ".join(p.text for p in letter.paragraphs if p.part is Part.BODY) or letter.text
    if len(body) <= OPENING:
        return body
    return body[:OPENING].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def searched(letter: Letter, day: str) -> str:
    """All by which a letter that was changed on a day is found, without regard to capitals."""
    brief = letter.brief
    return f"{brief.to} {brief.sender} {brief.occasion} {day} {letter.text}".casefold()
