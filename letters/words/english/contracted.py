"""Whether "she's" is she has or she is: is_has(words, place)."""

from __future__ import annotations

from letters.words.english.grammar import (
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    PERFECT,
    PREPOSITIONS,
    is_adverb,
    is_past,
)

# Who has done these is in no state of it: "she's lived in Leeds", "he's always listened to me".
_DONE = frozenset(
    "lived worked moved looked talked waited listened walked run come gone got laughed cried "
    "smiled slept stayed sat stood "
    "travelled traveled arrived left started begun managed decided promised learned learnt agreed "
    "happened died survived "
    "danced sung played studied helped complained argued returned recovered grown become fought "
    "tried kept asked wanted "
    "loved liked hated needed said told shown passed lost met had made won put read cut hit let heard".split()
)
_ALLOWED = frozenset("allowed supposed meant expected forbidden banned".split())
# How one is, when nothing follows that it was done to.
_STATES = frozenset(
    "upset tired bored married worried scared annoyed stressed excited confused hurt drunk lost "
    "stuck dressed finished knackered gutted chuffed wrecked shattered frazzled bothered pleased "
    "relieved "
    "engaged embarrassed exhausted interested hidden cut set shut made loved needed left known "
    "asked told put read".split()
)
_AFTER = (PREPOSITIONS - {"after", "for"}) | {
    "",
    "and",
    "but",
    "or",
    "when",
    "because",
    "that",
    "by",
    "if",
    "so",
    "until",
    "till",
    "as",
    "she",
    "he",
    "i",
    "we",
    "they",
    "you",
}


_LINKS = frozenset(
    "when whenever because if while and but or so since as how than where though although that "
    "until till before after says "
    "say thinks think knows know knew means pretends claims insists unless once even only said".split()
)


def is_has(words: list[str], place: int) -> bool:
    """Whether the "she's" that stands at `place` of the bare words is she has: "she's been", "she's lost her keys";
    not "she's rushed off her feet", "she's lost without you"."""
    at = next((i for i, word in enumerate(words[place + 1 :], place + 1) if not is_adverb(word)), len(words))
    verb = words[at] if at < len(words) else ""
    following = words[at + 1] if at + 1 < len(words) else ""
    if verb in PARTICIPLES:
        return (verb, following) not in (
            ("known", "for"),
            ("done", "for"),
            ("taken", "with"),
            ("driven", "by"),
        )
    if verb in _ALLOWED or not (is_past(verb) or verb in PERFECT) or verb in MODALS:
        return False
    if following == "by" or (
        following == "off" and words[at + 2 : at + 4] in (["her", "feet"], ["his", "feet"])
    ):
        return False
    if following in OBJECTS | DETERMINERS | {"what"}:
        return True
    if verb in _STATES:
        return following not in _AFTER
    if not following and place and words[place - 1] not in _LINKS:
        return True  # "the clues he's already solved"
    return verb in _DONE or following not in _AFTER | {"to"}
