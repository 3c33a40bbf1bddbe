"""A bounded cache by value: what was made once from equal things is not made again.

It holds results of pure functions only, so that it never changes what comes out, only how soon."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from threading import Lock
from typing import Any, TypeVar

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


class Cache:
    """Keeps the last results, by what they were made from, as many as weigh `size` together: each as much as its
    `heft` says, or 1. Safe to share between threads."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._weight = 0.0
        self._lock = Lock()

    def one(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` makes, for a key that says all that it is made from."""
        return self.many([key], lambda _: [make()])[0]

    def many(self, keys: Sequence[Key], make: Callable[[list[Key]], Sequence[Made]]) -> list[Made]:
        """What `make` makes of each key, in order; those that are not kept yet are made together."""
        with self._lock:
            found = [self._kept.get(key, _MISSING) for key in keys]
            for key, known in zip(keys, found, strict=True):
                if known is not _MISSING:
                    self._kept.move_to_end(key)
        missing = [key for key, known in zip(keys, found, strict=True) if known is _MISSING]
        if missing:
            missing = list(dict.fromkeys(missing))
            made = dict(zip(missing, make(missing), strict=True))
            self._keep(made)
            found = [
                made[key] if known is _MISSING else known for key, known in zip(keys, found, strict=True)
            ]
        return found

    def _keep(self, made: dict[Key, Made]) -> None:
        with self._lock:
            for key, one in made.items():
                if key not in self._kept:
                    self._weight += _heft(one)
                    self._kept[key] = one
            while self._weight > self._size:
                self._weight -= _heft(self._kept.popitem(last=False)[1])


_MISSING: Any = object()


def _heft(made: object) -> float:
    return getattr(made, "heft", 1)
