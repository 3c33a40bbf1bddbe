"""Whether words ask: asks("is her knee better") is True, of "Had I known, I'd have come." False.

A question begins with its auxiliary or with who, what or how; so do some sentences that ask nothing, and some leave the
auxiliary out: with_auxiliary("what you doing", …) is "what are you doing"."""

from __future__ import annotations

import re

from letters.words.english.grammar import (
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    PARTICIPLES,
    bare_word,
    base_of_gerund,
    is_past,
    is_s_form,
)

AUXILIARIES = frozenset(
    "is are was were am do does did has have had isn't aren't wasn't weren't don't doesn't didn't hasn't "
    "haven't hadn't shall shan't".split()
) | (MODALS - {"cannot"})
ASKING = frozenset("how what who where when why which whose".split())
SUBJECTS = frozenset("i you we he she they it there her his your my our".split())
_OF_SOMEBODY = frozenset("is are does did has will can isn't doesn't didn't hasn't won't".split())
HOW_LONG = re.compile(
    r"(?:how|what(?! (?:made|gave|kept|got|hurt|[a-z]+ed)\b)|which|whose) (?:[\w-]+ ){1,3}"
    rf"(?:{'|'.join(sorted(AUXILIARIES))}) "
    r"(?:i|you|we|he|she|they|it|there|the|your|my|our)\b",
    re.I,
)
_DO_THEY = re.compile(r"(?:do|don't) (?:the|these|those) (?:\w+ )??\w+s\b", re.I)
_HOWS = re.compile(r"(?:who|how|where|what)'(?:s|re|ve) (?!(?:done|past|more|gone|worse|best)\b)", re.I)
ANY_NEWS = re.compile(r"(?:any (?:news|sign|word|luck|chance|idea|plans)|anything new)\b", re.I)
PEOPLE = frozenset("i we he she they it".split())
_DOING = frozenset("do don't can't won't couldn't shall shan't".split())
_OWNERS = ("my", "our", "your", "his", "her", "their")
_IF = ("had", "should", "were")  # "had I known"
_POINTED_AT = frozenset("there this that these those".split())
# What is not had done: "had this not been so", "had it rained", where "had it mended" is.
_HAD_IT_BEEN = re.compile(
    r"(?:and |but )?had (?:there\b|(?:(?:it|this|that|these|those|(?-i:[A-Z])\w+|(?:the|my|your|our|his|her|"
    r"their) \w+)"
    r" (?:(?:not|never|ever|only|just|really|always) )*"
    r"(?:been|rained|snowed|happened|occurred|known|gone|existed|lasted|worked|mattered)\b))",
    re.I,
)
_BIDS_NOT = re.compile(r"don't you (?:dare|worry|ever|forget|fret|mind|fuss)\b", re.I)
_THEN_WOULD = re.compile(
    r", (?:i|we|you|he|she|they|it)(?:'d|'ll| would| could| might)\b"
    r"|^had .*\b(?:i|we|you|he|she|they|it|that)(?:['’]d| would| could| might) have\b",
    re.I,
)
_WHICH_IS = re.compile(r"which (?:is|was|are|were|has|had|would|will|may|might|could)\b", re.I)


# "May God bless you", "may your roads rise": wished, where "may I come" asks.
_WISHED = re.compile(r"(?:and |so )?may (?!(?:i|we)\b)[^?]*$", re.I)


# "Have you had another cold, do take care of yourself."
_BIDS_THEN = re.compile(r", (?:(?:and|so|but) )?(?:do|please) (?!you\b|they\b|we\b|i\b)\w+ \w", re.I)


# "the yard looks pretty and do you play in it": told first, and asked in the same breath.
_ASKED_AT_LAST = re.compile(
    r"(?P<told>(?:[\w'’-]+,? ){2,}?)(?<!not only )(?:and|but|so) (?P<first>do|did|does|are|is|have|has|will|can) "
    r"(?P<who>you|he|she|they|it|(?:your|the|my|our) \w+)(?: (?:all|both|ever|still|two|now|really|already))* "
    r"(?P<does>[\w'’-]+)"
    r"(?: [^\s.!?]+){0,30}",  # no more: a long text is looked through once
    re.I,
)
_HELD = re.compile(r"(?:so|nor|neither|only|if|whether|when|let|and|or|but|how|what|who|where|why)$", re.I)


def asks_at_last(sentence: str) -> bool:
    """Whether a sentence tells something and ends in a question that has no mark: not "and so do you", not "come and
    have you tea"."""
    found = _ASKED_AT_LAST.fullmatch(sentence.strip().rstrip(". "))
    if not found:
        return False
    first, does = found["first"].lower(), bare_word(found["does"])
    told = [bare_word(word) for word in found["told"].split()]
    whole = any(
        word in BE | MODALS or is_past(word) or is_s_form(word) or "'" in word or word in _SAY
        for word in told[1:]
    )
    if not whole or {*told} & _WONDERED or told[0] in _ON_TERMS or _HELD.search(told[-1]):
        return False
    if first in ("do", "did", "does", "will", "can"):
        return does in BASES or does in ("be", "have")
    if first in ("have", "has"):
        return (
            does in PARTICIPLES | {"been", "had", "got", "heard", "seen"}
            or is_past(does)
            or does in ("any", "a")
        )
    return bool(base_of_gerund(does)) or does in _QUITE


