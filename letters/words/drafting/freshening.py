"""A letter without what its reader has read before: freshened(letter, said, shelf) -> Letter.

A sentence of ours that an earlier letter has said, or that has seven words in a row of one, gives its place to the
fittest other sentence that has not (alternatives.py). Where there is none, it goes if nobody would miss it, and
stands if somebody would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from letters.letter import Detail, Letter, Origin, Paragraph, Part, Sentence, Shelf
from letters.words.drafting import following, guards
from letters.words.drafting.alternatives import candidates
from letters.words.drafting.borrowing import Lending, is_asked_for
from letters.words.drafting.moves import leans_back, moves_of
from letters.words.drafting.passage import Piece
from letters.words.drafting.standing import OPENING, Standing
from letters.words.drafting.typography import SetSentence

RUN = 7  # words in a row, which a reader knows again
SHORT = 4  # words: everybody says “I miss you.” again
TRIED = 24  # candidates
OPENINGS = {
    "hail",
    "sorry",
    "thank",
    "heard",
    "glad",
    "proud",
    "miss",
}  # what opens a letter as well as another
FEWEST = 3  # sentences that a letter keeps


def freshened(letter: Letter, said: Sequence[Letter], shelf: Shelf) -> Letter:
    """The letter with other sentences for those that earlier letters to the same person have said. The same letter,
    history and shelf give the same one. Raises BriefError where its template no longer fits its brief."""
    lending = Lending.to(letter, shelf)
    heard = _Heard(said, lending.plan.details)
    for key in [s.key for p in _bodies(letter) for s in p.sentences if heard.has(s)]:
        standing = Standing.find(letter, key, lending.plan.details)
        fresh = _fresh(standing, lending, heard) if standing else None
        if fresh and guards.says_why(fresh) >= guards.says_why(letter):
            letter = fresh
    return letter


class _Heard:
    """What somebody has read: whole sentences of ours, and words in a row but for what the writer told."""

    def __init__(self, said: Sequence[Letter], details: Mapping[str, Detail]) -> None:
        bodies = [p for letter in said for p in _bodies(letter)]
        told = {run for one in details.values() for text in _told(one) for run in guards.runs(text, RUN)}
        self.runs = {run for p in bodies for run in guards.runs(p.text, RUN)} - told
        ours = (s.text for p in bodies for s in p.sentences if s.origin is not Origin.WRITER)
        self.sentences = {guards.plain(text) for text in ours}

    def has(self, sentence: Sentence | SetSentence) -> bool:
        """Whether a sentence of ours has been read, or seven words of it."""
        if sentence.origin is Origin.WRITER:
            return False
        short = len(guards.plain_words(sentence.text)) <= SHORT
        return (self.knows(sentence) and not short) or not self.runs.isdisjoint(
            guards.runs(sentence.text, RUN)
        )

    def knows(self, sentence: SetSentence | Sentence) -> bool:
        """Whether a sentence has been read, however short."""
        return guards.plain(sentence.text) in self.sentences


def _bodies(letter: Letter) -> Iterator[Paragraph]:
    return (p for p in letter.paragraphs if p.part is Part.BODY)


def _told(detail: Detail) -> tuple[str, ...]:
    return (*guards.forms_of(detail), " ".join((detail.sentence, *detail.more)))


def _fresh(standing: Standing, lending: Lending, heard: _Heard) -> Letter | None:
    """The letter with another sentence in the place of one, or without it; None where it has to stand."""
    others = [one for one in islice(candidates(standing, lending), TRIED) if not heard.has(one)]
    fit = [one for one in others if _is_of_its_line(one, standing) or _tells_alike(one, standing)]
    if fit:
        other = min(fit, key=lambda one: (heard.knows(one), *_strangeness(one, standing)))
        return _with(standing, (Sentence(standing.sentence.key, *other),))
    return _with(standing, ()) if _could_go(standing, lending) else None


def _is_of_its_line(other: SetSentence, standing: Standing) -> bool:
    """Whether a candidate is another way of the line that the sentence is of."""
    return all(source.file == standing.sentence.sources[-1].file for source in other.sources)


def _tells_alike(other: SetSentence, standing: Standing) -> bool:
    """Whether a candidate tells what the writer told, where nothing of the same line goes on from it; in place of a
    sentence that opens a letter it opens one besides."""
    now = standing.sentence
    moves = moves_of(now.text) if standing.zone == OPENING else frozenset()
    goes_on = standing.run(now.sources[-1])[-1] is not now
    opens = moves <= moves_of(other.text) or bool(OPENINGS & moves_of(other.text))
    return bool(standing.keys) and not goes_on and opens


def _strangeness(other: SetSentence, standing: Standing) -> tuple[bool, bool]:
    """How far a candidate is from what stood there: what the writer said with no word of ours is the last resort."""
    return other.origin is Origin.WRITER, moves_of(other.text) != moves_of(standing.sentence.text)


def _could_go(standing: Standing, lending: Lending) -> bool:
    """Whether the letter is whole without a sentence: it tells nothing, does not say what the letter is about, is no
    part of a longer line, and nothing leans on it; and it neither opens the letter nor takes leave."""
    now = standing.sentence
    body = [s for p in _bodies(standing.letter) for s in p.sentences]
    place = body.index(now)
    return (
        len(body) > FEWEST
        and 0 < place < len(body) - 1
        and not standing.keys
        and not following.says_why((Piece(now.text, now.origin),))
        and not any({*now.sources} & {*other.sources} for other in standing.others)
        and not leans_back(body[place + 1].text)
        and not any(is_asked_for(source, standing, lending.plan.form) for source in now.sources)
    )


def _with(standing: Standing, new: tuple[Sentence, ...]) -> Letter:
    """The letter with these sentences, or none, in the place of the one."""
    told = [
        replace(
            p, sentences=tuple(one for s in p.sentences for one in (new if s is standing.sentence else (s,)))
        )
        for p in standing.letter.paragraphs
    ]
    return replace(standing.letter, paragraphs=tuple(p for p in told if p.sentences))
