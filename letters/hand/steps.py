"""From letter to letter: how far apart two shapes stand in a word, as this hand spaces them."""

from __future__ import annotations

from letters.hand.habits import CONFUSED, MOST_CONFUSED
from letters.hand.spacing import LOW, spacing_of
from letters.penmanship import Allograph, Hand, Join

ROOFED = "TFPVWY"  # capitals whose arms reach over the next letter
TALL = "bdfhklt"
LIFTED = 0.78  # of the gap, after a letter that is not joined to the next, where its hand says nothing of it
# where a stop stands: from the foot of the letter before, from what reaches over it; how far a flick pushes it
STOP, UNDER, FLICK = 0.35, 0.06, 0.6
DASH = 0.32  # between a hyphen and what stands on both sides of it, without the flick that is cut there


class Steps:
    """The steps of one hand, in x-heights; what was measured once is remembered."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.spacing = spacing_of(hand)
        self._steps: dict[tuple[int, int, bool], float] = {}

    def step(self, a: Allograph, b: Allograph, joined: bool) -> float:
        """From the origin of one letter to that of the next."""
        key = (id(a), id(b), joined)
        step = self._steps.get(key)
        if step is None:
            step = self._steps[key] = self.measure(a, b, joined)
        return step

    def measure(self, a: Allograph, b: Allograph, joined: bool) -> float:
        """The same, by eye."""
        left, right = a.text[-1], b.text[0]
        if not (left.isalnum() and right.isalnum()):
            return self.step_to_mark(a, b)
        join = self.hand.joins.get((a.exit, b.entry))
        if a.advance is not None:
            way = join if joined else self.hand.joins.get(("", b.entry))
            room = way.room if way else 0.0
            return a.advance + self.hand.manner.gap * room - (0 if joined else self.hand.manner.lift_gap)
        if left.isdigit() or right.isdigit():
            return self.spacing.distance(a, b, 0.50)
        return self.spacing.distance(a, b, self.gap(a, b, join if joined else None))

    def gap(self, a: Allograph, b: Allograph, join: Join | None) -> float:
        """The white that two letters want between them."""
        left, right = a.text[-1], b.text[0]
        gap = self.hand.manner.gap * (0.86 if left.isupper() and left not in ROOFED else 1.0)
        gap += 0.02 * ((left in "iltfr") + (right in "iltj"))
        if join:
            gap *= join.room
        else:
            never = self.hand.joins.get((a.exit, b.entry))
            apart = self.hand.joins.get((a.exit, ""))
            lifted = apart.room if apart else LIFTED
            gap *= never.room if never and never.likelihood == 0 and never.room != 1 else lifted
            gap *= 0.72 if left == "f" and right != "i" else 1.0
            gap += 0.9 * self.spacing.thick  # no line is drawn through it, but the letters' own take of it
        gap *= 0.84 if right == "s" else 1.0
        gap *= 1.4 if left == "I" else 1.0
        gap *= 1.12 if left == "c" and right in "hklt" else 1.0
        if self.may_run_together(a, b):
            gap *= 1.2 if left + right in MOST_CONFUSED else 1.0
            gap *= 1.08 if left + right in CONFUSED or left + right in ("co", "ca", "ci", "cu") else 1.0
        return gap

    def may_run_together(self, a: Allograph, b: Allograph) -> bool:
        """Whether this hand joins such letters at all, so that they could be read as another."""
        join = self.hand.joins.get((a.exit, b.entry))
        return join is not None and join.likelihood > 0.1

    def step_to_mark(self, a: Allograph, b: Allograph) -> float:
        """Punctuation stands by the foot or the head of the letter before it, not by its whole body."""
        left, right = a.text[-1], b.text[0]
        p, n = self.spacing.profiles, self.spacing.number[id(a)]
        far = float(p.right[n].max())
        # the tail of a comma hangs under a letter, and only its head stands after it
        hangs = right in ",;" and left.isalnum()
        begin = p.left_above(self.spacing.number[id(b)], -0.15 if hangs else LOW)
        if right in ",.;:…":
            foot = p.right_between(n, -0.2, 0.5)
            flick = p.right_between(n, -0.2, 0.5, full=True) - foot if foot > -5 else 0.0
            foot += 0.28 * min(FLICK, flick) + 0.7 * self.spacing.thick
            foot += STOP + 0.06 * (left in "gy") + 0.1 * left.isdigit()
            # an arm or a bar above does not hide it, nor a tail that runs on below
            head = max(p.right_between(n, 0.5, 1.2), p.right_between(n, 0.5, 1.2, full=True) - 0.25)
            head += UNDER + 0.15 * (left in "fs")
            stands = max(foot, head)
            # nothing of a closing quote is so low: what follows it stands beneath its right side
            return (stands if stands > -5 else far - 0.1) - begin
        if right in "!?":
            high = 1.0 + 0.9 * left.isdigit()
            clear = (
                0.5 * p.right_between(n, -0.2, high, full=True) + 0.5 * p.right_between(n, -0.2, high) + 0.12
            )
            return max(self.spacing.distance(a, b, 0.45), clear)
        if right in "'\"’”‘“":
            high, flick = p.right_between(n, 0.8, 3.0), p.right_between(n, 0.8, 3.0, full=True)
            high = flick - 0.5 * min(FLICK, flick - high) if high > -5 else flick
            head = max(high, p.right_between(n, 0.5, 0.9) - 0.06)
            return (head if head > -8 else far) + 0.26 - begin
        if left in "'\"’”‘“":
            return far + (0.28 + 0.16 * (right in TALL) if right.isalpha() else 0.08) - begin
        if left in ".,:;" and right.isdigit():
            return far + 0.26 - begin
        apart = self.spacing.distance(a, b, 0.50)
        if "-" in (left, right):  # so thin that the eye would set it into the letters beside it
            white = p.white_between(n, self.spacing.number[id(b)], 0.35, 0.75)
            return max(apart, DASH + self.spacing.thick - white)
        return apart