_SAY = frozenset("am have are love like miss want hope think go live work get".split())
_WONDERED = frozenset("wonder wondering wondered ask asks asked asking know tell".split())
_ON_TERMS = ("if", "when", "unless", "whether", "because", "not", *ASKING)
_QUITE = frozenset("well better all coming still able ready fine warm enough happy busy".split())


def asks(sentence: str) -> bool:
    """Whether somebody asks, with the mark or without it: "is her knee better", "how long are you over for"."""
    if _WISHED.match(sentence):
        return False
    if asks_at_last(sentence):
        return True
    if not sentence.rstrip().endswith("?") and _BIDS_THEN.search(sentence):
        return False
    if not sentence.rstrip().endswith("?") and (only_tells(sentence) or _BIDS_NOT.match(sentence)):
        return False
    first, second = (*map(bare_word, sentence.split()[:2]), "", "")[:2]
    turned_round = first in AUXILIARIES and (
        second in SUBJECTS or (second[:1].isalpha() and second.capitalize() in sentence.split()[1:2])
    )
    # "Did some shopping.", "did the garden", "had my knee done"
    done = first == "did" and (sentence.rstrip().endswith(".") or len(sentence.split()) <= 3)
    had = first == "had" and second in _OWNERS
    the_aunt = (first in _OF_SOMEBODY and second in DETERMINERS and not done) or bool(
        _DO_THEY.match(sentence)
    )
    how = (first in ASKING and second in AUXILIARIES) or HOW_LONG.match(sentence) or _HOWS.match(sentence)
    gets = first in ("who", "what") and gets_it(sentence)
    marked = sentence.rstrip().endswith("?")
    goes_on = bool(_WHICH_IS.match(sentence))  # the sentence before: "Which is probably a no."
    return marked or (
        not goes_on
        and bool((turned_round and not had) or the_aunt or how or gets or ANY_NEWS.match(sentence))
    )


def gets_it(sentence: str) -> bool:
    """Whether somebody asks who or what does it: "who gets the clock", not "what helps is tea"."""
    _, verb, *rest = (*map(bare_word, sentence.split()), "")
    later = (word in BE or word in MODALS or is_s_form(word) or is_past(word) for word in rest)
    return is_s_form(verb) and not any(later)


# "what you think of that?", "what you doing", "where you been": asked without its do, are or have.
_CLIPPED = re.compile(
    r"(?P<what>(?:what|where|when|why|how|who)(?: (?:else|often|long))?) (?P<who>you|u|ya|they|we) "
    r"(?P<verb>[\w']+)(?P<rest>.*)",
    re.I,
)


def with_auxiliary(asked: str, typed: str) -> str:
    """The question with the auxiliary that was left out; where no mark shows that it asks, it may be what to tell."""
    found = _CLIPPED.fullmatch(asked)
    if not found:
        return asked
    verb = found["verb"].lower()
    marked = typed.rstrip().endswith("?") or verb in ("think", "reckon")
    if base_of_gerund(verb):
        helping = "are"
    elif verb in ("been", "done", "seen", "gotten"):
        helping = "have"
    elif marked and verb in BASES - BE and verb not in AUXILIARIES and not is_past(verb):
        helping = "do"
    else:
        return asked
    return f"{found['what']} {helping} {found['who']} {found['verb']}{found['rest']}"


def only_tells(asked: str) -> bool:
    """Whether words that begin as a question does ask nothing: "can't wait to see you", "do come", "had I known, I'd
    have come"."""
    first, second, third = (*map(bare_word, asked.split()[:3]), "", "", "")[:3]
    bids = first in MODALS | _DOING and second in BASES | {"be", "have"} and third not in BASES | BE
    whose = second in PEOPLE | _POINTED_AT or (*asked.split(), "", "")[1][:1].isupper()
    return bids or (first in _IF and whose and bool(_THEN_WOULD.search(asked)))


def is_supposed(text: str) -> bool:
    """Whether words say what would have been, turned round: "had there been time", "had it rained we'd have stayed"."""
    return bool(_HAD_IT_BEEN.match(text)) or (text.lower().startswith("had ") and only_tells(text))


def is_told(asked: str, typed: str) -> bool:
    """Whether words that might begin a question were typed as a sentence: "It's been a funny old week.", "Must dash
    now.", "Don't you dare bring a present." """
    tokens = asked.split()
    asking, _, contracted = bare_word(tokens[0]).partition("'")
    follows = tokens[1] if len(tokens) > 1 else ""
    subject = bare_word(follows) in SUBJECTS | DETERMINERS | {"you"} or follows[:1].isupper()
    modal = asking in MODALS | {"had", "have"} and not contracted and not subject
    told = modal or (bool(contracted) and asking not in ASKING)
    return bool(_BIDS_NOT.match(asked)) or (told and typed.rstrip().endswith((".", "!")))
