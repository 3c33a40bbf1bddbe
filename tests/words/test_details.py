import pytest

from letters.errors import BriefError
from letters.letter import Ask, Brief
from letters.words.english.numbers import in_place, in_words, ordinal
from letters.words.reading.details import read_details
from letters.words.reading.vantage import read_pronoun, read_situation


def brief(occasion="missing you", **details):
    return Brief("Ana", "Luis", "partner", occasion, details=tuple(details.items()))


def read(key, text, occasion="missing you", **more):
    return read_details(brief(occasion, **{key: text}, **more))[key]


MEMORIES = [
    # given, kind, sentence, noun
    (
        "the night we slept in the car",
        "we-event",
        "We slept in the car that night.",
        "the night we slept in the car",
    ),
    ("we slept in the car", "we-event", "We slept in the car.", "the time we slept in the car"),
    ("The winter we had no heat", "we-event", "We had no heat that winter.", "the winter we had no heat"),
    ("the winter the boiler died", "it-event", "The boiler died that winter.", "the winter the boiler died"),
    (
        "that summer we lived on toast",
        "we-event",
        "We lived on toast that summer.",
        "that summer we lived on toast",
    ),
    (
        "the day you drove three hours and it rained",
        "you-event",
        "You drove three hours that day and it rained.",
        "the day you drove three hours and it rained",
    ),
    (
        "the afternoon we spent in the museum",
        "we-event",
        "We spent that afternoon in the museum.",
        "the afternoon we spent in the museum",
    ),
    ("the first time we met", "we-event", "We met for the first time.", "the first time we met"),
    ("the day Ella was born", "it-event", "Ella was born that day.", "the day Ella was born"),
    (
        "the tent fell on us in Wales",
        "it-event",
        "The tent fell on us in Wales.",
        "the time the tent fell on us in Wales",
    ),
    (
        "the printer caught fire the day we met",
        "it-event",
        "The printer caught fire the day we met.",
        "the time the printer caught fire the day we met",
    ),
    ("that time we built the raft", "we-event", "We built the raft.", "the time we built the raft"),
    (
        "remember when we slept in the car?",
        "we-event",
        "We slept in the car.",
        "the time we slept in the car",
    ),
    (
        "Do you remember the time we set off the alarm?",
        "we-event",
        "We set off the alarm.",
        "the time we set off the alarm",
    ),
    ("how we met at the bus stop", "we-event", "We met at the bus stop.", "how we met at the bus stop"),
    ("me and her danced in the rain", "we-event", "We danced in the rain.", "the time we danced in the rain"),
    (
        "she and I missed the last bus",
        "we-event",
        "We missed the last bus.",
        "the time we missed the last bus",
    ),
    ("You and I got lost in Venice", "we-event", "We got lost in Venice.", "the time we got lost in Venice"),
    (
        "we used to ring each other every sunday",
        "we-event",
        "We used to ring each other every Sunday.",
        "the way we used to ring each other every Sunday",
    ),
    (
        "we'd just met and it was snowing",
        "we-event",
        "We'd just met and it was snowing.",
        "the time we'd just met and it was snowing",
    ),
    (
        "she drove all night when i had my appendix out",
        "you-event",
        "You drove all night when I had my appendix out.",
        "the time you drove all night when I had my appendix out",
    ),
    (
        "u drove me to the airport at 5am",
        "you-event",
        "You drove me to the airport at 5am.",
        "the time you drove me to the airport at 5am",
    ),
    (
        "you sang to the snails so they wouldnt be scared",
        "you-event",
        "You sang to the snails so they wouldn't be scared.",
        "the time you sang to the snails so they wouldn't be scared",
    ),
    (
        "found me on my first day when i didn't know where to eat",
        "you-event",
        "You found me on my first day when I didn't know where to eat.",
        "the time you found me on my first day when I didn't know where to eat",
    ),
    (
        "jumped in the lake with all his clothes on",
        "you-event",
        "You jumped in the lake with all your clothes on.",
        "the time you jumped in the lake with all your clothes on",
    ),
    (
        "got us all banned from the bowling alley",
        "you-event",
        "You got us all banned from the bowling alley.",
        "the time you got us all banned from the bowling alley",
    ),
    (
        "him falling asleep on my shoulder",
        "you-event",
        "You fell asleep on my shoulder.",
        "the time you fell asleep on my shoulder",
    ),
    (
        "I remember you singing in the kitchen",
        "you-event",
        "You sang in the kitchen.",
        "the time you sang in the kitchen",
    ),
    (
        "the night she told me she loved me",
        "you-event",
        "You told me you loved me that night.",
        "the night you told me you loved me",
    ),
    (
        "mum drove all night to get us",
        "it-event",
        "Mum drove all night to get us.",
        "the time Mum drove all night to get us",
    ),
    ("Sam burned the lasagne", "it-event", "Sam burned the lasagne.", "the time Sam burned the lasagne"),
    ("The dog ate the ring", "it-event", "The dog ate the ring.", "the time the dog ate the ring"),
    (
        "it snowed and we walked home",
        "it-event",
        "It snowed and we walked home.",
        "the time it snowed and we walked home",
    ),
    (
        "we got lost in lisbon & ended up at a wedding",
        "we-event",
        "We got lost in Lisbon and ended up at a wedding.",
        "the time we got lost in Lisbon and ended up at a wedding",
    ),
    (
        "we drove to the sea at 2 in the morning",
        "we-event",
        "We drove to the sea at two in the morning.",
        "the time we drove to the sea at two in the morning",
    ),
    ("the caravan in Margate", "thing", "", "the caravan in Margate"),
    ("that flat with no heating", "thing", "", "that flat with no heating"),
    ("the summer of the boat shed", "thing", "", "the summer of the boat shed"),
    ("the night before the wedding", "thing", "", "the night before the wedding"),
    ("our trip to rome", "thing", "", "our trip to Rome"),
    ("sleeping in the car", "thing", "", "sleeping in the car"),
    ("Whitby, in the rain", "thing", "", "Whitby, in the rain"),
    ("we\nslept", "we-event", "We slept.", "the time we slept"),
    ('you said "no" and left', "you-event", 'You said "no" and left.', 'the time you said "no" and left'),
]


