"""Places and days as a letter names them: mend_place("her nans house in cork"), mend_day("march 3rd")."""

from __future__ import annotations

import re

from letters.words.english.capitals import BARE, place_named
from letters.words.english.figures import MONTHS
from letters.words.english.grammar import DETERMINERS, PREPOSITIONS, bare_word
from letters.words.english.mending import mend
from letters.words.english.numbers import in_place
from letters.words.english.proper import PROPER
from letters.words.english.speech import thing_plainly


def mend_day(text: str) -> str:
    """A day with the capital of its month or weekday: "march 3rd" is March 3rd."""
    named = rf"\b(?:{MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)\b"
    return re.sub(named, lambda day: day[0].capitalize(), text, flags=re.I)


def mend_place(text: str) -> str:
    """A place mended, its known name with a capital: "her nans house in cork" is her nan's house in Cork."""
    line = " ".join(text.split())
    line = thing_plainly(mend(line.lower() if line.isupper() and len(line) > 4 else line))
    if bare_word(line.split()[0]) in DETERMINERS or (
        bare_word(line.split()[0]) in PREPOSITIONS and line[1].islower()
    ):
        line = line[0].lower() + line[1:]
    line = _placed_names(_bare_place(line))
    if line in _GROUND:
        return f"the {line}"
    line = re.sub(r"[\w']+", lambda m: PROPER.get(m[0].lower(), m[0]), line)
    line = re.sub(
        r"^(?=(?:top|bottom|back|front|corner|end|edge|far side|other side|middle) of\b)", "the ", line
    )
    line = re.sub(r"(?<=\b(?:at|in) )([a-z]{4,})$", lambda found: place_named(found[1]), line)
    line = re.sub(
        r"^(lake|loch|mount|isle|cape|port|fort|san|santa|los|las|saint|st) ([a-z]{3,})\b",
        lambda m: m[0].title(),
        line,
    )
    # One bare word that is no place such as "home" is a name.
    if re.fullmatch(r"[^\W\d_]{3,}", line) and line.islower() and line not in BARE:
        return line.capitalize()
    return with_the(_unled(line))


# "moved to Spain" is Spain, where somebody is now.
_MOVED_TO = re.compile(
    r"^(?:(?:he|she|they|you|you've|he's|she's)(?:'s| is| has| have)? )?(?:just )?(?:mov(?:ed|ing)|go(?:ne|ing)|off|"
    r"away|emigrat(?:ed|ing)|relocat(?:ed|ing)|working(?: away)?|studying|stationed|staying|living|lives|based|now|"
    r"posted|transferr(?:ed|ing)|sent|flying) (?:over |out |down |up |back |off |away |to live )*(?:to|in|at) "
    r"(?=\S)(?!(?:live|be|stay|work|study)\b)",
    re.I,
)


# "still in Riga", "stuck in Dubai", "she's back home in Poland", "lives in Leeds now": all of it says where.
_STILL = re.compile(
    r"^(?:(?:he|she|they|you)(?:'s|'re| is| are) )?(?:(?:still|currently|now|just now|at the moment|back home|"
    r"back|over|out|"
    r"stuck|away|off|presently|up|down) )*(?=(?:in|at|on|near|outside)\b)",
    re.I,
)
_LODGING = re.compile(
    r"^(?:still |now )?(?:living|lives|staying|lodging) (with (?:my|her|his|your|their|our) \w+) in ([A-Z].*)"
)


def _bare_place(line: str) -> str:
    """A place without what leads to it: that one is still there, lives there, moved there."""
    line = re.sub(r"(?<=\w) (?:now|at the moment|these days|just now)$", "", line)
    if found := _LODGING.match(line):
        line = f"{found[2]}, {found[1]}"
    line = re.sub(r"^(?:still )?(?:driving|working|flying|sailing) out of (?=\w)", "", line, flags=re.I)
    line = re.sub(r"^(?:still|currently|now) (?=liv|work|stay|stud|based)", "", line, flags=re.I)
    return _STILL.sub("", _MOVED_TO.sub("", line)) or line


def _unled(place: str) -> str:
    """ "in Riga" is Riga, and a sentence says in; "in hospital" stays what it is."""
    led = re.match(r"(?:in|at|on) (?=(?:the|my|your|our|his|her|their)\b|(?-i:[A-Z]))", place, re.I)
    bare = place[led.end() :] if led else place
    return bare if in_place(bare).lower() == place.lower() else place


