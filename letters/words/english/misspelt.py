"""A mistyped common word put right: respelled("apendix") is appendix; respelled("snicket") stays snicket.

Words are held against a list of English with its frequencies (pyspellchecker's, of films and books, read once when the
first unknown word comes). Only what is no word at all is changed, and only where one candidate stands out."""

from __future__ import annotations

import re
from collections.abc import Collection
from difflib import SequenceMatcher
from functools import lru_cache

from spellchecker import SpellChecker

from letters.words.english.adjectives import ADJECTIVES
from letters.words.english.countables import BODIES, COUNTED, MASS
from letters.words.english.given_names import FIRST_NAMES
from letters.words.english.grammar import BASES, base_of_gerund, is_past, is_s_form, past_of
from letters.words.english.proper import PROPER
from letters.words.english.slang import SLANG
from letters.words.english.spelling import BRITISH_WORDS, spelled
from letters.words.english.things import THINGS

_SHORTEST = 5  # letters: below it too many words are one slip away
_LONG = 7  # below it only a swap and a doubled letter are slips: Marek is no mark, and chooks are no cooks
_SURE = 8  # the weight of those two
_COMMON, _VERY_COMMON = (
    700,
    1500,
)  # how often a word stands in the list that may have been meant; by its sound alone
_RARE = 200  # and of what the list has for a word, but hardly is one
_USUAL = 2000  # and of what is no name, though somebody bears it
_JOINED = 5000  # and of each half of two that are written as one; of three letters, ten times that
_STANDS_OUT = 6  # times as likely as the next
_OURS = frozenset(
    THINGS
    | COUNTED
    | MASS
    | BODIES
    | ADJECTIVES
    | FIRST_NAMES
    | BASES
    | SLANG.keys()
    | PROPER.keys()
    | BRITISH_WORDS
)
# What people say and no list has: words of places, kitchens, screens and play.
_SAID = frozenset(
    """tech chooks brekkie snicket glasto zumba satnav prosecco facetime bouldering grandbaby hella tupperware airbnb
    selfie selfies podcast emoji whatsapp insta tiktok netflix lockdown covid vape vegan barista latte panini hummus
    falafel aircon
    ramen sushi idli idlis dosa dosas mehndi mehendi
    pierogi bao kimchi chapati naan roti samosa samosas biryani paneer tagine couscous halloumi gelato tiramisu
    empanada empanadas tamale tamales abuela abuelo abuelita babcia dziadek oma opa nonna nonno yiayia pappou bubbe
    zaide ammi abbu dadi nani didi bhai baba tata teta amma appa halmoni bubba bampi mamgu nanny nannan grandbairn
    bairns weans wean wains clarty mardy nowt owt summat ginnel jitty twitten gennel snickets barmcake bap baps
    clootie haggis neeps tatties stovies eejit craic bodhran ceilidh ceilidhs feis hurling camogie sliotar gaa garda
    arvo servo ute esky doona thongs barbie maccas bogan smoko brekky uni unis telly tellys tellies leccy chippie
    offie bevvy bevvies pressie pressies prezzie prezzies cardie cardi wellie trackies daps plimsolls leccy hoover
    biro sellotape blu-tack tippex tarmac lino settee pouffe duvet tannoy pelican zebra wheelie lollypop nativity
    crochet croquet petanque boules padel pickleball karaoke sudoku wordle lego playmobil duplo warhammer minecraft
    fortnite roblox nintendo xbox playstation pokemon tamagotchi furby ketchup mayo sriracha nutella marmite bovril
    branston weetabix cheerios hobnob hobnobs jaffa twix kitkat haribo maltesers quavers wotsits twiglets
    cavapoo cockapoo labradoodle shih tzu chihuahua whippet lurcher staffie staffy westie jackadoodle schnauzer
    physio chemo radiotherapy dialysis mri sertraline insulin paracetamol ibuprofen epidural c-section caesarean
    scran spelk marra marras oxter oxters ballina cwtch cwtches onsen lefse aeroplane aeroplanes
    maths math google googles googled googling darlin minging youtube ebay uber sudokus
    nappy nappies pushchair buggies dummies babygro onesie muslin muslins gro-bag calpol weetabix""".split()
)
# A word of Britain, as the list has it: colour, organise, travelled, theatre, catalogue, defence.
_BRITISH = (
    (r"our(?=$|s|ed|ing|ite|ful|able|hood|y|less)", "or"), (r"is(?=e$|es$|ed$|ing$|er$|ation)", "iz"),
    (r"ys(?=e|ing)", "yz"), (r"ll(?=ed$|ing$|er$|ers$|ery$)", "l"), (r"tre(?=$|s$)", "ter"), (r"ogue(?=$|s$)", "og"),
    (r"ence(?=$|s$)", "ense"), (r"ae", "e"), (r"oe", "e"), (r"gramme(?=$|s$)", "gram"), (r"yre", "ire"),
    (r"isa(?=tion)", "iza"), (r"l(?=ful|ment)", "ll"), (r"que(?=$|s$)", "ck"), (r"grey", "gray"), (r"mould", "mold"),
    (r"oust", "ust"), (r"plough", "plow"), (r"pp(?=ed|ing)", "p"),
)  # fmt: skip
_ENDINGS = re.compile(r"(?:'?s|es|ed|d|ing|er|ers|ly|y|ish|less|ful|ness)$")
_VOWELS = "aeiou"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    pair for row in _ROWS for one, two in zip(row, row[1:], strict=False) for pair in (one + two, two + one)
}