@pytest.mark.parametrize(("given", "kind", "sentence", "noun"), MEMORIES)
def test_memory(given, kind, sentence, noun):
    detail = read("memory", given)
    assert (detail.kind, detail.sentence, detail.noun) == (kind, sentence, noun)


HABITS = [
    # given, clause, base
    ("the way you hum when you park", "you hum when you park", "hum when you park"),
    ("hums when she parks", "you hum when you park", "hum when you park"),
    ("she hums when she parks", "you hum when you park", "hum when you park"),
    ("he hums when he parks", "you hum when you park", "hum when you park"),
    ("hum when you park", "you hum when you park", "hum when you park"),
    ("they hum when they park", "you hum when you park", "hum when you park"),
    ("humming when she parks", "you hum when you park", "hum when you park"),
    ("reads labels out loud in shops", "you read labels out loud in shops", "read labels out loud in shops"),
    ("the way she waits up", "you wait up", "wait up"),
    ("never answers his phone", "you never answer your phone", ""),
    ("warms her hands on my neck", "you warm your hands on my neck", "warm your hands on my neck"),
    ("claps for himself", "you clap for yourself", "clap for yourself"),
    ("knows every porters name", "you know every porter's name", "know every porter's name"),
    ("never lets you pay for chips", "you never let me pay for chips", ""),
    ("makes my tea before his own", "you make my tea before your own", "make my tea before your own"),
    (
        "makes her own bread and gives it away",
        "you make your own bread and give it away",
        "make your own bread and give it away",
    ),
    (
        "still has the same phone from 2012",
        "you still have the same phone from 2012",
        "have the same phone from 2012",
    ),
    (
        "falls asleep in every film and says she didnt",
        "you fall asleep in every film and say you didn't",
        "fall asleep in every film and say you didn't",
    ),
    (
        "asks the satnav how its day was",
        "you ask the satnav how its day was",
        "ask the satnav how its day was",
    ),
    (
        "leaves his boots where i fall over them",
        "you leave your boots where I fall over them",
        "leave your boots where I fall over them",
    ),
    (
        "beats me at chess and then explains why",
        "you beat me at chess and then explain why",
        "beat me at chess and then explain why",
    ),
    (
        "reads the paper out loud and argues with it",
        "you read the paper out loud and argue with it",
        "read the paper out loud and argue with it",
    ),
    ("cooks, cleans and sings", "you cook, clean and sing", "cook, clean and sing"),
    (
        "laughs at her own jokes and mine",
        "you laugh at your own jokes and mine",
        "laugh at your own jokes and mine",
    ),
    (
        "watches the birds and names them",
        "you watch the birds and name them",
        "watch the birds and name them",
    ),
    (
        "leaves voicemails that are mostly breathing",
        "you leave voicemails that are mostly breathing",
        "leave voicemails that are mostly breathing",
    ),
    (
        "does the voices when she reads the letters page",
        "you do the voices when you read the letters page",
        "do the voices when you read the letters page",
    ),
    (
        "you say 'technically' before you lie",
        "you say “technically” before you lie",
        "say “technically” before you lie",
    ),
    ("always late", "you're always late", ""),
    ("She's always late.", "you're always late", ""),
    ("is kind to waiters", "you are kind to waiters", ""),
    ("can't walk past a dog", "you can't walk past a dog", ""),
    ("how he always phones on sundays", "you always phone on Sundays", "phone on Sundays"),
    ("Kisses me on the forehead", "you kiss me on the forehead", "kiss me on the forehead"),
    ("goes quiet when she's happy", "you go quiet when you're happy", "go quiet when you're happy"),
    (
        "pretends she isn't crying at films",
        "you pretend you aren't crying at films",
        "pretend you aren't crying at films",
    ),
    ("u always know what to say", "you always know what to say", "know what to say"),
    ("stirs his tea 12 times", "you stir your tea twelve times", "stir your tea twelve times"),
    ("cheats at scrabble", "you cheat at Scrabble", "cheat at Scrabble"),
    (
        "puts the empty milk back in the fridge",
        "you put the empty milk back in the fridge",
        "put the empty milk back in the fridge",
    ),
    ("carries everybody's bags", "you carry everybody's bags", "carry everybody's bags"),
    ("snores", "you snore", "snore"),
]


