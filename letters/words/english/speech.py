"""What people say around a phrase, taken off, and what they say first, put last: said_plainly(text).

"um, when I was ill she came every day, you know" is that she came every day when I was ill. Nothing is turned
here."""

from __future__ import annotations

import re

from letters.words.english.grammar import BE, DETERMINERS, MODALS, PREPOSITIONS, bare_word, is_past, is_s_form

_NOMINATIVES = frozenset(
    "i you he she we they i'd you'd he'd she'd we'd they'd i'm you're he's she's".split()
)
_START = re.compile(
    r"^(?:(?:um+|uh+|er+m*|oh|ah|hmm+|ok(?:ay)?|so yeah|yeah|lol|omg)\b[,.…]*\s+|well,\s+|well\s+(?=(?:he|"
    r"she|you|we|i|they)\b)"
    r"|(?:you know|i (?:think|guess|suppose)),?\s+(?=(?:when|how|the (?:time|way|day|night)|that time)\b)"
    r"|(?:i (?:think|guess|suppose)\s+)?(?:it was|it's|its|it is|it'd be)\s+"
    r"(?=(?:the (?:time|way|day|night|summer|winter|year|first time)|when|how|that time)\b)"
    r"|(?:probably|maybe|definitely|mainly|mostly)\s+(?=(?:the|his|her|your|our|how|that)\b))+",
    re.I,
)
_BEFORE_THING = re.compile(
    r"^(?:(?:it's|its|it is|that's|probably|maybe|definitely|mainly|mostly)\s+)+(?=\S)", re.I
)
_END = re.compile(
    r"(?:\s*,?\s*\b(?:lol|omg|tbh|tbf|imo|imho|ffs|smh|rofl|lolz|xoxo|ngl|ikr|omfg|wtf|bless (?:him|"
    r"her|them)|god love (?:him|her)|"
    r"(?:so |a bit )?(?:soppy|silly|cheesy|daft|corny|weird|sad|cringe|stupid|random) i know|"
    r"haha+|lmao|xx+|you know|i suppose|i guess|obviously|of course|if i'm honest|"
    r"to be honest|no joke|not even joking|true story|i swear|i kid you not|if you ask me|as you know|etc)"
    r"|,?\s+(?:isn't|doesn't|don't|aren't|didn't|wasn't|weren't|hasn't|haven't|won't|can't)\s+(?:he|she|you|"
    r"it|they|we))"
    r"[\s.!?]*$",
    re.I,
)  # fmt: skip
_MIDDLE = re.compile(
    r",?\s+(?:you know|i mean)(?:,\s+|\s+(?=(?:he|she|we|i|they) (?:doesn't|didn't|never|just|always)\b))",
    re.I,
)
_SAYING = frozenset(
    "said say says think thought thinks know knew knows swear swore told tell hope wish believe".split()
)
_OFTEN = re.compile(
    r"^(always|sometimes|usually|often|mostly|normally|generally|mainly|secretly|\w{3,}ly),?\s+(\S+)\s+(?=\S)",
    re.I,
)
_ONE_TIME = re.compile(
    r"((?:one|every|each|last) (?:summer|winter|spring|autumn|night|day|morning|evening|afternoon|weekend|year|"
    r"christmas|easter|sunday|monday|tuesday|wednesday|thursday|friday|saturday|birthday|"
    r"holiday)),? (?=(?:he|she|we|you|i|they) )",
    re.I,
)
# "every morning goes running, also in the rain" is that she goes running every morning.
_EVERY_TIME = re.compile(
    r"((?:every|each) (?:single )?(?:morning|night|day|week|year|evening|time|summer|winter|spring|autumn|christmas|"
    r"\w+day)|on (?:\w+days|weekends)|at (?:night|weekends)|in the (?:mornings?|evenings?)),? "
    r"((?!(?:we|i|you|the|when|in|at|with|he|she|they|it|and|is|was)\b)(?:\w{2,}s|\w+es) [^,.!]+)",
    re.I,
)
_LINKS = frozenset(
    "and but or that which who because while if than where what how why as until so before after when since "
    "though".split()
)

# "when frying akara on Saturdays": no clause comes after it.
_WHEN_DOING = re.compile(r"^when (?=[a-z]{2,}ing\b)(?!.*, (?:we|i|you|he|she|they|it)\b)", re.I)
# "our honeymoon in Wildwood it rained all week": what it was, then what happened.
_WEATHER = re.compile(
    r"^(our [\w'’]+(?: (?:in|at|to|on|by) [\w'’]+(?: [A-Z][\w'’]+)?)?),? "
    r"(?=it (?:rained|snowed|poured|hailed|froze)\b)",
    re.I,
)


# How the whole of a sentence is meant, and not how often something is done.
_OF_THE_WHOLE = re.compile(
    r"(?P<adverb>(?:un)?(?:fortunately|luckily|happily)|sadly|regrettably|thankfully|mercifully|naturally|evidently|"
    r"apparently|certainly|frankly|honestly|hopefully|oddly|strangely|curiously|admittedly)(?P<comma>,?) \w",
    re.I,
)


def adverb_first(sentence: str, said: str) -> str:
    """The sentence with its adverb where it was `said`, at the head: "Unfortunately, we could not come." """
    found = _OF_THE_WHOLE.match(said)
    moved = f" {found['adverb'].lower()} " if found else ""
    there = found and sentence.lower().startswith(found["adverb"].lower())
    if not found or there or sentence.count(moved) != 1:
        return sentence
    rest = sentence.replace(moved, " ")
    rest = rest if re.match(r"I\b", rest) else rest[0].lower() + rest[1:]
    return f"{found['adverb'].capitalize()}{found['comma']} {rest}"