@lru_cache(maxsize=1)
def _english() -> SpellChecker:
    return SpellChecker(language="en", distance=1)


def is_common(word: str) -> bool:
    """Whether a small word is one that people say, whoever may be called by it too: "grace", "ivy"."""
    listed = word in THINGS or word in COUNTED or word in MASS or word in ADJECTIVES or word in BASES
    return listed or word in SLANG or is_past(word) or _seen(word) >= _USUAL


@lru_cache(maxsize=4096)
def respelled(word: str) -> str:
    """The word that was meant by a small one, or the word itself."""
    if len(word) < _SHORTEST or not re.fullmatch(r"[a-z]+", word) or "zqz" in word:
        return word
    if past := _past_meant(word):
        return past
    if is_word(word):
        return word
    meant = _standing_out(_near(word), _COMMON) or _standing_out(_sounding(word), _VERY_COMMON)
    british = spelled(meant, american=False)
    return (british if _likeness(word, british) >= _likeness(word, meant) else meant) or word


def _past_meant(word: str) -> str:
    """ "covered" of "coverd", "knitted" of "knited"; "" of what is a word, or ends otherwise."""
    base = (
        word[:-1] if word[-1] == "d" and word[-2] not in _VOWELS else word[:-2] if word.endswith("ed") else ""
    )
    meant = past_of(base) if base in BASES and _seen(word) < _RARE else ""
    return meant if meant.endswith("ed") and meant != word else ""


def _near(word: str) -> dict[str, float]:
    """Words one slip away, and how likely each was meant."""
    candidates = set(_english().candidates(word) or ()) - FIRST_NAMES - {word}
    near = (one for one in candidates if one[0] == word[0])
    scores = {one: _weight(word, one) * _seen(one) for one in near}
    return {one: score for one, score in scores.items() if len(word) >= _LONG or score >= _SURE * _seen(one)}


def one_slip_away(word: str, sure: bool = False, of: Collection[str] | None = None) -> bool:
    """Whether a word, in lower case, is one slip away from a common one, or from one `of` these; `sure` where two
    letters are swapped, or one is doubled."""
    near = (one for one in _english().candidates(word) or () if one != word)
    common = (one for one in near if _seen(one) >= _COMMON and (of is None or one in of))
    return any(_weight(word, one) >= (_SURE if sure else 1) for one in common)


@lru_cache(maxsize=1)
def common_endings() -> frozenset[str]:
    """The last two letters of each common word."""
    known = _english().word_frequency.dictionary.items()
    return frozenset(
        one[-2:] for one, seen in known if seen >= _VERY_COMMON and one.isalpha() and len(one) > 2
    )


