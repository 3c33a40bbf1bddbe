"""What the place of a sentence asks of whatever is to stand there: Gap(standing).takes(offer), .distance(text).

It tells the same details; it does what the sentence does where nobody else in the letter does it, and nothing that
another sentence does; it points back only where there is something to point at; and what comes next still follows."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property
from typing import NamedTuple

from letters.letter import Origin, Sentence
from letters.words.drafting.moves import DUTIES, leans_back, moves_of, own_words, points_back
from letters.words.drafting.standing import BODY, OPENING, Standing, carried
from letters.words.drafting.turns import turns_of

LONGEST = 34  # words
ANSWER = 4  # words: “I hope so.” answers what was asked
_SHORT = 3  # letters: a phrase so short may be a part of any word


class Offer(NamedTuple):
    """A line for a gap: its text, the details that it tells, where it stands in its own letter, what the line before it
    tells there, what of that it takes to have been told, and whether it is known to stand alone."""

    text: str
    keys: Set[str]
    zone: str
    near: Set[str] = frozenset()
    after: Set[str] = frozenset()
    alone: bool = False


class Gap:
    """The place of one sentence, empty."""

    def __init__(self, standing: Standing) -> None:
        self.standing, self.keys = standing, standing.keys
        self.text = self._bare(standing.sentence)
        self.moves, self.leans = moves_of(self.text), leans_back(self.text)
        others = [self._bare(one) for one in standing.others if one.origin is not Origin.WRITER]
        self.done = frozenset[str]().union(*map(moves_of, others))
        self.turns = frozenset[str]().union(*map(turns_of, others)) - turns_of(self.text)
        told = (carried(one.text, standing.details) for one in reversed(standing.before))
        self.told_before: Set[str] = next((keys for keys in told if keys), frozenset())

    def takes(self, offer: Offer) -> bool:
        """Whether a line may stand here."""
        moves, leans = moves_of(offer.text), not offer.alone and leans_back(offer.text)
        return (
            bool(offer.keys) == bool(self.keys)
            and offer.keys <= self.keys
            and self.moves & {*DUTIES} - self.done <= moves
            and not (moves - self.moves) & self.done
            and self._is_near(offer, moves)
            and offer.after <= self.told_before
            and (not leans or self._is_leant_alike(offer))
            and len(own_words(offer.text).split()) <= LONGEST
            and self._is_followed(offer.text, moves)
        )

    def distance(self, text: str, zone: str) -> float:
        """How much less a line fits than one that does the same in the same place."""
        moves = moves_of(text)
        return (
            1.5 * (bool(self.moves) and not moves & self.moves)
            + (zone != self.standing.zone)
            + bool(turns_of(text) & self.turns)
            + (leans_back(text) != self.leans)
        )

    def _is_near(self, offer: Offer, moves: Set[str]) -> bool:
        """Whether the line stands where the sentence stands, or is of no one place."""
        zones = offer.zone, self.standing.zone
        alike = bool(offer.keys or moves & self.moves or (not moves | self.moves and offer.zone != OPENING))
        return zones[0] == zones[1] or (BODY in zones and alike)

    def _is_leant_alike(self, offer: Offer) -> bool:
        """Whether a line that points back finds here what it points at."""
        return self.leans and bool(offer.near & self.told_before) == bool(self.told_before)

    def _is_followed(self, text: str, moves: Set[str]) -> bool:
        """Whether what comes next still follows."""
        after = next(iter(self.standing.after), None)
        if after is None or after.origin is Origin.WRITER or not points_back(self._bare(after)):
            return True
        if text.rstrip()[-1:] != self.standing.sentence.text[-1:] and len(after.text.split()) <= ANSWER:
            return False
        return bool(self.keys or moves & self.moves or points_back(self.text))

    def _bare(self, one: Sentence) -> str:
        """The words of a sentence that are not the writer's."""
        text = one.text.replace("’", "'")
        for form in self._phrases:
            text = text.replace(form, "…")
        return text

    @cached_property
    def _phrases(self) -> list[str]:
        """What the writer told, in every form, the longest first."""
        told = self.standing.details.values()
        forms = {form for d in told for form in (d.sentence, d.clause, d.noun, d.doing, d.base, d.plain)}
        return sorted((form for form in forms if len(form) > _SHORT), key=len, reverse=True)
