"""What a letter is about, said in so many words: says_outright("Thanks for everything", "thanks") -> True.

It is asked of the writer's own words, before one of ours says the same, and of ours, whether it is said plainly or
announced ("Please accept my thanks")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from letters.letter import Detail
from letters.words.english.sentences import split_sentences
from letters.words.reading.onward import OPENING

_SORRY = r"sorry|apologi[sz]e|apologies|forgive me|my fault|ashamed|condolences?|sympathy|saddened"
_WELL_DONE = (
    r"congrat\w*|well done|fair play|good job|nice one|good on y\w+|proud of (?:you|u|ya)|good for you"
)
_THANKS = r"(?:thank (?:you|u)|thanks|thx|cheers|ta)(?: \w+){0,2}"
_MAIL = r"(?:\w+ )?(?:letters?|card|note|e-?mail|postcard)"
_BID = (
    r"(?:so |and |or |but |please |do |just |you must |then )*"
    r"(?:come|bring|join|drop (?:in|by)|pop (?:in|round|over))\b"
)
_INVITED = (
    rf"^{_BID}|(?<=[,;–—-] ){_BID}|(?:and|please|do|just) (?:come|bring)\b|invit\w+|welcome|"
    r"fancy (?:a|it|coming|\w+ing)|"
    r"(?:you|u|yous|all|both)(?:'d|'ll)? "
    r"(?:(?:to|all|both|can|could|should|must|have|would|will|might|like|love|be able) )*"
    r"(?:come|make it|join|be there|bring)|you(?:'re|'ll be)? coming|(?:see|seeing|have|having) (?:you|u|ya|yous)|"
    r"(?:are|r) (?:you|u) (?:free|around|about|coming|up for|doing anything)|there's (?:a bed|room) for you|"
    r"your company|if (?:you|u) (?:came|would|could|can)"
)
_SAID = {
    occasion: re.compile(rf"\b(?:{words})(?!\w)", re.I)
    for occasion, words in {
        "thanks": r"thank (?:you|u|ya|yous)|thanks|thx|grateful|cheers for|thanked (?:you|u) (?:properly|enough)",
        "apology": _SORRY,
        "condolence": rf"{_SORRY}|(?:deep|deepest|great|much|sincere|infinite) (?:regret|sorrow)|grieved",
        "congratulations": rf"{_WELL_DONE}|what (?:good|great|lovely) news",
        "birthday": r"happy (?:b|birth ?)day|birthday (?:greetings|wishes)|happy \d+(?:st|nd|rd|th)|"
        r"happy \w+(?:st|nd|rd|th)|many happy returns",
        "anniversary": r"happy anniversary|years (?:today|tomorrow|on \w+day)|"
        r"happy \d+(?:st|nd|rd|th)|happy \w+(?:st|nd|rd|th)|congrat\w*",
        "new year": r"happy new year|happy 20\d\d|good new year",
        "retirement": rf"(?:happy|enjoy|your|on|you're|you are) (?:\w+ )?retir\w+|{_WELL_DONE}",
        "wedding": rf"{_WELL_DONE}|happy for (?:you|u|ya)|(?:wish|hope) (?:you|u)\b.*\b(?:well|happy)|"
        r"(?:getting|get) (?:married|hitched|wed)|(?:you're|you are|getting) (?:both )?engaged|"
        r"(?:you're|you are) marrying|tie the knot",
        "new baby": rf"{_WELL_DONE}|(?:happy|pleased|glad|delighted) for (?:you|u|ya)|"
        r"you(?:'ve| have)? (?:\w+ )?(?:had|got) a (?:\w+ )?(?:baby(?! brother| sister)|girl|boy|daughter|son)",
        "missing you": r"(?:i|we) miss (?:you|u|ya)|missing (?:you|u|ya)|miss (?:you|u|ya)",
        "love": r"love (?:you|u|ya)|in love",
        "get well": rf"get well|(?:get|feel) better|better soon|{_SORRY}",
        "after long silence": r"thank (?:you|u)|thanks",
        "keeping in touch": rf"{_THANKS} for (?:your|yours|the|writing|that)\b.*|your {_MAIL}|"
        r"(?:good|lovely|nice|great) to hear from",
        "invitation": _INVITED,
        "farewell": r"good luck|miss (?:you|u|ya)|thank (?:you|u)|thanks|goodbye|"
        r"safe (?:travels?|trip|journey|flight)|bon voyage|all the best",
    }.items()
}
# "I never said thank you": what was not said is not said by it, but for "I never thanked you properly".
_UNSAID = re.compile(r"\b(?:never|didn'?t|did not|should(?:'ve| have)|forgot|said|says|say)\b", re.I)
_NEVER_ENOUGH = re.compile(
    r"\b(?:(?:can|could|will|\w+'ll) never|never (?:stop|forget))(?: be able to)?(?: say\b)?", re.I
)
_TO_SAY = re.compile(
    r"\b(?:(?:want(?:ed)?|like|need(?:ed)?|had|have|just) to|I'd just|let me|(?:can|I'll|I will|may) only) say\b",
    re.I,
)
_BUT = re.compile(r"^.*\bbut\b", re.I | re.S)  # "I don't say it enough but I do love you"
_PROPERLY = re.compile(r"\b(?:properly|enough)\b", re.I)
# Said by the way: "a coffee, decaf, sorry", "Sorry it took me so long".
_BY_THE_WAY = re.compile(
    r", sorry\W*$|\bsorry (?:it took|it's taken|it has taken|for not (?:writing|ringing)|I(?:'m| am| was) (?:so )?late|"
    r"I(?:'ve| have) (?:not|taken)|I haven't (?:written|rung|been in touch))\b",
    re.I,
)
# Occasions of which a letter says in so many words what it is about; of others the story says enough.
MUST = (
    "thanks",
    "apology",
    "condolence",
    "birthday",
    "anniversary",
    "new year",
    "congratulations",
    "farewell",
    "invitation",
)
# Where nothing has to be said but what was told.
UNSAID = ("keeping in touch",)
# What no other words of ours say than those.
OUTRIGHT_ALONE = (*UNSAID, "invitation")
# Days on which one calls it out.
HAILED = ("birthday", "anniversary", "new year", "retirement", "congratulations", "wedding", "new baby")
# Where it is said best after the story; elsewhere it opens it.
AFTER = ("thanks", "missing you", "love", "get well", "farewell", "long distance", "invitation")
CALL = 8  # words
AT_LENGTH = 10  # words, in which a writer has said themselves what there is to say
GOES_ON = ("then", "last")  # details that are told from the letter so far
BESIDE = ("apology", "thanks", "after long silence")  # where it stands beside what it is for, and is no leave
FIRST = ("condolence",)  # where nothing stands before it
_BY_NAME = ("congratulations", "wedding", "new baby", "retirement")
_CONGRATULATES = re.compile(r"\bcongrat\w*|\bhappy retirement", re.I)
# "And now you're getting married." and "Three years today." call nothing out.
_CALL = re.compile(
    r"\b(?:happy|happiness|joy|congrat\w*|returns|well done|good (?:for|job|on|new year)|enjoy|have a|nice one|"
    r"fair play)\b",
    re.I,
)
# "I was ashamed" tells why, and is no apology that stands for the one that was shown.
_SORRY_ITSELF = re.compile(r"\b(?:sorry|apolog\w+|forgive me)\b", re.I)
_AGAIN = re.compile(r"\b(?:again|once more)\b", re.I)
_ANNOUNCED = re.compile(
    r"\b(?:accept|owe you|writing to|apologi[sz]e|without reserve|truly|sincere\w*|deeply|let me|may (?:i|you)|"
    r"(?:want(?:ed)?|like) to (?:say|tell|thank|wish)|here's (?:to|a)|i wish you|in order|thanked|really, really|"
    r"my (?:\w+ )?(?:thanks|congratulations|sympathy)|thanks are due|your kindness|all my heart|can't thank|"
    r"i hear\b|i heard|we heard|somebody (?:said|told)|and now you're|forgive my|every good wish|for everything|"
    r"you've done|very best|most)\b",
    re.I,
)


def says_outright(text: str, occasion: str) -> bool:
    """Whether a text says what a letter of that occasion is about; of an occasion that needs no saying, False."""
    said = _SAID.get(occasion)
    return said is not None and any(
        said.search(sentence) and not _is_of_old(sentence, said)
        for sentence in map(_asked_pardon, split_sentences(text.replace("’", "'")))
    )


def speaks_of(text: str, occasion: str) -> bool:
    """Whether a text has the words in which that is said, were it only of what was not: "I wanted to say thank you"."""
    said = _SAID.get(occasion)
    return said is not None and bool(said.search(text.replace("’", "'")))


def _asked_pardon(sentence: str) -> str:
    """A sentence without a "sorry" that is only said by the way."""
    return _BY_THE_WAY.sub("", sentence)


def _is_of_old(sentence: str, said: re.Pattern[str]) -> bool:
    """Whether a sentence tells of a time when it was said, or was not: "I never said sorry"."""
    found = said.search(sentence)
    if found is None or _PROPERLY.search(found[0]):
        return False
    return bool(
        _UNSAID.search(_NEVER_ENOUGH.sub("", _TO_SAY.sub("", _BUT.sub("", sentence[: found.start()]))))
    )


def writer_says_it(details: Mapping[str, Detail], occasion: str) -> bool:
    """Whether the writer's own words say what the letter is about, before or after they go on from what stands there;
    "again" says that it was said before."""
    told = {key: " ".join((one.plain, one.sentence, *one.more)) for key, one in details.items()}
    # Who begins at some length to one who mourns, says it in their own time.
    if occasion in FIRST and len(told.get(OPENING, "").split()) >= AT_LENGTH:
        return True
    return asks_over(told.get("plans", ""), occasion) or any(
        _says_after_all(text, occasion)
        if key in GOES_ON and GOES_ON[0] in told
        else says_outright(text, occasion)
        for key, text in told.items()
    )


def asks_over(plans: str, occasion: str) -> bool:
    """Whether an invitation is put as a question: "Dinner at mine? Friday?" """
    return occasion == "invitation" and "?" in plans


def _says_after_all(text: str, occasion: str) -> bool:
    """Whether a text that goes on from the letter so far says what that says, so that it is not said twice. What opens
    a letter goes for the same words alone: "I am so happy for you" does not name the baby, nor a sorrow the dead."""
    said = " ".join(one for one in split_sentences(text.replace("\n", " ")) if not _AGAIN.search(one))
    if occasion in FIRST or (occasion == "apology" and not _SORRY_ITSELF.search(said)):
        return False
    return says_outright(said, occasion) and (occasion not in _BY_NAME or bool(_CONGRATULATES.search(said)))


def calls_out(text: str, occasion: str) -> bool:
    """Whether a text begins by calling out what day it is, in a short sentence."""
    first = next(iter(split_sentences(text)), "")
    short = first[-1:] in (".", "!") and len(first.split()) <= CALL
    return occasion in HAILED and short and bool(_CALL.search(first)) and says_outright(first, occasion)


def is_announced(text: str) -> bool:
    """Whether one of our sentences makes an announcement of what "Thank you." says."""
    return bool(_ANNOUNCED.search(text.replace("’", "'")))
