"""She is you: replace_pronouns(text, genders) -> the text with "she", "her" and "hers" as "you", "your" and "yours".

The verbs are left to persons.py."""

from __future__ import annotations

import re
from collections.abc import Collection

from letters.words.english.contracted import is_has
from letters.words.english.grammar import (
    ADVERBS,
    BASES,
    DETERMINERS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    bare_word,
    base_of_gerund,
    is_adverb,
)

FORMS = {
    "he": frozenset("he him his himself he's he'd he'll".split()),
    "she": frozenset("she her hers herself she's she'd she'll".split()),
}

_PLAIN = {
    "he": "you", "she": "you", "him": "you", "himself": "yourself", "herself": "yourself", "hers": "yours",
    "he'd": "you'd",
    "she'd": "you'd", "he'll": "you'll", "she'll": "you'll",
}  # fmt: skip

_THEIR = {"they": "you", "they're": "you're", "they've": "you've", "they'd": "you'd", "they'll": "you'll",
    "their": "your",
    "theirs": "yours", "them": "you", "themselves": "yourself", "themself": "yourself"}  # fmt: skip

# After these, "her" is the one to whom it is done: "told her I was late", "let her drive".
_BEFORE_BASE = frozenset("make made makes let lets help helped helps making letting helping".split())

_BEFORE_ING = frozenset(
    "keep kept leave left find found catch caught hear heard see saw watch watched picture imagine remember remembered "
    "spot spotted stop stopped stopping hearing seeing watching finding leaving past".split()
)

# "found her handwriting" is what is hers.
THINGS_IN_ING = frozenset(
    "handwriting ring earring wedding painting drawing knitting writing clothing stocking string wing darning "
    "embroidery washing ironing sewing building housing bedding swing duckling gosling duvet-lining".split()
)

_PERCEIVING = frozenset("hear heard see saw watch watched hearing seeing watching picture imagine".split())
# "hear her laugh" is to hear the laugh; "watching her dance" is to watch her.
_SEEN_AND_HEARD = frozenset(
    "face smile laugh hand hands work name house garden phone show film play match game car call "
    "text ring dress shop boat "
    "cake eye back light own first last coat hat head heart kitchen place plan photo picture post room".split()
)

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
_RELATED = frozenset(
    "mum mom mam mother dad father sister brother nan gran grandma grandad grandpa aunt uncle boss "
    "doctor friend friends "
    "school teacher cousin husband wife boyfriend girlfriend son daughter house office landlord landlady parents "
    "neighbour neighbor phone bluff cat dog".split()
)

_AFTER_HER = PREPOSITIONS | DETERMINERS | OBJECTS | frozenset(
    "and but or so because when while if than then that i we he she they who what why how where until once again "
    "so soon now then everywhere anywhere somewhere together forever first last sooner later "
    "earlier since beside besides beneath above below inside outside "
    "between among despite except upon opposite "
    "today yesterday tomorrow tonight home here there more most much very too being not never always "
    "anyway every twice".split()
)  # fmt: skip


def replace_pronouns(text: str, genders: Collection[str]) -> str:
    """The text with the pronouns of `genders` as "you"; "her" is the one who is meant, or what is hers."""
    forms = frozenset().union(*(FORMS.get(gender, frozenset()) for gender in genders))
    tokens = text.split(" ")
    words = [bare_word(token) for token in tokens]
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        if "they" in genders and word in _THEIR:
            tokens[place] = swap_word(tokens[place], _THEIR[word])
        elif word in forms:
            tokens[place] = swap_word(tokens[place], _you(tokens, words, place, following))
        elif _possessed(word, forms):
            tokens[place] = swap_word(tokens[place], "you're")
    return " ".join(tokens)


def _possessed(word: str, forms: Collection[str]) -> bool:
    return word in ("he're", "she're") and word[:-3] in forms


def _you(tokens: list[str], words: list[str], place: int, following: str) -> str:
    word = words[place]
    if words[max(place - 4, 0) : place - 1] in (["you", "should", "have"],) or words[
        max(place - 3, 0) : place - 1
    ] == ["you", "should've"]:
        return "yourself" if word == "him" or (word == "her" and not following) else "your"
    if word in _PLAIN:
        return _PLAIN[word]
    if word in ("he's", "she's"):
        return "you've" if is_has(words, place) else "you're"
    if word == "his":
        return (
            "your"
            if following
            and following not in _AFTER_HER - ADVERBS - {"own", "first", "last", "back", "inside", "front"}
            and not _stops(tokens[place])
            else "yours"
        )
    return "you" if is_object(tokens, words, place, following) else "your"


def is_object(tokens: list[str], words: list[str], place: int, following: str) -> bool:
    """Whether this "her" is a person and not an owner."""
    before = words[place - 1] if place else ""
    if before == "called" and place == len(words) - 2:
        return following not in _RELATED
    if (
        following == "right"
        and words[place + 2 : place + 3]
        and words[place + 2] in PREPOSITIONS | {"away", "there", "now"}
    ):
        return True
    if following == "well" and place + 2 == len(words):
        return True  # "is work treating her well"
    if following == "back" and before in _TO_A_BACK:
        return False
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
    if following in _GREETING and before in (
        "say",
        "said",
        "wave",
        "waved",
        "kiss",
        "kissed",
        "wish",
        "wished",
        "bid",
    ):
        return True
    if following in _CLOSELY and words[place + 2 : place + 3] in ([], ["and"], ["for"], ["when"], ["until"]):
        return True
    if place and tokens[place - 1].endswith(",") and base_of_gerund(following):
        return True
    if not following or _stops(tokens[place]) or following in _AFTER_HER - {"own", "first", "last"}:
        return True
    if before in _BEFORE_BASE and following in BASES and following != "own":
        return True
    if before in _BEFORE_ING and following.endswith("ing") and following not in THINGS_IN_ING:
        return True
    if before in _PERCEIVING and following in BASES and following not in _SEEN_AND_HEARD:
        return True
    if before in ("take", "took", "takes", "taking") and base_of_gerund(following):
        return True
    after = words[place + 2] if place + 2 < len(words) else ""
    if following.endswith("ly") and is_adverb(following) and after in _AFTER_HER | {""}:
        return True
    if following in ("asleep", "awake", "alone", "alive"):
        return True
    return before in _GIVING and (
        following.endswith("s")
        and words[place + 2 : place + 3] != ["to"]
        and not following.endswith("ss")
        or following in MODALS
    )


# "put her back out" was her back; "rang her back" was herself.
_TO_A_BACK = frozenset(
    "put puts hurt hurts broke did rubbed scratched turned behind on wrenched pulled slipped "
    "patted of to cricked ricked "
    "bust injured".split()
)
_GREETING = frozenset("goodbye hello sorry thanks goodnight well happy luck".split())
_CLOSELY = frozenset(
    "tight tightly strong hard close alone awake asleep alive warmly dearly badly terribly so".split()
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


def swap_word(token: str, word: str) -> str:
    """The token with its word replaced, punctuation and capital kept."""
    match = re.fullmatch(r"([^\w]*)(.*?)([^\w]*)", token)
    before, core, after = match.groups() if match else ("", token, "")
    return (
        before
        + (word.capitalize() if core[:1].isupper() and word[:1].islower() and core != "I" else word)
        + after
    )
