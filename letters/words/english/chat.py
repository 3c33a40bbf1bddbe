"""Chat spelling, of which a sentence is mended wholly or not at all: written_out("gonna b l8, c u") -> "gonna be late,
see u"; is_half("u r qxd") is True, for part of it would be left.

“b” and “gud” are read so only beside what nobody types but in a chat."""

from __future__ import annotations

import re

from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import BASES, bare_word
from letters.words.english.misspelt import is_word, respelled
from letters.words.english.proper import PROPER
from letters.words.english.sentences import split_sentences
from letters.words.english.slang import SLANG, SPOKEN

# What stands for these sounds in a chat, and there alone.
_CHAT = {
    "c": "see", "d": "the", "k": "ok", "y": "why", "hw": "how", "gud": "good", "gd": "good", "sry": "sorry",
    "srry": "sorry", "soz": "sorry", "l8": "late", "l8r": "later", "h8": "hate", "w8": "wait", "str8": "straight",
    "nvr": "never", "evr": "ever", "evry": "every", "evryone": "everyone", "evry1": "everyone", "nw": "now",
    "wat": "what", "wen": "when", "wud": "would", "cud": "could", "shud": "should", "hav": "have", "hv": "have",
    "giv": "give", "dis": "this", "dat": "that", "da": "the", "jst": "just", "nxt": "next", "bk": "back",
    "tht": "that", "thts": "that's", "cn": "can", "cnt": "can't", "wnt": "won't", "frm": "from", "bt": "but",
    "bin": "been", "cya": "see you", "tmw": "tomorrow", "tmoz": "tomorrow", "fone": "phone", "skool": "school",
    "txt": "text", "2gether": "together", "4get": "forget", "4got": "forgot", "bout": "about", "no1s": "no one's",
    "nite": "night", "luv": "love", "wrk": "work", "ppl": "people", "gt": "got", "gv": "give", "kno": "know",
    "2mrw": "tomorrow", "2moz": "tomorrow", "wot": "what",
}  # fmt: skip
_SIGNS = frozenset(
    "u ur urs r thx thnx b4 gr8 m8 l8 l8r h8 w8 2nite 2day 2moro 2mrw 2moz 4ever 4eva 4got 4get sum1 every1 any1 no1 "
    "pls plz abt smth bcoz bcos hw gud sry soz evrythng nvr cya tmw tmoz ppl luv".split()
)
_FOR = re.compile(
    r"(\b(?:thx|thnx|sry|soz)) 4 |(\b(?:thanks|thank u|thank you|sorry|wait)) 4 (?!\w+s\b)", re.I
)
_TO = re.compile(r"\b2 (?=([a-z]+))")
# "gonna b", "it b", and no "plan b".
_BE = re.compile(
    r"\b((?:gonna|gotta|wanna|to|2|will|wont|can|cant|could|cud|would|wud|should|shud|must|may|might|not|never|dont|\w+'ll|"
    r"ill|u|it|i)) (?-i:b)\b",
    re.I,
)
# "hope ur ok hun"; "ur good friend" is yours.
_YOU_ARE = re.compile(
    r"\bur (?=(?:ok|okay|fine|gud|gd|good|great|gr8|alright|better|tired|sick|ill|here|there|mad|sad|"
    r"happy|welcome)(?:$|[.,!?]| (?:and|but|n|or|in|at|on|now|too|again|hun|babe|mate|m8|lol|x+|to|2|4)\b))",
    re.I,
)
_NAMED_BY_LETTER = re.compile(
    r"\b(?:plan|vitamins?|part|option|type|class|team|row|grade|\w and) [a-z]\b", re.I
)
_SIGHS = frozenset(
    "lol omg omfg lmao rofl haha ffs btw tbh smh wtf idk idc ngl imo imho fyi aka asap lolz jk eta diy".split()
)
_LETTERED = re.compile(r"[a-z]+\d+[a-z]*|[2468][a-z]{3,}")
_NO_LETTER = re.compile(r"\d+[a-z]{1,3}")  # "3rd", "10k"
_VOWELS = re.compile(r"[aeiouy]")
_SMALLEST = 4  # letters, past which a word that is not known may be a name


def written_out(line: str) -> str:
    """The line with the chat spelling of its sentences in words, where one has a sign of it."""
    return " ".join(_in_words(one) if _is_chat(one) else one for one in split_sentences(line))


def is_half(sentence: str) -> bool:
    """Whether a sentence in chat spelling would be mended by half, since some of it is not known."""
    if not _is_chat(sentence):
        return False
    told = _NAMED_BY_LETTER.sub("", _BE.sub(r"\1 be", sentence))
    return any(map(_is_unknown, told.split()))


def _is_chat(sentence: str) -> bool:
    tokens = [
        bare_word(token) for token in sentence.split() if token[:1].islower() or not token[:1].isalpha()
    ]
    first = bare_word((sentence.split() or [""])[0])
    return bool(_SIGNS & {*tokens, first}) or bool(_BE.search(sentence))


def _in_words(sentence: str) -> str:
    told = _FOR.sub(lambda found: f"{found[1] or found[2]} for ", _BE.sub(r"\1 be", sentence))
    told = _YOU_ARE.sub("you're ", told)
    told = _TO.sub(lambda found: "to " if found[1] in BASES else found[0], told)
    return " ".join(map(_word, told.split(" ")))


def _word(token: str) -> str:
    low = bare_word(token)
    if low not in _CHAT or token.isupper() and len(low) > 1 or low in SPOKEN and low not in ("nite", "luv"):
        return token
    core = re.search(re.escape(low), token, re.I)
    meant = _CHAT[low].capitalize() if core and core[0][0].isupper() else _CHAT[low]
    return f"{token[: core.start()]}{meant}{token[core.end() :]}" if core else token


def _is_unknown(token: str) -> bool:
    low = bare_word(token)
    if not low or not token[:1].islower() and token[:1].isalpha() or re.fullmatch(r"x+", low):
        return False
    if low in _CHAT or low in SLANG or low in SPOKEN or low in PROPER or low in FIRST_NAMES or low in _SIGHS:
        return False
    if _LETTERED.fullmatch(low):
        return not _NO_LETTER.fullmatch(low)
    if not low.isalpha() or low in ("a", "i", "o"):
        return False
    if len(low) == 1:
        return True
    short = len(low) <= _SMALLEST or not _VOWELS.search(low)
    return short and not is_word(low) and respelled(low) == low