@pytest.mark.parametrize(("given", "clause", "base"), HABITS)
def test_habit(given, clause, base):
    detail = read("habit", given)
    assert (detail.kind, detail.clause, detail.base) == ("habit", clause, base)
    assert detail.sentence == clause[0].upper() + clause[1:] + "."
    assert detail.noun in (f"the way {clause}", f"how {clause}")


DEEDS = [
    # occasion, given, sentence
    ("thanks", "lent me her car when mine died", "You lent me your car when mine died."),
    ("thanks", "thx for lending me her car", "You lent me your car."),
    ("thanks", "lend me her car", "You lent me your car."),
    ("thanks", "drove me to hosp when my knee went", "You drove me to hospital when my knee went."),
    (
        "thanks",
        "stayed behind every thursday to help me with maths",
        "You stayed behind every Thursday to help me with maths.",
    ),
    (
        "thanks",
        "covered my shifts when my dad was in hospital",
        "You covered my shifts when my dad was in hospital.",
    ),
    ("thanks", "been there for me when dad died", "You were there for me when Dad died."),
    ("thanks", "for always being there", "You always were there."),
    ("thanks", "looking after mum", "You looked after Mum."),
    ("thanks", "told her boss where to go", "You told your boss where to go."),
    ("thanks", "believed in me when he didnt have to", "You believed in me when you didn't have to."),
    ("thanks", "got all 28 of them through the year", "You got all 28 of them through the year."),
    ("thanks", "giving me a second chance", "You gave me a second chance."),
    ("thanks", "stayed w/ me & the kids", "You stayed with me and the kids."),
    (
        "congratulations",
        "passed her driving test on the 4th go",
        "You passed your driving test on the fourth go.",
    ),
    ("congratulations", "you've been made consultant", "You've been made consultant."),
    ("congratulations", "is getting married", "You are getting married."),
    ("congratulations", "becoming a doctor", "You became a doctor."),
    ("apology", "forgot her birthday dinner", "I forgot your birthday dinner."),
    ("apology", "forgot her bday dinner", "I forgot your birthday dinner."),
    ("apology", "didnt pay him back for tickets", "I didn't pay you back for tickets."),
    ("apology", "not paying him back", "I didn't pay you back."),
    ("apology", "i didnt come to your dads funeral", "I didn't come to your dad's funeral."),
    (
        "apology",
        "said you were like dad in front of everyone",
        "I said you were like Dad in front of everyone.",
    ),
    (
        "apology",
        "reversed into the gate again and blamed the gate",
        "I reversed into the gate again and blamed the gate.",
    ),
    ("apology", "lied about where i was on friday", "I lied about where I was on Friday."),
    ("apology", "hung up on you", "I hung up on you."),
    ("apology", "sorry for shouting at him", "I shouted at you."),
    ("apology", "was late to his wedding", "I was late to your wedding."),
    ("apology", "being late", "I was late."),
    ("apology", "told her I was busy", "I told you I was busy."),
    ("apology", "made her cry at her own party", "I made you cry at your own party."),
    ("apology", "cancelled on her three times", "I cancelled on you three times."),
    ("thanks", "after the crash you sat with me", "You sat with me after the crash."),
    ("thanks", "one christmas she fed all of us", "You fed all of us one Christmas."),
    ("apology", "gave her bad advice", "I gave you bad advice."),
    ("apology", "made her tea with salt", "I made you tea with salt."),
    ("apology", "made her cake and dropped it", "I made your cake and dropped it."),
    ("apology", "made her late for work", "I made you late for work."),
    ("apology", "gave her money to the dogs home", "I gave your money to the dog's home."),
    ("thanks", "sat with my mum when she was ill", "You sat with my mum when she was ill."),
    ("apology", "gave her dog a bath", "I gave your dog a bath."),
    ("apology", "spilled wine on his carpet", "I spilled wine on your carpet."),
    ("apology", "borrowed her coat and lost it", "I borrowed your coat and lost it."),
    ("apology", "we missed your wedding", "We missed your wedding."),
    ("apology", "she told me to leave", "You told me to leave."),
    ("apology", "I sold mum's piano without asking her", "I sold Mum's piano without asking you."),
]


