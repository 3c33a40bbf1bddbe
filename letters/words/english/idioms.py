"""Nouns that are said bare for good after one word: on foot, in bed, take part. is_idiom("on", "foot")."""

from __future__ import annotations

import re

# What is bare after most of them: after work, before bed, off school, without control.
_ANYWHERE = frozenset(
    "work school church bed college class court breakfast home office control age form stage time point fault end hand "
    "sight part coffee tea".split()
)
_AFTER_ANY = (
    "before",
    "without",
    "over",
    "after",
    "as",
    "off",
    "during",
    "till",
    "until",
    "around",
    "past",
    "under",
    "with",
)
_AFTER_PREPOSITIONS = """
on: holiday toast foot fire paper film camera stage tv telly board call hand record line page side duty
    shift end top point edge form drums bass keys guitar air track tour remote grass lead bail leave text
    email post ice
by: ambulance car bus train plane boat ferry bike taxi coach van tube post phone hand heart chance mistake ear email
    text accident torch torchlight candlelight candle lamplight lantern moonlight firelight starlight daylight sea
    eye ear mouth
    foot horseback lorry tractor sleigh canoe helicopter letter video webcam satnav magic lottery default road
    name force minibus law night day far
at: hand heart table church sea court college rest first last fault stake home bay play party
in: show hand pen pencil ink bed church court town college class line tears person office step place time part
    charge front love fact shape half bits goal space public private silence need touch form view sight
    bloom pain secret mind key tune record flower care theatre traction plaster debt trouble labour full
    post hospital
to: bed church court town college heart mind hand light scale pieces bits sight party table date end
    class work home school hospital
from: memory home work bed start head top church college town sea scratch school hand door cover hospital
into: bed town court place shape line college tears bits pieces hospital
of: house hand bed town place order breath sight tune mind line date time way course office court college
    school work church home shape kindness breakfast hospital
for: real good sale rent hire show home breakfast life fun work love ever sure president mayor england
    charity support comfort company cover safety promotion
"""
_AFTER_VERBS = """
take: place part care heart shape home office stage turn
lose: heart face track sight
keep: house track score place
move: house
change: hands
shake: hands
hold: hands
join: hands
play: ball piano guitar violin house flute fiddle party dead goal bridge pool drum
catch: fire light
set: fire sail light
watch: tv telly
make: way room bit friends coffee fun sense place
go: home bust
give: way birth head
get: home back light top bit rest
save: face
drink: coffee
pull: face
have: heart time place
leave: home office top back
find: home place
left: home
come: home top bottom
build: up
do: time nursing bit
drive: home
want: home
miss: home
finish: top
turn: teacher vet light
sleep: rough
shoot: pool
feel: cold
read: music
"""


def _table(text: str) -> dict[str, frozenset[str]]:
    entries = re.findall(r"^(\w+): ((?:.|\n(?=    ))*)", text, re.M)
    return {before: frozenset(nouns.split()) for before, nouns in entries}


_PREPOSITIONS, _VERBS = _table(_AFTER_PREPOSITIONS), _table(_AFTER_VERBS)


def is_idiom(preposition: str, noun: str) -> bool:
    """Whether a noun is said bare after a preposition: by car, on foot, in bed."""
    known = _ANYWHERE if preposition in _AFTER_ANY else _PREPOSITIONS.get(preposition, ())
    return noun in known


def is_done_bare(verb: str, noun: str) -> bool:
    """Whether a noun is said bare after a verb: take part, shake hands, move house."""
    return noun in _VERBS.get(verb, ())
