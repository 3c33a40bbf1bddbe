"""What stands in the fields of a form, read from its page."""

from __future__ import annotations

import html
import re


def field(page: str, name: str) -> str:
    """What stands in a field of the form."""
    area = re.search(rf'<textarea[^>]* name="{name}"[^>]*>([^<]*)</textarea>', page)
    found = area or re.search(rf'<input[^>]* name="{name}" value="([^"]*)"', page)
    return html.unescape(found[1])
