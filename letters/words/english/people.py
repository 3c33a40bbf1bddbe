"""Words for people, one list for all who need it: KIN_SHE, KIN_HE, OTHERS …, gender_of_word("aunty") -> "she".

A word stands where it is known of which gender somebody is; whoever may be either stands in OTHERS."""

from __future__ import annotations

import re

# Those whom one calls by the word itself: Mum, Aunty.
CALLED_SHE = (
    "mum mummy mom mommy mam mammy mama mamma momma ma maman amma ammi umma mother nan nana nanna nanny nonna oma "
    "gran granny grandma grandmama grandmother gramma mamie mamgu abuela babcia halmoni yiayia nani dadi didi lola "
    "aunt auntie aunty"
).split()
CALLED_HE = (
    "dad daddy da pa papa pops appa abbu father grandad granddad grandpa grandpop grampa gramps grandfather opa "
    "nonno abuelo dziadek bampi lolo bhaiya uncle"
).split()
# Those who are somebody's.
OWN_SHE = (
    "sister sis wife daughter granddaughter niece girlfriend gf fiancée missus goddaughter godmother stepmother "
    "stepmum stepmom stepdaughter stepsister mother-in-law sister-in-law daughter-in-law girl lass"
).split()
OWN_HE = (
    "brother bro husband hubby son grandson nephew boyfriend bf fiancé godson godfather stepfather stepdad stepson "
    "stepbrother father-in-law brother-in-law son-in-law boy lad"
).split()
# Those whom no kinship joins, and of whom it is known.
OTHER_SHE = (
    "policewoman woman lady landlady midwife waitress nun bride headmistress stewardess queen ex-wife".split()
)
OTHER_HE = (
    "man guy bloke fella gentleman landlord priest groom headmaster waiter king monk ex-husband".split()
)
OTHERS = (
    "cousin partner friend mate bestie pal twin child kid boss manager supervisor colleague coworker "
    "workmate neighbour neighbor flatmate housemate roommate teacher tutor coach professor headteacher nurse doctor "
    "gp surgeon vet dentist physio consultant carer specialist therapist counsellor pharmacist paramedic vicar "
    "pastor minister imam rabbi bishop judge solicitor lawyer plumber builder electrician driver lodger tenant "
    "guest stranger cleaner postman hairdresser barber inspector student apprentice parent grandchild godchild "
    "sibling fiance fiancee ex someone somebody chemist optician interpreter translator farmer shopkeeper "
    "receptionist secretary caretaker warden constable officer agent auditor accountant "
    "tailor baker butcher"
).split()
BEASTS = (
    "baby toddler dog cat cow mare horse pony hen bitch puppy kitten rabbit hamster parrot budgie".split()
)
KIN_SHE, KIN_HE = (*CALLED_SHE, *OWN_SHE), (*CALLED_HE, *OWN_HE)
_GENDERS = dict.fromkeys((*KIN_SHE, *OTHER_SHE), "she") | dict.fromkeys((*KIN_HE, *OTHER_HE), "he")
# Who somebody is to the writer, said beside the name: "Sandra, ex-wife", "my old boss Terry".
TO_THE_WRITER = (
    *OWN_SHE, *OWN_HE, "cousin", "friend", "mate", "bestie", "flatmate", "housemate", "roommate", "boss", "manager",
    "colleague", "coworker", "workmate", "neighbour", "neighbor", "teacher", "tutor", "coach", "partner", "ex", "twin",
    "pal", "buddy", "nurse", "doctor", "landlady", "landlord", "pupil", "eldest", "youngest", "bairn", "baby",
    "little one",
    "sweetheart", "ex-wife", "ex-husband", "ex wife", "ex husband", "fiance", "fiancee", "fiancée", "fiancé",
)  # fmt: skip


def either(*words: str) -> str:
    """A pattern of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted({*words}, key=lambda word: (-len(word), word)))


def is_person(noun: str) -> bool:
    """Whether a noun phrase is somebody: "your little son", "the baby"."""
    *_, head = noun.lower().split() or [""]
    return bool(gender_of_word(head)) or head in BEASTS[:2]


def gender_of_word(word: str) -> str:
    """he or she for a word that tells which, "either" for one that may be both, else the empty string."""
    return _GENDERS.get(word) or ("either" if word in OTHERS else "")
