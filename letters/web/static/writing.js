// Words of the writer's own: they appear in the hand as they are typed, the voice offers the next few, and what was
// typed is there again after the tab was closed.
import { keep, kept } from "./kept.js";

const PAUSE_MS = 140, SHEET_MS = 260;

export function writing(form, desk) {
  let busy = false, again = false, offered = "", asked = 0, pause, later;
  const said = () => document.getElementById("said");
  const mode = () => said()?.closest(".writing").dataset.mode;
  const key = () => form.elements.chosen?.value;

  // One drawing at a time, and always one of the newest words.
  async function draw() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      do {
        again = false;
        const field = said(), place = document.getElementById("said-ink");
        if (!field) break;
        const sent = new FormData();
        for (const [name, value] of [["csrf_token", form.elements.csrf_token.value], ["said", whole(field.value)], ["offered", offeredWords()]]) sent.set(name, value);
        const answer = await fetch(form.dataset.ink, { method: "POST", body: sent });
        if (answer.ok && place.isConnected) place.innerHTML = await answer.text();
      } while (again);
    } catch { desk.say("The pen is away; your words are still here."); } finally { busy = false; }
  }
  // An offer that ends a begun word is drawn as that word whole.
  const begun = () => (offered && !/^[\s,]/.test(offered) ? said().value.match(/\S*$/)[0] : "");
  const whole = (words) => words.slice(0, words.length - begun().length);
  const offeredWords = () => begun() + offered;

  async function ask() {
    const field = said();
    if (!field || field.selectionStart !== field.value.length || !field.value.trim() || document.activeElement !== field) return;
    const text = field.value, mine = ++asked;
    try {
      const answer = await fetch(`${form.dataset.continuation}?text=${encodeURIComponent(text)}`);
      const next = answer.ok ? (await answer.json()).text : "";
      if (mine === asked && said()?.value === text && next) offer(next);
    } catch { /* nothing is offered */ }
  }
  function offer(words) {
    const had = offered;
    offered = words;
    const place = document.getElementById("offer");
    if (place) place.textContent = words ? `Tab takes “${words.trim()}”, Escape does not.` : "";
    form.querySelector("[data-take]")?.toggleAttribute("hidden", !words);
    if (had !== words) draw();
  }

  form.addEventListener("input", ({ target }) => {
    if (target.id !== "said") return;
    offered = "";
    document.getElementById("offer").textContent = "";
    form.querySelector("[data-take]").hidden = true;
    keep("said", { key: key(), mode: mode(), text: target.value });
    draw();
    clearTimeout(pause); clearTimeout(later);
    pause = setTimeout(ask, PAUSE_MS);
    if (mode() === "edit") later = setTimeout(desk.preview, SHEET_MS);
  });

  function take() {
    const taken = offered;
    offered = "";
    said().focus();
    type(said(), taken);
  }
  form.addEventListener("click", ({ target }) => { if (target.closest("[data-take]") && offered) take(); });

  // Tab only takes what is offered; without an offer it goes on, so that the keyboard is never caught here.
  addEventListener("keydown", (press) => {
    if (press.target.id !== "said") return;
    if (press.key === "Tab" && !press.shiftKey && offered) {
      press.preventDefault();
      take();
    } else if (press.key === "Escape" && (offered || document.querySelector('#said-ink [data-s="offered"]'))) {
      // What the person sees goes, also where the pen has not yet caught up with the words; the next Escape leaves.
      press.preventDefault(); press.stopImmediatePropagation();
      clearTimeout(pause); asked++;
      offer("");
      draw();
    } else if (press.key === "Enter" && (press.ctrlKey || press.metaKey)) {
      press.preventDefault();
      form.querySelector("[data-key=lay]").click();
    }
  }, true);

  // --- what was typed before the tab was closed ---------------------------------------------------
  function open(first = true) {
    const field = said(), left = kept("said");
    if (!field) return;
    if (left && left.key === key() && left.mode === mode() && left.text !== field.value) {
      field.value = left.text;
      if (first) desk.say("This is as you left it.");
      if (first && left.mode === "edit") desk.preview();
    }
    if (first) field.setSelectionRange(field.value.length, field.value.length);
    draw();
  }
  form.addEventListener("click", ({ target }) => {
    if (target.closest("[data-leave], [data-key=lay]")) { keep("left", kept("said")); keep("said", null); }
  }, true);

  // Where the letter could not be changed the words are kept again.
  function missed() { const left = kept("left"); if (left && said()) keep("said", { ...left, text: said().value }); }

  function resume() {
    const left = kept("said");
    if (form.querySelector(".fault, .trouble")) return;  // what is to be mended comes first
    if (said()) open();
    else if (left?.text && left.key) desk.choose(`${left.key}&do=${left.mode === "edit" ? "edit" : left.mode}`);
  }
  return { open, missed, resume };
}

export function type(field, words) {
  field.setRangeText(words, field.value.length, field.value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function erase(field) {
  const end = field.value.length;
  field.setRangeText("", Math.max(end - 1, 0), end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
