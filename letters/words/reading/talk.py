"""What is said to the reader's face: talked(said, key, view) -> its sentences, as_told(…) -> the Detail that they are.

Notes are made sentences; talk is one already. Its slips are mended, and it is otherwise left as it is: fragments,
figures, a grammar of its own. What only answers the one who asked ("I guess just that …") is taken off."""

from __future__ import annotations

import re

from letters.errors import BriefError
from letters.letter import Detail
from letters.words.english.clauses import begins_clause, finite_place
from letters.words.english.clipped import are_clipped, may_be_of_another
from letters.words.english.grammar import DETERMINERS, bare_word, is_adverb, is_past
from letters.words.english.mending import mend
from letters.words.english.nouns import as_sentence, is_mine, story_kind
from letters.words.english.persons import genders_in, speaks_to_you
from letters.words.english.sentences import split_sentences
from letters.words.english.topics import topics_of
from letters.words.reading.completing import with_its_time
from letters.words.reading.inversion import ASKING, AUXILIARIES
from letters.words.reading.openers import unasked
from letters.words.reading.parting import goes_on
from letters.words.reading.views import View, meant

FACED = ("memory", "deed", "habit")
BRIEF = 14  # words of a thing that is remembered, past which no sentence of ours holds it
_THEIR_NEWS = ("get well",)
_HEARD = re.compile(
    r"\b(?:heard|told|tells?|says?|said|rang|rung|phoned|messaged|texted|saw|reading|read)\b", re.I
)
TIMED = 10  # words of a sentence that tells its time first, past which it is not turned round
_TIMED = re.compile(
    r"(?:when|in|at|on|after|before|every|once|if|last) .*(?<!and )\b(?:you|we|i|they|he|she)\b", re.I
)
_THOUGHT = re.compile(r"i\b.{0,20} (?:thinking|think|thought) (?:of|about) (?!you\b)", re.I)
_JOINING = re.compile(r"^(?:then|and|but|so|anyway|after that|later|now),? (?:then )?", re.I)
_LASTED = re.compile(r"\b(?:for|about|nearly|over|almost) (?:[\w-]+ ){1,2}(?:years|months)\b", re.I)
LENGTHY = 20  # words, past which a sentence with a comma is two
_GOES_ON = re.compile(
    r"\b(?:and|but) (?:then|when|you|i|it|we|never|everyone|everybody)\b|\bthen (?:say|you|act|do|go|act|pretend)\b"
    r"|\b(?:so that|because|only when|even when|i expect|i think|i suppose|i bet)\b|^i (?:expect|think|suppose|bet) ",
    re.I,
)
_POINTING = ("that", "this", "these", "those", "it", "there", "not", "no", "nothing", "none")
_SOMEBODY = re.compile(r"\b(?:i|you|we|he|she|they)\b", re.I)
_KINDS = {"you": "you-event", "we": "we-event", "i": "i-event"}
# What is said to the one who asks, before what is said to the reader.
_ANSWERING = re.compile(
    r"^(?:(?:well|oh|um+|er+|hmm+|dunno|idk|(?:i )?don'?t know|not sure|no idea|nowt|nothing|not much|"
    r"not a (?:lot|great deal))(?: (?:really|much|honestly|comes next(?: really)?))?[.!,]+ +(?=\w)"
    r"|(?:i (?:guess|suppose|think) |probably )?(?:just |only )?"
    r"that (?=(?:i|we|you|he|she|they|it|there|my|your|the)\b)"
    r"|the (?:one|day|time) (?:that )?(?:i remember|i go back to|comes? to mind) (?:is|was) (?:that |when )?"
    r"(?=(?:the|that) (?:time|day|night|morning|evening|summer|winter|year|weekend|week)\b)"
    r"|(?:i'?d|i would|i'?ll|i will) (?:just |probably |only )*"
    r"(?:say|tell (?:her|him|them))"
    r"(?! (?:it (?:in|at|on|to|again|for|with|all)|this|so|something|anything|what|a \w+|no more|nothing|goodbye)\b)"
    r"(?: to (?:her|him|them))?(?: that)?[,:]? "
    r"|(?:tell|let) (?:her|him|them)(?: know)?(?: that)?[,:]? "
    r"(?=(?:i|we|my|(?:mum|mom|dad|nan)(?:'?s)?|gran\w*|everyone|everybody|the (?:kids|children|boys|girls))\b|i'))",
    re.I,
)
# Who has no more to say, and says it: "nah thats it just love you".
_NO_MORE = re.compile(
    r"^(?:(?:no|nope|nah|naw|ok(?:ay)?|well|oh|yeah|i think|i guess|um+)[, ]+)*"
    r"(?:(?:no|nope|nah|naw)[, ]+(?:just )?(?=that)|(?=that|no|nope|nah|naw|nothing))"
    r"(?:that(?:'?s| is) (?:it|all|everything|about it|me done)|"
    r"(?:no|nothing|nowt)(?:thing)? (?:else|more|further|to add))"
    r"(?: (?:really|then|for now|i think|i guess|from me|comes to mind))*"
    r"(?:[.!,;:–—-]+ +| (?=(?:just|only|except|but|love|dont|don't|tell|give|and|oh)\b))"
    r"(?:just that |except that |except |but )?(?=\S)"
    r"|^(?:no|nope|nah|naw)[,.!]* (?=just\b)",
    re.I,
)
# The same where a second question was answered in the same breath.
_NOTHING_MORE = re.compile(
    r"(?<=[.!?]) (?:nowt|nothing|not much|dunno|idk|no idea|not sure)(?: really| much| else)?[.!](?= \S)",
    re.I,
)
_JUST_THAT = re.compile(
    r"(?<=[.!?] )(?:i (?:guess|suppose|think) )?(?:just|only) that ((?:i|we|you|he|she|they|it)\b)", re.I
)
# What is called out to the reader is no thing that one remembers: "Happy birthday old man. I got another truck."
_HAILS = re.compile(
    r"(?:(?:a )?(?:very )?(?:happy|merry|blessed) (?:\w+ )?(?:birthday|anniversary|new year|christmas|xmas|easter|"
    r"retirement|holidays|wedding)|many happy returns|congrat\w*|well done|good luck|welcome (?:home|back)|"
    r"hi|hiya|hey|hello)\b",
    re.I,
)
# These begin no sentence: the time is what is remembered, and wants a hinge.
_SETTING = re.compile(
    r"(?:(?:remember )?"
    r"(?:that|the) (?:time|day|night|morning|evening|summer|winter|year|weekend|week)\b(?! (?:was|is|of)\b)"
    r"|(?:remember )?(?:on \w+day )?when (?:we|you|i)\b(?!.* it \w+(?:ed|as)\b))[^,]*$",
    re.I,
)


