"""letters: tell it who a letter is for and how it should feel; it writes the letter, in a living hand.

A newcomer's tour, five short files: this docstring, letter.py (every noun of the words), penmanship.py (a hand and a
pen), ink.py (every noun of the drawing), pipeline.py (the path of one letter). Then any room can be read on
its own. Imports run downwards only; tests/test_floors.py holds the house to it.

    6 doors   cli/            arguments in; a file, an exit status and one line on stderr out
              web/            the desk in the browser, and the same for programs
    4 path    pipeline.py     draft(brief, …) -> Letter, then ink(letter, …) -> pages
    3 edges   library.py      the only reader of templates/, corpus/ and fonts/, and of the user's own
              own.py          the user's own files kept and thrown away; folders.py, where all of them lie
              store.py        letters that are kept; rows.py, how they lie in the database
              output/         PDF, SVG, text, JSON: write_x(what, file); files.py makes them whole or not at all
    2 rooms   words/          the brief, the writer's phrases, templates, voices -> a letter: english, reading, forms,
                              drafting, then taking, proofing, asking, each storey on those before it
              hand/           a letter -> shaped words; set pages -> ink
              page/           shaped words -> lines -> pages
    1 nouns   letter.py, penmanship.py, ink.py
    0 ground  errors.py, units.py, geometry.py, chance.py, cache.py

Floors 0 to 2 are pure: text and values in, values out; chance and today's date are handed in. The folder names are the
path: words → hand → page → output.
"""

__version__ = "0.1.0"
