"""What of a letter nobody told: invented(letter, shelf) -> the keys of sentences that say where the writer sits, when
they last thought of something, or whatever else a template's author marked with `+soft`.

It does no harm, but it may not be so: the writer is to see it, and may lay in another. What was kept or edited is
theirs."""

from __future__ import annotations

from itertools import chain

from letters.letter import Letter, Origin, Sentence, Shelf, Source
from letters.words.drafting.checking import own_ways

MOMENTS = "moments"  # the replies that tell what the writer did or saw
SOFT = "soft"  # the mark of a line that tells such a thing


def invented(letter: Letter, shelf: Shelf) -> frozenset[str]:
    """The keys of the sentences that rest on a scene, a moment or a line marked soft, and were neither kept nor
    edited."""
    sayings = chain(*shelf.scenes.values(), shelf.replies.get(MOMENTS, ()))
    sources, soft = {saying.source for saying in sayings}, _soft(letter.form, shelf)
    return frozenset(
        one.key
        for paragraph in letter.paragraphs
        for one in paragraph.sentences
        if not one.locked
        and one.origin is not Origin.WRITER
        and (sources & {*one.sources} or (soft & {*one.sources} and not _is_lent(one, letter.form)))
    )


def _is_lent(one: Sentence, form: str) -> bool:
    """Whether a sentence was laid in from elsewhere, so that the line of the form only tells its place."""
    own, others = f"templates/{form}.form", ("templates/", "corpus/asides", "corpus/ways")
    return any(source.file.startswith(others) and source.file != own for source in one.sources)


def _soft(name: str, shelf: Shelf) -> set[Source]:
    """The lines of a form that its author marked."""
    forms = (form for form in shelf.forms if form.name == name)
    return {way.source for form in forms for way in own_ways(form) if SOFT in way.marks}
