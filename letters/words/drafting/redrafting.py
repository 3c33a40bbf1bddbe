"""A fresh draft that keeps what the writer wants kept: redraft(letter, shelf, seed) -> Letter.

The template is filled anew. A locked sentence, or one that the writer wrote, stands where it stood: instead of what
the same line of the template says now, or between the lines that stood around it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from letters.chance import stream
from letters.letter import Detail, Form, Letter, Origin, Paragraph, Part, Sentence, Shelf
from letters.words.drafting import guards, likeness
from letters.words.drafting.compose import compose, plan_of

TRIES = 6
_ALIKE = 0.5
_NEVER = 10**9
_STAYS = (Part.DATELINE, Part.SIGNATURE, Part.POSTSCRIPT)


def redraft(letter: Letter, shelf: Shelf, seed: int) -> Letter:
    """The letter written anew from its template; what is locked or the writer's own keeps its place and its key. Raises
    BriefError where the template does not fit the brief any more."""
    if not letter.form:
        return letter
    plan = plan_of(letter, shelf)
    asked = replace(letter.brief, template=letter.form)
    best: tuple[float, Letter] | None = None
    for n in range(TRIES):
        chance = seed if n == 0 else stream(seed, "redraft", n).getrandbits(48)
        fresh = _merged(letter, compose(replace(asked, seed=chance), shelf, (letter,)), plan.form)
        fault = _fault(fresh, plan.details)
        if best is None or fault < best[0]:
            best = fault, fresh
        if fault < 1:
            break
    assert best is not None
    return replace(best[1], brief=replace(letter.brief, seed=seed))


def is_kept(sentence: Sentence) -> bool:
    """Whether a sentence stays in a fresh draft: it is locked, or the writer wrote it and no template did."""
    return sentence.locked or (sentence.origin is Origin.WRITER and not sentence.sources)


def _fault(letter: Letter, details: Mapping[str, Detail]) -> float:
    return len(guards.missing(guards.told_in(letter), details)) + likeness.repeats(letter)


@dataclass(frozen=True)
class _Slot:
    """A sentence of the body: the paragraph that it stands in, and the place of its line in the template."""

    paragraph: float
    tight: bool
    sentence: Sentence
    beat: int | None


def _slots(letter: Letter, form: Form) -> list[_Slot]:
    beats = [beat for paragraph in form.paragraphs for beat in paragraph]
    places = {way.source: place for place, beat in enumerate(beats) for way in beat.ways}
    return [
        _Slot(at, p.tight, s, next((places[one] for one in s.sources if one in places), None))
        for at, p in enumerate(letter.paragraphs)
        if p.part is Part.BODY
        for s in p.sentences
    ]


def _merged(old: Letter, new: Letter, form: Form) -> Letter:
    slots = _slots(new, form)
    for at, kept in enumerate(stood := _slots(old, form)):
        if is_kept(kept.sentence):
            slots = _put(slots, kept, stood, at)
    paragraphs = _headed(old, new, tuple(_paragraphs(slots)))
    return replace(new, paragraphs=_rekeyed(paragraphs, old))


def _put(slots: list[_Slot], kept: _Slot, stood: Sequence[_Slot], at: int) -> list[_Slot]:
    """The slots with a kept sentence at its place: over what the same line says now, or between its neighbours."""
    out = _replaced(slots, kept, stood, at)
    before = max((s.beat for s in stood[:at] if s.beat is not None), default=-1)
    after = min((s.beat for s in stood[at + 1 :] if s.beat is not None), default=_NEVER)
    gone = [out] if out is not None else _between(slots, kept, before, after)
    place = gone[0] if gone else _after(slots, kept, stood, at, before)
    new = _placed(slots, kept, stood, place, bool(gone))
    left = [slot for n, slot in enumerate(slots) if n not in gone]
    cut = place - sum(n < place for n in gone)
    return [*left[:cut], new, *left[cut:]]


def _replaced(slots: Sequence[_Slot], kept: _Slot, stood: Sequence[_Slot], at: int) -> int | None:
    """The slot that says now what the kept sentence said: the same line's, at the same turn of it."""
    if kept.beat is None:
        return None
    turn = sum(s.beat == kept.beat for s in stood[:at])
    now = [n for n, slot in enumerate(slots) if slot.beat == kept.beat and not is_kept(slot.sentence)]
    done = sum(slot.beat == kept.beat and is_kept(slot.sentence) for slot in slots)
    return now[min(turn - done, len(now) - 1)] if now and turn >= done else None