# "When you got married I did the wall": what was done stands after its time, and it is a sentence.
_AND_THEN_WHAT = re.compile(
    r"when (?:you|we|i) (?:(?!(?:and|but|or|when|told|said|thought|knew|asked|heard|that|how|what|used)\b)"
    r"[\w'’-]+ ){1,9}(?:i|we|you|he|she|they) (?!(?:and|were|was|are) \w+ing\b)\w",
    re.I,
)


def to_the_reader(said: str) -> str:
    """The words without what only answers the one who asked."""
    more = _NO_MORE.sub("", said.strip().replace("’", "'"))
    later = _JUST_THAT.sub(
        lambda found: found[1].capitalize(), more if len(more) < len(said.strip()) else said.strip()
    )
    return with_its_time(unasked(_ANSWERING.sub("", _NOTHING_MORE.sub("", later))))


def talked(said: str, key: str, view: View) -> tuple[str, ...]:
    """The sentences of what was said to the reader, or told them whole of the one who died; none for notes."""
    told = split_sentences(mend(to_the_reader(said), figures=True)) if key in FACED else ()
    several = len(told) > 1 or (bool(told) and _has_two(told[0], key))
    # With nobody in it who could be the reader, it is told as it stands too.
    faced = speaks_to_you(said) or (
        (view.dead or not genders_in(said)) and bool(told) and all(map(_begins, told))
    )
    if key == "deed" and view.occasion in _THEIR_NEWS and not _HEARD.search(told[0] if told else said):
        faced = False  # what they know themselves hangs on "I heard"
    return told if several and faced else ()


def _begins(sentence: str) -> bool:
    """Whether a sentence says who did it, perhaps after what joins it to the one before."""
    return begins_clause(_JOINING.sub("", sentence))


def _has_two(sentence: str, key: str) -> bool:
    """Whether a sentence is two by its length, tells its time first, says what one thought of, or is a habit that goes
    on where no hinge could hold it."""
    long = len(sentence.split()) >= LENGTHY and "," in sentence and begins_clause(sentence)
    habit = key == "habit" and sentence.lower().startswith(("you ", "i ")) and _GOES_ON.search(sentence)
    timed = len(sentence.split()) >= TIMED and _TIMED.match(sentence)
    lasted = key == "memory" and _LASTED.search(sentence)  # years are no moment that one could ask after
    return bool(long or habit or timed or lasted or _THOUGHT.match(sentence))


