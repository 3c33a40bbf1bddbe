"""What is worked out of a hand once: once_a_hand(make) -> the same function, which keeps what it made for the last few
hands, since measuring every shape of one takes a while."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from letters.penmanship import Hand

_KEPT = 8
_Made = TypeVar("_Made")


def once_a_hand(make: Callable[[Hand], _Made]) -> Callable[[Hand], _Made]:
    """`make`, asked once for each hand. A hand is known by identity: to compare two takes as long as to measure."""
    known: dict[int, tuple[Hand, _Made]] = {}

    def made(hand: Hand) -> _Made:
        kept = known.get(id(hand))
        if kept is None or kept[0] is not hand:
            if len(known) >= _KEPT:
                known.clear()
            kept = known[id(hand)] = hand, make(hand)
        return kept[1]

    return made
