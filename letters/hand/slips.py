"""Slips of the pen: a letter gone over, a word begun wrong and struck out, a word forgotten and put in above
the line. What the letter says stays what it says."""

from __future__ import annotations

import random

LEVELS = {"none": 0.0, "few": 0.012, "some": 0.04}  # how often, of a hundred words written, one goes wrong
GONE_OVER, STRUCK_OUT = 0.50, 0.90  # the shares of the kinds, one after another; the rest is forgotten words
OVER, STRUCK, ABOVE = "over", "struck", "above"
AWAKE = 3  # words, for which a writer minds what they do after a slip
CONFUSED_WITH = "aeionrt"  # what a hand writes that was a letter ahead


def slip_of(word: str, first: bool, luck: random.Random, rate: float) -> str:
    """What goes wrong at this word: "", OVER, STRUCK (a false start before it) or ABOVE (forgotten, put in later)."""
    if luck.random() >= rate:
        return ""
    kind = luck.random()
    letters = sum(c.isalpha() for c in word)
    if kind < GONE_OVER:
        return OVER if letters > 3 else ""
    if kind < STRUCK_OUT:
        return STRUCK if letters > 2 else ""
    return ABOVE if word.isalpha() and 2 <= letters <= 6 and not first else ""


def false_start(word: str, after: str, luck: random.Random) -> str:
    """What was written before the writer noticed: the head of the word after this one, or a slip in this one."""
    letters = "".join(c for c in word if c.isalpha())
    ahead = "".join(c for c in after if c.isalpha())
    if len(ahead) > 2 and ahead[0].lower() != letters[:1].lower() and luck.random() < 0.55:
        return ahead[: luck.choice((1, 2, 2, 3, 3, 4))]
    cut = luck.randint(1, min(4, len(letters) - 1))
    if luck.random() < 0.4:
        return letters[: max(1, min(cut + 1, len(letters) - 1))]  # it only looked wrong
    return letters[:cut] + luck.choice([c for c in CONFUSED_WITH if c != letters[cut].lower()])


def crossings(
    hand: str, begin: float, end: float, luck: random.Random
) -> list[list[tuple[float, float, bool]]]:
    """The lines (x, y, whether the pen turns sharply) that cross out a word from `begin` to `end` (x-heights). A person
    either strikes once, quick and aslant, or goes to and fro without lifting; now and then the other."""
    to_and_fro = random.Random(f"{hand}/crossing").random() < 0.5
    if luck.random() < 0.25:
        to_and_fro = not to_and_fro
    return [_to_and_fro(begin, end, luck)] if to_and_fro else _struck_through(begin, end, luck)


def _to_and_fro(begin: float, end: float, luck: random.Random) -> list[tuple[float, float, bool]]:
    """One line that runs through the word, back, and on again, narrower and wilder each time."""
    line, y, rightwards = [], max(0.22, luck.gauss(0.30, 0.08)), True
    lean = luck.gauss(0.10, 0.06)
    for turn in range(luck.choice((2, 3, 3, 4, 5)) + 1):
        near = luck.gauss(0.02, 0.14) + 0.06 * turn
        x = begin - 0.10 + near if rightwards else end + 0.10 - near
        if turn:
            middle = (begin + end) / 2 + luck.gauss(0, 0.15 * (end - begin))
            line.append((middle, y + luck.gauss(0.02, 0.10), False))
        line.append((x, y + luck.gauss(-lean if rightwards else lean, 0.08), luck.random() < 0.4))
        y += luck.gauss(0.11, 0.09)
        rightwards = not rightwards
    return line


def _struck_through(begin: float, end: float, luck: random.Random) -> list[list[tuple[float, float, bool]]]:
    """One quick line through the word, seldom two: aslant, bent, and longer or shorter than the word."""
    lines = []
    y, tilt = max(0.30, luck.gauss(0.42, 0.10)), luck.gauss(0.14, 0.10)
    for _ in range(1 if luck.random() < 0.8 else 2):
        first, last = begin - luck.gauss(0.12, 0.20), end + luck.gauss(0.20, 0.30)
        bow = luck.gauss(0.07, 0.10)
        third, far = (first + (last - first) * luck.gauss(part, 0.06) for part in (0.34, 0.72))
        lines.append(
            [
                (first, y - tilt + luck.gauss(0, 0.05), False),
                (third, y - 0.3 * tilt + bow, False),
                (far, y + 0.5 * tilt + bow + luck.gauss(0, 0.05), False),
                (last, y + tilt + luck.gauss(0, 0.10), False),
            ]
        )
        y += luck.choice((-1, 1)) * luck.uniform(0.10, 0.24)
    return lines
