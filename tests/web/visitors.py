"""Who comes to the desk in these tests: what they ask for, and how they send it."""

from __future__ import annotations

import re

from flask.testing import FlaskClient

BRIEF = {
    "to": "Ana",
    "from": "Leo",
    "relationship": "friend",
    "occasion": "missing you",
    "tone": {"tender": 2, "playful": 1},
    "details": {"thing": "the chipped green mug"},
    "seed": 7,
}
FORM = {
    "to": "Ana",
    "from": "Leo",
    "relationship": "friend",
    "occasion": "missing you",
    "tone-tender": "2",
    "detail-thing": "the chipped green mug",
    "seed": "7",
    "do": "draft",
}


class Visitor:
    """Somebody with a browser without script: sends forms with the token that stood on the page."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client

    def token(self) -> str:
        return re.search(r'name="csrf_token" value="([^"]+)"', self.client.get("/").text)[1]

    def send(self, path: str, **fields: str):
        return self.client.post(path, data={"csrf_token": self.token(), **fields})

    def begin(self, **fields: str) -> str:
        """The address of a new letter."""
        answer = self.send("/", **{**FORM, **{k.replace("_", "-"): v for k, v in fields.items()}})
        assert answer.status_code == 303, answer.text
        return answer.location

    def text(self, address: str) -> str:
        return self.client.get(f"{address}.txt").text
