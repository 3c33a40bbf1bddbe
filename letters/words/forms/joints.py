"""Where a saying may be left for another: joints_of(text) -> the saying cut at its joints."""

from __future__ import annotations

import re


def joints_of(text: str) -> tuple[tuple[str, str], ...]:
    """A saying cut at its joints: (type of the joint before, words), the first with no joint (""). A
    plain `|` has the type "|", `|do` the type "|do"; a bar inside `{{ }}` is a filter and no joint."""
    cuts = [("", "")]
    for bit in re.split(r"(\{\{.*?\}\})", text):
        if bit.startswith("{{"):
            cuts[-1] = (cuts[-1][0], cuts[-1][1] + bit)
            continue
        words = re.split(r"(?:^|(?<=\s))(\|\w*)(?=\s|$)", bit)
        cuts[-1] = (cuts[-1][0], cuts[-1][1] + words[0])
        cuts += zip(words[1::2], words[2::2], strict=True)
    return tuple((joint, words.strip()) for joint, words in cuts)
