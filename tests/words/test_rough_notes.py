"""Notes as a soldier, a grandmother, a clerk and a farmer typed them, and what they were turned into wrongly once."""

import pytest

from letters.errors import BriefError
from letters.letter import Brief
from letters.words.reading.details import read_details
from letters.words.reading.stories import told_whole


def read(key, typed, occasion="keeping in touch"):
    return told_whole(read_details(Brief("Nora", "Edith", "friend", occasion, details=((key, typed),)))[key])


@pytest.mark.parametrize(
    "typed",
    [
        "Calls everyone lovey, inc. consultants",
        "Do you remember the inspector falling asleep? You carried on and taught the lesson to him.",
    ],
)
def test_what_is_no_event_is_told_as_it_stands(typed):
    assert read("today", typed).rstrip(".") == typed.rstrip(".")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("The lamp came in Handy", "The lamp came in handy."),
        ("I am so Glad to hear from you", "I am so glad to hear from you."),
        ("It was very Nice of Ruby and Dick Handy", "It was very nice of Ruby and Dick Handy."),
        ("It was Happy and Bess at the door", "It was Happy and Bess at the door."),
        ("It was Happy who barked", "It was Happy who barked."),
        ("We went to Nice in May", "We went to Nice in May."),
        ("I Am So Happy To See You", "I Am So Happy To See You."),
        ("I was so Sunny on the day", "I was so Sunny on the day."),
    ],
)
def test_a_quality_has_no_capital_and_a_name_has_one(typed, right):
    assert read("news", typed) == right


def test_who_is_called_by_a_quality_stays_so():
    brief = Brief(
        "Nora", "Happy", "friend", "keeping in touch", details=(("news", "This is Happy. It is Happy."),)
    )
    assert read_details(brief)["news"].sentence == "This is Happy. It is Happy."


@pytest.mark.parametrize(
    "key", ["news", "then", "plans", "question", "last", "wish", "memory", "deed", "habit", "today"]
)
def test_love_that_is_sent_is_a_sentence_of_its_own(key):
    for typed in ("Love to all", "love to Bess and the kids"):
        assert read(key, typed) == f"L{typed[1:]}."


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        ("question", "how is Bess, love to all", "How is Bess? Love to all."),
        ("wish", "a good year, love to all", "I want a good year. Love to all."),
        ("today", "your letter came, love to all", "Your letter came. Love to all."),
        (
            "news",
            "all well here, love to Bess and the kids",
            "We are all well here. Love to Bess and the kids.",
        ),
        ("plans", "coming in June, love to all", "I'm coming in June. Love to all."),
        ("news", "peace, joy, love to all", "Peace, joy, love to all."),
        ("last", "Give my love to all", "Give my love to all."),
        ("news", "love to dance these days", "I love to dance these days."),
        ("wish", "love to come and see you", "I want to come and see you."),
        ("plans", "love to see you in June", "I'd love to see you in June."),
    ],
)
def test_love_that_is_sent_is_told_from_what_one_loves(key, typed, right):
    assert read(key, typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("what you think of that?", "What do you think of that?"),
        ("What you think of that", "What do you think of that?"),
        ("let me know what you think", "Let me know what you think."),
        ("please let me know how her knee is", "Please let me know how your knee is."),
        ("what you doing for christmas", "What are you doing for Christmas?"),
        ("where you been?", "Where have you been?"),
        ("how you managed it?", "Tell me how you managed it."),
        ("how her knee is", "Tell me how your knee is."),
        ("let me know, is her knee better", "Is your knee better?"),
    ],
)
def test_what_is_asked_without_its_auxiliary_is_asked(typed, right):
    assert read("question", typed) == right


@pytest.mark.parametrize("key", ["news", "then"])
@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "I am well. Went to the dance on Saturday. The band was good.",
            "I am well. I went to the dance on Saturday. The band was good.",
        ),
        (
            "We are all well. It has been hot. Went swimming twice. The kids are brown.",
            "We are all well. It has been hot. We went swimming twice. The kids are brown.",
        ),
    ],
)
def test_the_only_fragment_among_sentences_has_its_subject(key, typed, right):
    assert read(key, typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "Mother is well. Went to the dance. We have had a lot of rain.",
        "I called Bess. Said she was fine. The kids are well.",
        "I sold the cow. Went for $40. The calf is well.",
        "I moved house in June. Still unpacking. The cat hates it.",
        "I have a new job. Slept badly. Woke at five. It is hard.",
        "I moved house in June. Bought a bed.",
    ],
)
def test_a_fragment_that_may_be_meant_so_stays(typed):
    assert read("then", typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("moved house (finally), still unpacking", "I've moved house (finally). Still unpacking."),
        ("moved to Main St., still unpacking", "I've moved to Main St. Still unpacking."),
        ("lost 20%, still going", "I've lost 20%. Still going."),
        ("read “Emma”, loved it", "I've read “Emma”. Loved it."),
    ],
)
def test_a_note_goes_on_after_whatever_mark(typed, right):
    assert read("news", typed) == right


