"""Small things put right that are neither misspelt nor confused: tidied("the one with a odd lid, shed broke it").

An article before a vowel, an apostrophe, the comma before "the one with"."""

from __future__ import annotations

import re

from letters.words.grammar import BE, is_past

_BROKE = re.compile(
    r"\b(you|she|he|i|and) brake (?=(?:your|his|her|my|our|their|a|the) (?!lights?\b|pads?\b|pedal))", re.I
)
_IS_ON = re.compile(
    r"\b(the (?:snooker|football|footy|rugby|cricket|tennis|telly|kettle|heating|match|golf|race|film|wifi|"
    r"boiler))s (on|off|out)\b"
)
# "shed crossed out the sugar": where a clause begins, nobody's shed.
_SHED = re.compile(
    r"(?P<before>^|[.!?;,] |\b(?:because|when|but|and|that|said|till|until|if|what|so) )shed (?=(?P<verb>[a-z]+))",
    re.I,
)


def _she_had(found: re.Match[str]) -> str:
    done = is_past(found["verb"]) or found["verb"] in ("been", "gone", "never", "only", "already", "just")
    she = "She'd" if found[0].strip(" .!?;,")[:1] == "S" or found["before"][:1] in ".!?" else "she'd"
    return f"{found['before']}{she} " if done and found["verb"] not in BE else found[0]


_RULES = (
    (
        r"\b((?:hum\w*|listen\w*|miss\w*|during|after) (?:to )?)the archers\b",
        r"\1the Archers",
    ),
    (r"\b(\d\d|old|my|his|her|our|your) ford\b(?! of)", r"\1 Ford"),
    (
        r"\b(ours|yours|hers|mine|theirs|jigsaw|book|dress|coat|jumper|photo|picture|song|film|recipe|mug|cup|"
        r"house|pub|cafe|"
        r"beach|bench|scarf|hat|bag|blanket|hoodie|shirt|story|joke|card|letter|wrapper|chair|table|lamp|clock|"
        r"tin|pan|plate) "
        r"(?=the ones? (?:with|that|who|we|you|i|she|he|on|in|from|where)\b)",
        r"\1, ",
    ),
    (
        r"\ba (?=(?:[aio]|e(?!u|w)|u[mn](?!i))(?!ne\b|nce\b|ne-)\w{2,})(?!(?:and|or|in|is|at|if|it|on|as|are|am|"
        r"after|about|"
        r"over|up|also|all|any|our|i'm|i'd|i've|it's|of|off|out|into)\b)",
        "an ",
    ),
    (r"\b(shepherd|cottager|ploughman|baker|butcher)s (?=(?:pie|lunch|dozen|van|shop)\b)", r"\1's "),
    (r"\b((?:[a-z]*ss)|lad)s (?=(?:mam|mum|mom|dad|sister|brother|nan|house|mate|car|dog)\b)", r"\1's "),
    (
        r"\b(for|at|over|till|until|after|before|this|by|since|on) new year(?:'?s)?(?![\w'])"
        r"(?! [a-z]*s? ?(?:resolution|party|day|eve))",
        r"\1 New Year",
    ),
)
_COMPILED = tuple((re.compile(pattern, re.I), new) for pattern, new in _RULES)


def tidied(line: str) -> str:
    """The line with those small things put right."""
    line = _SHED.sub(_she_had, _IS_ON.sub(r"\1's \2", _BROKE.sub(r"\1 broke ", line)))
    for pattern, new in _COMPILED:
        line = pattern.sub(new, line)
    return line
