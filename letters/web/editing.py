"""One sentence of a letter changed: each function gives the letter as it is then. Keys stay what they were."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Letter, Origin, Paragraph, Part, Sentence

_Change = Callable[[Sentence], tuple[Sentence, ...]]


def find_sentence(letter: Letter, key: str) -> Sentence:
    """The sentence of this key. Raises BriefError where the letter has none."""
    for sentence in sentences(letter):
        if sentence.key == key:
            return sentence
    raise BriefError("That sentence is not in the letter any more; press another one.", "sentence")


def sentences(letter: Letter) -> tuple[Sentence, ...]:
    """All sentences in order."""
    return tuple(sentence for paragraph in letter.paragraphs for sentence in paragraph.sentences)


def has_own(letter: Letter) -> bool:
    """Does the letter hold a sentence that another draft has to leave alone: locked, or the writer's?"""
    told = (Part.BODY, Part.POSTSCRIPT)
    return any(
        one.locked or (one.origin is Origin.WRITER and not one.sources)
        for paragraph in letter.paragraphs
        for one in paragraph.sentences
        if one.locked or paragraph.part in told
    )


def say_instead(letter: Letter, key: str, other: Sentence) -> Letter:
    """The letter with other words, and their origin, in the place of a sentence."""
    return _changed(
        letter, key, lambda one: (replace(one, text=other.text, origin=other.origin, sources=other.sources),)
    )


def edit(letter: Letter, key: str, words: str) -> Letter:
    """The letter with the writer's own words in the place of a sentence; without words, it goes."""
    said = " ".join(words.split())
    if not said:
        return remove(letter, key)
    if said == find_sentence(letter, key).text:
        return letter
    return _changed(letter, key, lambda one: (replace(one, text=said, origin=Origin.WRITER, sources=()),))


def lock(letter: Letter, key: str, locked: bool) -> Letter:
    """The letter with a sentence that another draft leaves alone, or no longer does."""
    return _changed(letter, key, lambda one: (replace(one, locked=locked),))


def remove(letter: Letter, key: str) -> Letter:
    """The letter without a sentence. Raises BriefError for the only one."""
    if len(sentences(letter)) == 1:
        raise BriefError(
            "This is the only sentence. Change it, or throw the letter away in the drawer.", "sentence"
        )
    return _changed(letter, key, lambda one: ())


def add_after(letter: Letter, key: str, words: str) -> tuple[Letter, str]:
    """The letter with a sentence of the writer's after another, and its key."""
    said = " ".join(words.split())
    if not said:
        raise BriefError("There is nothing to add yet; write a sentence first.", "said")
    taken = {one.key for one in sentences(letter)}
    fresh = next(f"w{n}" for n in range(1, len(taken) + 2) if f"w{n}" not in taken)
    new = Sentence(fresh, said, Origin.WRITER)
    return _changed(letter, key, lambda one: (one, new)), fresh


def taken_out(letter: Letter, earlier: Iterable[Letter]) -> tuple[tuple[Sentence, Letter], ...]:
    """The sentences that earlier versions (newest first) had and the letter has not, each with its version."""
    here = sentences(letter)
    keys, texts = {one.key for one in here}, {one.text for one in here}
    gone: dict[str, tuple[Sentence, Letter]] = {}
    for before in earlier:
        for one in sentences(before):
            if one.key not in keys and one.text not in texts:
                gone.setdefault(one.key, (one, before))
    return tuple(gone.values())


def put_back(letter: Letter, key: str, before: Letter) -> Letter:
    """The letter with a sentence of an earlier version where it stood: after the nearest one before it that is still
    there, in a paragraph of its own where its neighbours are gone."""
    back = find_sentence(before, key)
    here = {one.key for one in sentences(letter)}
    for place, paragraph in enumerate(before.paragraphs):
        keys = [one.key for one in paragraph.sentences]
        if key not in keys:
            continue
        at = keys.index(key)
        for near in reversed(keys[:at]):
            if near in here:
                return _changed(letter, near, lambda one: (one, back))
        for near in keys[at + 1 :]:
            if near in here:
                return _changed(letter, near, lambda one: (back, one))
        return _with_paragraph(letter, replace(paragraph, sentences=(back,)), before.paragraphs[:place])
    return letter


def former(key: str, now: str, earlier: Iterable[Letter]) -> tuple[Sentence, ...]:
    """What a sentence said in earlier versions, each wording once, newest first."""
    found: dict[str, Sentence] = {}
    for before in earlier:
        for one in sentences(before):
            if one.key == key and one.text != now:
                found.setdefault(one.text, one)
    return tuple(found.values())


def _with_paragraph(letter: Letter, paragraph: Paragraph, above: tuple[Paragraph, ...]) -> Letter:
    """The letter with a paragraph after the last of those that once stood above it."""
    stood = {one.key for p in above for one in p.sentences}
    at = max(
        (n + 1 for n, p in enumerate(letter.paragraphs) if stood & {one.key for one in p.sentences}),
        default=0,
    )
    return replace(letter, paragraphs=(*letter.paragraphs[:at], paragraph, *letter.paragraphs[at:]))


def _changed(letter: Letter, key: str, change: _Change) -> Letter:
    """The letter with what `change` makes of one sentence; a paragraph that has none left goes."""
    find_sentence(letter, key)
    paragraphs = []
    for paragraph in letter.paragraphs:
        kept = tuple(
            new for one in paragraph.sentences for new in (change(one) if one.key == key else (one,))
        )
        if kept:
            paragraphs.append(replace(paragraph, sentences=kept))
    return replace(letter, paragraphs=tuple(paragraphs))
