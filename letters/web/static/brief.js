// Who and why: tones mix in a dish and are said in words; a sentence to finish shows at once what it says, in the hand.

import { placeIn } from "./place.js";

const STRENGTH = ["", "a little", "quite", "very"];

let showReadings = () => {};

export function brief(form) {
  tones(form);
  templates(form);
  form.addEventListener("input", ({ target }) => { if (target.name === "occasion") lettersFor(form, target.value); });
  form.addEventListener("change", ({ target }) => { if (["occasion", "to"].includes(target.name)) askFor(form); });
  showReadings = readings(form);
  ghost(form);
}

// The brief as a page that was fetched has it, for an undo brings back what a draft was made of too. What is typed and not
// sent yet stays.
const own = (place) => [...place.querySelectorAll("input, select, textarea")].filter((field) => field.name);
const asSent = (field) => field.defaultValue ?? ([...field.options].find((one) => one.defaultSelected) ?? field.options[0]).value;
export function layBrief(form, page) {
  const old = form.querySelector("#brief"), fresh = page.getElementById("brief");
  const sent = (place) => own(place).map((field) => `${field.name}=${asSent(field)}`).join("&");
  if (!old || !fresh || sent(old) === sent(fresh)) return;
  const typed = own(old).filter((field) => field.value !== asSent(field)).map((field) => [field.name, field.value]);
  const open = [...old.querySelectorAll("details")].map((one) => one.open);
  const back = placeIn(old);
  old.replaceWith(document.adoptNode(fresh));
  for (const [name, value] of typed) if (form.elements[name]) form.elements[name].value = value;
  if (typed.some(([name]) => name === "occasion")) lettersFor(form, form.elements.occasion.value);
  if (typed.some(([name]) => ["occasion", "to"].includes(name))) askFor(form);
  back(fresh);
  fresh.querySelectorAll("details").forEach((one, at) => { one.open ||= open[at]; });
  tones(form);
  templates(form);
  showReadings();
}

// --- tones ---------------------------------------------------------------------------------------
function tones(form) {
  const ranges = [...form.querySelectorAll(".tones input")];
  const place = form.querySelector(".mix"), words = place.querySelector("p"), dish = place.querySelector(".drops-in");
  const name = (range) => range.name.replace("tone-", "");
  function show() {
    for (const range of ranges) {
      range.dataset.v = range.value;
      range.setAttribute("aria-valuetext", ["none", "a little", "some", "much"][range.value]);
    }
    const mixed = ranges.filter((range) => +range.value).sort((a, b) => b.value - a.value);
    words.textContent = inWords(mixed.map((range) => [name(range), +range.value]));
    dish.replaceChildren(...mixed.map((range, at) => drop(range, at, mixed.length)));
  }
  function drop(range, at, of) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    const angle = of > 1 ? (at / of) * 2 * Math.PI - 1.1 : 0, away = of > 1 ? 11 : 0;
    for (const [key, value] of Object.entries({ class: `tone-${name(range)}`, cx: 36 + away * Math.cos(angle), cy: 36 + away * Math.sin(angle), r: 9 + 5 * range.value })) made.setAttribute(key, value);
    return made;
  }
  for (const range of ranges) range.addEventListener("input", show);
  place.hidden = false;
  show();
}

export function inWords(mixed) {
  if (!mixed.length) return "However it comes.";
  const [[first, most], second] = mixed;
  const leads = second && most > second[1];
  const said = mixed.map(([name, strength], at) => (at === 0 && leads ? `mostly ${name}` : `${STRENGTH[strength]} ${name}`)).join(", ");
  return said[0].toUpperCase() + said.slice(1);
}

// --- a template was chosen: ask what it asks ------------------------------------------------------
function templates(form) {
  const asks = form.querySelector("[name=do][value=ask]");
  if (!asks) return;
  asks.hidden = true;
  form.elements.template.addEventListener("change", () => form.requestSubmit(asks));
}

// The letters for another occasion are others; one that was chosen and is not among them asks its questions no more.
let listing = 0;
async function lettersFor(form, occasion) {
  const list = form.elements.template, chosen = list.value, mine = ++listing;
  try {
    const answer = await fetch(`${list.dataset.for}?${new URLSearchParams({ occasion, chosen })}`);
    const options = await answer.text();
    if (mine !== listing || !answer.ok) return;
    list.innerHTML = options;
    if (chosen !== list.value) list.dispatchEvent(new Event("change", { bubbles: true }));
  } catch { /* the list is as it was, and a letter for another occasion is refused in words */ }
}

