// A sentence is pressed, changed, undone: the same forms as without script, sent behind the page, and the parts of
// the answer that changed are laid in.

const LAID = ["sheets", "beside"];
const KEYS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export function sentences(form, sheets) {
  const say = (words) => { const place = document.getElementById("said-now"); if (place) place.textContent = words; };
  const links = () => [...sheets.querySelectorAll("a.s")];
  const beside = () => document.getElementById("beside");
  let chosen = new URLSearchParams(location.search).get("s");
  let queue = Promise.resolve(), unkept = false, waiting = 0, choice = 0, timer, turn = 0;

  // Tab enters the sheet once; the arrows walk in it.
  function mark(focus) {
    const all = links();
    const here = all.find((link) => link.dataset.key === chosen);
    for (const link of all) {
      const own = link.dataset.key === chosen;
      link.classList.toggle("here", own);
      if (own) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
      link.setAttribute("tabindex", link === (here ?? all[0]) ? "0" : "-1");
    }
    if (focus && here) here.focus({ preventScroll: false });
  }

  // The phone's slip must not lie over the sentence it is about.
  function reveal() {
    const here = links().find((link) => link.dataset.key === chosen);
    if (!here || !matchMedia("(max-width: 819px)").matches) return;
    const box = here.getBoundingClientRect();
    if (box.bottom > innerHeight * 0.38 || box.top < 60) scrollBy({ top: box.top - 110 });
  }

  function lay(text, address) {
    const page = new DOMParser().parseFromString(text, "text/html");
    if (LAID.some((id) => !page.getElementById(id))) return false;
    const open = [...beside().querySelectorAll("details[open]")].map((one) => one.className);
    for (const id of LAID) {
      const old = document.getElementById(id), fresh = page.getElementById(id);
      if (id === "sheets") { old.className = fresh.className; old.innerHTML = fresh.innerHTML; } else old.replaceWith(document.adoptNode(fresh));
    }
    for (const one of beside().querySelectorAll("details")) if (open.includes(one.className)) one.open = true;
    if (address) history.replaceState(null, "", address);
    if (waiting < 2) chosen = new URL(location.href).searchParams.get("s");
    unkept = false;
    return true;
  }

  async function ask(address, sent, after) {
    if (sent) sheets.classList.add("waiting");
    try {
      const answer = await fetch(address, sent ? { method: "POST", body: sent() } : {});
      const text = await answer.text();
      if (answer.ok && lay(text, answer.redirected || !sent ? answer.url : "")) after?.();
      else if (answer.status === 412) { document.open(); document.write(text); document.close(); }
      else say(new DOMParser().parseFromString(text, "text/html").querySelector(".trouble p, .lede")?.textContent ?? "That did not work; your words are still here.");
    } catch {
      say("The desk is out of reach; your words are still here.");
    } finally {
      sheets.classList.remove("waiting");
    }
  }
  // One after another, so that none is sent from a page that the one before it has changed.
  function later(address, sent, after, wanted = () => true) {
    waiting++;
    return (queue = queue.then(() => wanted() && ask(address, sent, after)).finally(() => { waiting--; }));
  }

  function send(button, address, after) {
    return later(address, () => {
      const fields = new FormData(form);
      if (button?.name) fields.set(button.name, button.value);
      return fields;
    }, after);
  }

  function choose(query, focus = "sentence") {
    const address = `${location.pathname}?s=${query}`, mine = ++choice;
    chosen = query.split("&")[0];
    mark(focus === "sentence");
    return later(address, null, () => {
      mark(focus === "sentence");
      if (query.includes("do=")) { const said = document.getElementById("said"); said?.focus(); said?.setSelectionRange(said.value.length, said.value.length); }
      reveal();
    }, () => mine === choice);
  }

  function close() {
    const before = chosen;
    chosen = null;
    return later(location.pathname, null, () => { chosen = before; mark(true); chosen = null; mark(false); });
  }

  // --- pressing --------------------------------------------------------------------------------
  sheets.addEventListener("click", (press) => {
    const link = press.target.closest("a.s");
    if (!link || press.ctrlKey || press.metaKey) return;
    press.preventDefault();
    choose(link.dataset.key);
  });
  form.addEventListener("click", (press) => {
    const go = press.target.closest("[data-go]");
    if (go) { press.preventDefault(); choose(go.dataset.go); return; }
    if (press.target.closest("[data-do=close]")) { press.preventDefault(); close(); return; }
    const button = press.target.closest("#beside button[formaction]");
    if (button && !button.disabled) { press.preventDefault(); act(button); }
  });
  function act(button) {
    return send(button, button.getAttribute("formaction"), () => {
      mark(true);
      say({ "say": "Changed. What it said before lies on a slip.", "keep": "Kept. Draft again will not touch it.", "free": "Free to change again.", "remove": "Taken out. Undo puts it back." }[button.value.split("-")[0]] ?? "");
    });
  }

  // --- keys ------------------------------------------------------------------------------------
  const typing = (element) => element.closest?.("input:not([type=radio]):not([type=range]), textarea, select");
  addEventListener("keydown", (key) => {
    if ((key.ctrlKey || key.metaKey) && /^[zy]$/i.test(key.key) && !typing(key.target)) {
      key.preventDefault();
      const again = key.shiftKey || key.key.toLowerCase() === "y";
      const button = beside().querySelector(`[data-key=${again ? "redo" : "undo"}]`);
      if (button && !button.disabled) act(button);
      return;
    }
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    if (key.key === "Escape" && chosen) { close(); return; }
    if (!key.target.closest?.("a.s")) return;
    const keys = [...new Set(links().map((link) => link.dataset.key))];
    const at = keys.indexOf(key.target.closest("a.s").dataset.key);
    const step = KEYS[key.key];
    const to = step ? at + step : key.key === "Home" ? 0 : key.key === "End" ? keys.length - 1 : -1;
    if (step || key.key === "Home" || key.key === "End") {
      key.preventDefault();
      if (keys[to]) choose(keys[to]);
    } else if (/^([1-8]|k|e|Delete)$/i.test(key.key)) {
      const name = key.key.length === 1 ? key.key.toLowerCase() : key.key;
      const press = () => beside().querySelector(`[data-key="${name}"]`)?.click();
      if (keys[at] === chosen) { key.preventDefault(); queue.then(press); }
    }
  });

  // --- the pen follows the words ---------------------------------------------------------------
  async function preview() {
    const mine = ++turn;
    const sent = new FormData(form);
    sheets.classList.add("waiting");
    try {
      const answer = await fetch(form.dataset.preview, { method: "POST", body: sent });
      const drawn = await answer.text();
      if (mine !== turn || !unkept) return;
      const fine = answer.ok && answer.headers.get("content-type")?.startsWith("text/html");
      if (fine) { sheets.innerHTML = drawn; mark(false); }
      say(fine ? "Not kept yet." : answer.status < 500 && drawn.length < 400 ? drawn : "The pen is away; your words are still here.");
    } catch {
      if (mine === turn) say("The pen is away; your words are still here.");
    } finally {
      if (mine === turn) sheets.classList.remove("waiting");
    }
  }
  form.addEventListener("input", ({ target }) => {
    if (!target.matches("[data-preview]")) return;
    unkept = true;
    clearTimeout(timer);
    timer = setTimeout(preview, 250);
  });
  form.querySelector(".tray").addEventListener("change", () => send({ name: "do", value: "keep" }, `${location.pathname}${location.search}`, () => mark(false)));
  form.addEventListener("submit", () => { unkept = false; });
  addEventListener("beforeunload", (leaving) => { if (unkept) leaving.preventDefault(); });
  document.querySelector("[data-do=print]")?.addEventListener("click", (press) => { press.preventDefault(); queue.then(() => print()); });

  mark(false);
  reveal();
  return { ready: () => queue, mark, say };
}
