// One's place on a part of the page: what has the focus, where in its words one types, and the words that are selected. It
// is found again when that part was laid anew.

export const keysIn = (part) => [...new Set([...part.querySelectorAll("a.s")].map((link) => link.dataset.key))];
export const sentenceIn = (part, key) => part.querySelector(`a.s[data-key="${CSS.escape(key)}"]`);

// Gives what takes one back there, in the part that stands in its place.
export function placeIn(part) {
  const at = document.activeElement, selected = selectedIn(part);
  const find = at !== part && part.contains(at) ? finder(at, part) : () => null;
  const { selectionStart: from, selectionEnd: to } = at;
  return (fresh = part) => {
    const here = find(fresh);
    here?.focus({ preventScroll: true });
    if (Number.isInteger(from)) here?.setSelectionRange?.(from, to);
    selected(fresh);
  };
}

// How what has the focus is found again; where a sentence is gone, its neighbour stands for it.
function finder(at, part) {
  const key = at.closest("a.s")?.dataset.key;
  if (key) {
    const keys = keysIn(part), was = keys.indexOf(key), near = [...keys.slice(was), ...keys.slice(0, was).reverse()];
    return (fresh) => near.map((one) => sentenceIn(fresh, one)).find(Boolean);
  }
  const [name, value] = [["id", at.id], ["data-key", at.dataset.key], ["name", at.name]].find(([, one]) => one) ?? [];
  return (fresh) => value && fresh.querySelector(`[${name}="${CSS.escape(value)}"]`);
}

// The words of the sheet that are selected lie under its ink, each in a place of its own.
function selectedIn(part) {
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed } = getSelection();
  const words = (whole, key) => [...whole.querySelectorAll(`a.s[data-key="${CSS.escape(key)}"] tspan`)];
  const end = (node, offset) => {
    const key = part.contains(node) && node.parentElement.closest("a.s")?.dataset.key;
    return key && { key, at: words(part, key).indexOf(node.parentElement), offset };
  };
  const ends = isCollapsed ? [] : [end(anchorNode, anchorOffset), end(focusNode, focusOffset)];
  if (!ends.length || !ends.every((one) => one && one.at >= 0)) return () => {};
  return (fresh) => {
    const found = ends.map(({ key, at, offset }) => [words(fresh, key)[at]?.firstChild, offset]);
    if (found.every(([node, offset]) => node && offset <= node.length)) getSelection().setBaseAndExtent(...found.flat());
  };
}