// --- a story is asked for as it is told to this reader, on this occasion ---------------------------
let asking = 0;
async function askFor(form) {
  const { template, occasion, to } = form.elements, mine = ++asking;
  try {
    const answer = await fetch(`${form.dataset.questions}?${new URLSearchParams({ template: template.value, occasion: occasion.value, to: to.value })}`);
    if (!answer.ok) return;
    const { story, asked } = await answer.json();
    if (mine !== asking) return; // an answer that was overtaken asks what nobody asks any more
    for (const [name, [text, example]] of Object.entries(asked)) {
      const label = form.querySelector(`label[for="${name}"]`), [first, ...how] = text.split(/(?<=\?) /);
      if (!label) continue;
      label.textContent = first;
      label.nextElementSibling.textContent = how.join(" ");
      form.elements[name].placeholder = example;
    }
    layFirst(form, story);
  } catch { /* it is asked as it was */ }
}

// What the letter is about changes places with what stands there to be told, where nothing was typed yet.
const STORIES = ["detail-memory", "detail-deed", "detail-news", "detail-plans"];
function layFirst(form, story) {
  const wanted = form.querySelector(`.of-${story}`);
  const other = STORIES.find((name) => form.elements[name] && !form.elements[name].closest("details"));
  if (!wanted?.closest("details") || !other || form.elements[other].value) return;
  const there = form.querySelector(`.of-${other}`);
  const mark = document.createComment("");
  there.replaceWith(mark);
  wanted.replaceWith(there);
  mark.replaceWith(wanted);
}

// --- what each detail says ------------------------------------------------------------------------
function readings(form) {
  if (!form.dataset.reading) return () => {};
  const timers = new Map(), turns = new Map();
  const place = (name) => form.querySelector(`[data-reads="${CSS.escape(name)}"]`);
  async function read(names) {
    const query = names.map((name) => `of=${encodeURIComponent(name)}`).join("&"), mine = {};
    for (const name of names) turns.set(name, mine);
    try {
      const answer = await fetch(`${form.dataset.reading}?${query}`, { method: "POST", body: new FormData(form) });
      if (!answer.ok) return;
      const told = await answer.json();
      for (const name of names) if (turns.get(name) === mine && place(name)) lay(place(name), told[name]);
    } catch { /* the words stand there without their drawing */ }
  }
  function lay(where, one) {
    where.querySelector("p")?.remove();
    if (!one) where.querySelector(".told")?.remove();
    if (!one?.said && !one?.doubt) return;
    const said = document.createElement("p");
    if (one.doubt) { said.className = "doubt"; said.textContent = one.doubt; }
    else {
      said.innerHTML = '<svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 4v4.5a2.5 2.5 0 0 0 2.5 2.5H16M13 8l3 3-3 3"/></svg>';
      const words = document.createElement("span"), ink = document.createElement("span");
      words.className = one.drawing ? "sr" : "said-so"; words.textContent = one.said;
      ink.className = "ink"; ink.setAttribute("aria-hidden", "true"); ink.innerHTML = one.drawing;
      said.append(words, ink);
    }
    where.prepend(said);
  }
  form.addEventListener("input", ({ target }) => {
    if (!target.name?.startsWith("detail-") || !place(target.name)) return;
    clearTimeout(timers.get(target.name));
    timers.set(target.name, setTimeout(read, 250, [target.name]));
  });
  const idle = window.requestIdleCallback ?? ((act) => setTimeout(act, 300));
  function fill() {
    const filled = [...form.querySelectorAll('[name^="detail-"]')].filter((field) => field.value.trim() && place(field.name)).map((field) => field.name);
    if (filled.length) idle(() => read(filled));
  }
  fill();
  return fill;
}

// --- how a letter might begin ---------------------------------------------------------------------
function ghost(form) {
  const place = document.getElementById("ghost");
  if (!place) return;
  let timer, turn = 0;
  async function draw() {
    const mine = ++turn;
    try {
      const answer = await fetch(form.dataset.might, { method: "POST", body: new FormData(form) });
      const drawn = answer.ok ? await answer.text() : "";
      if (mine !== turn) return;
      place.querySelector(".ink").innerHTML = drawn;
      place.hidden = !drawn;
    } catch { place.hidden ||= mine === turn; }
  }
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(draw, 600); });
  (window.requestIdleCallback ?? setTimeout)(draw);
}
