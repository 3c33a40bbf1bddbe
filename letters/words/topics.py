"""What a phrase is about: topics_of(text) -> the names of TOPICS whose words it holds."""

from __future__ import annotations

import re

TOPICS = {
    name: frozenset(words.split())
    for name, words in {
        "food": "cake soup curry cooking cook cooks cooked pancakes dinner lunch breakfast bread pie recipe "
        "lasagne stew biscuits roast "
        "casserole pasta baked bakes bake dal chips sandwich sandwiches burnt burned omelette rice cheese toast "
        "tea apple jam pizza",
        "animal": "dog dogs cat cats hamster puppy rabbit horse hen hens parrot tortoise goat sheep gull gulls "
        "pigeon bees kitten",
        "car": "car drove drive drives driving van motorway petrol lift park parks parked",
        "lost": "lost broke missed wrong fell dropped flooded locked stuck capsized collapsed leaked puncture "
        "burnt burned",
        "water": "sea beach swim swam swimming lake river boat canal pool ferry raft reservoir harbour sail",
        "screen": "film films telly tv movie movies sofa cinema",
        "music": "sing sings sang singing hum hums hummed song songs guitar piano dance dances danced dancing "
        "karaoke choir whistle "
        "whistles whistled violin record",
        "rain": "rain rained raining storm snow snowed soaked drizzle umbrella",
        "ill": "hospital fever ill sick surgery chemo knee operation doctor a&e appendix clinic",
        "garden": "garden tomatoes roses allotment plants plant seeds greenhouse",
        "talk": "phone phones call calls called rang ring rings listened listen listens talked talk talks "
        "voicemail message messages "
        "voicemails",
        "work": "interview exam exams revised studied applied thesis night-shift shift shifts test tests "
        "practised practiced phd job "
        "report",
        "memory": "forgot forgotten missed late forget forgets",
        "teach": "taught teach showed explained helped teaches",
    }.items()
}


def topics_of(text: str) -> tuple[str, ...]:
    """The topics of a text, in the order of TOPICS."""
    words = set(re.findall(r"[\w&'-]+", text.lower()))
    return tuple(name for name, known in TOPICS.items() if words & known)