@pytest.mark.parametrize(("occasion", "given", "sentence"), DEEDS)
def test_deed(occasion, given, sentence):
    assert read("deed", given, occasion).sentence == sentence


OF_THE_DEAD = [
    # key, given, pronoun, sentence
    (
        "memory",
        "he taught me to ride a bike in the car park",
        "he",
        "He taught me to ride a bike in the car park.",
    ),
    (
        "memory",
        "he cut her hair himself when she was little",
        "he",
        "He cut your hair himself when you were little.",
    ),
    ("memory", "he told her mother she was right", "he", "He told your mother you were right."),
    ("memory", "she learned to drive at 61", "", "She learned to drive at 61."),
    (
        "memory",
        "we built the model railway in the loft, him and me",
        "",
        "We built the model railway in the loft, him and me.",
    ),
    ("habit", "hums when she parks", "she", "She hummed when she parked."),
    ("habit", "hums when she parks", "", "She hummed when she parked."),
    ("habit", "always waved from the bedroom window", "she", "She always waved from the bedroom window."),
    (
        "habit",
        "made everybody soup whether they were hungry or not",
        "she",
        "She made everybody soup whether they were hungry or not.",
    ),
    ("habit", "keeps bees and sings to them", "", "They kept bees and sang to them."),
    ("habit", "was kind", "they", "They were kind."),
    ("deed", "kept bees", "he", "He kept bees."),
    ("habit", "told me I could do it", "", "They told me I could do it."),
]


@pytest.mark.parametrize(("key", "given", "pronoun", "sentence"), OF_THE_DEAD)
def test_a_condolence_speaks_of_the_dead(key, given, pronoun, sentence):
    more = {"pronoun": pronoun} if pronoun else {}
    assert read(key, given, "condolence", **more).sentence == sentence


THINGS = [
    ("the chipped green mug", "the chipped green mug", False),
    ("chipped green mug", "the chipped green mug", False),
    ("her green hat", "your green hat", False),
    ("our bench", "our bench", False),
    ("mum's piano", "Mum's piano", False),
    ("my grandmothers ring", "my grandmother's ring", False),
    ("two tickets to Oslo", "two tickets to Oslo", True),
    ("mugs", "the mugs", True),
    ("your running shoes", "your running shoes", True),
    ("the box of letters", "the box of letters", False),
    ("Trevor", "Trevor", False),
]


@pytest.mark.parametrize(("given", "noun", "plural"), THINGS)
def test_thing(given, noun, plural):
    detail = read("thing", given)
    assert (detail.kind, detail.plain, detail.noun, detail.plural) == ("thing", noun, noun, plural)


