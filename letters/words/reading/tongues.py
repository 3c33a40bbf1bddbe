"""Words of other tongues for who somebody is to the writer: kin_abroad("mi esposa nohemi") is ("esposa", "nohemi")."""

from __future__ import annotations

import re

# What they are, by what they are called in Spanish, Portuguese, Italian, French, German and Polish.
_KIN = {
    "partner": "esposa esposo mujer marido novia novio moglie marito mari épouse époux frau ehefrau mann ehemann żona "
    "mąż",
    "parent": "madre padre mamá papá mamã mãe pai mère père mutter vater mutti vati",
    "child": "hija hijo filha filho figlia figlio fille fils tochter sohn",
    "sibling": "hermana hermano irmã irmão sorella fratello sœur soeur frère schwester bruder siostra brat",
    "grandparent": "abuela abuelo abuelita abuelito avó avô nonna nonno oma opa grand-mère grand-père babcia dziadek",
    "relative": "tía tío tia tio prima primo sobrina sobrino tante onkel cousine suegra suegro cuñada cuñado",
    "friend": "amiga amigo amica amico amie ami freundin freund vecina vecino copine copain",
}
_RELATED = {word: name for name, words in _KIN.items() for word in words.split()}
# By these one calls them: "mi mamá" is Mamá.
_CALLED = frozenset(
    "mamá papá mamã mãe mutti vati oma opa abuela abuelo abuelita abuelito nonna nonno babcia".split()
)
_OWN = re.compile(
    r"(?:mi|mis|meine?r?|ma|mon|mia|mio|minha|meu|la mia|il mio|a minha|o meu|moja|mój) "
    rf"(?:(?:querid[ao]|liebe[rn]?|cara|caro|chère|cher) )?"
    rf"(?P<kin>{'|'.join(sorted(_RELATED, key=len, reverse=True))})\b"
    r",? ?(?P<name>.*)",
    re.I,
)


def kin_abroad(to: str) -> tuple[str, str, str]:
    """What somebody is to the writer, that word, and the name: ("partner", "esposa", "nohemi"); empty where no such
    word is."""
    found = _OWN.fullmatch(to.strip())
    return (_RELATED[found["kin"].lower()], found["kin"], found["name"].strip()) if found else ("", "", "")


def called_abroad(to: str) -> str:
    """The name alone, or the word by which one calls them; the words themselves where there is neither."""
    _, kin, name = kin_abroad(to)
    return name or (kin.capitalize() if kin.lower() in _CALLED else to)


def is_kin_abroad(word: str) -> bool:
    """Whether a word says in another tongue who somebody is: "tante"."""
    return word.lower() in _RELATED


def is_uncalled_abroad(to: str) -> bool:
    """Whether that says who somebody is, and not what they are called: "mi esposa"."""
    _, kin, name = kin_abroad(to)
    return bool(kin) and not name and kin.lower() not in _CALLED
