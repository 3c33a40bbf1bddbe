"""The text beneath the ink of a PDF: never seen, there to be searched, copied and read aloud.

Helvetica holds the usual characters. Words with others, such as ř, are set in a font of empty glyphs, which says
only how wide its characters are and what they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFStream
from reportlab.pdfbase.pdfmetrics import stringWidth

from letters.ink import WrittenWord
from letters.units import pt

HELVETICA = "Helvetica"
X_HEIGHT = 0.523  # of Helvetica's size; that of the empty glyphs is taken to be the same
EMPTY_WIDTH = 500
FIRST_CODE, LAST_CODE = 33, 255
BLOCK = 100  # pairs that a CMap takes at a time


@dataclass
class EmptyFont:
    """A font of empty glyphs; `codes` says which byte stands for a character."""

    name: str
    codes: dict[str, int] = field(default_factory=dict)

    def takes(self, word: str) -> bool:
        """Whether there is room for a word's characters; then they are in it."""
        new = sorted(set(word) - set(self.codes))
        if len(self.codes) + len(new) > LAST_CODE - FIRST_CODE + 1:
            return False
        self.codes.update({character: FIRST_CODE + len(self.codes) + i for i, character in enumerate(new)})
        return True


class Lettering:
    """Sets hidden words, and gathers the fonts that they need."""

    def __init__(self, document: PDFDocument) -> None:
        self.document = document
        self.usual = document.getInternalFontName(HELVETICA)
        self.fonts: list[EmptyFont] = []

    def set(self, words: Iterable[WrittenWord]) -> str:
        """The PDF operators that place words, each with a space after it, as wide as they were written."""
        return "\n".join(["BT 3 Tr", *(self.word(word) for word in words if word.text), "ET"])

    def word(self, word: WrittenWord) -> str:
        size = pt(word.x_height) / X_HEIGHT
        font, shown, em = self.encode(word.text)
        stretch = max(1.0, 100 * pt(word.advance) / (em * size))
        x, y = pt(word.at[0]), pt(word.at[1])
        return f"{font} {size:.2f} Tf {stretch:.2f} Tz 1 0 0 1 {x:.2f} {y:.2f} Tm ({shown}) Tj"

    def encode(self, text: str) -> tuple[str, str, float]:
        """A word's font, its string with the space, and its width in sizes of the font, without the space."""
        try:
            usual = f"{text} ".encode("cp1252")
        except UnicodeEncodeError:
            font = self.empty_font(f"{text} ")
            codes = bytes(font.codes[character] for character in f"{text} ")
            return f"/{font.name}", _string(codes), len(text) * EMPTY_WIDTH / 1000
        return self.usual, _string(usual), stringWidth(text, HELVETICA, 1.0)

    def empty_font(self, word: str) -> EmptyFont:
        for font in self.fonts:
            if font.takes(word):
                return font
        self.fonts.append(EmptyFont(f"E{len(self.fonts) + 1}"))
        self.fonts[-1].takes(word)
        return self.fonts[-1]

    def finish(self) -> None:
        """Puts the fonts of empty glyphs into the document; to be called when all words are set."""
        known = self.document.idToObject["BasicFonts"].dict
        for font in self.fonts:
            known[font.name] = self.document.Reference(_type3(font, self.document))


def _type3(font: EmptyFont, document: PDFDocument) -> PDFDictionary:
    last = FIRST_CODE + len(font.codes) - 1
    names = [PDFName(f"u{ord(character):04X}") for character in font.codes]
    glyph = document.Reference(PDFStream(content=f"{EMPTY_WIDTH} 0 d0\n"))
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type3"),
            "FontBBox": PDFArray([0, -207, 1000, 718]),
            "FontMatrix": PDFArray([0.001, 0, 0, 0.001, 0, 0]),
            "FirstChar": FIRST_CODE,
            "LastChar": last,
            "Widths": PDFArray([EMPTY_WIDTH] * len(names)),
            "Encoding": PDFDictionary({"Differences": PDFArray([FIRST_CODE, *names])}),
            "CharProcs": PDFDictionary({f"u{ord(character):04X}": glyph for character in font.codes}),
            "Resources": PDFDictionary({}),
            "ToUnicode": document.Reference(PDFStream(content=_meanings(font))),
        }
    )


def _meanings(font: EmptyFont) -> str:
    """A CMap: which character each code means."""
    pairs = [f"<{code:02X}> <{c.encode('utf-16-be').hex().upper()}>" for c, code in font.codes.items()]
    blocks = [pairs[i : i + BLOCK] for i in range(0, len(pairs), BLOCK)]
    told = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CMapName /Letters def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *told,
            "endcmap CMapName currentdict /CMap defineresource pop end end\n",
        )
    )


def _string(codes: bytes) -> str:
    """The inside of a PDF string, all ASCII."""
    return codes.decode("latin-1").translate(_ESCAPED)


_ESCAPED = {code: f"\\{code:03o}" for code in range(256) if code > 126 or code < 32 or code in b"()\\"}
