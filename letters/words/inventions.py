"""What of a letter nobody told: invented(letter, shelf) -> the keys of sentences that say where the writer sits, or
what happened in the street.

It does no harm, but it may not be so: the writer is to see it, and may lay in another. What was kept or edited is
theirs."""

from __future__ import annotations

from letters.letter import Letter, Origin, Shelf

TRIFLES = "trifles"  # the shared pool of what happened in the street


def invented(letter: Letter, shelf: Shelf) -> frozenset[str]:
    """The keys of the sentences that rest on a scene or on such trifles, and were neither kept nor edited."""
    sayings = [saying for scene in shelf.scenes.values() for saying in scene]
    sources = {saying.source for saying in (*sayings, *shelf.pools.get(TRIFLES, ()))}
    return frozenset(
        one.key
        for paragraph in letter.paragraphs
        for one in paragraph.sentences
        if not one.locked and one.origin is not Origin.WRITER and sources & {*one.sources}
    )
