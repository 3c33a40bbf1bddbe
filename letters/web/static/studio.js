// The studio, alive: the text coloured, faults at their lines, the letter that it makes while one types.
import { keep, kept as left } from "./kept.js";

const form = document.getElementById("studio");
const text = document.getElementById("text");
const lines = document.getElementById("lines");
document.documentElement.classList.add("live");

const escaped = (words) => words.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

// One line of a template as coloured markup; `head` says that the rule has not come yet.
function colour(line, head, wrong) {
  if (head) return escaped(line).replace(/^([\w ()]+:)/, '<span class="sep">$1</span>');
  if (/^=== /.test(line)) return `<span class="sep">${escaped(line)}</span>`;
  let made = escaped(line).replace(/\{\{.*?\}\}/g, (place) => {
    const bad = wrong && new RegExp(`(^|[^\\w])${wrong.replace(/[^\w]/g, "\\$&")}([^\\w]|$)`).test(place);
    return `<span class="ph${bad ? " bad" : ""}">${place}</span>`;
  });
  made = made.replace(/^(\/ ?)?(\([^)]*\))/, (_, way = "", condition) => `${way && `<span class="alt">${way}</span>`}<span class="com">${condition}</span>`);
  return made.replace(/^\/ /, '<span class="alt">/ </span>').replace(/ \| /g, '<span class="sep"> | </span>');
}

function faults() {
  const found = new Map();
  for (const one of document.querySelectorAll("#faults [data-line]")) {
    const button = one.querySelector("[data-wrong]");
    found.set(+one.dataset.line, button?.dataset.wrong ?? "");
  }
  return found;
}

function paint() {
  const bad = faults(), here = text.value.slice(0, text.selectionStart).split("\n").length;
  let head = true;
  lines.innerHTML = text.value.split("\n").map((line, place) => {
    const number = place + 1;
    const look = `l${bad.has(number) ? " bad" : ""}${number === here && document.activeElement === text ? " here" : ""}`;
    const made = colour(line, head, bad.get(number));
    if (line.trim() === "---") head = false;
    return `<span class="${look}">${made || " "}</span>`;
  }).join("");
}

// What is typed stays in this browser until it is saved, with the tag of what it was typed over.
const seen = document.getElementById("seen"), kept = text.defaultValue;
const put = () => keep("template", text.value === kept ? null : { text: text.value, seen: seen.value });
function takeUp() {
  // Somebody may have typed before this script was there.
  if (text.value !== kept) { put(); return; }
  const typed = left("template");
  if (!typed || typed.text === kept) { put(); return; }
  text.value = typed.text;
  seen.value = typed.seen;
  document.getElementById("back").hidden = false;
}
document.getElementById("forget").addEventListener("click", () => {
  keep("template", null);
  location.replace(location.pathname);
});

let turn = 0, timer;
async function read() {
  const mine = ++turn;
  try {
    const answer = await fetch(form.dataset.proof, { method: "POST", body: new FormData(form) });
    const proof = await answer.text();
    if (mine !== turn || !answer.ok) return;
    document.getElementById("proof").innerHTML = proof;
    dress();
    paint();
  } catch { /* what was typed is still there; the next key asks again */ }
}

function dress() {
  for (const button of document.querySelectorAll("#faults [data-wrong]")) button.hidden = false;
}

function go(line) {
  const before = text.value.split("\n").slice(0, Math.max(line - 1, 0)).join("\n").length + (line > 1 ? 1 : 0);
  const end = text.value.indexOf("\n", before);
  text.focus();
  text.setSelectionRange(before, end < 0 ? text.value.length : end);
  paint();
}

function typed() {
  put();
  paint();
  clearTimeout(timer);
  timer = setTimeout(read, 280);
}

text.addEventListener("input", typed);
for (const event of ["keyup", "click", "blur"]) text.addEventListener(event, paint);

for (const chip of document.querySelectorAll("[data-put]")) {
  chip.disabled = false;
  chip.addEventListener("click", () => {
    text.focus();
    text.setRangeText(`{{ ${chip.dataset.put} }}`, text.selectionStart, text.selectionEnd, "end");
    typed();
  });
}

document.getElementById("proof").addEventListener("click", (press) => {
  const line = press.target.closest("[data-go-line]");
  if (line) { press.preventDefault(); go(+line.dataset.goLine); return; }
  const mend = press.target.closest("[data-wrong]");
  if (!mend) return;
  const rows = text.value.split("\n"), at = +mend.dataset.at - 1;
  rows[at] = rows[at].replace(new RegExp(`(?<![\\w])${mend.dataset.wrong.replace(/[^\w]/g, "\\$&")}(?![\\w])`, "g"), mend.dataset.right);
  text.value = rows.join("\n");
  typed();
  go(at + 1);
});

document.getElementById("for").addEventListener("change", read);
document.getElementById("another").addEventListener("click", (press) => {
  press.preventDefault();
  read();
  const seed = document.getElementById("seed");
  seed.value = +seed.value + 1;
});
addEventListener("keydown", (key) => {
  if ((key.ctrlKey || key.metaKey) && key.key.toLowerCase() === "s") { key.preventDefault(); form.requestSubmit(form.querySelector("[value=save]")); }
});
takeUp();
dress();
paint();
if (text.value !== kept) read();