WISHES = [
    ("see the sea with you", "I want to see the sea with you.", "see the sea with you"),
    ("to see the sea with you", "I want to see the sea with you.", "see the sea with you"),
    ("I'd like to see the sea with her", "I'd like to see the sea with you.", "see the sea with you"),
    ("id like to see the sea", "I'd like to see the sea.", "see the sea"),
    ("seeing the sea with you", "I want to see the sea with you.", "see the sea with you"),
    ("snorkel with you", "I want to snorkel with you.", "snorkel with you"),
    ("Go to Rome", "I want to go to Rome.", "go to Rome"),
    ("another ten years", "I want another ten years.", "have another ten years"),
    ("you to come home", "I want you to come home.", ""),
    ("that you would visit", "I wish you would visit.", ""),
    ("we go back to lisbon", "I want us to go back to Lisbon.", ""),
    ("I wish you were here", "I wish you were here.", ""),
]


@pytest.mark.parametrize(("given", "sentence", "base"), WISHES)
def test_wish(given, sentence, base):
    detail = read("wish", given)
    assert (detail.kind, detail.sentence, detail.base) == ("wish", sentence, base)
    assert detail.clause + "." == detail.sentence


@pytest.mark.parametrize(
    ("key", "given", "kind", "plain"),
    [
        ("place", "lisbon", "place", "Lisbon"),
        ("place", "the corner shop", "place", "the corner shop"),
        ("place", "new york", "place", "New York"),
        ("years", "11", "number", "11"),
        ("years", "eleven", "number", "11"),
        ("years", "twenty-five years", "number", "25"),
        ("date", "2024-03-14", "words", "14 March 2024"),
        ("date", "the day after tomorrow", "words", "the day after tomorrow"),
        ("name", "Siân O'Brien-Smith", "name", "Siân O'Brien-Smith"),
        ("note", "  u know i {{ x }} “love” it.\n   Ok? \n", "words", "u know i {{ x }} “love” it.\n   Ok?"),
    ],
)
def test_what_is_said_just_as_it_is(key, given, kind, plain):
    detail = read(key, given)
    assert (detail.given, detail.kind, detail.plain) == (given, kind, plain)


def test_years_have_a_number():
    assert read("years", "eleven").number == 11


def test_a_second_fact_makes_a_story_of_a_detail_that_still_has_its_forms():
    detail = read("deed", "sat with my mother the week i was on nights, didnt have to", "thanks")
    assert detail.more == ("You didn't have to.",)
    assert (detail.story, detail.doing) == (True, "sitting with my mother the week I was on nights")


def test_a_story_goes_in_whole():
    detail = read("deed", "you drove three hours. you didnt say a word. you just held it up", "thanks")
    assert detail.story and detail.sentence == "You drove three hours."
    assert detail.more == ("You didn't say a word.", "You just held it up.")


def test_where_the_writer_says_you_she_is_somebody_else():
    given = "It rained and your mother said it was a bad sign. You held the umbrella over her"
    detail = read("memory", given)
    assert " ".join((detail.sentence, *detail.more)) == given + "."


@pytest.mark.parametrize(
    ("to", "given", "sentence"),
    [
        ("Ms Okafor", "stayed late so my son could paint his boat", "You stayed late so my son could paint his boat."),
        ("Uncle Des", "he found her a room in a day", "You found her a room in a day."),
        ("Nan", "taught him to swim", "You taught him to swim."),
        ("Rosa", "lent me her car", "You lent me your car."),
        ("Ella and Ravi", "Ella announced that she would never marry", "Ella announced that she would never marry."),
        ("Ana and Luis", "lent me their car", "You lent me your car."),
    ],
)  # fmt: skip
def test_a_title_tells_who_is_not_the_reader(to, given, sentence):
    asked = Brief(to, "Kit", "friend", "thanks", details=(("deed", given),))
    assert read_details(asked)["deed"].sentence == sentence


def test_topics_and_whether_it_was_done_to_the_writer():
    detail = read("memory", "we burned the cake and the dog ate it")
    assert {"food", "animal"} <= set(detail.topics)
    assert detail.me
    assert not read("habit", "talks to the tomatoes").me


