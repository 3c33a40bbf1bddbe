"""Where somebody goes, where that is no place but a job: post_of("a job at the council", "you") is "your new job at the
council". One is not happy in a job at the council, nor writes from it."""

from __future__ import annotations

import re

from letters.words.english.grammar import base_of_gerund

_OWNERS = {"I": "my", "we": "our"}
# "She's got a job", "he's starting as": who goes is known.
_GETS = re.compile(
    r"(?:(?:i|we|he|she|they|you)(?:'?s|'?ve|'?re|'?m| has| have| is| are| am)? )?(?:(?:just|only) )?"
    r"(?:got|getting|gets|found|landed|starting|starts|taken|taking|taking up|has|have|for|on|"
    r"to do|to start|to take up) "
    r"(?=(?:an?|the|another|her|his|their|my|your|new|promotion)\b)",
    re.I,
)
_JOB = (
    r"(?:job|post(?! office)|position|role|apprenticeship|placement|promotion|traineeship|internship|secondment|"
    r"career)"
)
_A_JOB = re.compile(
    rf"(?:(?:an?|the|another|some|his|her|their|your|my|our) )?"
    rf"(?P<like>(?:[a-z-]+ ){{0,3}}?)(?P<job>{_JOB})\b"
    r"(?P<rest>.*)",
    re.I,
)
_LEAVE = re.compile(
    r"(?:(?:on|to|for|his|her|their|your|my|into) )*(?P<leave>retirement|maternity leave|paternity leave|sick leave|"
    r"a sabbatical|sabbatical|a gap year|a career break|early retirement)",
    re.I,
)
# "to be a manager at Tesco", "to work for the railway", "head of year at St Mary's".
_TO_BE = re.compile(
    r"(?:(?:he|she|they|i|we|you)(?:'?s|'?re|'?m| is| are| am) )?(?:going |off )?"
    r"(?:to (?:be|become|train as) |as )"
    r"(?P<what>an? (?!(?:mum|mother|mom|dad|father|gran\w*|bit|little|better|long|wife|husband|lady|man)\b).+)",
    re.I,
)
_TO_WORK = re.compile(
    r"(?:(?:he|she|they|i|we|you)(?:'?s|'?re|'?m| is| are| am) )?(?:going |off )?"
    r"to work (?P<how>for|at|in|with|on|as) (?P<rest>.+)",
    re.I,
)
_RANK = re.compile(
    r"(?:an? )?(?:deputy |assistant )?(?:head of|manager (?:at|of)|team leader|headteacher|deputy head)\b.*",
    re.I,
)
_GOING = (
    "going",
    "moving",
    "heading",
    "flying",
    "emigrating",
    "relocating",
    "staying",
    "returning",
    "coming",
)
_OUT = (
    "out",
    "up",
    "down",
    "over",
    "across",
    "to",
    "from",
    "into",
    "back",
    "off",
)  # "driving out of Felixstowe"
_PLAIN = ("", "new", "different", "brand new", "another")


def post_of(said: str, who: str) -> str:
    """The job, or the leave, to which `who` (you, I, we) goes, as theirs; "" where a place is told."""
    own = _OWNERS.get(who, "your")
    plain = said.strip(" .!")
    if leave := _LEAVE.fullmatch(plain):
        return f"{own} {re.sub(r'^an? ', '', leave['leave'].lower())}"
    if work := _TO_WORK.fullmatch(plain):
        return (
            f"{own} new job {'with' if work['how'].lower() == 'for' else work['how'].lower()} {work['rest']}"
        )
    if be := _TO_BE.fullmatch(plain):
        return f"{own} new job as {be['what']}"
    if _RANK.fullmatch(plain):
        return f"{own} new job as {plain[0].lower()}{plain[1:]}"
    plain = _GETS.sub("", plain, count=1) if _GETS.match(plain) else plain
    if (job := _A_JOB.fullmatch(plain)) is None:
        first, then = (*plain.split(), "", "")[:2]
        doing = base_of_gerund(first) and then and first not in _GOING and then not in _OUT
        return plain if doing else ""
    like, kind = job["like"].strip(), job["job"].lower()
    new = "new job" if kind == "job" and like.lower() in _PLAIN else " ".join(filter(None, (like, kind)))
    return f"{own} {new}{job['rest']}"
