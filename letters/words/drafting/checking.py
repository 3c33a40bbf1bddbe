"""All the faults of a template that structure alone does not show: check_form(form, shelf) -> errors,
not only the first.

It reads every condition and every place of every line the way the program will, and looks each name up."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from jinja2 import nodes

from letters.errors import CorpusError, TemplateError
from letters.letter import AUTHORS, RELATIONSHIPS, TONES, Form, Line, Saying, Shelf, Source
from letters.words.drafting.facts import PRONOUNS, detail_names, known_names
from letters.words.forms import sandbox
from letters.words.forms.joints import joints_of

PEOPLE = ("to", "sender", *PRONOUNS["they"])
CALLED = ("voice", "reply")
SMALLEST = 12  # sayings, of which a pool has as many at least
_Faults = Iterator[TemplateError]


def check_form(form: Form, shelf: Shelf) -> list[TemplateError]:
    """Every fault of a template, in the order of its lines; an empty list when there is none."""
    faults = [
        *_front_faults(form, shelf),
        *_line_faults(form, shelf),
        *_pool_faults(form, shelf),
        *_use_faults(form),
    ]
    unique = {(fault.line, fault.message): fault for fault in faults}
    return sorted(unique.values(), key=lambda fault: fault.line)


def check_sayings(sayings: Iterable[Saying], shelf: Shelf) -> list[TemplateError]:
    """Every fault of sayings of the corpus, where `detail` is the one that is spoken of."""
    known = known_names(None, shelf.occasions) | {"detail"}
    printed = detail_names(None) | {"detail", *PEOPLE}
    return [fault for saying in sayings for fault in _saying_faults(saying, known, printed, frozenset())]


def check_pools(pools: Mapping[str, tuple[Saying, ...]]) -> list[TemplateError]:
    """Every fault of pools as wholes: too few sayings, a joint that nothing meets."""
    return [fault for name, sayings in pools.items() for fault in _whole_faults(name, sayings)]


def column_of(fault: TemplateError | CorpusError, text: str) -> int:
    """The column, from 1, where what a fault quotes stands in its line of the file's text; 0 where it has no line."""
    lines = text.splitlines()
    if not 0 < fault.line <= len(lines):
        return 0
    line = lines[fault.line - 1]
    for quoted in re.findall(r"“([^”]+)”", fault.message):
        if found := re.search(rf"(?<!\w){re.escape(quoted)}(?!\w)", line) or re.search(
            re.escape(quoted), line
        ):
            return found.start() + 1
    return len(line) - len(line.lstrip()) + 1


def printed_names(line: Line | Saying) -> tuple[str, ...]:
    """The names in the places of a line, in order. Raises TemplateError where it cannot be read."""
    return _printed_in(line.text, line.source)


@lru_cache(maxsize=8192)
def _printed_in(text: str, source: Source) -> tuple[str, ...]:
    parts = sandbox.read_line(_jointless(text), source)
    return tuple(name for part in parts if not isinstance(part, str) for name in sandbox.names(part))


def own_ways(form: Form) -> tuple[Line, ...]:
    """Every line of a form's letter, its own salutation and closing among them."""
    ways = [way for paragraph in form.paragraphs for beat in paragraph for way in beat.ways]
    heads = {"salutation": form.salutation, "closing": form.closing}
    return (
        *ways,
        *(Line(text, _front_source(form, key)) for key, text in heads.items() if text and text != "-"),
    )


def called_pools(form: Form) -> frozenset[str]:
    """The names that the lines of a form call, other than voice and reply."""
    found = set()
    for way in own_ways(form):
        for part in sandbox.read_line(way.text, way.source):
            if not isinstance(part, str):
                found |= {call.node.name for call in _calls(part) if isinstance(call.node, nodes.Name)}
    return frozenset(found - set(CALLED))


def _calls(part: nodes.Expr) -> Iterator[nodes.Call]:
    if isinstance(part, nodes.Call):
        yield part
    yield from part.find_all(nodes.Call)


def _jointless(text: str) -> str:
    return " ".join(words for _, words in joints_of(text))


def _front_source(form: Form, key: str) -> Source:
    return Source(f"templates/{form.name}.form", form.front.get(key, 0))


def _front_faults(form: Form, shelf: Shelf) -> _Faults:
    details = sorted(detail_names(form))
    known = {
        "relationships": RELATIONSHIPS,
        "tones": TONES,
        "authors": tuple(AUTHORS),
        "needs": details,
        "takes": details,
        "refuses": details,
    }
    for key, allowed in known.items():
        for name in getattr(form, key):
            if name not in allowed:
                what = {"relationships": "relationship", "tones": "tone", "authors": "author"}.get(
                    key, "detail"
                )
                yield _unknown(what, name, allowed, _front_source(form, key))
    if form.when:
        yield from _condition_faults(
            form.when, _front_source(form, "when"), known_names(form, shelf.occasions)
        )
    for ask in form.asks:
        if ask.key in (*PEOPLE, *CALLED, "scene", "detail", *form.pools):
            message = f"“{ask.key}” already means something else; ask for it by another name"
            yield _fault(message, next(_ask_source(form, ask.key)))


def _ask_source(form: Form, key: str) -> Iterator[Source]:
    for front in form.front:
        if front.startswith("ask") and front[3:].split("(")[0].strip() == key:
            yield _front_source(form, front)
    yield _front_source(form, "")


