// A sentence is pressed, changed, moved, undone: the same forms as without script, sent behind the page, and the parts of
// the answer that changed are laid in.
import { layBrief } from "./brief.js";
import { keepFields } from "./kept.js";
import { keyboard } from "./keyboard.js";
import { moving } from "./moving.js";
import { placeIn, sentenceIn } from "./place.js";
import { setTray } from "./tray.js";
import { writing } from "./writing.js";

const SAID = { say: "Changed. What it said before lies on a slip.", keep: "Kept. Draft again will not touch it.", free: "Free to change again.", remove: "Taken out. Undo puts it back.", earlier: "Moved.", later: "Moved.", up: "The paragraph is moved.", down: "The paragraph is moved.", begin: "A paragraph begins here.", join: "Joined to the paragraph above." };

export function sentences(form, sheets) {
  const say = (words) => { const place = document.getElementById("said-now"); if (place) place.textContent = words; };
  const beside = () => document.getElementById("beside");
  const linkOf = (key) => key && sentenceIn(sheets, key);
  let chosen = new URLSearchParams(location.search).get("s");
  let queue = Promise.resolve(), unkept = false, waiting = 0, choice = 0, timer, turn = 0, drawn = sheets.innerHTML, laid = 0;

  // Tab enters the sheet once; the arrows walk in it.
  function mark(focus) {
    const all = [...sheets.querySelectorAll("a.s")], here = linkOf(chosen);
    for (const link of all) {
      const own = link.dataset.key === chosen;
      link.classList.toggle("here", own);
      if (own) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
      link.setAttribute("tabindex", link === (here ?? all[0]) ? "0" : "-1");
    }
    hands.handle(here);
    if (focus) here?.focus();
  }
  // An answer that comes late takes nobody away from what they have gone on to.
  function settle() {
    const at = document.activeElement;
    mark(at === document.body || sheets.contains(at) || (beside().contains(at) && !at.matches("textarea")));
  }

  // The phone's slip must not lie over the sentence it is about.
  function reveal() {
    const here = linkOf(chosen);
    if (!here || !matchMedia("(max-width: 819px)").matches) return;
    const box = here.getBoundingClientRect();
    if (box.bottom > beside().getBoundingClientRect().top - 8 || box.top < 60) scrollBy({ top: box.top - 110 });
  }

  function show(page) {
    const back = placeIn(sheets);
    sheets.innerHTML = page;
    laid++;
    mark(false);
    back();
  }
  function draw(page, paper) {
    if (paper) sheets.className = sheets.className.replace(/paper-\w+/, `paper-${paper}`);
    if (page !== drawn) show(drawn = page); else mark(false);
  }

  function lay(text, address, drawing, sent) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const [fresh, words] = ["sheets", "beside"].map((id) => page.getElementById(id));
    if (!fresh || !words) return false;
    const open = [...beside().querySelectorAll("details[open]")].map((one) => one.className);
    const all = form.elements.text, own = all.value !== (sent?.get("text") ?? all.defaultValue) && all.value;
    const back = placeIn(beside());
    beside().replaceWith(document.adoptNode(words));
    if (own) form.elements.text.value = own;  // what is typed and not kept yet
    for (const one of beside().querySelectorAll("details")) if (open.includes(one.className)) one.open = true;
    back(beside());
    sheets.dataset.last = fresh.dataset.last;
    if (drawing) draw(fresh.innerHTML, /paper-(\w+)/.exec(fresh.className)[1]);
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
    const fields = sent?.();
    if (sent && !drawn) sheets.classList.add("waiting");
    try {
      let answer = await fetch(address, sent ? { method: "POST", body: fields, keepalive: form.elements.text.value.length < 15000, redirect: drawn ? "manual" : "follow" } : {});
      // It is kept; the words beside the sheet wait until the sheet stands there, so as not to hold up the pen.
      if (answer.type === "opaqueredirect") { await drawn; answer = await fetch(address); }
      const text = await answer.text();
      if (answer.ok && lay(text, answer.redirected || !sent ? answer.url : "", !drawn, fields)) await after?.();
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

  function choose(query) {
    const address = `${location.pathname}?s=${query}`, mine = ++choice;
    chosen = query.split("&")[0];
    mark(true);
    return later(address, null, () => {
      settle();
      if (mine === choice && query.includes("do=")) { document.getElementById("said")?.focus(); words.open(); }
      reveal();
    }, () => mine === choice);
  }

  function close() {
    const before = chosen, mine = ++choice;
    chosen = null;
    return later(location.pathname, null, () => {
      if (mine !== choice) return;
      chosen = before;
      settle();
      chosen = null;
      mark(false);
    });
  }

  const printing = document.querySelector("[data-do=print]");
  const desk = {
    // What is printed are the true pages; where the letter is shown large they have an address of their own.
    print: () => (sheets.classList.contains("large") ? location.assign(printing.href) : print()),
    ready: () => queue, mark, say, show, draw, choose, close, act, preview,
    chosen: () => chosen, laid: () => laid, last: () => sheets.dataset.last,
    movable: () => !!beside().querySelector("[data-key=earlier], [data-key=later]"),
    // What is chosen on the tray is kept; a sentence that lies open stays open, with what was typed into it. The sheet was
    // drawn already, if it could be.
    keepPaper: (drawn) => send({ name: "do", value: "keep" }, `${location.pathname}${location.search}`, async () => {
      words.open(false);
      if (!await drawn) preview();
      mark(false);
    }, drawn),
    send: (key, act, told) => send({ name: "act", value: act }, `${location.pathname}/sentences/${key}`, () => { settle(); say(told); }),
    lay: () => { const button = beside().querySelector("[data-key=lay]"); button?.click(); return queue; },
  };
  const hands = moving(sheets, desk), words = writing(form, desk);

  // A browser that has read the page to its end goes to where the skip link led once more.
  sheets.addEventListener("focus", ({ relatedTarget }) => relatedTarget?.closest?.("a.s")?.focus({ preventScroll: true }));

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
      settle();
      say(SAID[button.value.split("-")[0]] ?? "");
    });
  }

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
  keyboard(form, sheets, desk);
  keepFields(form, ".brief input, .brief select, .brief textarea, #text", () => say("What you had typed is here again; it is not in the letter yet."));
  words.resume();
  return desk;
}
