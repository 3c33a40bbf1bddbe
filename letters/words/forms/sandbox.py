"""What a template may say, and its value: read_line(text) -> parts, read_condition(text) -> tree,
value(tree, names).

Jinja reads the text into a tree; an allow-list goes through the tree; and the few kinds of node on the
list are worked out here, one branch each. No Python is ever generated from a template, so there is
nothing to break out of: whatever is not on the list is a TemplateError. What names stand for is left to
`facts.py` and `telling.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from jinja2 import StrictUndefined, nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from letters.errors import TemplateError
from letters.letter import Source

PRINTED = ("sentence", "clause", "noun", "base", "doing", "given", "plain")
MOMENTS = ("open", "middle", "end")
ASKED = (*PRINTED, "kind", "topics", "story", "me", "plural", "number", "valence")
FILTERS = (
    "in_words", "ordinal", "capital", "in_place", "lines", "numbered", "listed", "either",
)  # fmt: skip
LONGEST = 1000
T = TypeVar("T")
_COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "lteq": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gteq": lambda a, b: a >= b,
    "in": lambda a, b: a in b,
    "notin": lambda a, b: a not in b,
}
_ENV = ImmutableSandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True)


class Refused(Exception):
    """Something that a template may not say; caught here and given a file and a line."""


def read_line(text: str, source: Source) -> tuple[nodes.Expr | str, ...]:
    """The parts of a line in order: its plain text as strings, its places as trees. Raises TemplateError."""
    return _reading(_line_parts, text, source)


def read_condition(text: str, source: Source) -> nodes.Expr:
    """The tree of a condition. Raises TemplateError."""
    return _reading(_condition_tree, text, source)


def _reading(read: Callable[[str], T], text: str, source: Source) -> T:
    try:
        return read(text)
    except Refused as error:
        raise TemplateError(str(error), source.file, source.line) from None
    except TemplateSyntaxError as error:
        raise TemplateError(
            f"Jinja cannot read “{text[:60]}”: {error.message}", source.file, source.line
        ) from None
    except RecursionError:
        raise TemplateError("this is nested too deeply", source.file, source.line) from None


@lru_cache(maxsize=8192)
def _line_parts(text: str) -> tuple[nodes.Expr | str, ...]:
    if not any(mark in text for mark in ("{{", "{%", "{#", "}}", "%}", "#}")):
        return (text,)
    _measure(text)
    parts: list[nodes.Expr | str] = []
    for node in _ENV.parse(text).body:
        if not isinstance(node, nodes.Output):
            raise Refused(
                f"“{type(node).__name__.lower()}” is not possible in a template; use {{{{ … }}}} only"
            )
        for part in node.nodes:
            if isinstance(part, nodes.TemplateData):
                parts.append(_plain(part.data))
            else:
                _allow_printed(part)
                parts.append(part)
    return tuple(parts)


def _plain(text: str) -> str:
    for mark in ("}}", "%}", "#}"):
        if mark in text:
            raise Refused(f"“{mark}” closes nothing")
    return text


@lru_cache(maxsize=8192)
def _condition_tree(text: str) -> nodes.Expr:
    _measure(text)
    parser = Parser(_ENV, text, state="variable")
    if parser.stream.eos:
        raise Refused("the condition is empty")
    tree = parser.parse_expression()
    if not parser.stream.eos:
        raise Refused(f"the condition “{text}” goes on after its end; join its parts with “and” or “or”")
    _allow_asked(tree)
    return tree


def _measure(text: str) -> None:
    if len(text) > LONGEST:
        raise Refused(f"this line is longer than {LONGEST} characters")


def _allow_printed(node: nodes.Node) -> None:
    match node:
        case nodes.Name():
            _allow_name(node)
        case nodes.Getattr(node=nodes.Name() as name, attr=attr):
            _allow_name(name)
            allowed = MOMENTS if name.name == "scene" else PRINTED
            if attr not in allowed:
                raise Refused(f"“{name.name}.{attr}” cannot be printed; use one of .{', .'.join(allowed)}")
        case nodes.Filter(
            node=nodes.Node() as inner, name=name, args=[], kwargs=[], dyn_args=None, dyn_kwargs=None
        ):
            if name not in FILTERS:
                raise Refused(f"the filter “{name}” is not known; use one of {', '.join(FILTERS)}")
            _allow_printed(inner)
        case nodes.Call(node=nodes.Name() as name, args=[arg], kwargs=[], dyn_args=None, dyn_kwargs=None):
            _allow_name(name)
            _allow_argument(name.name, arg)
        case _:
            raise Refused(_not_possible(node))


def _allow_argument(called: str, arg: nodes.Expr) -> None:
    if called == "reply":
        if not isinstance(arg, nodes.Name):
            raise Refused("reply takes the name of one detail: {{ reply(memory) }}")
        _allow_name(arg)
    elif not (isinstance(arg, nodes.Const) and type(arg.value) is int and 1 <= arg.value <= 9):
        raise Refused(f"{called} takes one number from 1 to 9: {{{{ {called}(3) }}}}")


def _allow_asked(node: nodes.Node) -> None:
    match node:
        case nodes.Name():
            _allow_name(node)
        case nodes.Getattr(node=nodes.Name() as name, attr=attr):
            _allow_name(name)
            if attr not in ASKED:
                raise Refused(
                    f"“{name.name}.{attr}” cannot be asked; use one of {', '.join('.' + a for a in ASKED)}"
                )
        case nodes.Not(node=inner):
            _allow_asked(inner)
        case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
            _allow_asked(left)
            _allow_asked(right)
        case nodes.Compare(expr=expr, ops=[operand]) if _is_constant(expr) or _is_constant(operand.expr):
            for side in (expr, operand.expr):
                if not _is_constant(side):
                    _allow_asked(side)
        case _:
            raise Refused(_not_possible(node))


def _allow_name(node: nodes.Name) -> None:
    if node.name.startswith("_"):
        raise Refused(f"the name “{node.name}” is not possible in a template")


def _is_constant(node: nodes.Expr) -> bool:
    if isinstance(node, nodes.List | nodes.Tuple):
        return all(isinstance(item, nodes.Const) for item in node.items)
    return isinstance(node, nodes.Const)


def _not_possible(node: nodes.Node) -> str:
    return f"“{type(node).__name__.lower()}” is not possible here; templates/README.md lists all that is"


def names(tree: nodes.Node) -> tuple[str, ...]:
    """The names in a tree, in order."""
    own = (tree,) if isinstance(tree, nodes.Name) else ()
    return tuple(name.name for name in (*own, *tree.find_all(nodes.Name)))


def attributes(tree: nodes.Node) -> Iterator[tuple[str, str]]:
    """Each (name, attribute) that a tree asks for."""
    found = [tree] if isinstance(tree, nodes.Getattr) else []
    for node in (*found, *tree.find_all(nodes.Getattr)):
        if isinstance(node.node, nodes.Name):
            yield node.node.name, node.attr


_Known = Mapping[str, Any]
_Meaning = Callable[[_Known], Any]


def value(tree: nodes.Node, known: _Known, filters: Mapping[str, Callable[[Any], Any]]) -> Any:
    """The value of a place that was read here. Raises KeyError with the name of what is not known."""
    match tree:
        case nodes.Filter(node=nodes.Node() as inner, name=name):
            return filters[name](value(inner, known, filters))
        case nodes.Call(node=called, args=[arg]):
            return value(called, known, filters)(value(arg, known, filters))
    return _meaning(tree)(known)


def _meaning(tree: nodes.Node) -> _Meaning:
    """What a tree of a condition means: a function of what is known."""
    match tree:
        case nodes.Const(value=constant):
            return lambda known: constant
        case nodes.List(items=items) | nodes.Tuple(items=items):
            constants = tuple(item.as_const() for item in items)
            return lambda known: constants
        case nodes.Name(name=name):
            return lambda known: known[name]
        case nodes.Getattr(node=nodes.Name(name=name), attr=attr):
            return lambda known: getattr(known[name], attr)
        case nodes.Not(node=inner):
            negated = _meaning(inner)
            return lambda known: not negated(known)
        case nodes.And(left=left, right=right):
            first, second = _meaning(left), _meaning(right)
            return lambda known: first(known) and second(known)
        case nodes.Or(left=left, right=right):
            first, second = _meaning(left), _meaning(right)
            return lambda known: first(known) or second(known)
        case nodes.Compare(expr=expr, ops=[operand]):
            first, second, op = _meaning(expr), _meaning(operand.expr), _COMPARED[operand.op]
            return lambda known: _compare(op, first(known), second(known))
    raise AssertionError(f"{tree!r} was never allowed")


def _compare(op: Callable[[Any, Any], bool], left: Any, right: Any) -> bool:
    try:
        return op(left, right)
    except TypeError:  # a number that was not given is neither more nor less than another
        return False


def holds(condition: str, known: Mapping[str, Any], source: Source) -> bool:
    """Whether a condition holds; an empty one always does. Raises TemplateError for a name that is not
    known."""
    if not condition:
        return True
    try:
        return bool(_reading(_condition_meaning, condition, source)(known))
    except KeyError as missing:
        raise TemplateError(f"the name “{missing.args[0]}” is not known", source.file, source.line) from None
    except AttributeError:
        raise TemplateError(f"“{condition}” asks a plain fact for a part", source.file, source.line) from None


@lru_cache(maxsize=8192)
def _condition_meaning(condition: str) -> _Meaning:
    return _meaning(_condition_tree(condition))


@lru_cache(maxsize=8192)
def wanted_names(condition: str) -> tuple[str, ...]:
    """The names that a condition wants to be so, without those after a “not”; the more there are, the more it says."""
    return tuple(dict.fromkeys(_wanted(_condition_tree(condition)))) if condition else ()


def _wanted(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Name):
        yield node.name
    if not isinstance(node, nodes.Not):
        for inner in node.iter_child_nodes():
            yield from _wanted(inner)
