"""The messages of a mailbox or a saved mail: mail_bodies(text) -> what each says, and the lines above it.

What a message answers is left out. Read with the email package of the standard library; a text that is no mail has no
messages."""

from __future__ import annotations

import email
import html
import re
from email.message import EmailMessage
from email.policy import default

_MBOX = re.compile(r"^From \S+.*\d{4}\s*$", re.M)
_HEADERS = re.compile(r"\A(?:[A-Za-z][\w-]*:.*\n(?:[ \t].*\n)*){2,}\n")
_USUAL = re.compile(r"^(?:from|to|date|subject|message-id|received):", re.I | re.M)
_ANSWERED = re.compile(r"^(?:On .{5,200} wrote:|-+ ?Original Message ?-+|_{10,}|From: .+)\s*$", re.M | re.I)


def mail_bodies(text: str) -> tuple[tuple[str, int], ...]:
    """What each message of an mbox or eml says, and how many lines of the text stand above it."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    starts = [found.start() for found in _MBOX.finditer(text)] if _MBOX.match(text) else []
    if not starts:
        return (_message(text, 0),) if _is_mail(text) else ()
    ends = [*starts[1:], len(text)]
    pieces = zip(starts, ends, strict=True)
    return tuple(_message(text[a:b].partition("\n")[2], text.count("\n", 0, a) + 1) for a, b in pieces)


def _message(raw: str, above: int) -> tuple[str, int]:
    return _body(raw), above + raw.partition("\n\n")[0].count("\n") + 2


def _is_mail(text: str) -> bool:
    head = _HEADERS.match(text)
    return bool(head and len({word.lower() for word in _USUAL.findall(head[0])}) >= 2)


def _body(raw: str) -> str:
    """The text of one message as its writer typed it: what it answers, and its signature block, are left out."""
    message = email.message_from_bytes(raw.encode("utf-8", "surrogateescape"), policy=default)
    part = message.get_body(("plain", "html")) if isinstance(message, EmailMessage) else None
    if part is None:
        return ""
    try:
        said = str(part.get_content())
    except (LookupError, ValueError):  # a charset that nobody knows
        said = part.get_payload(decode=True).decode("latin-1")  # type: ignore[union-attr]
    if part.get_content_type() == "text/html":
        said = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"(?i)<(?:br|/p|/div)\b[^>]*>", "\n", said)))
    said = said.replace("\r\n", "\n").partition("\n-- \n")[0]
    if answered := _ANSWERED.search(said):
        said = said[: answered.start()]
    lines = (line.removeprefix(">") if line.startswith(">From ") else line for line in said.split("\n"))
    return "\n".join(line for line in lines if not line.startswith(">"))
