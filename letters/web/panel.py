"""What the desk says of one sentence: where it came from, and the slips on which other ways to say it lie."""

from __future__ import annotations

from dataclasses import dataclass

from letters.letter import Letter, Origin, Part, Sentence, Shelf
from letters.store import Version
from letters.web.workshop import Workshop
from letters.words.drafting.inventions import invented
from letters.words.editing import find_sentence, former, paragraph_of, sentences, taken_out
from letters.words.moving import MOVES

MOST_SLIPS, MOST_FORMER, MOST_TAKEN = 8, 2, 6
_PARTS = {
    Part.DATELINE: "the date",
    Part.SALUTATION: "the greeting",
    Part.CLOSING: "the closing",
    Part.SIGNATURE: "the signature",
    Part.POSTSCRIPT: "the postscript",
}


@dataclass(frozen=True)
class Slip:
    """One other way to say a sentence: its words, its drawing as SVG, and a caption that says whose it is."""

    sentence: Sentence
    drawing: str
    caption: str


@dataclass(frozen=True)
class Panel:
    """The chosen sentence, who wrote it and from where, its slips, and the keys of its neighbours; `moves` are the ways
    in which it can be moved, `soft` is said of one that nobody told."""

    sentence: Sentence
    part: str
    origin: str
    slips: tuple[Slip, ...]
    before: str
    after: str
    doing: str = ""
    moves: tuple[str, ...] = ()
    soft: bool = False


def lay_panel(shop: Workshop, letter: Letter, key: str, versions: list[Version], doing: str) -> Panel:
    """The panel of a sentence. Raises BriefError where the letter has it no more."""
    one = find_sentence(letter, key)
    keys = [each.key for each in sentences(letter)]
    at = keys.index(key)
    part = letter.paragraphs[paragraph_of(letter, key)].part
    return Panel(
        one,
        _PARTS.get(part, ""),
        origin_of(one, shop.shelf),
        () if doing else _slips(shop, letter, one, versions),
        keys[at - 1] if at else "",
        keys[at + 1] if at + 1 < len(keys) else "",
        doing,
        tuple(name for name, moved in MOVES.items() if part not in _PARTS and moved(letter, key) != letter),
        key in invented(letter, shop.shelf),
    )


def ways(shop: Workshop, letter: Letter, key: str, versions: list[Version]) -> tuple[Sentence, ...]:
    """What could stand there instead: what it said before, then the shelf's other ways; the writer's words first."""
    now = find_sentence(letter, key).text
    said = former(key, now, (version.letter for version in versions))[:MOST_FORMER]
    others = [one for one in shop.others(letter, key) if one.text not in {one.text for one in said}]
    return (*said, *others)[:MOST_SLIPS]


def gone(letter: Letter, versions: list[Version]) -> tuple[Sentence, ...]:
    """The sentences that were taken out of the letter and can be put back, newest first."""
    return tuple(one for one, _ in taken_out(letter, (version.letter for version in versions)))[:MOST_TAKEN]


def origin_of(one: Sentence, shelf: Shelf) -> str:
    """Who wrote a sentence and from where, as a sentence."""
    titles = {f"templates/{form.name}.form": form.title for form in shelf.forms}
    named = next((titles[source.file] for source in one.sources if source.file in titles), "")
    lines = len(one.sources)
    if one.origin is Origin.WRITER:
        return f"Your own words, put in by “{named}”." if named else "You wrote it."
    if one.origin is Origin.VOICE:
        made = f" out of {lines} lines" if lines > 1 else ""
        return f"The voice wrote it{made}, in “{named}”." if named else f"The voice wrote it{made}."
    if not named and one.sources and not one.sources[0].file.startswith("templates/"):
        return "One that many letters have."
    return f"It came with the template “{named}”." if named else "It came with a template that has gone."


def _slips(shop: Workshop, letter: Letter, one: Sentence, versions: list[Version]) -> tuple[Slip, ...]:
    before = {said.text for said in former(one.key, one.text, (version.letter for version in versions))}
    made = []
    for other in ways(shop, letter, one.key, versions):
        caption = {Origin.VOICE: "the voice", Origin.TEMPLATE: "the template", Origin.WRITER: "your words"}
        said = "what it said before" if other.text in before else caption[other.origin]
        made.append(Slip(other, shop.slip(other.text, letter), said))
    return tuple(made)
