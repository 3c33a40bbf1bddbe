"""How much ink the pen gives along the letter: it drifts, is a little fuller after a rest, and a nib that is wetted now
and then runs slowly dry."""

from __future__ import annotations

import numpy as np

from letters.chance import stream
from letters.geometry import Floats
from letters.hand.courses import Places
from letters.hand.variation import Variation
from letters.penmanship import Pen

RESTED, RESTED_FOR = 0.02, 8.0  # how much fuller after a rest, and for how many x-heights
SLOW_DRIFT, FINE_DRIFT = 0.009, 0.009
SOAKS = 14.0  # x-heights, until what a nib was wetted with has come down to its tip


class Flow:
    """The flow of one pen through one letter, about 1."""

    def __init__(self, seed: int, pen: Pen, variation: Variation) -> None:
        self._pen, self._variation = pen, variation
        self._luck = stream(seed, "wetted")
        self._wetted = [0.0]  # the distances at which the nib was filled or wetted

    def __call__(self, places: Places, rested: Floats, fill: Floats) -> Floats:
        """The flow at each place, `rested` x-heights after the pen had last rested, with the nib so full."""
        v = self._variation
        drift = SLOW_DRIFT * v.flow(places) + FINE_DRIFT * v.flow_fine(places)
        fresh = RESTED * np.exp(-np.maximum(0, rested) / RESTED_FOR)
        flow: Floats = 1 + self._pen.flow * (drift + fresh) + fill
        return flow

    def fill(self, distance: Floats) -> Floats:
        """How full the nib is beyond the usual: most just after it was wetted, then less and less."""
        if not self._pen.refill:
            return np.zeros(len(distance))
        while self._wetted[-1] <= float(distance.max(initial=0.0)):
            gap = max(0.3 * self._pen.refill, self._luck.gauss(self._pen.refill, 0.35 * self._pen.refill))
            self._wetted.append(self._wetted[-1] + gap)
        wetted = np.array(self._wetted)
        last = np.searchsorted(wetted, distance, side="right") - 1
        since = distance - wetted[last]
        dry = since / (wetted[last + 1] - wetted[last])
        # the dip's last ink meets the fresh: nothing leaps from one word to the next
        fresh = np.where(last > 0, np.clip(since / SOAKS, 0, 1), 1.0)
        soaked = fresh * fresh * (3 - 2 * fresh)
        return self._pen.swing * (soaked * (1 - dry) - 0.5)
