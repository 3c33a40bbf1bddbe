"""A letter from a brief: compose(brief, shelf, said) -> Letter, the best of several drafts.

1. The templates that fit, in the order that chance and tone give them (plan.py).
2. Up to nine drafts of the first that can be written, each from a stream of its own (filling.py, voice.py).
3. Each draft set as sentences that know their source (typography.py) and looked over (guards.py).
4. The draft that is least like what was said before, and repeats itself least, is the letter."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from letters.chance import stream
from letters.errors import BriefError
from letters.letter import Brief, Letter, Paragraph, Part, Sentence, Shelf, Source
from letters.words.drafting import guards, likeness
from letters.words.drafting.filling import Filled, Unplaced, fill
from letters.words.drafting.outright import GOES_ON
from letters.words.drafting.passage import ITEM, LIST_END, Passage, Piece, authored, written
from letters.words.drafting.plan import Plan, make_plans, order_plans
from letters.words.drafting.typography import SetSentence, set_sentences, set_words
from letters.words.english.sentences import split_sentences
from letters.words.reading.onward import BREAK
from letters.words.reading.signatures import signed

DRAFTS = 9
ENOUGH = 4
LENGTHY = 120  # lines, past which one draft is as good as another
TRIED = 4  # templates that are written, until one says what the letter is about
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_Set = tuple[Part, tuple[SetSentence, ...], bool]


def compose(brief: Brief, shelf: Shelf, said: Sequence[Letter] = ()) -> Letter:
    """The letter that answers a brief; the same brief and shelf give the same letter. `said` are earlier
    letters to the same person, which it tries not to repeat. Raises BriefError when no template can say
    all that is asked."""
    worn = frozenset(
        source for letter in said for p in letter.paragraphs for s in p.sentences for source in s.sources
    )
    plans = make_plans(brief, shelf)
    faults: dict[str, None] = {}
    heard, written = likeness.heard(said), list[Letter]()
    for plan in order_plans(plans, brief, shelf, said, stream(brief.seed, "form", brief.to, brief.sender)):
        # What the writer goes on to say from what they saw of a draft takes no other in its place.
        shown = plan.facts["enough"] or any(key in plan.details for key in GOES_ON)
        enough = DRAFTS if said else 1 if shown else ENOUGH
        drafts = _good_drafts(plan, brief, shelf, worn, faults, enough)
        if drafts:
            written.append(min(drafts, key=lambda one: _worth(_as_shown(one, plan), heard)))
            if guards.says_why(written[-1]):
                return written[-1]
        if len(written) == TRIED:
            break
    if not written:
        raise _unwritten(plans, brief, faults)
    return written[0]


def plan_of(letter: Letter, shelf: Shelf) -> Plan:
    """The plan that a letter was written from. Raises BriefError where its template no longer fits its brief."""
    return make_plans(replace(letter.brief, template=letter.form, voices=()), shelf)[0]


def _worth(letter: Letter, heard: likeness.Heard) -> tuple[bool, float]:
    """The less the better: one that says what it is about before any other, then what repeats least."""
    return not guards.says_why(letter), 2 * likeness.likeness(letter, heard) + likeness.repeats(letter)


def _as_shown(letter: Letter, plan: Plan) -> Letter:
    """The letter as it stood when its writer went on from there: what they said then does not decide between drafts, or
    another would stand in place of the one that they saw."""
    if not any(key in plan.details for key in GOES_ON):
        return letter
    told = (plan.details[key].sentence for key in GOES_ON if key in plan.details)
    later = {
        guards.plain(one) for said in told for line in said.split(BREAK) for one in split_sentences(line)
    }
    paragraphs = (
        replace(p, sentences=tuple(one for one in p.sentences if guards.plain(one.text) not in later))
        for p in letter.paragraphs
    )
    return replace(letter, paragraphs=tuple(p for p in paragraphs if p.sentences))


def _good_drafts(
    plan: Plan,
    brief: Brief,
    shelf: Shelf,
    worn: AbstractSet[Source],
    faults: dict[str, None],
    enough: int,
) -> list[Letter]:
    good: list[Letter] = []
    for n in range(DRAFTS):
        filled = fill(
            plan, brief, shelf, stream(brief.seed, "draft", n, plan.form.name, brief.to, brief.sender), worn
        )
        if isinstance(filled, Unplaced):
            faults[f"the detail “{filled.key}” found no place"] = None
            continue
        letter = _set_letter(brief, plan, filled)
        found = guards.faults(letter, plan.details)
        faults.update(dict.fromkeys(found))
        if not found:
            good.append(letter)
        if len(good) == enough or (good and sum(map(len, filled.paragraphs)) > LENGTHY):
            break
    return good


def _unwritten(plans: Sequence[Plan], brief: Brief, faults: Iterable[str]) -> BriefError:
    names = ", ".join(f"“{plan.form.name}”" for plan in plans[:3])
    keys = ", ".join(f"“{key}”" for key in plans[0].details) or "none"
    return BriefError(
        f"no draft of {names} for “{brief.occasion}” could be finished ({'; '.join(faults)}); "
        f"the details given are {keys}: leave one out, put it into “note” in your own words, "
        "or choose another template",
        "details",
    )


def _set_letter(brief: Brief, plan: Plan, filled: Filled) -> Letter:
    sets = list(_set_paragraphs(brief, filled))
    keys = (f"s{number}" for number in range(1, 1 + sum(len(sentences) for _, sentences, _ in sets)))
    paragraphs = tuple(
        Paragraph(part, tuple(Sentence(next(keys), *sentence) for sentence in sentences), tight)
        for part, sentences, tight in sets
    )
    return Letter(brief, plan.form.name, paragraphs)


def _set_paragraphs(brief: Brief, filled: Filled) -> Iterator[_Set]:
    if brief.date:
        yield Part.DATELINE, set_words(written(date_line(brief.date))), False
    yield Part.SALUTATION, set_words(filled.salutation), False
    for lines in filled.paragraphs:
        yield from set_body(lines)
    if filled.closing:
        yield Part.CLOSING, set_words(filled.closing), False
    yield Part.SIGNATURE, set_words(written(filled.name or signed(brief.sender))), False
    for line in filled.postscript:
        yield Part.POSTSCRIPT, set_sentences(line), False


def set_body(lines: Iterable[Passage]) -> Iterator[_Set]:
    """The paragraph that lines make; each item of a list is a tight paragraph of its own, and what
    follows begins anew."""
    for tight, passage in _unlisted(_run_on(lines)):
        sentences = set_sentences(passage)
        if sentences:
            yield Part.BODY, sentences, tight


def _run_on(lines: Iterable[Passage]) -> Passage:
    pieces: list[Piece] = []
    for line in lines:
        if pieces:
            pieces += authored(" ")
        pieces += line
        if line and line[-1].verbatim and line[-1].text.rstrip()[-1:].isalnum():
            pieces += authored(".")
    return tuple(pieces)


def _unlisted(passage: Passage) -> Iterator[tuple[bool, Passage]]:
    tight = False
    pieces: list[Piece] = []
    for piece in passage:
        if piece.text in (ITEM, LIST_END):
            yield tight, tuple(pieces)
            tight, pieces = piece.text == ITEM, []
        else:
            pieces.append(piece)
    yield tight, tuple(pieces)


def date_line(date: datetime.date) -> str:
    """A date as it stands at the head of a letter: 21 November 2026."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"
