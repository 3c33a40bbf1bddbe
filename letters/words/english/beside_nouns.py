"""Words that stand beside a noun without its article, and by which articles.py knows what it is."""

from __future__ import annotations

from letters.words.english.grammar import BE, DETERMINERS, MODALS, OBJECTS, PARTICIPLES
from letters.words.english.nouns import NUMERALS

# fmt: off
SMALL = (DETERMINERS | OBJECTS | MODALS | BE | NUMERALS | PARTICIPLES) | frozenset("""
and or but because when while if that who which what how why where i we he she they so as than then again
once twice home here there now today tonight tomorrow yesterday ago later soon early alone together asleep
not been being am more most much many less enough else instead anyway though drunk mad sick well better
upset upside sideways backwards forwards solid be mine yours hers ours theirs door-to-door day days night
nights week weeks month months year years morning afternoon evening time times hour hours minute minutes
lots loads plenty something anything nothing  stuck ready open shut tired
""".split())
# "lent us van": what may be given to somebody.
GIVING = frozenset("""
lend give send bring buy make get cook write teach show read pay save tell throw hand pass offer owe cost
find knit bake build fetch pick order draw sew leave grab promise sing play sort loan post
""".split())
# "hyde park", "cromer pier": what stands before these may be a name.
NAMED_BY = frozenset("""
park road street lane bridge station school hospital church hall farm castle pier beach hotel cottage house
museum hill lake market square airport library cemetery avenue bay harbour river island
""".split())
HURTING = frozenset("hurt broke injured strained twisted wrenched bad sore dodgy scratch scratches".split())
# What a noun does: "tent blew away".
NOUNS_DO = frozenset("""
was were had blew fell broke went got came ran ate flew began froze sank shook wouldn't couldn't didn't
started stopped happened collapsed exploded capsized caught burst turned
""".split())
BEING = frozenset("was were is are am be been being became become becoming".split())
# fmt: on