def _between(slots: Sequence[_Slot], kept: _Slot, before: int, after: int) -> list[int]:
    """The slots that an edited sentence was written over: those between its neighbours, and what is very like it."""
    return [
        n
        for n, slot in enumerate(slots)
        if slot.beat is not None
        and not is_kept(slot.sentence)
        and (
            before < slot.beat < after
            or (before <= slot.beat <= after and _likeness(slot.sentence.text, kept.sentence.text) >= _ALIKE)
        )
    ]


def _after(slots: Sequence[_Slot], kept: _Slot, stood: Sequence[_Slot], at: int, before: int) -> int:
    """Where a sentence goes that takes nobody's place: after what stood before it."""
    earlier = {s.sentence.key for s in stood[:at] if is_kept(s.sentence)}
    limit = before if kept.beat is None else kept.beat
    places = [
        n
        for n, slot in enumerate(slots)
        if (slot.beat is not None and slot.beat <= limit)
        or slot.sentence.key in earlier
        and is_kept(slot.sentence)
    ]
    return max(places, default=-1) + 1


def _placed(slots: Sequence[_Slot], kept: _Slot, stood: Sequence[_Slot], place: int, over: bool) -> _Slot:
    """The kept sentence in the paragraph of its new place, or in one of its own where it had one."""
    alone = sum(s.paragraph == kept.paragraph for s in stood) == 1
    near = slots[place] if over else slots[place - 1] if place else slots[0] if slots else kept
    if over and sum(s.paragraph == near.paragraph for s in slots) == 1:
        return replace(kept, paragraph=near.paragraph, tight=near.tight)
    if alone:
        taken = {s.paragraph for s in slots}
        own = near.paragraph + (0.5 if place else -0.5)
        while own in taken:
            own = (own + near.paragraph + 1) / 2
        return replace(kept, paragraph=own)
    return replace(kept, paragraph=near.paragraph, tight=near.tight)


def _likeness(old: str, new: str) -> float:
    return difflib.SequenceMatcher(None, old.lower().split(), new.lower().split(), autojunk=False).ratio()


def _paragraphs(slots: Sequence[_Slot]) -> Iterator[Paragraph]:
    at = 0
    while at < len(slots):
        end = at + 1
        while end < len(slots) and slots[end].paragraph == slots[at].paragraph:
            end += 1
        yield Paragraph(Part.BODY, tuple(slot.sentence for slot in slots[at:end]), slots[at].tight)
        at = end


def _headed(old: Letter, new: Letter, body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The body between the head and the close: the old ones where something of them is kept."""
    out: list[Paragraph] = []
    for part in Part:
        if part is Part.BODY:
            out += body
            continue
        before = [p for p in old.paragraphs if p.part is part]
        keep = part in _STAYS or any(is_kept(s) for p in before for s in p.sentences)
        out += before if keep and before else [p for p in new.paragraphs if p.part is part]
    return tuple(out)


def _rekeyed(paragraphs: tuple[Paragraph, ...], old: Letter) -> tuple[Paragraph, ...]:
    """The paragraphs with a key of its own for each new sentence; what is kept from the old letter keeps its key."""
    stays = {(s.key, s.text) for p in old.paragraphs for s in p.sentences if is_kept(s) or p.part in _STAYS}
    taken = {key for key, _ in stays}
    fresh = (key for n in range(1, _NEVER) if (key := f"s{n}") not in taken)
    return tuple(
        replace(
            p,
            sentences=tuple(
                s if (s.key, s.text) in stays else replace(s, key=next(fresh)) for s in p.sentences
            ),
        )
        for p in paragraphs
    )
