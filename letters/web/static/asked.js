// One question at a time, a little livelier: Enter goes on, what is said next is ink at once, where the letter stands, and
// what was told is there again when the tab was closed.
import { keep, kept } from "./kept.js";

const PAUSE_MS = 160, WORD_MS = 55, MOST_MS = 4200, PLACE = "letters so far", TALK = `talk ${location.search}`;

// --- what was told before the tab was closed -------------------------------------------------------
const page = () => document.querySelector("main form");
const told = (form) => [...new FormData(form)].filter(([name]) => name !== "csrf_token");
// A page on which nothing was told yet is not worth keeping.
function hold() {
  const form = page(), own = [...form.querySelectorAll("input:checked, #answer, #words")].some((one) => one.value.trim());
  if (own || !("fresh" in form.dataset)) keep(TALK, told(form));
}

// Whoever comes from the desk with something else filled in begins something else.
function isThisTalk(form, left) {
  const was = new Map(left);
  return told(form).every(([name, value]) => !/^(to|relationship|occasion|detail-.*)$/.test(name) || !value || was.get(name) === value);
}

// The question at which they left, asked again with all that was told.
async function resume(form, left) {
  const sent = new FormData(), was = new Map(left);
  for (const [name, value] of [...left, ["csrf_token", form.querySelector("[name=csrf_token]").value], ["change", was.get("now")]]) sent.append(name, value);
  try {
    const got = await fetch(form.action, { method: "POST", body: sent });
    const there = got.ok ? new DOMParser().parseFromString(await got.text(), "text/html") : null;
    const main = there?.querySelector("main form.asks")?.closest("main");
    if (!main) return;
    document.querySelector("main").replaceWith(main);
    document.title = there.title;
    const words = document.getElementById("words"), note = document.getElementById("left");
    if (words) words.value = was.get("words") ?? "";
    note.hidden = false;
    note.querySelector("button").addEventListener("click", () => { keep(TALK, null); location.assign(`/ask${location.search}`); });
    open();
    document.getElementById("answer")?.focus();
  } catch { /* then they begin anew, and what was told is still kept */ }
}

// --- the letter so far ---------------------------------------------------------------------------
function remember(texts) { try { sessionStorage.setItem(PLACE, JSON.stringify(texts)); } catch { /* then all of it is written again */ } }
function remembered() { try { return JSON.parse(sessionStorage.getItem(PLACE)) ?? []; } catch { return []; } }

// The words that were not there before are written in, one after the other.
function writeIn(place, before) {
  const all = [...place.querySelectorAll("[data-text]")], same = all.findIndex((word, at) => word.dataset.text !== before[at]);
  const fresh = same < 0 ? [] : all.slice(same), step = Math.min(WORD_MS, MOST_MS / (fresh.length || 1));
  remember(all.map((word) => word.dataset.text));
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  fresh.forEach((word, at) => word.animate(
    [{ opacity: 0, clipPath: "inset(-20% 100% -20% -5%)" }, { opacity: 1, offset: 0.3 }, { opacity: 1, clipPath: "inset(-20% -5% -20% -5%)" }],
    { duration: 260, delay: at * step, fill: "backwards", easing: "ease-out" },
  ));
}

function draws(form, field, place) {
  let timer, turn = 0;
  async function draw() {
    const mine = ++turn;
    try {
      const answer = await fetch(form.dataset.soFar, { method: "POST", body: new FormData(form) });
      const drawn = answer.ok ? await answer.text() : "";
      if (mine !== turn || !drawn) return;
      const before = remembered();
      place.innerHTML = drawn;
      writeIn(place, before);
    } catch { /* what was typed stands in the field */ }
  }
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(draw, PAUSE_MS); });
}

// --- a question ----------------------------------------------------------------------------------
function open() {
  const form = page(), field = document.getElementById("answer"), place = form.querySelector(".letter .ink");
  // A new line is Shift and Enter, or Enter where there is no keyboard but that of the screen.
  if (field?.tagName === "TEXTAREA" && matchMedia("(pointer: fine)").matches) {
    field.addEventListener("keydown", (press) => {
      if (press.key !== "Enter" || press.shiftKey || press.isComposing) return;
      press.preventDefault();
      form.requestSubmit(form.querySelector("[name=do][value=on]"));
    });
  }
  if (place?.firstElementChild) writeIn(place, remembered());
  if (form.dataset.soFar && field) draws(form, field, place);
  form.addEventListener("input", hold);
  form.addEventListener("submit", () => keep(TALK, null));
  addEventListener("pageshow", ({ persisted }) => { if (persisted) hold(); });
  hold();
}

const form = page(), left = kept(TALK);
if ("fresh" in form.dataset && left && isThisTalk(form, left)) resume(form, left).then(() => { if (page() === form) open(); });
else open();
