"""Where a sentence of somebody's letter may be left for another: jointed(sentence) -> the same with its joints.

The type of a joint is the part that the next clause plays: “because”, a reason; “that”, what one wants known; “how”, a
measure; “then” and “when”, a time past and any time. Sayings of our own have joints of the same types, so the chain
crosses between voices at these and nowhere else, and what follows a head says something, whoever wrote it."""

from __future__ import annotations

import re

_ANY = (
    r"(?:i|you|we|it|they|he|she|there|i'm|i'd|i've|i'll|you're|you'll|you've|it's|we're|we've|that's|everything|"
    r"nothing|nobody|everyone|this)\b"
)
_I = r"(?:i|i'm|i'd|i've|i'll)\b"
_PAST = (
    r"[\w']+ (?:\w+ly |first |never |always |once |just )?"
    r"(?:was|were|wasn't|weren't|had|hadn't|did|didn't|could|couldn't|came|went|said|saw|knew|thought|felt|found|got|"
    r"made|took|told|left|met|began|kept|gave|sat|stood|ran|wrote|woke|fell|bought|brought|ate|drove|won|lost|"
    r"sent|held|"
    r"heard|slept|paid|caught|became|broke|wore|spoke|grew|(?!need|feed)\w{2,}ed)\b"
)
_MEASURE = r"(?:much|many|often|lucky|proud|happy|hard|little|long|far|good|sorry)\b"
_TO_KNOW = r"\b(?:you to know|hit me|tell you|say to you|found out|promise you)"
# The words before a joint, those after it, its type; the first that fits is taken.
_JOINTS = tuple(
    (re.compile(rf"{before}\s(?={after})", re.I), kind)
    for before, after, kind in (
        (r"[\w,;]", rf"(?:because|'cause) {_ANY}", "because"),
        (r"[\w,;]", rf"and (?!{_PAST}){_I}", "and"),
        (r"[\w,;]", rf"(?:when|while|until) (?={_ANY}){_PAST}", "then"),
        (r"[\w,;]", rf"(?:when|while|until) {_ANY}", "when"),
        (r"[\w,;]", r"(?:like|as if|as though) it\b", "likeit"),
        (r"[\w,;]", rf"(?:like|as if|as though) {_ANY}", "like"),
        (r"\w", rf"how {_MEASURE}", "how"),
        (r"\w", rf"how {_I}", "howto"),
        (r"\bthe way", _ANY, "way"),
        (_TO_KNOW, rf"(?:that )?{_ANY}", "that"),
    )
)
SUBJECT = re.compile(_ANY, re.I)
# Asked for, not told: “Tell me everything |askand and …”.
_IMPERATIVE = re.compile(
    r"(?:please |just |do |don't )?(?:tell|come|write|ring|call|take|keep|let|think|go|give|look|wait|stay|bring|send|"
    r"start|say|ask|remember)\b",
    re.I,
)
_ASKED_AND = re.compile(rf"[\w,;]\s(?=and (?:{_ANY}|don't|then|let))", re.I)
# A sentence that opens so is not whole before its main clause; that is one for any lead-in if it holds whatever comes.
_LEAD_IN = re.compile(
    r"(?:if|even|when|while|until|before|after|as|whatever|wherever|whoever|however|although|though|because|since|all|"
    r"everything|just like|\w+ing)\b",
    re.I,
)
_MAIN = re.compile(
    r",\s(?=(?:i'm|i am|i'll|i will|i hope|i wish|i love|you're|you are|we're|we are|we'll)\b)", re.I
)


def jointed(said: str) -> str:
    """The saying with a typed joint wherever a clause of a known part begins: "I smile |because because you did"."""
    joints = sorted(_joints(said).items())
    out, start = [], 0
    for at, kind in joints:
        if len(said[start:at].split()) >= 2 and len(said[at:].split()) >= 3:
            out.append(f"{said[start:at].strip()} |{kind}")
            start = at
    last = said[start:].strip()
    if out and out[-1].endswith("|that") and not last.lower().startswith("that "):
        last = f"that {last}"
    return " ".join([*out, last])


def _joints(said: str) -> dict[int, str]:
    """The joints of a saying: where each stands, and its type."""
    if _LEAD_IN.match(said):
        return {m.end(): "main" for m in list(_MAIN.finditer(said))[-1:]}
    asked = bool(_IMPERATIVE.match(said))
    found: dict[int, str] = {m.end(): "askand" for m in _ASKED_AND.finditer(said)} if asked else {}
    for pattern, kind in _JOINTS:
        for joint in pattern.finditer(said):
            found.setdefault(joint.end(), f"ask{kind}" if asked else kind)
    return found
