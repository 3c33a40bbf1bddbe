"""What somebody is ill with, as what they had: as_ill("mini stroke on Thursday") -> "had a mini stroke on Thursday"."""

from __future__ import annotations

import re

_HAPPENED = re.compile(
    r"(?:a )?((?:(?:bad|mini|minor|major|massive|small|nasty|another|second|knee|hip|heart|eye|back|emergency|big) )*"
    r"(?:stroke|heart attack|fall|seizure|fit|op|operation|accident|car crash|crash|bypass|hysterectomy|c-section|"
    r"caesarean|allergic reaction|asthma attack|panic attack|nosebleed|"
    r"miscarriage|breakdown|biopsy|transplant|mastectomy|relapse|tumble))\b(?!,? (?:and|survivor))",
    re.I,
)
_CARRIED = re.compile(
    r"(?:a )?((?:slipped disc|hernia|kidney infection|chest infection|kidney stone|burst appendix|perforated eardrum|"
    r"(?:broken|fractured|sprained|torn|dislocated|twisted|dodgy|bad|busted|cracked|shattered|frozen) "
    r"(?:hip|leg|arm|wrist|ankle|knee|collarbone|nose|toe|finger|thumb|foot|elbow|shoulder|rib|jaw|back|neck|hand|"
    r"pelvis|ligament|hamstring|muscle|tendon|heel)))\b",
    re.I,
)
_BARE = re.compile(
    r"(?:(?:bad|double|severe|really bad|nasty|long) )*(?:concussion|pneumonia|shingles|flu|covid|appendicitis|"
    r"pleurisy|sepsis|gallstones|kidney stones|measles|mumps|chickenpox|chicken pox|bronchitis|"
    r"tonsillitis|glandular fever|"
    r"meningitis|whooping cough|sciatica|vertigo|gout|blood poisoning|food poisoning|broken ribs|cracked ribs|"
    r"long covid|scarlet fever|norovirus|hypothermia|cellulitis)\b",
    re.I,
)


def as_ill(line: str) -> str:
    """What happened to one, or what one has, with its verb; "" where the words begin with nothing of the kind."""
    if found := _HAPPENED.match(line):
        article = (
            ""
            if found[1].lower().startswith("another")
            else "an "
            if found[1][0].lower() in "aeiou"
            else "a "
        )
        return f"had {article}{found[1]}{line[found.end() :]}"
    if found := _CARRIED.match(line):
        rest = line[found.end() :]
        return f"got a {found[1]}{' from' if re.match(r' [a-z]+ing', rest) else ''}{rest}"
    return f"had {line}" if _BARE.match(line) else ""