@pytest.mark.parametrize(
    ("key", "given", "occasion"),
    [
        ("memory", "missed ferry split", "missing you"),
        ("memory", "cried in the car park", "missing you"),
        ("memory", "you, on the roof", "missing you"),
        ("deed", "ovrslept my weding", "apology"),
        ("deed", "lost his ring and told her it was stolen", "apology"),
        ("memory", "the song he and she danced to", "condolence"),
        ("wish", "peace", "missing you"),
        ("place", "he hums when he parks", "missing you"),
        ("memory", "i dont know", "missing you"),
        ("deed", "so kind when my nan passed", "thanks"),
        ("deed", "missed ferry split", "congratulations"),
        ("habit", "tea first / then talk", "missing you"),
        ("deed", "finally asked her", "wedding"),
        ("deed", "drove my mum to her show", "thanks"),
        ("years", "soon", "anniversary"),
        ("deed", "...", "thanks"),
        ("memory", "🎉🎉", "birthday"),
        ("habit", " \n ", "birthday"),
        ("pronoun", "xe", "condolence"),
    ],
)
def test_what_cannot_be_read_surely_is_asked_about(key, given, occasion):
    with pytest.raises(BriefError) as error:
        read_details(brief(occasion, **{key: given}))
    assert error.value.key == f"details.{key}"
    assert f"details.{key}: " in str(error.value)


def test_the_message_says_how_to_write_it_instead():
    with pytest.raises(BriefError, match="missed ferry split.*“we missed the ferry”"):
        read("memory", "missed ferry split")


@pytest.mark.parametrize(
    "given",
    [
        *("we danced " * 200, "we danced 🎉 in Zürich", "we {{ 7*7 }} danced", "x" * 2000, "'", "I", "you"),
        *("we", "the", "we said “hi” to O'Brien-Smith's {cat}", "her", "a b", "she's", "not", "me and her", "always"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("key", ["memory", "habit", "deed", "thing", "wish", "place", "name", "note", "date"])
@pytest.mark.parametrize("occasion", ["thanks", "apology", "condolence"])
def test_nothing_odd_crashes(key, given, occasion):
    try:
        detail = read(key, given, occasion)
    except BriefError as error:
        assert error.key == f"details.{key}"
    else:
        assert detail.plain


def test_a_detail_that_a_form_asks_for_is_read_as_its_question_wants():
    asks = {"gift": Ask("gift", "?"), "said": Ask("said", "?", "words"), "days": Ask("days", "?", "number")}
    details = read_details(brief(gift="left-handed ladle", said="i was never here", days="four"), asks)
    assert [details[key].plain for key in ("gift", "said", "days")] == [
        "the left-handed ladle",
        "I was never here",
        "4",
    ]


def test_situations_are_not_details():
    told = brief(together="yes", married="no", memory="we met")
    assert read_situation(told) == {"together"}
    assert set(read_details(told)) == {"memory"}


@pytest.mark.parametrize(
    ("details", "pronoun"),
    [
        ({"habit": "hums when he parks"}, "he"),
        ({"memory": "he cut her hair"}, "he"),
        ({"habit": "kept bees"}, ""),
        ({"habit": "kept bees", "pronoun": "They"}, "they"),
    ],
)
def test_the_pronoun_of_the_dead(details, pronoun):
    assert read_pronoun(brief("condolence", **details)) == pronoun


def test_the_pronoun_of_somebody_named_means_them():
    said = read("memory", "we took her to the sea", name="Rosa", pronoun="she")
    assert said.sentence == "We took her to the sea."


@pytest.mark.parametrize(
    ("n", "words", "rank"),
    [
        (1, "one", "first"),
        (8, "eight", "eighth"),
        (11, "eleven", "eleventh"),
        (20, "twenty", "twentieth"),
        (42, "forty-two", "forty-second"),
        (100, "a hundred", "a hundredth"),
        (365, "three hundred and sixty-five", "three hundred and sixty-fifth"),
        (4015, "4,015", "4,015th"),
    ],
)
def test_numbers_in_words(n, words, rank):
    assert (in_words(n), ordinal(n)) == (words, rank)


@pytest.mark.parametrize(
    ("place", "placed"),
    [
        ("Lisbon", "in Lisbon"),
        ("the lake", "at the lake"),
        ("the kitchen", "in the kitchen"),
        ("the beach", "on the beach"),
        ("the caravan in Margate", "at the caravan in Margate"),
        ("home", "at home"),
        ("your sister's", "at your sister's"),
        ("in Rome", "in Rome"),
        ("abroad", "abroad"),
    ],
)
def test_places(place, placed):
    assert in_place(place) == placed