def _placed_names(line: str) -> str:
    """ "her mum and dads", "nans", "north wales", "victoria park" as they are written."""
    line = re.sub(r"\b([Mm]u?o?m) and ([Dd]ad)s$", r"\1 and \2's", line)
    line = re.sub(
        r"^((?:[Mm]y |[Hh]er |[Hh]is |[Yy]our |[Oo]ur )?)([Nn]an|[Gg]ran|[Mm]um|[Dd]ad|"
        r"[Gg]randma|[Gg]randad)s$",
        _owned_home,
        line,
    )
    line = re.sub(
        r"\b(north|south|east|west|mid|central) (?=[A-Z])", lambda found: f"{found[1].capitalize()} ", line
    )
    named = (
        r"\b(victoria|hyde|regent'?s|richmond|green|finsbury|battersea|[A-Z]\w+) (park|street|"
        r"road|lane|bridge|beach|pier|hill)\b"
    )
    return re.sub(named, lambda found: f"{found[1][0].upper()}{found[1][1:]} {found[2].capitalize()}", line)


def _owned_home(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2] if found[1] else found[2].capitalize()}'s"


# Places that are no names: "bench by the pond" is the bench there. Of some the words before make a name: Hyde Park.
_GROUND = frozenset(
    "cupboard wardrobe bench kitchen table allotment desk attic garden pub beach cafe café bar chippy chipshop yard "
    "field gate corner bus-stop "
    "balcony roof rooftop shed porch doorstep sofa couch stairs staircase steps step landing "
    "hallway garage driveway platform "
    "canteen staffroom classroom office lab ward corridor kitchenette barn stable greenhouse "
    "conservatory cellar basement loft "
    "landing bathroom bedroom hospital hospice waiting-room surgery clinic nursery playground swings slide "
    "sandpit treehouse den "
    "library museum cinema theatre gym pool leisure-centre supermarket chemist bakery launderette "
    "laundrette post-office "
    "market square pier jetty harbour towpath canal river lake pond woods forest lane path footpath hill hilltop cliff "
    "clifftop bandstand bridge station stop airport ferry boat tent campsite caravan cottage cabin "
    "chapel churchyard graveyard hall "
    "cemetery crematorium register-office registry pavilion clubhouse changing-room car-park carpark layby roundabout "
    "bookshop record-shop shop takeaway diner booth counter till stockroom warehouse depot factory workshop boardroom "
    "reception lift queue flat house bungalow farm farmhouse farmyard orchard meadow paddock park "
    "street road hammock swing "
    "bonfire firepit campfire hearth fireplace armchair room spot place park-bench deck jukebox "
    "rig bleachers bakehouse lot village town field ward chippie cafe church".split()
)
_NAMED = frozenset(
    "park street road lane hill lake beach bridge station farm school church house "
    "castle pier square market hall "
    "airport hospital library river cottage bar cafe pub place room".split()
)
_PLAIN_BEFORE = frozenset(
    "attic oil centre center linen airing broom stock store skate roller ice adventure play games common bed sitting "
    "spare family back-room old little "
    "big small back front top bottom bus train car kitchen school corner village town "
    "garden dining living tiny "
    "hospital waiting changing post park picnic coffee chip fish swimming sports staff meeting "
    "night market first second third "
    "fourth fifth sixth last ground top local same new upstairs downstairs draughty grotty scruffy "
    "sunny wooden stone brick "
    "broken empty cold warm pub church leisure shopping bowling railway tube petrol gas lunch "
    "dance music art science register "
    "smoking drying boiler engine spare guest window seat cheese supply print copy break rest tea "
    "laundry board bike long "
    "record charity sweet book corner main side rear far near south north east west green red blue "
    "white yellow lovely dodgy".split()
)


def with_the(place: str) -> str:
    """The place with its article, where it is a plain noun: "bench by the pond" is the bench by the pond; "outside the
    chippy", "home" and "Hyde Park" stay as they are."""
    tokens = place.split()
    heads: list[str] = []
    for token in tokens:
        word = re.sub(r"[^\w'-]", "", token).lower()
        if word in _STOPS and not (word in ("back", "front") and not heads):
            break
        heads.append(word)
        if token.endswith(","):
            break
    owned = bare_word(tokens[0]) in DETERMINERS or "'" in tokens[0]
    if not heads or owned or heads[0] != tokens[0].strip(",") or heads[-1] not in _GROUND:
        return place
    before = heads[:-1]
    known = all(word in _PLAIN_BEFORE for word in before)
    free = known or (heads[-1] not in _NAMED and "'" not in before[0])
    return f"the {place}" if free else place


_STOPS = PREPOSITIONS | frozenset(
    "where when we you i he she that which who and or next opposite outside inside above".split()
)