def clipped(said: str, view: View) -> tuple[str, ...]:
    """The sentences of who leaves themselves out where they talk, as they stand; none where it may be the reader who is
    left out, or somebody else."""
    told = split_sentences(mend(to_the_reader(said), figures=True))
    stands = not view.dead and are_clipped((*view.before, *told)) and not may_be_of_another(told)
    return told if stands and not _may_be_you(" ".join(told), view) else ()


def _may_be_you(told: str, view: View) -> bool:
    """Whether a he or she may be the reader."""
    try:
        return bool(meant(told, view))
    except BriefError:
        return True


# "Take care of yourself", "give my love to Bess", "do come if you can": nothing that the writer did or will do.
_TO_THE_READER = re.compile(
    r"(?:please )?(?:well done\b|believe me\b|(?:forgive|excuse) (?:my|the|this|me|us)\b|put your feet up\b|"
    r"take (?:good )?care\b|(?:give|send) (?:my|our) (?:love|regards|best)\b|do \w+ if you\b|"
    r"god bless\b|don't you \w|let (?:me|us) know\b|send (?:me|us) \w|"
    r".*\byoursel(?:f|ves)\b(?! (?:in|on|at|when|with)\b))",
    re.I,
)


def bids_the_reader(said: str) -> bool:
    """Whether what was said bids the reader do something, or blesses them."""
    return bool(_TO_THE_READER.match(said))


def hails(said: str) -> bool:
    """Whether what was said begins with a wish that is called out, and goes on."""
    return bool(_HAILS.match(said)) and len(split_sentences(said)) > 1


def only_asks(said: str) -> bool:
    """Whether what was said is nothing but a question to the reader, and not whether they remember: "How are you?"."""
    asked = len(split_sentences(said)) == 1 and (said.rstrip().endswith("?") or _asks_you(said))
    first = bare_word(mend(said).split()[0]).partition("'")[0] if said.split() else ""
    return asked and first in ASKING | AUXILIARIES and not _REMEMBER.search(said)


def _asks_you(said: str) -> bool:
    """Whether words ask the reader without a mark: "r u coming on saturday", "how is your knee"."""
    first, second = (*map(bare_word, mend(said).split()[:2]), "", "")[:2]
    return (first in AUXILIARIES and second == "you") or (first in ASKING and second in AUXILIARIES)


def as_question(sentence: str) -> str:
    """A sentence that only asks, with its mark."""
    return sentence if sentence.endswith("?") else f"{sentence.rstrip(' .')}?"


_REMEMBER = re.compile(r"\bremember\b|\brecall\b|\bforget\b", re.I)


def is_said_thing(sentence: str) -> bool:
    """Whether a sentence is only a thing, or how something was done: "The tablecloth you sent.", "How you did it." """
    first = bare_word(sentence.split()[0])
    things = first in DETERMINERS | {"all", "everything", "how"} and not sentence.rstrip().endswith("?")
    return things and (first == "how" or finite_place(sentence) is None) and not begins_clause(sentence)


def begins_as_a_note(told: tuple[str, ...]) -> bool:
    """Whether what was said begins with the time or the thing that is remembered, or with what nobody is said to have
    done, and is no sentence yet."""
    first = told[0].rstrip(".!")
    if first.endswith("?"):
        return False
    opening = bare_word(first.split()[0])
    named = len(first.split()) <= BRIEF and not begins_clause(first) and finite_place(first) is None
    named = named and opening not in _POINTING and not is_adverb(opening) and not _SOMEBODY.search(first)
    setting = _SETTING.match(first) and not _AND_THEN_WHAT.match(first)
    return bool(setting) or goes_on(first) or is_past(opening) or named


def going_on(told: tuple[str, ...]) -> tuple[str, ...]:
    """What was said after the first, as sentences."""
    return tuple(map(as_sentence, told[1:]))


def as_told(key: str, told: tuple[str, ...]) -> Detail:
    """What was said as a story that no sentence of ours holds."""
    whole, opening = " ".join(told), as_sentence(told[0])
    first = bare_word(opening.split()[0]).split("'")[0]
    return Detail(
        key, whole, "habit" if key == "habit" else _KINDS.get(first) or story_kind(whole), opening, opening,
        topics=topics_of(whole), story=True, me=is_mine(whole), more=going_on(told),
    )  # fmt: skip
