// A sentence is pressed, changed, moved, undone: the same forms as without script, sent behind the page, and the parts of
// the answer that changed are laid in.
import { layBrief } from "./brief.js";
import { keepFields } from "./kept.js";
import { moving } from "./moving.js";
import { setTray } from "./tray.js";
import { writing } from "./writing.js";

const LAID = ["sheets", "beside"];
const KEYS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const MOVES = { ArrowUp: ["earlier", "up"], ArrowDown: ["later", "down"] };
const SAID = { say: "Changed. What it said before lies on a slip.", keep: "Kept. Draft again will not touch it.", free: "Free to change again.", remove: "Taken out. Undo puts it back.", earlier: "Moved.", later: "Moved.", up: "The paragraph is moved.", down: "The paragraph is moved." };

export function sentences(form, sheets) {
  const say = (words) => { const place = document.getElementById("said-now"); if (place) place.textContent = words; };
  const links = () => [...sheets.querySelectorAll("a.s")];
  const beside = () => document.getElementById("beside");
  const linkOf = (key) => links().find((link) => link.dataset.key === key);
  let chosen = new URLSearchParams(location.search).get("s");
  let queue = Promise.resolve(), unkept = false, waiting = 0, choice = 0, timer, turn = 0, drawn = "";

  // Tab enters the sheet once; the arrows walk in it.
  function mark(focus) {
    const all = links(), here = linkOf(chosen);
    for (const link of all) {
      const own = link.dataset.key === chosen;
      link.classList.toggle("here", own);
      if (own) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
      link.setAttribute("tabindex", link === (here ?? all[0]) ? "0" : "-1");
    }
    hands.handle(here);
    if (focus && here) here.focus({ preventScroll: false });
  }

  // The phone's slip must not lie over the sentence it is about.
  function reveal() {
    const here = linkOf(chosen);
    if (!here || !matchMedia("(max-width: 819px)").matches) return;
    const box = here.getBoundingClientRect();
    if (box.bottom > beside().getBoundingClientRect().top - 8 || box.top < 60) scrollBy({ top: box.top - 110 });
  }

  function draw(page, paper) {
    if (paper) sheets.className = sheets.className.replace(/paper-\w+/, `paper-${paper}`);
    if (page !== drawn) sheets.innerHTML = drawn = page;
    mark(false);
  }

  function lay(text, address, drawing, sent) {
    const page = new DOMParser().parseFromString(text, "text/html");
    if (LAID.some((id) => !page.getElementById(id))) return false;
    const open = [...beside().querySelectorAll("details[open]")].map((one) => one.className);
    const focused = document.activeElement?.closest?.("#beside") && document.activeElement.dataset.key;
    const all = form.elements.text, own = !sent && all.value !== all.defaultValue && all.value;
    for (const id of LAID) {
      const old = document.getElementById(id), fresh = page.getElementById(id);
      if (id !== "sheets") { old.replaceWith(document.adoptNode(fresh)); continue; }
      old.dataset.last = fresh.dataset.last;
      if (!drawing) continue;
      old.className = fresh.className;
      draw(fresh.innerHTML);
    }
    if (own) form.elements.text.value = own;  // what is typed and not kept yet
    for (const one of beside().querySelectorAll("details")) if (open.includes(one.className)) one.open = true;
    if (focused) beside().querySelector(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
    document.getElementById("hint")?.toggleAttribute("hidden", true);
    if (address) history.replaceState(null, "", address);
    if (waiting < 2) {
      chosen = new URL(location.href).searchParams.get("s");
      setTray(form, page);
      layBrief(form, page);
    }
    unkept = false;
    return true;
  }

  // Where the sheet is drawn by another request, `drawn` is its promise.
  async function ask(address, sent, after, drawn) {
    if (sent && !drawn) sheets.classList.add("waiting");
    try {
      let answer = await fetch(address, sent ? { method: "POST", body: sent(), keepalive: form.elements.text.value.length < 15000, redirect: drawn ? "manual" : "follow" } : {});
      // It is kept; the words beside the sheet wait until the sheet stands there, so as not to hold up the pen.
      if (answer.type === "opaqueredirect") { await drawn; answer = await fetch(address); }
      const text = await answer.text();
      if (answer.ok && lay(text, answer.redirected || !sent ? answer.url : "", !drawn, sent)) await after?.();
      else if (answer.status === 412) { words.missed(); document.open(); document.write(text); document.close(); }
      else { words.missed(); say(new DOMParser().parseFromString(text, "text/html").querySelector(".trouble p, .lede")?.textContent ?? "That did not work; your words are still here."); }
    } catch {
      words.missed();
      say("The desk is out of reach; your words are still here.");
    } finally {
      sheets.classList.remove("waiting");
    }
  }
  // One after another, so that none is sent from a page that the one before it has changed.
  function later(address, sent, after, wanted = () => true, drawn) {
    waiting++;
    return (queue = queue.then(() => wanted() && ask(address, sent, after, drawn)).finally(() => { waiting--; }));
  }

  function send(button, address, after, drawn) {
    return later(address, () => {
      const fields = new FormData(form);
      if (button?.name) fields.set(button.name, button.value);
      return fields;
    }, after, undefined, drawn);
  }

  function choose(query, focus = "sentence") {
    const address = `${location.pathname}?s=${query}`, mine = ++choice;
    chosen = query.split("&")[0];
    mark(focus === "sentence");
    return later(address, null, () => {
      mark(focus === "sentence");
      if (query.includes("do=")) { document.getElementById("said")?.focus(); words.open(); }
      reveal();
    }, () => mine === choice);
  }

  function close() {
    const before = chosen;
    chosen = null;
    return later(location.pathname, null, () => { chosen = before; mark(true); chosen = null; mark(false); });
  }

  const printing = document.querySelector("[data-do=print]");
  const desk = {
    // What is printed are the true pages; where the letter is shown large they have an address of their own.
    print: () => (sheets.classList.contains("large") ? location.assign(printing.href) : print()),
    ready: () => queue, mark, say, draw, choose, preview,
    chosen: () => chosen, last: () => sheets.dataset.last,
    movable: () => !!beside().querySelector("[data-key=earlier], [data-key=later]"),
    // What is chosen on the tray is kept; a sentence that lies open stays open, with what was typed into it. The sheet was
    // drawn already, if it could be.
    keepPaper: (drawn) => send({ name: "do", value: "keep" }, `${location.pathname}${location.search}`, async () => {
      words.open(false);
      if (!await drawn) preview();
      mark(false);
    }, drawn),
    send: (key, act, told) => send({ name: "act", value: act }, `${location.pathname}/sentences/${key}`, () => { mark(true); say(told); }),
    lay: () => { const button = beside().querySelector("[data-key=lay]"); button?.click(); return queue; },
  };
  const hands = moving(sheets, desk), words = writing(form, desk);

  // --- pressing --------------------------------------------------------------------------------
  sheets.addEventListener("click", (press) => {
    const link = press.target.closest("a.s");
    if (!link || press.ctrlKey || press.metaKey) return;
    press.preventDefault();
    // Words that were selected are to be copied, not changed.
    if (getSelection().isCollapsed) choose(link.dataset.key);
  });
  sheets.addEventListener("dblclick", ({ target }) => { const link = target.closest("a.s"); if (link) { getSelection().removeAllRanges(); choose(`${link.dataset.key}&do=edit`); } });
  form.addEventListener("click", (press) => {
    const go = press.target.closest("[data-go]");
    if (go) { press.preventDefault(); choose(go.dataset.go); return; }
    const plots = press.target.closest("[data-plots]");
    if (plots) { press.preventDefault(); later(plots.getAttribute("href"), null, () => { mark(false); beside().querySelector(".ideas button, [data-plots]")?.focus(); }); return; }
    if (press.target.closest("[data-do=close]")) { press.preventDefault(); close(); return; }
    const button = press.target.closest("#beside button[formaction]");
    if (button && !button.disabled) { press.preventDefault(); act(button); }
  });
  function act(button) {
    return send(button, button.getAttribute("formaction"), () => {
      mark(true);
      say(SAID[button.value.split("-")[0]] ?? "");
    });
  }

  // --- keys ------------------------------------------------------------------------------------
  const typing = (element) => element.closest?.("input:not([type=radio]):not([type=range]), textarea, select");
  const press = (name) => queue.then(() => beside().querySelector(`[data-key="${name}"]`)?.click());
  addEventListener("keydown", (key) => {
    if ((key.ctrlKey || key.metaKey) && /^[zy]$/i.test(key.key) && !typing(key.target)) {
      key.preventDefault();
      const again = key.shiftKey || key.key.toLowerCase() === "y";
      const button = beside().querySelector(`[data-key=${again ? "redo" : "undo"}]`);
      if (button && !button.disabled) act(button);
      return;
    }
    if (key.ctrlKey || key.metaKey) return;
    if (key.key === "Escape" && chosen) { close(); return; }
    const own = key.target.closest?.("a.s")?.dataset.key;
    if (!own) return;
    const keys = [...new Set(links().map((link) => link.dataset.key))], at = keys.indexOf(own);
    if (key.altKey) {
      if (MOVES[key.key] && own === chosen) { key.preventDefault(); press(MOVES[key.key][+key.shiftKey]); }
      return;
    }
    const step = KEYS[key.key];
    const to = step ? at + step : key.key === "Home" ? 0 : key.key === "End" ? keys.length - 1 : -1;
    if (step || key.key === "Home" || key.key === "End") {
      key.preventDefault();
      if (keys[to]) choose(keys[to]);
    } else if (/^([1-8]|[keab]|Delete)$/i.test(key.key) && own === chosen) {
      key.preventDefault();
      press(key.key.length === 1 ? key.key.toLowerCase() : key.key);
    }
  });

  // --- the pen follows the words ---------------------------------------------------------------
  async function preview() {
    unkept = true;
    const mine = ++turn;
    const sent = new FormData(form);
    try {
      const answer = await fetch(form.dataset.preview, { method: "POST", body: sent });
      const page = await answer.text();
      if (mine !== turn || !unkept) return;
      const fine = answer.ok && answer.headers.get("content-type")?.startsWith("text/html");
      if (fine) draw(page);
      say(fine ? "Not laid in yet." : answer.status < 500 && page.length < 400 ? page : "The pen is away; your words are still here.");
    } catch {
      if (mine === turn) say("The pen is away; your words are still here.");
    }
  }
  form.addEventListener("input", ({ target }) => {
    if (!target.matches("[data-preview]")) return;
    unkept = true;
    clearTimeout(timer);
    timer = setTimeout(preview, 250);
  });
  form.addEventListener("submit", () => { unkept = false; });
  printing?.addEventListener("click", (press) => { press.preventDefault(); queue.then(desk.print); });

  mark(false);
  reveal();
  keepFields(form, ".brief input, .brief select, .brief textarea, #text", () => say("What you had typed is here again; it is not in the letter yet."));
  words.resume();
  return desk;
}
