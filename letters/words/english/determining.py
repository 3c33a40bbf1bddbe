"""Which small word a bare noun was meant to have: determiner_of(noun) -> "a", "the", "your" …, or "".

The noun tells, and the verb or preposition before it, and the one who acts: a job is got, the ferry missed, your hip
broken."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.words.english.countables import (
    A_NEW_ONE,
    BODIES,
    BODY,
    CARRIED,
    EVENTS,
    EXAMS,
    LENT,
    MASS,
    ONE_ONLY,
)
from letters.words.english.grammar import BASES, DETERMINERS, OBJECTS, PREPOSITIONS
from letters.words.english.idioms import is_done_bare, is_idiom
from letters.words.english.qualities import QUALITIES, RANKED

# fmt: off
_A_VERBS = frozenset("""
ride get buy have make build bake knit draw adopt write find give cook order want need own rent hire borrow earn
publish start land grow wear open play tell sing say pull plant spot smoke drink host suffer become
throw run bring send offer do plan lend hear see catch win paint take crack keep be pick create design
record score set form leave arrange pass sew fix print hold launch share treat sell organise organize
join hatch dig burn
""".split())
_NEWLY = frozenset("get buy have build adopt want need own rent hire become keep see hear".split())
_EXAMINED = frozenset("""
pass fail sit get finish take retake resit ace smash do complete start earn nail
""".split())
_CAUSED = frozenset("make let help hear see watch have".split())
_HELD = frozenset("hold squeeze take kiss stroke".split())
_TAKEN = frozenset("drive take walk bring run carry fly".split())
_TOLD = frozenset("teach tell ask help want get remind allow force invite beg persuade trust".split())
_AT_ONE = frozenset("me you him us them".split())
PARTICLES = frozenset("up out off down in on over away round back through thru".split())
# "likes to shop" is what is done, "wears slippers to shop" is where.
_TO_DO = frozenset("""
like love hate want need try ask have use start begin forget remember promise refuse learn teach plan hope decide
offer help get stop be
""".split())
_TO_SHOW = frozenset("play show match dance station cottage pub funeral wedding shop party tip".split())
_MEASURES = frozenset("""
jar cup bag box bottle tin glass pot bowl plate pile load bunch pair piece slice bit lot lots kind sort type
set tub pack packet basket bucket tube sheet roll loads heaps tons plenty masses bags piles
""".split())
_PARTS = frozenset("""
side edge end top bottom middle foot back front corner start beginning rest half
""".split())
_ROLES = frozenset("""
teacher nurse doctor vet solicitor lawyer barrister plumber electrician joiner builder carpenter pilot
fireman firefighter policeman policewoman midwife paramedic magistrate councillor governor prefect
""".split())
_KNOWN_SEVERAL = frozenset("""
kids children stairs bins shops swings dishes curtains lights blinds gutters drains hedges windows doors
tills stables finals exams gcses highers nurses results vows brakes leads woods
""".split())
_TO_BODIES = frozenset("""
bite crack brush roll close shut tap wash dry stamp break hurt lose cross flutter click pick have burn
bruise fracture cut file paint pluck
""".split())
_MISSED = frozenset("miss forget remember ruin wreck spoil come attend skip crash gatecrash".split())
_LOST = frozenset("lose forget leave drop smash wear quit break lock pack misplace find".split())
_WORN = frozenset("""
dress suit hat costume coat cardigan wig veil onesie dressing-gown tie skirt kilt mask jumper
""".split())
_TRAVELLED = frozenset("ferry bus train flight plane news sea sun moon sky police queue lead leads".split())
_BOUGHT = frozenset("""
dog cat car van garage kitchen shed greenhouse caravan cottage farm telly tv radio tent sofa settee bike
boat house flat lodger canoe raft allotment pram buggy pushchair garden hammock mower freezer fridge
dishwasher boiler lift bath shower alarm drink
""".split())
_OF_ONES_OWN = EXAMS | {"house", "book", "novel", "job", "baby", "flat", "car", "album", "marathon"}
# What is known although others of its kind are new: made the bed, ran the shop.
_KNOWN = {
    "bed": ("make",), "shop": ("run", "keep"), "pub": ("run", "keep"), "house": ("sell", "paint", "leave", "keep"),
    "cafe": ("run",), "fire": ("start",), "table": ("set",), "garden": ("plant", "dig"), "home": ("leave", "run"),
    "bath": ("run",), "run": ("do",), "shower": ("run",), "concert": ("organise", "organize"),
}
# fmt: on


_OF_ONE, _OF_PART = BODY | BODIES | CARRIED | EXAMS, _PARTS | _MEASURES
_GOES_ON = PREPOSITIONS | {"and", "but", "when", "while", "because", "so", "every", "then"}


@dataclass(frozen=True)
class Noun:
    """A bare noun phrase: its `words`, the last of them its head; those `before` and `after` it; the `verb` that
    governs it; how it hangs on what stands before it (`slot`: its preposition, "verb", or "given" of lent us van); and
    whose it would be: of the one who acts (`owner`), or to whom it is done (`other`). `wronged`: the letter says
    sorry; `named`: its first word has a capital."""

    words: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    slot: str
    verb: str
    owner: str
    other: str
    wronged: bool
    named: bool = False

    @property
    def head(self) -> str:
        """Its last word."""
        return self.words[-1]

    @property
    def alone(self) -> bool:
        """Whether it is one word."""
        return len(self.words) == 1

    @property
    def done(self) -> bool:
        """Whether it is what the verb before it is done to."""
        return self.slot == "verb"

    @property
    def several(self) -> bool:
        """Whether it looks like a plural."""
        return self.head.endswith("s") and not self.head.endswith(("ss", "us"))


def determiner_of(noun: Noun) -> str:
    """a, the, or whose it is; "" where the noun stands bare."""
    found = (rule(noun) for rule in _RULES)
    return next((small for small in found if small is not None), "the")


def _street(noun: Noun) -> str | None:
    """ "on Cardigan Road": a street has its name for good."""
    return "" if noun.named and _STREETS & {noun.head, *noun.after[:1]} else None


_GOES_ON_DOING = frozenset("keep stop start begin love like hate enjoy try finish mind go".split())
_STREETS = frozenset(
    "road street lane avenue drive close crescent hill park square way terrace gardens court".split()
)


def _of_a_part(noun: Noun) -> str | None:
    """ "my side of bed", but "a jar of sea glass"."""
    if noun.alone and noun.head in _MEASURES and noun.after[:1] == ("of",):
        return "a"
    if noun.slot != "of" or len(noun.before) < 2 or noun.before[-2] not in _OF_PART:
        return None
    return "the" if noun.before[-2] in _PARTS else ""


def _idiom(noun: Noun) -> str | None:
    """On foot, take part, hand in hand, watch telly, head of year: bare for good."""
    head, verb = noun.head, noun.verb
    if noun.alone and (is_idiom(noun.slot, head) or (noun.done and is_done_bare(verb, head))):
        return ""
    if noun.alone and head in noun.before[-2:-1] and noun.before[-1] in PREPOSITIONS:
        return ""
    if noun.words == ("bed", "rest"):
        return ""
    if (verb == "watch" and head in ("tv", "telly")) or (noun.done and head in ("top", "bottom")):
        return ""
    of_them = head == "head" and (verb in ("make", "become", "be") or noun.after[:1] == ("of",))
    ranked = (
        verb in ("make", "name", "vote", "elect")
        and noun.done
        and noun.before[-2:-1]
        and noun.before[-2] in ("been", "were", "was", "got")
    )
    raised = noun.slot == "to" and "promoted" in noun.before[-2:]  # "promoted to delivery lead"
    of_them = of_them or (head == "head" and "made" in noun.before[-2:])
    won = verb == "win" and noun.words[0] in ("best", "first", "second", "third") and noun.done
    return "" if of_them or ranked or raised or won else None


def _is_done(noun: Noun) -> str | None:
    """ "to move", "made me laugh": the word is what is done, and no noun."""
    first = noun.words[0]
    if noun.alone and first.endswith("ing") and noun.verb in _GOES_ON_DOING:
        return ""  # "told me to keep drawing"
    to_one = noun.slot == "to" and noun.before[-2:-1] and noun.before[-2] in _AT_ONE
    if to_one and (noun.verb in _TOLD or (noun.verb in _TAKEN and not noun.alone)):
        return "" if noun.verb in _TOLD else None  # "taught me to splice rope", "drove me to train station"
    if first not in BASES or first == "own" or (not noun.alone and (noun.slot != "to" or first in QUALITIES)):
        return None
    if noun.slot == "to":
        goes_on = noun.after and noun.after[0] in DETERMINERS | OBJECTS
        there = first in _TO_SHOW and noun.verb not in _TO_DO and not noun.after
        return None if there and not goes_on and noun.alone else ""
    doing = noun.slot == "given" and noun.verb in _CAUSED
    return "" if doing or (noun.done and noun.verb in ("go", "come", "help", "let")) else None


def _ranked(noun: Noun) -> str | None:
    """ "missed last train", "bought first house"."""
    first = noun.words[0]
    if first not in RANKED and not re.fullmatch(r"\w{2,}est", first):
        return None
    if first == "only" and noun.head in MASS:
        return ""  # "brought only chocolate"
    if first == "own":
        return "your" if noun.owner == "my" and "you" in noun.before else noun.owner or "the"
    mine = noun.head in _OF_ONES_OWN and noun.verb in _A_VERBS and first != "same" and noun.done
    return noun.owner if mine and noun.owner else "the"


def _with_particle(noun: Noun) -> str | None:
    """ "put bins out", "gave book back"."""
    moved = noun.done and noun.after and noun.after[0] in PARTICLES
    if (
        moved
        and noun.after[0] not in ("back", "away", "up", "out")
        and noun.after[1:]
        and noun.after[1] not in _GOES_ON
    ):
        return None
    return "the" if moved and noun.head not in _OF_ONE else None


def _of_the_body(noun: Noun) -> str | None:
    """ "broke hip", "gave me hand", "held hand when I cried", "kicked me in shin"."""
    if noun.head in BODIES:
        one_s_own = (noun.done and noun.verb in _TO_BODIES) or noun.slot in ("through", "thru")
        return noun.owner if one_s_own else ""
    if noun.head not in BODY:
        return None
    if noun.verb in ("give", "lend") and noun.head in ("hand", "shoulder", "finger"):
        return "a" if noun.slot == "given" else ""
    if noun.done and noun.verb in _HELD and noun.head == "hand":
        return noun.other or "the"
    at_one = not noun.done and noun.before[-2:-1] and noun.before[-2] in _AT_ONE
    return "the" if at_one else noun.owner or "the"


def _was(noun: Noun) -> str | None:
    """ "was nurse"; "it was hay fever" has none."""
    if noun.verb != "be" or not noun.done:
        return None
    return "a" if noun.head in _ROLES else ""


def _plural(noun: Noun) -> str | None:
    """ "minded kids", "lost keys"; "eats crisps" has none."""
    if not noun.several and noun.head != "children":
        return None
    if noun.slot == "with" and noun.head in ("kids", "children"):
        return "the"
    if (noun.slot, noun.head) == ("for", "nurses"):
        return ""  # "the board exam for nurses"
    if noun.head in _KNOWN_SEVERAL and noun.slot not in ("given", "with", "without", "as", "like"):
        return None if noun.head in CARRIED | EXAMS else "the"
    lost = noun.alone and noun.done and noun.verb in _LOST and noun.head in CARRIED
    return noun.owner if lost and not noun.wronged else ""


def _of_ones_own(noun: Noun) -> str | None:
    """ "passed test", "forgot birthday", "lent us van", "lost job"."""
    if noun.head in EXAMS and noun.done and noun.verb in _EXAMINED:
        return noun.owner or "the"
    if noun.head in EVENTS and (noun.verb in _MISSED or noun.slot == "to"):
        return "your" if noun.wronged else noun.other or "the"
    lent = noun.slot == "given" and noun.verb in ("lend", "loan") and noun.head in LENT
    carried = noun.head in CARRIED and noun.done and noun.verb in _LOST and not noun.wronged
    return (noun.owner or "the") if lent or carried else None


def _new_or_known(noun: Noun) -> str | None:
    """ "got job", "missed ferry", "wrote book", "mowed lawn"."""
    if noun.slot not in ("verb", "given"):
        return None
    head, verb = noun.head, noun.verb
    if verb in _KNOWN.get(head, ()):
        return "the"
    if head in A_NEW_ONE and not noun.named and verb in _A_VERBS:
        return "a"
    if head in ONE_ONLY or (not noun.alone and noun.named):
        return "a" if head in _BOUGHT and head not in _TRAVELLED and verb in _NEWLY else "the"
    return "a" if verb in _A_VERBS or noun.slot == "given" else "the"


def _after_preposition(noun: Noun) -> str | None:
    """ "with bread knife", "without coat", "in big hat"; elsewhere it is the one that is known."""
    if noun.slot in ("as", "without", "like") or (noun.slot == "with" and noun.head not in ONE_ONLY):
        return "a"
    return "a" if noun.slot == "in" and (noun.head in _WORN or noun.head in ("mood", "rush")) else "the"


_RULES = (_street, _of_a_part, _idiom, _is_done, _ranked, _with_particle, _of_the_body, _was, _plural, _of_ones_own,
    _new_or_known, _after_preposition)  # fmt: skip