def said_plainly(text: str) -> str:
    """A phrase without the noises and tags around it, its clause before its time and place. Where nothing is said but
    noises it stays as it was."""
    plain = _WHEN_DOING.sub("", _START.sub("", text).strip())
    plain = _WEATHER.sub(r"\1, when ", plain)
    plain = _MIDDLE.sub(", ", plain)
    while (cut := _END.sub("", plain).rstrip(" ,")) and cut != plain.rstrip(" ,"):
        plain = cut
    return _adverb_after(_clause_first(plain)) if plain else text


def thing_plainly(text: str) -> str:
    """A thing without what leads up to it: "it's the blue mug, obviously" is the blue mug."""
    return _BEFORE_THING.sub("", said_plainly(text)) or text


def _adverb_after(text: str) -> str:
    """ "always he brings the bread" is that he always brings it."""
    found = _OFTEN.match(text)
    if not found or bare_word(found[2]) not in {"he", "she", "you", "we", "they", "i"}:
        return text
    rest = text[found.end() :]
    just = rest.split(" ", 1)
    if just[0].lower() in ("just", "only", "always") and len(just) > 1:
        return f"{found[2]} {found[1].lower()} {rest}"
    verb, _, more = rest.partition(" ")
    if bare_word(verb) in BE - {"has", "have", "had", "do", "does", "did"} | MODALS:
        return f"{found[2]} {verb} {found[1].lower()} {more}"
    return f"{found[2]} {found[1].lower()} {rest}"


# After a clause that goes on, its place would be that of what came last.
_GOES_ON = re.compile(
    r"(?:\S+ ){3,}(?:and|but|so|because) (?:i|you|he|she|we|they|it|put|then|my|the)\b", re.I
)


def _clause_first(text: str) -> str:
    """ "when I was ill you came", "at the airport we cried": the clause first, its time or place after it."""
    tokens = text.split(" ")
    words = [bare_word(token) for token in [*tokens, ""]]
    if found := _EVERY_TIME.match(text):
        return f"{found[2]} {found[1][0].lower()}{found[1][1:]}{text[found.end(2) :]}"
    if found := _ONE_TIME.match(text):
        return f"{text[found.end() :].rstrip('.!')} {found[1][0].lower()}{found[1][1:]}"
    timed = len(words) > 4 and (
        words[0] in ("when", "while", "whenever")
        or (words[0] in ("after", "before") and words[1] not in DETERMINERS)
    )
    placed = words[0] in PREPOSITIONS | {"after", "before"} - {
        "like",
        "of",
        "for",
        "with",
        "as",
        "without",
    } and words[1:2] != [""]
    if words[:2] == ["in", "case"] or not (timed or placed):
        return text
    at = _main_clause(tokens, words, timed)
    if at and timed and _is_of_two(words[:at], words[at]):
        return text
    if not at or (placed and not timed and _GOES_ON.search(" ".join(tokens[at:]))):
        return text
    fronted, clause = " ".join(tokens[:at]).rstrip(" ,"), " ".join(tokens[at:])
    ending = clause[len(clause.rstrip(".!?…")) :]
    return f"{clause.rstrip('.!?…')} {fronted[0].lower() + fronted[1:]}{ending}"


_AND_ANOTHER = re.compile(
    r"\b(?:and|but) (?:(?:my|your|our|his|her|their|the) \w+|i|we|you|he|she|they|it|mum|dad|mom|mam|nan|gran|everyone|"
    r"everybody|nobody)\b \w"
)


def is_of_two(text: str) -> bool:
    """Whether words begin with a time that is told by what two did, and go on to what a third did then."""
    tokens = text.split(" ")
    words = [bare_word(token) for token in [*tokens, ""]]
    at = _main_clause(tokens, words, True) if words[0] in ("when", "while", "whenever") else 0
    return bool(at) and _is_of_two(words[:at], words[at])


def _is_of_two(fronted: list[str], subject: str) -> bool:
    """Whether a time is told by what two did, and neither is the one who then did something: turned round, nobody hears
    any more that all of it was then. What the reader did stands first all the same."""
    return subject not in ("you", fronted[1]) and bool(_AND_ANOTHER.search(" ".join(fronted)))


def _main_clause(tokens: list[str], words: list[str], timed: bool) -> int:
    """Where the main clause begins; 0 where that is not plain to see."""
    starts = [place for place in range(2, len(words)) if words[place] in _NOMINATIVES]
    if not timed:
        first = starts[0] if starts else 0
        verbal = any(is_past(word) or word in BE or is_s_form(word) for word in words[1:first])
        joined = first and words[first - 1] in _LINKS
        acted = first and is_past(words[first - 1]) and words[0] in ("after", "before")
        return 0 if not first or first > 6 or (verbal and not acted) or joined else first
    # After a noun a clause may be about it: "when the tent we bought fell".
    told = words[1] not in DETERMINERS
    free = [
        place
        for place in starts
        if tokens[place - 1].endswith(",")
        or (
            place > 2
            and words[place - 1] not in _LINKS | _SAYING | DETERMINERS | PREPOSITIONS
            and (told or is_past(words[place - 1]))
        )
    ]
    commas = [place for place in free if tokens[place - 1].endswith(",")]
    return (commas or free or [0])[0]
