"""What somebody is like, in one word: is_described("kind, patient and nosy") -> True.

The list holds adjectives of people that are hardly ever nouns or verbs."""

from __future__ import annotations

import re

from letters.words.english.grammar import bare_word, is_adverb

ADJECTIVES = frozenset(
    """absent absent-minded accident-prone adorable affectionate aloof amazing ambitious amused analytical anxious
    argumentative artistic assertive astonishing attentive awful awkward bashful beautiful big-hearted bonkers bossy
    brainy
    brave bright brilliant brutal bubbly calm camera-shy careful careless caring charming chatty cheeky cheerful
    childish
    clever clueless clumsy cocky cold-blooded colour-blind competitive compassionate conscientious considerate cool
    courageous courteous crafty cranky crazy creative cruel cuddly curious cynical daft dainty daring decent
    dedicated dependable determined devoted dignified diplomatic direct disorganised disorganized distant ditzy dogged
    dramatic dreadful driven dull early-rising earnest easygoing easy-going eccentric elegant empathetic encouraging
    energetic
    enthusiastic exasperating excitable fabulous fair fair-minded faithful fantastic fearless feisty fidgety fierce
    fiery
    flaky forgetful forgiving formidable forthright frank friendly frugal fun funny fussy generous gentle genuine
    giggly glamorous
    gloomy good-humoured good-natured goofy gorgeous gracious grateful greedy gregarious grounded grumpy gullible
    handsome
    handy happy happy-go-lucky hardworking hard-working headstrong helpful helpless hilarious honest honourable hopeful
    hopeless hospitable hot-headed humble hungry hyper idealistic impatient impeccable impetuous impossible impulsive
    indecisive independent industrious infuriating ingenious inquisitive insightful intense intelligent interested
    intrepid
    intuitive inventive irrepressible irritable jealous jolly jovial joyful judgemental keen kind kind-hearted
    kindhearted
    kooky laid-back late lazy level-headed light-hearted lonely long-suffering loud lovable lovely loving loyal mad
    magnificent mean messy meticulous mischievous miserable modest moody mouthy musical naive narky nasty naughty neat
    nervous nice noisy nosey nosy nurturing nuts obedient oblivious obstinate odd old-fashioned open-minded opinionated
    optimistic organised organized outgoing outrageous outspoken overprotective paranoid passionate patient peaceful
    perceptive persistent pessimistic petty pig-headed placid playful polite popular practical pragmatic precise proud
    prompt protective punctual quick-witted quiet quirky radiant rash reckless relentless reliable remarkable reserved
    resilient resourceful respectful responsible restless romantic rowdy rubbish rude ruthless sarcastic sassy
    scatterbrained
    scatty scruffy secretive self-deprecating selfish selfless sensible sensitive sentimental serene serious
    shameless sharp short-tempered shy silly sincere skint slow sly smart sneaky soft-hearted softhearted soppy
    spontaneous
    steadfast steady stern stoic straightforward strict strong strong-willed stroppy stubborn stylish superstitious
    supportive
    sweet sympathetic tactful tactless talented talkative teetotal tenacious terrible theatrical thick-skinned thorough
    thoughtful thoughtless thrifty tidy timid tireless tolerant tone-deaf tough trusting trustworthy truthful
    unapologetic
    unbeatable unbelievable unbothered uncomplaining understanding unfailing unfair unflappable unflinching unique
    unreliable
    unselfish unshakeable unstoppable untidy useless vague vain vegan vegetarian vivacious vulnerable warm warm-hearted
    weird welcoming whimsical wicked wise witty wonderful worried zany tired poorly upset angry cross grouchy hangry
    cute extra sound ticklish stupid daft mental soft hard-headed houseproud house-proud brave-hearted""".split()
)  # fmt: skip
_INTENSE = frozenset(
    "so very too really quite rather pretty such a bit always never still usually often the most "
    "more less just utterly "
    "annoyingly frightfully terribly dead well proper super extra not ever that as most incredibly".split()
)
_GOES_ON = (
    "and|but|or|with|about|to|at|of|in|on|when|whenever|if|as|even|until|till|before|after|enough|like|without|"
    "for|than|"
    "because|that|though|although|yet|despite|under|where|every|all|first|sometimes|while|once|around|round|"
    "towards|beyond"
)
_DESCRIBED = re.compile(rf"(?:$|[,.;!]|\s(?:{_GOES_ON})\b)", re.I)
_NOT_ON_TIME = re.compile(
    r"(?:(?:always|never|still|usually|often) )?(?:(?:on time|in a (?:hurry|rush|mood|muddle|huff)|"
    r"up (?:early|late|for "
    r"anything|at)|out of (?:bed|breath)|full of|good (?:at|with|to|for)|bad (?:at|with)|great "
    r"(?:at|with)|better (?:at|"
    r"than|with)|best (?:at|with)|worse (?:at|than)|first (?:up|to|in)|last (?:to|in)|there (?:for|"
    r"when)|ready (?:to|with|"
    r"for)|happy (?:to|when)|glad to|afraid of|scared of|terrified of|obsessed with|addicted to|"
    r"fond of|allergic to|proud of|"
    r"(?:up|out|awake|in bed|at it|on the (?:phone|go|move)|away|asleep) (?:before|by|every|all|"
    r"until|till|with|from|since|"
    r"past|after)|half asleep|half an hour late|fast asleep|wide awake)\b|(?:\w+ )?(?:minutes|"
    r"hours?|days?) (?:late|early)\b)",
    re.I,
)