@pytest.mark.parametrize(
    ("key", "typed", "right", "occasion"),
    [
        (
            "plans",
            "leave comes up in Sept. if Fritz lets us",
            "Leave comes up in Sept. if Fritz lets us.",
            "love",
        ),
        ("plans", "work starts monday", "Work starts Monday.", "love"),
        ("plans", "visit mum on sat.", "I'll visit Mum on Saturday.", "love"),
        (
            "plans",
            "Wed. I have off and Thurs. too so might come",
            "Wednesday I have off and Thursday too so might come.",
            "love",
        ),
        ("plans", "coming Sat. Will ring you", "I'm coming Saturday. Will ring you.", "love"),
        ("plans", "going up w/ Ellie in aug", "I'm going up with Ellie in August.", "love"),
        ("plans", "home 4 xmas on the 18th", "Home for Christmas on the 18th.", "love"),
        ("question", "hows the old man and his leg", "How's the old man and his leg?", "love"),
        ("question", "how is the sister and her children", "How is the sister and her children?", "love"),
        ("question", "has Bramble had her pups", "Has Bramble had her pups?", "love"),
        ("question", "Did Tom fix her car", "Did Tom fix your car?", "love"),
        ("question", "is work treating her well", "Is work treating you well?", "love"),
        ("plans", "Expect to be home by Xmas", "I expect to be home by Xmas.", "love"),
        ("last", "luv u loads xoxo", "Luv u loads xoxo", "love"),
        ("deed", "came to see mother in hospital", "You came to see mother in hospital.", "thanks"),
        ("news", "I have my own room with aircon", "I have my own room with aircon.", "love"),
        ("question", "how was Lisas wedding", "How was Lisa's wedding?", "love"),
        (
            "then",
            "Church supper was nice. Had 200 people. I made 6 pies.",
            "Church supper was nice. Had 200 people. I made 6 pies.",
            "love",
        ),
        ("then", "got the new album, its brill", "I've got the new album, it's brill.", "love"),
        ("then", "the dog hurt its leg", "The dog hurt its leg.", "love"),
        ("deed", "taught me to splice rope", "You taught me to splice rope.", "thanks"),
        ("deed", "drove me to train station", "You drove me to the train station.", "thanks"),
        ("deed", "came to Lisas wedding", "You came to Lisa's wedding.", "thanks"),
        ("memory", "you ate loads of cake at the wedding", "You ate loads of cake at the wedding.", "love"),
        ("memory", "we ran along side the train", "We ran alongside the train.", "love"),
        (
            "habit",
            "whistled at the dog when there was no dog",
            "They whistled at the dog when there was no dog.",
            "condolence",
        ),
    ],
)
def test_what_people_of_a_hundred_years_typed(key, typed, right, occasion):
    assert read(key, typed, occasion) == right


@pytest.mark.parametrize("key", ["news", "then", "last", "question", "plans"])
@pytest.mark.parametrize(
    "said",
    [
        "I've had no word from Will since Easter.",
        "It's been a funny old week.",
        "Had I known, I'd have come.",
        "Had Tom been there he would have laughed.",
        "Could you send me Ann's address?",
        "God bless you.",
        "Take care of yourself.",
        "Do come if you can.",
        "Let me know when your train gets in.",
        "Give my love to Bess and the kids.",
        "Harry is 6 ft. 2 now.",
        "I wonder what you think of it all.",
        "Don't you dare bring a present.",
        "What a year it has been!",
        "Tom and I send our love to all.",
        "All quiet here.",
        "Sorry to hear about your mother.",
        "We've been friends 19 years.",
        "Rose has a new hat.",
    ],
)
def test_a_right_sentence_stays(key, said):
    assert read(key, said) == said


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        ("news", "Rose sends her love.", "Rose sends her love."),
        ("last", "Rose sends her love.", "Rose sends her love."),
        ("news", "Rose at five this morning.", "I rose at five this morning."),
        ("news", "Pleased to hear that you got the job.", "I'm pleased to hear that you got the job."),
        ("today", "Pleased to hear that you got the job.", "I'm pleased to hear that you got the job."),
        ("news", "Bought bread isn't the same.", "Bought bread isn't the same."),
        ("today", "Still waiting for the results.", "I am still waiting for the results."),
        ("today", "Let me know when your train gets in.", "Let me know when your train gets in."),
        ("plans", "I sat with the vicar.", "I sat with the vicar."),
        ("plans", "Hope this finds you well.", "I hope this finds you well."),
        ("plans", "see her at christmas", "I'll see you at Christmas."),
        ("last", "She had her hair cut and looks well.", "You had your hair cut and look well."),
        ("question", "Can't wait to see you.", "Can't wait to see you."),
        ("question", "can you come", "Can you come?"),
        ("question", "her mum's hip", "How is your mum's hip?"),
    ],
)
def test_what_is_told_is_told_and_what_is_asked_is_asked(key, typed, right):
    assert read(key, typed) == right


