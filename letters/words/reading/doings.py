"""What nobody is said to do, with who does it: doing_of_one(Doing("finally fixed the ramp", "I")) -> "I've finally …".

Each rule knows one manner of saying it, and the first that knows it has it; what none knows stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from letters.words.english.clipped import of_nobody
from letters.words.english.dated import is_dated
from letters.words.english.farewells import sends_love
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    PREPOSITIONS,
    SURE_PASTS,
    bare_word,
    base_of_gerund,
    is_adverb,
    is_past,
    is_s_form,
)
from letters.words.english.nouns import NUMERALS
from letters.words.english.subjectless import is_weather
from letters.words.english.subjects import has_long_subject, has_second_verb
from letters.words.english.unlisted import WORDS_TOO
from letters.words.reading.copulas import with_copula
from letters.words.reading.headnouns import with_article_first
from letters.words.reading.inversion import is_supposed
from letters.words.reading.occurrences import befell
from letters.words.reading.states import state_of
from letters.words.reading.welfare import all_are

# Pasts that are their own participle, and those that one has done by now: "I've got", "I've moved".
_HAVE = frozenset(
    "got had made bought sold built found left lost met moved fixed finished started stopped won read heard kept put "
    "sent spent taught learnt learned passed".split()
)
_MET_SOMEWHERE = re.compile(r"\bmet (?:your|my|our|his|her|(?-i:[A-Z])).* (?:at|in|on|outside|near) ", re.I)
# What came from somebody came once: "had a wire from Ruby".
_CAME_FROM = re.compile(
    r"(?:\w+ly |just |only )?(?:(?:had|got|received) (?:[\w'-]+ ){1,6}?from \w"
    r"|(?:got|received) your (?:[\w'-]+ ){0,2}?(?:letters?|cards?|postcards?|notes?|wires?|telegram|message|"
    r"e-?mail|parcel|package|"
    r"present|gift|invitation)\b"
    r"|(?:got|received) (?:(?:the|an?|another|my|his|her|their|[\w.]+['’]s) )+(?:[\w'’-]+ ){0,2}?"
    r"(?:letters?|cards?|postcards?|parcel|package|mail|telegram|wire|note|train)\b)",
    re.I,
)
_THE_BEST = re.compile(
    r"(?:just )?had (?:the (?:best|worst|nicest|\w{3,}est|most)\b|(?:such )?an? (?:very |really )?"
    r"(?:nice|good|lovely|fine|grand|great|wonderful|splendid|awful|terrible|quiet) "
    r"(?:time|day|evening|trip|visit|week|meal|journey|weekend)\b)",
    re.I,
)
_ALL_OF_US = re.compile(
    r"(?:all|both) (?:had|got|went|have|came|caught|miss|love|send|enjoyed|hope|been)\b", re.I
)
_BIDS = ("let", "put", "set", "hit")  # what one is told to do, though each may be a past
# "only took 16 gal. of gas", "took two hours": nobody does that.
_IT_TOOK = re.compile(
    r"(?:only |just )?(?:cost\b(?! (?:the|my|our))|"
    r"(?:took|lasted) (?:about |over |nearly |only |£|\$)*(?:\d|(?:two|three|four|five|six|"
    r"seven|eight|nine|ten|several|all|most|half|hours|days|weeks)\b))(?!.*\boff\b)",
    re.I,
)
_SO_WAS = re.compile(
    r",? so (?P<was>was|is|wasn't|isn't) (?!i\b|we\b|you\b|he\b|she\b|it\b|they\b|the\b|my\b)", re.I
)
_SOON = ("start", "leave", "move", "finish", "fly", "begin", "retire")
_MAY = MODALS - {"might", "must", "may", "should", "could", "would"} | {
    "can't",
    "haven't",
    "won't",
    "couldn't",
    "didn't",
    "shall",
    "shan't",
}
_FELT = ("love", "hate", "miss", "hope", "can't")
_HAS_BEEN = ("been", "done", "gone", "taken", "seen", "given")
_SUBJECTS = ("i", "we", "he", "she", "they", "you")
_IS = ("is", "was", "has", "are", "were")
_YOUR_FEET = re.compile(r"put your feet up\b", re.I)
_THING_IS = re.compile(r"\w+ \w+ (?:is|are|was|were)(?:n't)?\b", re.I)
# "going by train is cheaper": what is said of the doing; "judging by the noise, they're home": what only leads there.
_DOING_IS = re.compile(
    r"(?!hoping|thinking|wishing|wondering|praying|guessing|knowing|saying|feeling|assuming|hearing)\w+ing "
    r"(?:(?!that|which|who|what|how|why|where|when|while|because|as|if|but|and|till|until|so|i|we|you|he|she|"
    r"they|it|there)"
    r"[\w'-]+ ){1,5}?(?:is|was|isn't|wasn't|has been|makes|made me|takes|took)\b",
    re.I,
)
_JUDGING = re.compile(r"(?:knowing|speaking of|talking of|judging|considering|looking back)\b[^,]*, \w", re.I)
# "hoping this finds you well", "thanking you again": said to a reader, with nobody who does it.
_FORMULA = re.compile(
    r"(?:and |so |again |once again )?(?:"
    r"wishing (?:you|your|both|all|everyone|everybody|the (?:family|children|kids))\b"
    r"|thanking (?:you|your)\b|trusting (?:that )?(?:you|your|this|these|all|everyone|everybody)\b"
    r"|hoping (?:that )?(?:(?:this|these|all|everyone|everybody|everything)\b"
    r"|you(?:'re|'ve been| (?:and (?:\w+ ){1,3})?(?:(?:both|all|two) )?(?:are|have been))\b"
    r"|to hear (?:from|of) you\b))",
    re.I,
)
_NOT_OF_ONE = ("nothing", "everything")  # "nothing going on"


@dataclass(frozen=True)
class Doing:
    """Words that begin with what is done, and `who` does it: I or we."""

    text: str
    who: str

    @cached_property
    def words(self) -> list[str]:
        return [bare_word(token) for token in self.text.split()]

    @cached_property
    def place(self) -> int:
        """Where the verb stands, after its adverbs."""
        bare = (at for at, word in enumerate(self.words) if not is_adverb(word) or word == "off")
        return next(bare, len(self.words))

    @property
    def verb(self) -> str:
        return (*self.words[self.place :], "")[0]

    @property
    def following(self) -> str:
        return (*self.words[self.place + 1 :], "")[0]

    def said_of(self, subject: str) -> str:
        """The words after this subject."""
        return f"{subject} {self.text[0].lower()}{self.text[1:]}"


def doing_of_one(doing: Doing) -> str:
    """The words with who does it; as they are where they have a subject or no verb."""
    if said := all_are(doing.text) or befell(doing.text):
        return said
    if said := with_copula(doing.text):
        return said
    if (told := with_article_first(doing.text)) != doing.text:
        return told
    if _ALL_OF_US.match(doing.text):
        doing = replace(doing, who="we")
    found = (rule(doing) for rule in _RULES)
    return next((said for said in found if said), doing.text)


# "Taken in San Diego", "made in Leeds": what was named before, of which nobody else is told.
_OF_A_THING = re.compile(
    r"(?:(?:all|both|only|just) )?(?:taken|made|bought|built|painted|printed|written|drawn) (?:in|at|by|near|on|"
    r"from) ",
    re.I,
)


def _is_whole(doing: Doing) -> str:
    """One word, love that is sent, a formula, how a thing was made, and what is told of a whole clause, stand as they
    are."""
    text = doing.text
    whole = " " not in text.strip() or has_long_subject(text) or sends_love(text)
    return text if whole or _FORMULA.match(text) or _OF_A_THING.match(text) else ""


def _has_its_subject(doing: Doing) -> str:
    """ "could you send it", "had I known", "Rose sends her love", "bought bread isn't the same" """
    verb, following, text = doing.verb, doing.following, doing.text
    turned_round = following in _SUBJECTS and verb in MODALS | BE
    turned_round = turned_round or (verb in MODALS and following in _IS)  # "Will is ill"
    turned_round = turned_round or is_supposed(text)  # "had Tom been there"
    named = doing.words[0] in WORDS_TOO and text[0].isupper() and (is_s_form(following) or following in BE)
    thing = _THING_IS.match(text) and has_second_verb(text)
    return text if turned_round or named or thing else ""


def _has_been_long(doing: Doing) -> str:
    """ "been ages since I wrote" """
    if is_weather(doing.text):
        return doing.said_of("it's" if base_of_gerund(doing.verb) else "it")  # "rained all day"
    since = of_nobody(doing.text)
    return since if since != doing.text else ""


def _is(doing: Doing) -> str:
    """ "laid off in June", "eleven months sober" """
    several, state = doing.who == "we", state_of(doing.text)
    if state == "was":
        dated = is_dated(doing.text)
        return (
            doing.said_of(f"we {'were'}" if several else "I was")
            if dated
            else doing.said_of(f"{doing.who}'ve been")
        )
    return doing.said_of("we're" if several else "I'm") if state else ""


def _is_at_it(doing: Doing) -> str:
    """ "still unpacking boxes" """
    at_it = base_of_gerund(doing.verb) and doing.following and doing.following not in BE
    at_it = at_it and not (_DOING_IS.match(doing.text) or _JUDGING.match(doing.text))
    am = "we're" if doing.who == "we" else "I'm"
    return doing.said_of(am) if at_it and doing.words[0] not in _NOT_OF_ONE else ""


def _may(doing: Doing) -> str:
    """ "can't sleep" """
    several = doing.following[:1].isdigit() or doing.following in NUMERALS - {"all", "both"} | {"no"}
    am = doing.verb == "am" and doing.who == "I"
    has = doing.verb == "have" and several  # "have 34 in my room", not "have a good time"
    return doing.said_of(doing.who) if (doing.verb in _MAY or am or has) and doing.following else ""


def _will_soon(doing: Doing) -> str:
    """ "start on Monday" """
    when = doing.following in PREPOSITIONS or doing.following in ("next", "tomorrow", "today")
    return doing.said_of(doing.who) if doing.verb in _SOON and when else ""


def _does(doing: Doing) -> str:
    """ "still swim every day", "miss the sea"; "hope springs" stays."""
    usual = doing.place and doing.verb in BASES and not is_past(doing.verb)
    if not usual and doing.verb not in _FELT:
        return ""
    to_what = OBJECTS | DETERMINERS | PREPOSITIONS | {"it", "to", "that"}
    return doing.said_of(doing.who) if doing.following in to_what else doing.text


def _has_been(doing: Doing) -> str:
    """ "been to Spain" """
    return doing.said_of(f"{doing.who}'ve") if doing.verb in _HAS_BEEN else ""


def _bids(doing: Doing) -> str:
    """ "let me know" """
    told = doing.following in ("me", "us") or _YOUR_FEET.match(doing.text)
    return doing.text if doing.verb in _BIDS and told else ""


def _it_took(doing: Doing) -> str:
    """ "took me all week": nobody does it to oneself."""
    to_one = doing.following in ("me", "us", "ages", "forever")
    took = is_past(doing.verb) and (to_one or _IT_TOOK.match(doing.text))
    # "only took 4 days so was very quick": it was.
    return _SO_WAS.sub(r", so it \g<was> ", doing.said_of("it")) if took else ""


def _did(doing: Doing) -> str:
    """ "moved house", which one has done by now; "got the parcel on Tuesday", which one did."""
    verb, following, text = doing.verb, doing.following, doing.text
    if not _is_done(doing) or verb in BE - {"had"}:
        return ""
    if verb == "got" and (following in PARTICIPLES or following.endswith("ed")):
        return doing.said_of(doing.who)  # "got moved onto days"
    by_now = verb in _HAVE - {"made"} and not _MET_SOMEWHERE.search(text)
    by_now = by_now and (verb, doing.following) != ("had", "to")  # "had to go": it was so then
    by_now = by_now or (verb.endswith("ed") and verb not in ("needed", "wanted", "received"))
    # "asked you if you would"
    once = is_dated(text) or _CAME_FROM.match(text) or _THE_BEST.match(text) or following == "you"
    return doing.said_of(f"{doing.who}'ve" if by_now and not once else doing.who)


def _is_done(doing: Doing) -> bool:
    """Whether a phrase begins with what somebody did, and not with what a thing is: "burnt toast"."""
    verb, following = doing.verb, doing.following
    to_what = DETERMINERS | OBJECTS
    if not is_past(verb) or (verb in ("left", "split", "cut", "set", "shut") and following not in to_what):
        return False
    clear = following in to_what | PREPOSITIONS | ADVERBS | {"", "a", "to", "that", "what", "how", "up"}
    clear = clear or bool(base_of_gerund(following)) or following[:1].isdigit() or following in NUMERALS
    return clear or verb in SURE_PASTS or verb in _HAVE or verb in PARTICIPLES


_RULES: tuple[Callable[[Doing], str], ...] = (
    _is_whole,
    _has_its_subject,
    _has_been_long,
    _is,
    _is_at_it,
    _may,
    _will_soon,
    _does,
    _has_been,
    _bids,
    _it_took,
    _did,
)