# A word that is in no list and sounds like an adjective is one where no noun follows: "chaotic but in a good way".
_SOUNDS_LIKE_ONE = re.compile(
    r"(?!music|magic|traffic|topic|panic|picnic|attic|comic|clinic|fabric|present|moment|parent|accent|talent|"
    r"silent|event|"
    r"animal|hospital|festival|meal|deal|signal|journal|metal|table|cable|vegetable|timetable|olive|archive|detective|"
    r"finish|fish|dish|wish|rubbish|english|plant|elephant|restaurant|pal|gal|bible|ant|tent|rent|scent|patient|client)"
    r"[a-z-]{3,}(?:ic|ive|ful|less|ous|able|ible|ish|al|ant|ent)"
)


# What kind of person somebody is: "a nightmare before coffee", "the only one who waters the plants".
_A_PERSON = re.compile(
    r"an? (?:\w+ )?(?:nightmare|liability|legend|menace|star|saint|angel|rock|softie|genius|grump|"
    r"monster|night owl|creature of "
    r"habit|stickler|sucker|demon|disaster|wizard|natural|treasure|gem|brick|trooper|know-it-all|perfectionist|"
    r"optimist|"
    r"pessimist|romantic|loser|winner|listener|hoarder|worrier|feeder|hugger|talker|sleeper|cook|driver|dancer|"
    r"snorer|reader|"
    r"planner|list-maker|workaholic|chocoholic|joy|softy)(?:$|[,.]| (?:before|when|with|in|at|about|"
    r"to|for|on|after|and|but|if|until)\b)"
    r"|(?:the )?(?:best|worst|only|first|last) (?:one|person|man|woman|patient|loser|driver|cook|"
    r"dancer|listener|friend|boss) "
    r"(?:ever|alive|in|out|up|on|i|who|that|to|of|at)\b",
    re.I,
)


# What kind of person somebody is: "a nightmare before coffee", "the only one who waters the plants".
_A_PERSON = re.compile(
    r"an? (?:\w+ )?(?:nightmare|liability|legend|menace|star|saint|angel|rock|softie|genius|grump|monster|night owl|"
    r"creature of habit|stickler|sucker|demon|disaster|wizard|natural|treasure|gem|brick|trooper|"
    r"know-it-all|perfectionist|"
    r"optimist|pessimist|romantic|loser|winner|listener|hoarder|worrier|feeder|hugger|talker|sleeper|cook|driver|"
    r"dancer|"
    r"snorer|reader|planner|list-maker|workaholic|chocoholic|joy|softy)"
    r"(?:$|[,.]| (?:before|when|with|in|at|about|to|for|on|after|and|but|if|until)\b)"
    r"|(?:the )?(?:best|worst|only|first|last) (?:one|person|man|woman|patient|loser|driver|cook|"
    r"dancer|listener|friend|boss) "
    r"(?:ever|alive|in|out|up|on|i|who|that|to|of|at)\b",
    re.I,
)


def is_described(phrase: str) -> bool:
    """Whether a phrase without verb and noun tells what somebody is like: "stubborn", "so kind to everyone", "never on
    time". "cold feet" and "bad jokes" do not."""
    tokens = phrase.split()
    place = 0
    while place < len(tokens) - 1 and (
        bare_word(tokens[place]) in _INTENSE or is_adverb(bare_word(tokens[place]))
    ):
        place += 1
    if place and _NOT_ON_TIME.match(" ".join(tokens[place:])):
        return True
    if _A_PERSON.match(phrase):
        return True
    word = bare_word(tokens[place]) if tokens else ""
    if re.match(
        r"(?:a )?bit of an? \w|such an? \w|an? (?:right|proper|total|absolute|complete|born|"
        r"real) \w+(?:$| (?:when|in|with|about|at)\b)",
        phrase,
        re.I,
    ):
        return True
    if _A_PERSON.match(phrase):
        return True
    if not place and _NOT_ON_TIME.match(phrase):
        return True
    if word not in ADJECTIVES and not _SOUNDS_LIKE_ONE.fullmatch(word):
        return False
    here = phrase.split(None, place)[place] if place else phrase
    after = here[len(tokens[place].rstrip(",.;!")) :]
    return bool(_DESCRIBED.match(after)) and not _listed_noun(after)


def _listed_noun(after: str) -> bool:
    """ "kind, clever eyes", "brave and stupid ideas": the last of the adjectives has a noun of its own."""
    found = re.match(r"(?:, | and |, and | but | or )+(.+)", after)
    if not found:
        return False
    words = found[1].split()
    while len(words) > 1 and (bare_word(words[0]) in _INTENSE or is_adverb(bare_word(words[0]))):
        words = words[1:]
    if bare_word(words[0]) not in ADJECTIVES:
        return len(words) == 2 and words[1].endswith("s")
    rest = " ".join(words)[len(words[0].rstrip(",.;!")) :]
    return not _DESCRIBED.match(rest) or _listed_noun(rest)
