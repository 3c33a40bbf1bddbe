"""What has a capital wherever it stands: places, days, months, tongues, and places that nobody listed; and what has
none: without_stray_capitals("it came in Handy", names)."""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.countables import COUNTED, MASS
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import ADVERBS, DETERMINERS, OBJECTS, PREPOSITIONS, VERBS, is_past
from letters.words.english.things import is_thing

# What stands bare though it is one of many: “head of department”, “got into vet school”.
OF_POSTS = frozenset("department year house sales marketing finance security maths science english".split())
SCHOOL = re.compile(
    r"(?:vet|med|medical|law|drama|art|grad|primary|secondary|high|nursery|night|summer|nursing|sixth) (?:school|form)"
)

BARE = frozenset(
    "home work church school bed hospital uni university college abroad upstairs downstairs outside inside "
    "prison jail "
    "town camp everywhere nowhere somewhere here there sea court rehearsal practice kindergarten nursery "
    "heaven".split()
)

# What stands bare after "in" and "at" and is no name of a place.
_NO_PLACES = frozenset(
    "mine yours hers ours theirs one two three four five six seven eight nine ten eleven twelve "
    "winter summer spring autumn fall town bed hall halls public private london hospital prison jail space "
    "peace love bloom snow rain dark mountains hills woods sunshine june night midnight noon dawn dusk lunch "
    "dinner breakfast sunset sunrise anger silence secret disguise shock panic labour labor theatre surgery "
    "recovery rehab chemo care tandem unison uniform costume fancy person general front between common danger "
    "demand detention trouble tune turn agony despair disbelief disgrace horror awe wonder hindsight advance "
    "basic training boot "
    "confidence confusion protest slippers traffic maths math science physics biology chemistry history "
    "geography drama music textiles games assembly reception registration primary secondary infants juniors "
    "sixth class year playgroup playtime breaktime bingo bridge karate judo yoga ballet panto netball football "
    "hockey rugby cricket tennis golf darts choir mass chapel aqua zumba bowling guides beavers scouts "
    "brownies craft crafts quiz half full first second third last best worst least most once white black green "
    "blue yellow purple orange velvet leather cotton denim lycra polite earnest passing bits pieces tears "
    "knots stitches hysterics twos threes pairs rags bandages plaster slow motion limbo quarantine lockdown "
    "heels french english spanish german italian welsh irish latin russian polish everyone anyone themselves "
    "each other where what which whom there here this that these those with when while after before because "
    "fact particular anymore anyway either though instead together alone once twice later soon next five seven "
    "eight nine eleven twelve twenty thirty forty fifty sixty circles principle theory practice truth reality "
    "memory response return short total turn fits case awkward distress comfort peace heaven hell honour honor "
    "need trust faith morning evening afternoon daylight moonlight darkness fog mist drizzle sleet".split()
)
_PLACED = re.compile(
    r"(\b(?:in|at|from|near|(?:drive|drove|trip|way|flight|flew|ferry|train|bus|coach|road|moved|moving|sailed) to) )"
    r"([a-z]{4,})(?=$|[,.;!?]| (?:when|where|with|and|the (?:year|summer|time|night|day))\b)"
)


def place_named(word: str) -> str:
    """A last word after "in" or "at", with a capital where it is no plain noun: "the pier at cromer"."""
    return word if word in BARE | _NO_PLACES or word.endswith("ing") else word.capitalize()


def mend_places(line: str, typed: str) -> str:
    """A phrase with a capital for the places in it: "the caravan in tramore when the awning blew off". Who `typed`
    capitals elsewhere has typed them where they were wanted."""
    if typed != typed.lower():
        return line
    return _PLACED.sub(
        lambda found: found[1] + (found[2] if _is_common(found[2]) else place_named(found[2])), line
    )


def _is_common(word: str) -> bool:
    small = VERBS | PREPOSITIONS | ADVERBS | DETERMINERS | OBJECTS
    formed = re.search(r"(?:ly|ness|tion|ment|ance|ence|ity|ship|hood|ism|[^s]s)$", word)
    joined = any(word[:at] in COUNTED and word[at:] in COUNTED for at in range(3, len(word) - 2))  # a shoebox
    known = word in small or word in FIRST_NAMES or is_past(word) or is_thing(word) or word in COUNTED | MASS
    return known or joined or bool(formed)


# "it came in Handy", "I am so Glad to": where only a quality can stand. Some of them are also what people are called.
_QUALITIES = (
    ADJECTIVES
    | frozenset("glad sorry sure fine well busy sick ill good bad great useful lucky ready able".split())
) - frozenset(
    "wise strong sharp sweet moody fair frank smart gentle bright kind meek earnest noble wicked stern loving".split()
)
_STRAY = re.compile(
    r"(?P<before>\b(?:c(?:a|o)m(?:e|es|ing) in|(?:I|you|we|they|he|she|it|that)(?:'m|'re|'s| am| are| is| was| were)"
    r"(?: (?:so|too|not|all|still|just|very|quite|really|rather|pretty))?|very|quite|really|rather) )"
    r"(?P<word>[A-Z][a-z]+)(?=$|[.,;!?]+(?:$| (?![A-Z]))|[.!?]+ | (?!and [A-Z]|or [A-Z]|who\b)[a-z])"
)


def without_stray_capitals(text: str, names: Collection[str]) -> str:
    """The text with the qualities small that were typed with a capital in the middle of a sentence; `names` stay."""

    def small(found: re.Match[str]) -> str:
        word = found["word"]
        stray = word.lower() in _QUALITIES and word not in names
        return found["before"] + (word.lower() if stray else word)

    return _STRAY.sub(small, text)