def is_word(word: str) -> bool:
    """Whether a word, in lower case, is English, a name that is known, or somebody's slang."""
    if word in _OURS or word in _SAID or is_s_form(word) or base_of_gerund(word):
        return True
    if word in _english() or (is_past(word) and word[:-2] in BASES):
        return True
    if word.startswith(("un", "re")) and word[2:] in BASES:
        return True
    stem = _ENDINGS.sub("", word)
    if len(stem) > 3 and stem != word and (stem in _SAID or stem in _OURS or stem + "e" in _OURS):
        return True
    return _is_british(word) or _is_joined(word)


def _is_british(word: str) -> bool:
    return any(
        re.search(pattern, word) and re.sub(pattern, new, word) in _english() for pattern, new in _BRITISH
    )


_TAILS = (
    "pot", "box", "bag", "room", "house", "board", "work", "book", "man", "woman", "ball", "top", "cake", "light",
    "maker", "shop", "yard", "side", "line", "pad", "pack", "wash", "case", "fish", "bird", "dog", "boat", "stick",
    "paper",
)  # fmt: skip


def _is_joined(word: str) -> bool:
    """ "carpark", "satnav": two words that are common, written as one; "crockpot": one before a thing of that name."""
    tail = next((one for one in _TAILS if word.endswith(one)), "")
    if tail and word.removesuffix(tail) in _english():
        return True
    return any(
        min(_seen(word[:at]), _seen(word[at:])) > (_JOINED if min(at, len(word) - at) > 3 else 10 * _JOINED)
        for at in range(3, len(word) - 2)
    )


def _seen(word: str) -> int:
    return int(_english().word_frequency.dictionary.get(word, 0))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _standing_out(scores: dict[str, float], least: int) -> str:
    """The likeliest, where it is common and the next is far behind it."""
    ranked = sorted(scores, key=scores.__getitem__, reverse=True)
    if not ranked or not scores[ranked[0]] or _seen(ranked[0]) < least:
        return ""
    second = scores[ranked[1]] if len(ranked) > 1 else 0
    return ranked[0] if scores[ranked[0]] >= _STANDS_OUT * second else ""


def _weight(typed: str, meant: str) -> float:
    """How likely a slip is: letters swapped, doubled or not, a vowel for a vowel, the key beside; 0 where it is
    hardly one."""
    if len(typed) == len(meant):
        wrong = [(one, two) for one, two in zip(typed, meant, strict=True) if one != two]
        if len(wrong) == 2:
            return _SURE
        one, two = wrong[0]
        return 3 if one in _VOWELS and two in _VOWELS else 1 if f"{one}{two}" in _BESIDE else 0
    long, small = (typed, meant) if len(typed) > len(meant) else (meant, typed)
    at = next((i for i, letter in enumerate(small) if letter != long[i]), len(small))
    doubled = at and long[at] == long[at - 1]
    if not doubled and at == len(small) and long[at] != "e":
        return 0  # "mateo" is no mate: names end so
    return _SURE if doubled else 3 if long[at] in _VOWELS else 1.5


def _sounding(word: str) -> dict[str, float]:
    """Common words with the same consonants in the same order: "cematary" and cemetery."""
    bones = _bones(word)
    if len(bones) < 4:
        return {}
    known = _by_bones().get(bones, ())
    alike = (one for one in known if one[-1] == word[-1] and abs(len(one) - len(word)) < 3)
    return {one: float(_seen(one)) for one in alike if _likeness(one, word) > 0.7}


@lru_cache(maxsize=1)
def _by_bones() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {}
    for one, seen in _english().word_frequency.dictionary.items():
        if seen > _VERY_COMMON and one.isalpha():
            bones = _bones(one)
            known[bones] = (*known.get(bones, ()), one)
    return known


def _bones(word: str) -> str:
    sounded = (
        word.replace("ph", "f").replace("ck", "k").replace("sc", "s").translate(str.maketrans("cz", "ks"))
    )
    return sounded[0] + re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyh]", "", sounded[1:]))
