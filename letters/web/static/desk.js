// The desk, a little livelier. Everything here can also be done by sending the form; nothing is lost without it.
import { sentences } from "./sentences.js";
import { watch } from "./pen.js";

const form = document.getElementById("desk");
document.documentElement.classList.add("drops", "live");

// --- tones: the range shows its drops ----------------------------------------------------------
for (const range of form.querySelectorAll(".tones input")) {
  const show = () => {
    range.dataset.v = range.value;
    range.setAttribute("aria-valuetext", ["none", "a little", "some", "much"][range.value]);
  };
  range.addEventListener("input", show);
  show();
}

// --- a template was chosen: ask what it asks ---------------------------------------------------
const template = form.elements.template;
const asks = form.querySelector("[name=do][value=ask]");
asks.hidden = true;
template.addEventListener("change", () => form.requestSubmit(asks));

// --- the tray says what is chosen --------------------------------------------------------------
form.querySelector(".tray").addEventListener("change", ({ target }) => {
  const now = target.closest("fieldset")?.querySelector("[data-now]");
  if (now) now.textContent = `· ${target.closest("label").title}`;
});

const sheets = document.getElementById("sheets");
if (sheets) {
  const desk = sentences(form, sheets);
  watch(form, sheets, desk);
}
