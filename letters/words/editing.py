"""One sentence of a letter changed: each function gives the letter as it is then. Keys stay what they were."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import chain, count

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.words.english.sentences import is_postscript, split_sentences

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


def last_of_body(letter: Letter) -> str:
    """The key of the sentence after which the writer goes on: the last of the body, or of all where there is none."""
    body = [one.key for p in letter.paragraphs if p.part is Part.BODY for one in p.sentences]
    return (body or [one.key for one in sentences(letter)])[-1]


def has_own(letter: Letter) -> bool:
    """Does the letter hold a sentence that another draft has to leave alone: locked, or the writer's?"""
    return any(_is_own(one, p.part, letter.brief) for p in letter.paragraphs for one in p.sentences)


def carry_over(before: Letter, fresh: Letter) -> Letter:
    """A draft of another plot with what was locked or written in the letter before, each sentence at the end of the
    paragraph that stands where its own stood, greeting and closing in place of the new ones."""
    paragraphs = list(fresh.paragraphs)
    taken = {one.key for one in sentences(fresh)}
    for part in dict.fromkeys(paragraph.part for paragraph in before.paragraphs):
        places = [n for n, paragraph in enumerate(paragraphs) if paragraph.part is part]
        theirs = [paragraph for paragraph in before.paragraphs if paragraph.part is part]
        for n, paragraph in enumerate(theirs):
            own = _fresh_keys([one for one in paragraph.sentences if _is_own(one, part, before.brief)], taken)
            if own and places:
                at = places[min(n, len(places) - 1)]
                told = paragraphs[at].sentences if part is Part.BODY else ()
                paragraphs[at] = replace(paragraphs[at], sentences=(*told, *own))
            elif own:
                paragraphs.append(replace(paragraph, sentences=own))
    return replace(fresh, paragraphs=tuple(paragraphs))


def _fresh_keys(own: Iterable[Sentence], taken: set[str]) -> tuple[Sentence, ...]:
    """Sentences under keys that are free, which are taken then."""
    made = []
    for one in own:
        free = next(key for key in chain([one.key], (f"w{n}" for n in count(1))) if key not in taken)
        taken.add(free)
        made.append(replace(one, key=free))
    return tuple(made)


def _is_own(one: Sentence, part: Part, brief: Brief) -> bool:
    """Is a sentence one that another draft has to leave alone: locked, or told by the writer? The date, the name and a
    closing that was asked for are in every draft."""
    told = part not in (Part.DATELINE, Part.SIGNATURE) and one.text != brief.closing
    return one.locked or (told and one.origin is Origin.WRITER and not one.sources)


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


def add(letter: Letter, key: str, words: str, before: bool = False) -> tuple[Letter, str]:
    """The letter with sentences of the writer's after another one, or before it, and the key of the first. An empty
    line in the words begins a new paragraph; a postscript stands under the name, wherever it was said."""
    told = [split_sentences(" ".join(part.split())) for part in re.split(r"\n\s*\n", words)]
    told = [said for said in told if said]
    if not told:
        raise BriefError("There is nothing to add yet; write a sentence first.", "said")
    taken = {one.key for one in sentences(letter)}
    free = (f"w{n}" for n in count(1) if f"w{n}" not in taken)
    fresh = [tuple(Sentence(next(free), one, Origin.WRITER) for one in said) for said in told]
    place = paragraph_of(letter, key)
    at, part = _beside(letter, place, before)
    below = is_postscript(fresh[0][0].text)
    if below:
        at, part = len(letter.paragraphs), Part.POSTSCRIPT
    if below or part is not letter.paragraphs[place].part:
        own = tuple(Paragraph(part, said) for said in fresh)
        return replace(letter, paragraphs=(*letter.paragraphs[:at], *own, *letter.paragraphs[at:])), fresh[0][
            0
        ].key
    at = [one.key for one in letter.paragraphs[place].sentences].index(key) + (not before)
    return _with_blocks(letter, place, at, fresh), fresh[0][0].key


def _beside(letter: Letter, place: int, before: bool) -> tuple[int, Part]:
    """Where words beside a paragraph stand, and as what: behind the greeting and before the close they are the
    letter's, behind the name a postscript; else they are of the paragraph."""
    part = letter.paragraphs[place].part
    if part is Part.SALUTATION and not before:
        return place + 1, Part.BODY
    if part is Part.CLOSING and before:
        return place, Part.BODY
    if part is Part.SIGNATURE and not before:
        return len(letter.paragraphs), Part.POSTSCRIPT
    return place, part


def _with_blocks(letter: Letter, place: int, at: int, blocks: Sequence[tuple[Sentence, ...]]) -> Letter:
    """The letter with sentences put into a paragraph; each block but the first begins a new one."""
    paragraph = letter.paragraphs[place]
    head, tail = paragraph.sentences[:at], paragraph.sentences[at:]
    parts = [(*head, *blocks[0]), *blocks[1:]]
    parts[-1] = (*parts[-1], *tail)
    made = tuple(replace(paragraph, sentences=part) for part in parts)
    return replace(letter, paragraphs=(*letter.paragraphs[:place], *made, *letter.paragraphs[place + 1 :]))


def paragraph_of(letter: Letter, key: str) -> int:
    """Where the paragraph of a sentence stands. Raises BriefError where the letter has no such sentence."""
    find_sentence(letter, key)
    return next(n for n, p in enumerate(letter.paragraphs) if key in [one.key for one in p.sentences])


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
