"""A text of the writer's as a letter, and a letter as the writer has edited it: letter_from_text, revise.

Nothing that was written is lost or changed but white space: a paragraph is told apart by an empty line, a
sentence by its end. What was not touched keeps its key, its origin and its sources; what was becomes the writer's."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from letters.errors import BriefError
from letters.letter import Brief, Letter, Origin, Paragraph, Part, Sentence
from letters.words.parts import Block, blocks_of, sentences_of

WRAPPED = 60
_ALIKE = 0.5


def letter_from_text(text: str, brief: Brief) -> Letter:
    """A text as a letter that the writer wrote all of; keys s1, s2 … Its line ends stand where its lines are short:
    with a line as long as WRAPPED they are an editor's. Raises BriefError where there is no word in it."""
    text = unicodedata.normalize("NFC", text)
    if not text.strip():
        raise BriefError("There is no word in this text; write something to be written out.")
    numbers = iter(range(1, 10**9))
    paragraphs = []
    for block in blocks_of(text, wrapped=max(map(len, text.splitlines())) >= WRAPPED):
        sentences = tuple(Sentence(f"s{next(numbers)}", said, Origin.WRITER) for said in sentences_of(block))
        paragraphs.append(Paragraph(block.part, sentences, block.tight))
    return Letter(brief, "", tuple(paragraphs))


def revise(letter: Letter, text: str) -> Letter:
    """The letter as the edited text says it. An edited sentence keeps its key and becomes the writer's, a new
    one gets a key of its own, one that is gone goes."""
    blocks = _known_parts(letter, blocks_of(text, wrapped=False))
    said = [(place, sentence) for place, block in enumerate(blocks) for sentence in _resplit(letter, block)]
    kept = _matched(
        [sentence for p in letter.paragraphs for sentence in p.sentences], [words for _, words in said]
    )
    paragraphs = []
    for place, block in enumerate(blocks):
        sentences = tuple(one for (at, _), one in zip(said, kept, strict=True) if at == place)
        paragraphs.append(Paragraph(block.part, sentences, block.tight))
    return replace(letter, paragraphs=tuple(paragraphs))


def _known_parts(letter: Letter, blocks: list[Block]) -> list[Block]:
    """The blocks of an edited text with the parts that the letter gave them, where their words stand unchanged or where
    nothing else can be meant: a letter that has a signature keeps its last line as one."""
    before = {paragraph.text: paragraph for paragraph in letter.paragraphs if paragraph.part is not Part.BODY}
    bodies = {paragraph.text: paragraph for paragraph in letter.paragraphs if paragraph.part is Part.BODY}
    out = []
    for block in blocks:
        known = bodies.get(block.text) or before.get(block.text)
        out.append(replace(block, part=known.part) if known else block)
    return out


def _resplit(letter: Letter, block: Block) -> tuple[str, ...]:
    """The sentences of a block, cut where the letter had cut them as long as the words are the same."""
    for paragraph in letter.paragraphs:
        if " ".join(paragraph.text.split()) == " ".join(block.text.split()):
            return tuple(sentence.text for sentence in paragraph.sentences)
    known = [sentence.text for paragraph in letter.paragraphs for sentence in paragraph.sentences]
    return tuple(_cut_at_known(block, [words for words in known if len(words) > 1]))


def _cut_at_known(block: Block, known: Sequence[str]) -> Iterator[str]:
    """Sentences that the letter had and that stand here whole, and what is between them split as usual."""
    rest = block.text
    while rest:
        found = min(
            ((at, -len(words), words) for words in known if (at := _stands(rest, words)) >= 0), default=None
        )
        if found is None:
            yield from sentences_of(replace(block, text=rest))
            return
        at, _, words = found
        if before := rest[:at].strip():
            yield from sentences_of(replace(block, text=before))
        yield words
        rest = rest[at + len(words) :].strip()


def _stands(text: str, words: str) -> int:
    """Where the sentence stands whole in the text, -1 for nowhere: a piece of another sentence does not count."""
    ended = words[-1:] in '.!?…"”’)'
    at = text.find(words)
    while at >= 0:
        before, after = text[:at].rstrip(), text[at + len(words) :]
        opens = not before or before[-1] in '.!?…"”’)'
        closes = not after or (after[0].isspace() and ended)
        if opens and closes and (not before or text[at - 1].isspace()):
            return at
        at = text.find(words, at + 1)
    return -1


def _matched(before: Sequence[Sentence], after: Sequence[str]) -> list[Sentence]:
    """A sentence for each of the new texts: the old one where it stands, changed where it is like one that is
    gone."""
    taken = _same(before, after)
    used = set(taken.values())
    free = [place for place in range(len(before)) if place not in used]
    for place, words in enumerate(after):
        if place not in taken:
            lower = max((old for new, old in taken.items() if new < place), default=-1)
            upper = min((old for new, old in taken.items() if new > place), default=len(before))
            near = [old for old in free if lower < old < upper]
            best = max(near, key=lambda old: _likeness(before[old].text, words), default=None)
            if best is not None and _likeness(before[best].text, words) >= _ALIKE:
                taken[place] = best
                free.remove(best)
    keys = _fresh_keys({sentence.key for sentence in before})
    return [
        _now(before[taken[place]], words) if place in taken else _new(next(keys), words)
        for place, words in enumerate(after)
    ]


def _same(before: Sequence[Sentence], after: Sequence[str]) -> dict[int, int]:
    """Which new text is word for word which old sentence: in order first, then also those that have moved."""
    blocks = difflib.SequenceMatcher(
        None, [s.text for s in before], after, autojunk=False
    ).get_matching_blocks()
    taken = {block.b + i: block.a + i for block in blocks for i in range(block.size)}
    used = set(taken.values())
    for place, words in enumerate(after):
        if place not in taken:
            moved = next((old for old, s in enumerate(before) if s.text == words and old not in used), None)
            if moved is not None:
                taken[place] = moved
                used.add(moved)
    return taken


def _likeness(old: str, new: str) -> float:
    return difflib.SequenceMatcher(None, old.lower().split(), new.lower().split(), autojunk=False).ratio()


def _now(sentence: Sentence, words: str) -> Sentence:
    if sentence.text == words:
        return sentence
    return replace(sentence, text=words, origin=Origin.WRITER, sources=())


def _new(key: str, words: str) -> Sentence:
    return Sentence(key, words, Origin.WRITER)


def _fresh_keys(taken: set[str]) -> Iterator[str]:
    return (key for number in range(1, 10**9) if (key := f"w{number}") not in taken)
