// The desk, a little livelier. Everything here can also be done by sending the form; nothing is lost without it.

const form = document.getElementById("desk");
document.documentElement.classList.add("drops");

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

// --- the pen follows the words -----------------------------------------------------------------
const sheets = document.getElementById("sheets");
const said = document.getElementById("said");
const pause = 450;
let timer, latest = 0, changed = false;

async function preview() {
  const turn = ++latest;
  const sent = new FormData(form);
  sheets.classList.add("waiting");
  try {
    const answer = await fetch(form.dataset.preview, { method: "POST", body: sent });
    const drawn = await answer.text();
    if (turn !== latest) return;
    const fine = answer.ok && answer.headers.get("content-type")?.startsWith("text/html");
    if (fine) sheets.innerHTML = drawn;
    said.textContent = fine ? "Not kept yet." : answer.status < 500 && drawn.length < 400 ? drawn : "The pen is away; your words are still here.";
  } catch {
    if (turn === latest) said.textContent = "The pen is away; your words are still here.";
  } finally {
    if (turn === latest) sheets.classList.remove("waiting");
  }
}

if (sheets) {
  const later = (wait) => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(preview, wait);
  };
  form.elements.text.addEventListener("input", () => later(pause));
  for (const thing of form.querySelectorAll(".tray input")) thing.addEventListener("change", () => later(0));
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (leaving) => { if (changed) leaving.preventDefault(); });
}
