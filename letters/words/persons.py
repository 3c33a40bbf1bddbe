"""Who is meant: turn(phrase, genders, verb) -> the phrase with those pronouns as "you", its verbs agreeing.

"hums when "
"she parks" was written about somebody; the letter is written to them. Verbs are changed by a function, so that
the habits of the dead go into the past by the same road."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from letters.words.grammar import (
    ADVERBS,
    BASES,
    BE,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PARTICIPLES,
    PREPOSITIONS,
    agreeing,
    bare_word,
    base_of_s,
    is_adverb,
    is_past,
    is_s_form,
    may_be_s_form,
    past_of,
)

FORMS = {
    "he": frozenset("he him his himself he's he'd he'll".split()),
    "she": frozenset("she her hers herself she's she'd she'll".split()),
}
_NOMINATIVE = ("he", "she", "they", "it")
_YOU = frozenset("you your yours yourself you're you've you'd you'll".split())
_PLAIN = {
    "he": "you", "she": "you", "him": "you", "himself": "yourself", "herself": "yourself", "hers": "yours",
    "he'd": "you'd",
    "she'd": "you'd", "he'll": "you'll", "she'll": "you'll",
}  # fmt: skip
_THEIR = {"they": "you", "they're": "you're", "they've": "you've", "they'd": "you'd", "they'll": "you'll",
    "their": "your",
    "theirs": "yours", "themselves": "yourself", "themself": "yourself"}  # fmt: skip
# After these, "her" is the one to whom it is done: "told her I was late", "let her drive".
_BEFORE_BASE = frozenset("make made makes let lets help helped helps making letting helping".split())
_BEFORE_ING = frozenset("keep kept leave left find found catch caught".split())
_GIVING = frozenset(
    "give gave gives giving bring brought buy bought send sent show showed owe owed cost told tell ask "
    "asked call called".split()
)
_MAKING = frozenset(
    "cook cooked cooking bake baked baking pour poured lend lent lending offer offered promise promised".split()
)
# Without an article these can be given; anything else after "gave her" is her own: "gave her dog a bath".
_UNCOUNTED = frozenset(
    "advice money hell grief hope strength courage trouble time space tea coffee dinner lunch breakfast "
    "supper soup food "
    "water wine bread chocolate attention credit permission shelter news information medicine".split()
)
_COUNTS = frozenset("two three four five six seven eight nine ten several many".split())
_FEELING = frozenset(
    "late sad angry cross happy unhappy ill sick afraid nervous lonely uneasy proud upset mad".split()
)
_ALSO_NOUNS = frozenset("cake dress coat bed shirt ring garden boat film place name plan dinner".split())
# "called her mum" rang her mother; "called her fat" said so of her.
# "when she's upset" is how she is, "she's upset my mother" what she has done.
_STATES = frozenset(
    "upset tired bored married worried scared annoyed stressed excited confused hurt drunk lost stuck dressed finished "
    "engaged embarrassed exhausted interested hidden cut set shut".split()
)
_RELATED = frozenset(
    "mum mom mam mother dad father sister brother nan gran grandma grandad grandpa aunt uncle boss "
    "doctor friend friends "
    "school teacher cousin husband wife boyfriend girlfriend son daughter house office landlord landlady parents "
    "neighbour neighbor phone bluff cat dog".split()
)
_AFTER_HER = PREPOSITIONS | DETERMINERS | OBJECTS | frozenset(
    "and but or so because when while if than then that i we he she they who what why how where until once again "
    "so first last "
    "today yesterday tomorrow tonight home here there more most much very too being not never always "
    "anyway every twice".split()
)  # fmt: skip
Verb = Callable[[str], str]


def genders_in(text: str) -> frozenset[str]:
    """Which of he and she a text speaks of."""
    words = {bare_word(token) for token in text.split()}
    return frozenset(gender for gender, forms in FORMS.items() if words & forms)


def speaks_to_you(text: str) -> bool:
    """Whether a text says "you" or "your"."""
    return bool({bare_word(token) for token in text.split()} & _YOU)


def turn(text: str, genders: Collection[str]) -> str:
    """The text with the pronouns of `genders` ("he", "she", "they") as "you", and their verbs agreeing."""
    return _replace(_agree(text, genders, base_of_s), genders)


def into_past(text: str, subject: str) -> str:
    """The text with the present verbs of `subject` (he, she, they) in the past: "she hums" -> "she hummed"."""
    return _agree(
        text,
        {subject},
        lambda verb: (
            past_of(agreeing(verb, "you"))
            if may_be_s_form(verb) and verb not in BE
            else _be_past(verb, subject)
        ),
    )


def conjugate(subject: str, text: str) -> str:
    """A phrase that begins with its verb, said of `subject` (you, I, we, he, she, they)."""
    said = _agree(f"they {text}", {"they"}, lambda verb: agreeing(verb, subject))
    return subject + said.removeprefix("they")


def _be_past(verb: str, subject: str) -> str:
    forms = {"is": "was", "isn't": "wasn't", "are": "were", "aren't": "weren't", "has": "had", "have": "had",
    "does": "did",
        "doesn't": "didn't", "don't": "didn't", "do": "did", "can": "could", "can't": "couldn't",
        "will": "would", "won't": "wouldn't", "was": "were", "wasn't": "weren't"}  # fmt: skip
    if subject != "they" and verb in ("was", "wasn't"):
        return verb
    return forms.get(
        verb, past_of(verb) if subject == "they" and verb in BASES and not is_past(verb) else verb
    )


def _agree(text: str, subjects: Collection[str], change: Verb) -> str:
    tokens = text.split(" ")
    words = [bare_word(token) for token in tokens]
    waiting = present = False
    for place, word in enumerate(words):
        if word in subjects and word in _NOMINATIVE and (word != "it" or not place):
            waiting, present = words[place + 1 : place + 2] != ["and"], False
            if place and words[place - 1] in BE - {"do", "did", "have", "had"}:
                tokens[place - 1] = _swap(tokens[place - 1], change(words[place - 1]))
                waiting = False
        elif word.endswith("'s") and word[:-2] in subjects and word[:-2] in ("he", "she"):
            waiting, present = False, not _is_perfect_here(words, place)
        elif waiting and not is_adverb(word) and word and not _leads(words, place):
            waiting = False
            changed = change(word)
            present = changed != word and word not in ("was", "wasn't")
            tokens[place] = _swap(tokens[place], changed)
        elif (
            (present or is_adverb(words[place - 1]))
            and _goes_on(words, place)
            or (present and _listed(tokens, words, place))
        ):
            tokens[place] = _swap(tokens[place], change(word))
    return " ".join(tokens)


def _is_perfect_here(words: list[str], place: int) -> bool:
    """Whether "she's" is she has: "she's been", "he's already made"."""
    verb = next((word for word in words[place + 1 :] if not is_adverb(word)), "")
    return verb in PARTICIPLES or (is_past(verb) and verb not in MODALS and verb != "got")


def _leads(words: list[str], place: int) -> bool:
    """Whether an unknown word before a verb is its adverb: "she aye forgets the milk"."""
    word, following = (*words[place:], "")[:2]
    verbal = word in BASES | MODALS | BE | PARTICIPLES or is_past(word) or may_be_s_form(word) or "'" in word
    return not verbal and is_s_form(following)


def _goes_on(words: list[str], place: int) -> bool:
    """Whether the word here is a second verb: "reads the paper and argues with it", "sings and dances"."""
    before = place - 1
    while before > 0 and (is_adverb(words[before]) or words[before] == "then"):
        before -= 1
    linked = words[before] in ("and", "but", "or", "then") or words[place - 1] == "then"
    if not linked or not may_be_s_form(words[place]):
        return words[before] in ("and", "but", "or") and words[place] in (
            "is",
            "has",
            "does",
            "doesn't",
            "isn't",
        )
    following = words[place + 1] if place + 1 < len(words) else ""
    clear = following in DETERMINERS | OBJECTS | PREPOSITIONS | {
        "what",
        "why",
        "how",
        "that",
        "i",
        "we",
        "as",
        "if",
        "when",
        "where",
        "so",
    }
    if not following or following in ("and", "or", "but", "then"):
        return is_s_form(words[place]) and (
            before < 2 or is_s_form(words[before - 1]) or words[place] not in NOUNS
        )
    return clear or (is_s_form(words[place]) and words[place] not in NOUNS)


def _listed(tokens: list[str], words: list[str], place: int) -> bool:
    """Whether the word here is a verb after a comma: "cooks, cleans and sings"."""
    before = place - 1
    while before > 0 and (is_adverb(words[before]) or words[before] == "then"):
        before -= 1
    return (
        place > 1
        and tokens[before].endswith(",")
        and is_s_form(words[place])
        and (
            words[place] not in NOUNS
            or before < place - 1
            or (is_s_form(words[place - 1]) and words[place + 1 : place + 2] == ["in"])
        )
    )


NOUNS = frozenset(
    "talks walks calls plays notes drinks dances looks dreams cooks drives names plants flowers books songs "
    "stops signs snacks "
    "shows prints texts parks shops boats cakes photos photographs pictures films places tests jokes stories "
    "parties rings watches "
    "hands faces plans lists labels phones coaches hats times voices words guards questions answers "
    "letters stamps shirts".split()
)


def _swap(token: str, word: str) -> str:
    """The token with its word replaced, punctuation and capital kept."""
    match = re.fullmatch(r"([^\w]*)(.*?)([^\w]*)", token)
    before, core, after = match.groups() if match else ("", token, "")
    return (
        before
        + (word.capitalize() if core[:1].isupper() and word[:1].islower() and core != "I" else word)
        + after
    )


def _replace(text: str, genders: Collection[str]) -> str:
    forms = frozenset().union(*(FORMS.get(gender, frozenset()) for gender in genders))
    tokens = text.split(" ")
    words = [bare_word(token) for token in tokens]
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        if "they" in genders and word in _THEIR:
            tokens[place] = _swap(tokens[place], _THEIR[word])
        elif word in forms:
            tokens[place] = _swap(tokens[place], _you(tokens, words, place, following))
        elif _possessed(word, forms):
            tokens[place] = _swap(tokens[place], "you're")
    return " ".join(tokens)


def _possessed(word: str, forms: Collection[str]) -> bool:
    return word in ("he're", "she're") and word[:-3] in forms


def _you(tokens: list[str], words: list[str], place: int, following: str) -> str:
    word = words[place]
    if word in _PLAIN:
        return _PLAIN[word]
    if word in ("he's", "she's"):
        verb = next((later for later in words[place + 1 :] if not is_adverb(later)), "")
        if verb in _STATES and words[words.index(verb, place) + 1 :][:1] not in (
            ["my"],
            ["me"],
            ["the"],
            ["her"],
        ):
            return "you're"
        return "you've" if (is_past(verb) and verb not in MODALS) or verb in PARTICIPLES else "you're"
    if word == "his":
        return (
            "your"
            if following
            and following not in _AFTER_HER - ADVERBS - {"own", "first", "last"}
            and not _stops(tokens[place])
            else "yours"
        )
    return "you" if _is_object(tokens, words, place, following) else "your"


def _is_object(tokens: list[str], words: list[str], place: int, following: str) -> bool:
    """Whether this "her" is a person and not an owner."""
    before = words[place - 1] if place else ""
    if before == "called" and place == len(words) - 2:
        return following not in _RELATED
    if following in _COUNTS and words[place + 2 : place + 3] in (
        ["times"],
        ["years"],
        ["days"],
        ["weeks"],
        ["hours"],
    ):
        return True
    if words[0] in ("i", "we") and before in _BEFORE_BASE | _GIVING | _MAKING:
        if _is_given(words[place + 1 : place + 4], before):
            return True
        if following in _ALSO_NOUNS and words[place + 2 : place + 3] not in (["with"], ["in"], ["to"]):
            return False
    if not following or _stops(tokens[place]) or following in _AFTER_HER - {"own", "first", "last"}:
        return True
    if before in _BEFORE_BASE and following in BASES and following != "own":
        return True
    if before in _BEFORE_ING and following.endswith("ing"):
        return True
    return before in _GIVING and (
        following.endswith("s")
        and words[place + 2 : place + 3] != ["to"]
        and not following.endswith("ss")
        or following in MODALS
    )


def _is_given(after: list[str], before: str) -> bool:
    """Whether "her" was given or made something: "gave her bad advice", "made her late for work"."""
    one, two, three = (*after, "", "", "")[:3]
    if before in _BEFORE_BASE and (
        one in _FEELING or re.fullmatch(r"\w{2,}(?:able|ible|less|ous|rried|rrassed)", one)
    ):
        return True
    for noun, follower in ((one, two), (two, three)):
        if noun in _UNCOUNTED and one not in _RELATED:
            return follower not in ("to", "away", "back", "of")
    return False


def _stops(token: str) -> bool:
    return token[-1:] in ",.;:!?)—–…"
