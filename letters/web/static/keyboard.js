// The keyboard on the sheet: the arrows walk from sentence to sentence, letters and figures do what the words beside it offer. Keys
// that are quicker than the desk wait their turn, and then do what they would have done had one waited for it.
import { keysIn } from "./place.js";
import { erase, type } from "./writing.js";

const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const MOVES = { ArrowUp: ["earlier", "up"], ArrowDown: ["later", "down"] };
const OFFERED = /^([1-8]|[keabp]|Delete)$/i, WALKS = /^(Arrow.*|Home|End)$/, TYPED = /^(.|Enter|Backspace)$/u;

export function keyboard(form, sheets, desk) {
  let turn = Promise.resolve(), waiting = 0;
  const offered = (name) => document.querySelector(`#beside [data-key="${name}"]`);
  const typing = (element) => element.closest?.("input:not([type=radio]):not([type=range]), textarea, select");

  // Is it for the sheet? What is pressed after a key that waits is.
  function ours(key) {
    const { target, key: name } = key;
    if (name === "Escape") return desk.chosen() || waiting;
    if (key.isComposing || typing(target)) return false;
    if (key.ctrlKey || key.metaKey) return /^[zy]$/i.test(name) || (waiting && name === "Enter");
    if (!target.closest?.("a.s") && !(target === sheets && sheets.matches(":focus-visible")) && !(waiting && target === document.body)) return false;
    if (key.altKey) return name in MOVES;
    return WALKS.test(name) || OFFERED.test(name) || (waiting && TYPED.test(name));
  }
  function take(key) {
    if (!ours(key)) return;
    if (key.key !== "Escape") key.preventDefault();
    waiting++;
    turn = turn.then(() => obey(key)).finally(() => { waiting--; });
  }

  function obey(key) {
    const at = document.activeElement, name = key.key;
    if (at.id === "said" && !typing(key.target)) return typeAgain(key, at);
    if (name === "Escape") return desk.chosen() && desk.close();
    if (name !== "Enter" && (key.ctrlKey || key.metaKey)) return step(key.shiftKey || /y/i.test(name) ? "redo" : "undo");
    // Where the sheet as a whole has the focus, it is the sentence that Tab goes to.
    const own = (at.closest("a.s") ?? sheets.querySelector('a.s[tabindex="0"]'))?.dataset.key;
    if (key.altKey) return own === desk.chosen() && press(MOVES[name][+key.shiftKey]);
    if (WALKS.test(name)) walk(own, name);
    else if (name === "Enter") desk.choose(own);
    else if (own === desk.chosen() && OFFERED.test(name)) return press(name.length === 1 ? name.toLowerCase() : name);
  }
  function walk(own, name) {
    const keys = keysIn(sheets), to = name === "Home" ? 0 : name === "End" ? keys.length - 1 : keys.indexOf(own) + STEPS[name];
    if (keys[to]) desk.choose(keys[to]);
  }
  // Only the words beside the sheet know what can be done with a sentence, and they may still be those of another.
  async function press(name) {
    const own = desk.chosen();
    await desk.ready();
    if (form.elements.chosen?.value === own) offered(name)?.click();
    return desk.ready();
  }
  async function step(name) {
    await desk.ready();
    const button = offered(name);
    if (button && !button.disabled) return desk.act(button);
  }
  // What was typed while the field was on its way stands in it.
  function typeAgain({ key, ctrlKey, metaKey, shiftKey }, field) {
    const again = new KeyboardEvent("keydown", { key, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true });
    if (!field.dispatchEvent(again) || ctrlKey || metaKey || !TYPED.test(key)) return;
    if (key === "Backspace") erase(field); else type(field, key === "Enter" ? "\n" : key);
  }

  addEventListener("keydown", take);
  removeEventListener("keydown", early);
  early.keys.forEach(take);
}
