"""Slips of the pen: a letter gone over, a word begun wrong and struck out, a word forgotten and put in above
the line. What the letter says stays what it says."""

from __future__ import annotations

import random

LEVELS = {"none": 0.0, "few": 0.012, "some": 0.04}  # how often, of a hundred words written, one goes wrong
GONE_OVER, STRUCK_OUT = 0.45, 0.80  # the shares of the kinds, one after another; the rest is forgotten words
OVER, STRUCK, ABOVE = "over", "struck", "above"


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
    if len(ahead) > 2 and ahead[0].lower() != letters[:1].lower() and luck.random() < 0.6:
        return ahead[: luck.randint(2, min(5, len(ahead)))]
    cut = luck.randint(2, min(4, len(letters)))
    return letters[: cut - 1] + letters[cut : cut + 1]
