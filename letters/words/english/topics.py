"""What a phrase is about: topics_of(text) -> the names of TOPICS whose signs it holds.

A reply leans on the topic, so a sign is one only where the reply would be true: hay fever is no illness that somebody
sat through, "fell asleep" no mishap, "called me a fool" no telephone call."""

from __future__ import annotations

import re

_PART = "arm|leg|wrist|hip|ankle|ribs?|collarbone|foot|finger|toe|nose|back|elbow|knee|shoulder|jaw"
_SIGNS = {
    "food": "cake|soup|curry|cook(?:ing|s|ed)?|pancakes|dinner|lunch|breakfast|bread|pies?|recipe|"
    "lasagne|stew|biscuits|"
    "roast|casserole|pasta|bak(?:ed?|es|ing)|dal|chips|sandwich(?:es)?|omelette|rice|cheese|toast|tea|"
    "apples?|jam|pizza|"
    "turkey|noodles|brisket|barbecue",
    "animal": "dogs?|cats?|hamster|pupp(?:y|ies)|rabbits?|horses?|hens?|parrot|tortoise|goats?|sheep|gulls?|seagulls?|"
    "pigeons?|bees|kittens?|collie|lambs?|ewes?|calf|donkey|cows?",
    "car": "car(?! park)|cars|drove|drives?(?! me (?:mad|up))|driving|van|motorway|petrol|parked|parking|car park|"
    "a lift (?:to|home|from|back)|road trip",
    "lost": r"(?:got|were|was|get) (?:so |completely |totally )?(?:lost|stuck|locked)|"
    r"lost (?:the|our|my|your|his|her) (?:way|keys?|tickets?|luggage|bags?|map|passports?|phone|"
    r"booking|shoes?|wallet|ring|"
    r"boots?|tent|oars?|trousers)|broke(?:n)? down|broke (?:the|a|my|your|his|her|our|three|both)|"
    r"missed (?:the|our|every|a|my|your|his|her) (?:\w+ )?(?:ferry|bus|train|plane|flight|boat|turn|"
    r"exit|turning|stop|tram|"
    r"connection|coach|station)|wrong (?:turn|bus|train|house|day|time|room|way|wedding|funeral|"
    r"size|address|platform|shoes|"
    r"key|bag|stop|door|number|person|church|coach)|fell (?:in|into|off|over|through|down|out|on|"
    r"apart)|dropped|flooded|"
    r"locked (?:out|in|us|ourselves|himself|herself|yourself|me|you)|capsized|collapsed|leaked|"
    r"puncture|burnt|burned|sank|"
    r"caught fire|blew away|ran out of|ran aground",
    "water": "sea|beach|swim|swam|swimming|lake|river|boat|canal|(?:swimming|the|hotel) pool|ferry|raft|"
    "reservoir|harbour|"
    "sail(?:ed|ing)?|paddled",
    "screen": "films?|telly|tv|movies?|sofa|cinema",
    "music": "sings?|sang|singing|hum(?:s|med|ming)?|songs?|guitar|piano|danc(?:e|es|ed|ing)|karaoke|choir|"
    "whistl(?:e|es|ed|ing)|violin|record player|polka",
    "rain": "rain(?:ed|ing)?|storm|snow(?:ed|ing)?|soaked|drizzle|umbrella|thunderstorm",
    "ill": r"came off (?:my|your|his|her|the) (?:\w+ )?(?:bike|bicycle|motorbike|scooter|horse)|slipped|tonsils|"
    r"(?:had|has|have) (?:my|your|his|her) \w+ (?:out|done|replaced|removed)|"
    r"off (?:work )?with (?:my|your|his|her) \w+|new (?:hip|knee)|"
    r"caught (?:flu|pneumonia|covid|shingles|something|a chill)|"
    r"(?:in|to|from|the|of) hospital|a&e|clinic|ambulance|chemo|appendix|stroke|"
    r"(?:my|your|his|her|our|the|an) (?:\w+ )?(?:operation|surgery|op|diagnosis|stitches|biopsy|scan)|"
    r"(?:was|were|am|are|is|'m|'re|'s|got|be|being|been|fell|so|really|very|too) (?:ill|sick|poorly|unwell|laid up)|"
    r"(?:the|a|had|with|got) (?:flu|fever|migraine|pneumonia|covid|concussion|measles|mumps|shingles)|"
    rf"(?:broke|broken|break|sprained|twisted|fractured|dislocated) (?:my|your|his|her|a|an)?\s?(?:\w+ )?(?:{_PART})|"
    r"bust (?:my|your|his|her) \w+|knee (?:op|operation|replacement)|hip (?:op|operation|replacement)",
    "garden": "garden|tomatoes|roses|allotment|plants|seeds|greenhouse",
    "talk": r"phoned|phones me|on the phone|phone calls?|every phone|rang (?:me|us|every|up|when|from)|"
    r"listen(?:s|ed|ing)?|"
    r"talk(?:s|ed|ing)?|voicemails?|messages?|rings? (?:me|us|every|on)|"
    r"call(?:s|ed|ing)? (?:me|us|home|you)(?=$|[.,!]|\s(?:every|when|at|on|from|to|just|back|in|up|and|because|after|"
    r"before|once|twice|all)\b)",
    "work": "interview|exams?|revised|studied|applied|thesis|night-shift|night shifts?|shifts?|driving test|tests?|"
    "practi[sc]ed|phd|job|report|graduated|degree|qualified|promot(?:ion|ed)|trained|marathon|published",
    "memory": r"(?<!never )forgot|forgotten|forgets?|missed (?:your|her|his|our|the)|late (?:for|again|to)",
    "teach": "taught|teach(?:es|ing)?|show(?:ed|s)? (?:me|us) (?:how|to)|explained",
}
TOPICS = {name: re.compile(rf"(?<![\w-])(?:{signs})(?![\w-])", re.I) for name, signs in _SIGNS.items()}
_NO_SIGN = re.compile(
    r"\bhay ?fever\b|\bsick (?:of|days?|notes?|pay)\b|\bfell (?:asleep|in love|on my shoulder|on hard times|out with|"
    r"about|over ourselves)\b|\btea (?:rota|towel)s?\b|\bhot dogs?\b|\btraffic jams?\b|\bburn(?:t|"
    r"ed) (?:out|the candle)\b|"
    r"\bdropped (?:by|in|round|everything|off|me|us|out|the kids)\b|\bnight of\b",
    re.I,
)


def topics_of(text: str) -> tuple[str, ...]:
    """The topics of a text, in the order of TOPICS."""
    told = _NO_SIGN.sub("…", text)
    return tuple(name for name, signs in TOPICS.items() if signs.search(told))