def _line_faults(form: Form, shelf: Shelf) -> _Faults:
    known = known_names(form, shelf.occasions)
    pools = frozenset({*form.pools, *shelf.pools, *CALLED})
    printed = detail_names(form) | {"scene", *PEOPLE}
    for way in own_ways(form):
        yield from _condition_faults(way.condition, way.source, known)
        yield from _text_faults(way.text, way.source, printed, pools)


def _pool_faults(form: Form, shelf: Shelf) -> _Faults:
    known, printed = known_names(form, shelf.occasions), detail_names(form) | set(PEOPLE)
    try:
        called = called_pools(form)
    except TemplateError:
        called = frozenset(form.pools)
    for name, sayings in form.pools.items():
        above = Source(sayings[0].source.file, sayings[0].source.line - 1)
        if name in detail_names(form) or name in (*PEOPLE, *CALLED, "scene"):
            yield _fault(f"“{name}” already means something else; give the pool another name", above)
        elif name not in called:
            yield _fault(f"the pool “{name}” is never used; call it as {{{{ {name}(1) }}}}", above)
        for saying in sayings:
            yield from _saying_faults(saying, known, printed, frozenset())
        yield from _whole_faults(name, sayings)


def _whole_faults(name: str, sayings: tuple[Saying, ...]) -> _Faults:
    if len(sayings) < SMALLEST:
        message = f"the pool “{name}” has {len(sayings)} sayings; write {SMALLEST} or more, or it will repeat itself"
        yield _fault(message, Source(sayings[0].source.file, sayings[0].source.line - 1))
    yield from _joint_faults(sayings)


def _saying_faults(
    saying: Saying, known: frozenset[str], printed: frozenset[str], pools: frozenset[str]
) -> _Faults:
    yield from _condition_faults(saying.condition, saying.source, known)
    for _, words in joints_of(saying.text):
        yield from _text_faults(words, saying.source, printed, pools)


def _joint_faults(sayings: Iterable[Saying]) -> _Faults:
    met: dict[str, list[Saying]] = {}
    for saying in sayings:
        for joint in sorted({joint for joint, _ in joints_of(saying.text)[1:]}):
            met.setdefault(joint, []).append(saying)
    for joint, those in met.items():
        if len(those) == 1:
            yield _fault(
                f"no other saying of this pool has the joint “{joint}”; give it to another or take it out",
                those[0].source,
            )


def _use_faults(form: Form) -> _Faults:
    lines: list[Line | Saying] = [
        *own_ways(form),
        *(saying for pool in form.pools.values() for saying in pool),
    ]
    details = detail_names(form)
    used: set[str] = set()
    for line in lines:
        try:
            names = details.intersection(printed_names(line))
        except TemplateError:
            return  # what the unreadable line would have used is not known
        used |= names
        for name in sorted(names.difference(form.needs, form.takes)):
            yield _fault(
                f"this line uses the detail “{name}”; add it to “takes” or “needs” above", line.source
            )
    rest = any(beat.rest for paragraph in form.paragraphs for beat in paragraph)
    for key, promised in (("takes", form.takes), ("needs", () if rest else form.needs)):
        for name in promised:
            if name in details and name not in used:
                yield _fault(
                    f"no line of this template ever uses the detail “{name}”; use it or take its name out here",
                    _front_source(form, key),
                )


def _condition_faults(condition: str, source: Source, known: frozenset[str]) -> _Faults:
    if not condition:
        return
    try:
        tree = sandbox.read_condition(condition, source)
    except TemplateError as error:
        yield error
        return
    for name in sandbox.names(tree):
        if name not in known:
            yield _unknown("name", name, sorted(known), source)


def _text_faults(text: str, source: Source, printed: frozenset[str], pools: frozenset[str]) -> _Faults:
    try:
        parts = sandbox.read_line(text, source)
    except TemplateError as error:
        yield error
        return
    for part in parts:
        if not isinstance(part, str):
            yield from _place_faults(part, source, printed, pools)


def _place_faults(
    part: nodes.Expr, source: Source, printed: frozenset[str], pools: frozenset[str]
) -> _Faults:
    called = {call.node.name for call in _calls(part) if isinstance(call.node, nodes.Name)}
    asked = dict(sandbox.attributes(part))
    for name in sandbox.names(part):
        if name in called:
            if name not in pools:
                yield _unknown("pool", name, sorted(pools), source)
        elif name not in printed:
            yield _unknown("name", name, sorted({*printed, *pools}), source)
        elif name in PEOPLE and name in asked:
            yield _fault(
                f"“{name}” has no “.{asked[name]}”; it is a plain word: write {{{{ {name} }}}}", source
            )
        elif name == "scene" and name not in asked:
            yield _fault(
                "a bare scene says nothing; it is said as scene.open, scene.middle or scene.end", source
            )


def _fault(message: str, source: Source) -> TemplateError:
    return TemplateError(message, source.file, source.line)


def _unknown(what: str, name: str, allowed: Collection[str], source: Source) -> TemplateError:
    close = difflib.get_close_matches(name.lower(), list(allowed), n=1, cutoff=0.5)
    some = ", ".join(list(allowed)[:12])
    other = f"; use one of {some} …" if some else "; none can stand here"
    hint = f"; did you mean “{close[0]}”?" if close else other
    return _fault(f"the {what} “{name}” is not known{hint}", source)