@pytest.mark.parametrize("key", ["news", "then", "last", "question"])
@pytest.mark.parametrize(
    "said",
    [
        "In the evening we sing.",
        "What news of Jim?",
        "What shall I tell Mother?",
        "How about Easter?",
        "Who told you that?",
        "What we need is rain.",
        "How he laughed!".replace("he", "they"),
        "Eggs fetch a good price.",
        "Your letters mean more than you know.",
        "Friday's child is loving and giving.",
        "May is a lovely month here.",
        "Have you a spare bed?",
        "If you come on Friday, bring your boots.",
        "Put your feet up.",
        "Mother bakes on Thursdays.",
    ],
)
def test_a_right_sentence_stays_whatever_it_begins_with(key, said):
    assert read(key, said) == said


@pytest.mark.parametrize(
    ("key", "typed", "right"),
    [
        ("plans", "May is a lovely month here.", "May is a lovely month here."),
        ("plans", "Have you a spare bed?", "Have you a spare bed?"),
        ("plans", "Last night I dreamt of you.", "Last night I dreamt of you."),
        ("plans", "Saw your mum in Tesco.", "I saw your mum in Tesco."),
        ("plans", "Mother bakes on Thursdays.", "Mother bakes on Thursdays."),
        ("plans", "Thank you for the socks.", "Thank you for the socks."),
        ("plans", "paint the shed", "I'll paint the shed."),
        ("question", "how her knee is?", "Tell me how your knee is."),
        ("question", "Been busy.", "Been busy."),
        ("news", "in the garden most days", "I'm in the garden most days."),
        ("news", "rained all day", "It rained all day."),
        ("news", "still raining here", "It's still raining here."),
        ("news", "cost a fortune", "It cost a fortune."),
        ("news", "lost for words", "I'm lost for words."),
        ("news", "put the kettle on", "I've put the kettle on."),
        ("news", "shall be down in the spring", "I shall be down in the spring."),
        ("last", "Yesterday Pa fell off his horse.", "Yesterday Pa fell off his horse."),
        ("news", "Going by train is cheaper.", "Going by train is cheaper."),
        ("news", "Judging by the noise, they're home.", "Judging by the noise, they're home."),
        ("news", "still painting the shed", "I'm still painting the shed."),
        ("news", "hoping Tom is better", "I'm hoping Tom is better."),
        ("last", "Aunt May sends her love.", "Aunt May sends her love."),
        ("question", "After church we walked by the canal.", "After church we walked by the canal."),
        ("news", "hit your car and drove off", "I hit your car and drove off."),
        ("today", "snowed in since Sunday", "I am snowed in since Sunday."),
    ],
)
def test_the_weather_and_may_are_nobody(key, typed, right):
    assert read(key, typed) == right


@pytest.mark.parametrize(
    ("key", "typed", "right", "occasion"),
    [
        ("then", "He came Weds. and sat in the back.", "He came Weds. and sat in the back.", "love"),
        ("then", "your cousin Mark rang sun. and sang", "Your cousin Mark rang sun. and sang.", "love"),
        ("then", "received 6 letters at once", "I received six letters at once.", "love"),
        ("news", "am aboard the Belgenland", "I am aboard the Belgenland.", "love"),
        ("news", "have 34 in my room", "I have 34 in my room.", "love"),
        ("news", "Have a good time", "Have a good time.", "love"),
        ("thing", "your lovely card, got it on friday", "Your lovely card. I got it on Friday.", "thanks"),
        (
            "question",
            "does the little one still suck her thumb",
            "Does the little one still suck her thumb?",
            "love",
        ),
        ("plans", "gonna come down in May", "I'm gonna come down in May.", "love"),
    ],
)
def test_what_more_people_typed(key, typed, right, occasion):
    assert read(key, typed, occasion) == right


def test_nobody_sings_to_themselves():
    with pytest.raises(BriefError):
        read("habit", "singing to her when she is frightened", "thanks")
