"""How what was told feels: valence_of(text, kind) -> kind, funny, brave, sad, "went wrong", or "" where that is
not sure.

A few cautious signs each. A reply that laughs at a death is worse than none, so where signs quarrel nothing is said."""

from __future__ import annotations

import re

_SIGNS = {
    "sad": r"\b(?:died|passing|passed away|"
    r"dying|dead|death|funeral|grave|ashes|cancer|hospice|miscarriage|stillborn|divorced?|"
    r"buried|lost (?:my|our|your|"
    r"his|her|the) (?:baby|mum|mom|mother|dad|father|husband|wife|brother|sister|son|daughter|job|house)|"
    r"said goodbye|"
    r"(?:last|final) (?:time|days?|weeks?) (?:with|we saw|I saw)|lonely)\b",
    "funny": r"\b(?:laughed|laughing|giggl\w+|hilarious|ridiculous|trousers|pants|underpants|naked|goat|"
    r"seagulls?|sloth|banned|"
    r"kicked (?:us |me )?out|threw up|fell in the \w+|by mistake|wrong (?:wedding|funeral|house|day|train|"
    r"person)|blamed the \w+|"
    r"argues? with (?:it|the \w+)|talks? to the \w+|apologis\w+ to the \w+|sings? to the \w+|snor\w+)\b",
    "brave": r"\b(?:stood up (?:for|to)|told (?:\w+ ){1,3}where to go|moved across the (?:world|country|"
    r"ocean)|gave up (?:drinking|smoking)"
    r"|sober|beat (?:the )?cancer|all[- ]clear|in remission|rescued|saved (?:his|her|my|a|the) \w+|"
    r"came out|started (?:again|over)|spoke up|chemo\w*|surgery|"
    r"on the (?:third|fourth|fifth|sixth|seventh) (?:go|try|attempt)|learn(?:ed|t) to \w+ at (?:[4-9]\d|"
    r"forty|fifty|sixty|seventy))\b",
    "kind": r"\b(?:lent|helped|looked after|sat with|waited with|stayed with|minded|nursed|cared for|"
    r"took (?:me|us) in|fed|fixed|mended|"
    r"brought (?:me|us)|drove (?:me|us|all night|three hours)|gave (?:me|us)|let (?:me|us) (?:stay|sleep|"
    r"cry|copy)|picked (?:me|us) up|"
    r"cooked (?:for )?(?:me|us)|covered (?:my|our|for)|visited|held my|paid for|walked (?:me|us) home|"
    r"believed in|was kind|were kind|"
    r"taught (?:me|us)|rang (?:me|us)? ?every|wrote to (?:me|us))\b",
    "went wrong": r"\b(?:missed the|broke(?: down)?|burn(?:ed|t)|flooded|capsized|sank|leaked|collapsed|"
    r"exploded|got (?:stuck|lost|locked)"
    r"|locked (?:out|in)|caught fire|ran out of|fell (?:on|off|over|through|apart)|rolled into|lost (?:our|"
    r"the) (?:booking|keys|tickets|"
    r"luggage|bags|map|way)|no heat(?:ing)?|wrong (?:turn|bus|size|address)|power went|boiler|puncture|"
    r"forgot|spilled|spilt)\b",
}  # fmt: skip
_VALENCES = {name: re.compile(signs, re.I) for name, signs in _SIGNS.items()}
_NOT_DONE = re.compile(r"\b(?:didn't|never|not|wouldn't|couldn't|forgot to|refused to)\b", re.I)


_SOBER = re.compile(
    rf"{_SIGNS['sad']}|\b(?:lost (?:(?-i:[A-Z])\w+|him|her)|in a bad way|"
    r"(?:hard|bad|rough|difficult) (?:year|time|winter)|hospital|"
    r"(?:had|have) a row|fell out|upset|hurt|angry|furious|cross with|let (?:me|you|us) down)\b",
    re.I,
)


def is_sober(text: str) -> bool:
    """Whether a text tells of a death, an illness, a quarrel or a bad time, beside which nobody calls out."""
    return bool(_SOBER.search(text))


_TOLD = re.compile(rf"(.*\S)\s*\[({'|'.join(_SIGNS)})\]\s*", re.I | re.S)


def told_valence(given: str) -> tuple[str, str]:
    """A phrase without the “[funny]” at its end, and that valence; the empty string where none is told."""
    found = _TOLD.fullmatch(given)
    return (found[1], found[2].lower()) if found else (given, "")


def valence_of(text: str, kind: str) -> str:
    """How the words feel, told by their signs; `kind` is that of the detail. What the writer did is neither kind nor
    brave, and what was not done is nothing of the sort."""
    if kind in ("thing", "place", "wish", "number", "name", "words"):
        return ""
    found = {name for name, signs in _VALENCES.items() if signs.search(text)}
    if re.search(r"\bnever (?:forgot|missed|broke)\b", text, re.I):
        found -= {"went wrong"}
    if "brave" in found:
        found -= {"sad"}
    if kind == "i-event" or _NOT_DONE.search(text):
        found -= {"kind", "brave"}
    if "sad" in found:
        return "sad" if found == {"sad"} else ""
    return next((name for name in _VALENCES if name in found), "") if len(found - {"went wrong"}) < 2 else ""
