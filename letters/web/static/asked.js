// One question at a time, a little livelier: Enter goes on, and what is said next is ink at once, where the letter
// stands.
const PAUSE_MS = 160, WORD_MS = 55, MOST_MS = 4200, PLACE = "letters so far";

const form = document.querySelector("main form"), field = document.getElementById("answer");
const place = form.querySelector(".letter .ink");

// A new line is Shift and Enter, or Enter where there is no keyboard but that of the screen.
if (field?.tagName === "TEXTAREA" && matchMedia("(pointer: fine)").matches) {
  field.addEventListener("keydown", (press) => {
    if (press.key !== "Enter" || press.shiftKey || press.isComposing) return;
    press.preventDefault();
    form.requestSubmit(form.querySelector("[name=do][value=on]"));
  });
}

// --- the letter so far ---------------------------------------------------------------------------
const words = () => [...place.querySelectorAll("[data-text]")];
const texts = () => words().map((word) => word.dataset.text);

// The words that were not there before are written in, one after the other.
function writeIn(before) {
  const all = words(), same = all.findIndex((word, at) => word.dataset.text !== before[at]);
  const fresh = same < 0 ? [] : all.slice(same), step = Math.min(WORD_MS, MOST_MS / (fresh.length || 1));
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  fresh.forEach((word, at) => word.animate(
    [{ opacity: 0, clipPath: "inset(-20% 100% -20% -5%)" }, { opacity: 1, offset: 0.3 }, { opacity: 1, clipPath: "inset(-20% -5% -20% -5%)" }],
    { duration: 260, delay: at * step, fill: "backwards", easing: "ease-out" },
  ));
}

function remember() { try { sessionStorage.setItem(PLACE, JSON.stringify(texts())); } catch { /* then all of it is written again */ } }
function remembered() { try { return JSON.parse(sessionStorage.getItem(PLACE)) ?? []; } catch { return []; } }

if (place?.firstElementChild) { writeIn(remembered()); remember(); }

if (form.dataset.soFar && field) {
  let timer, turn = 0;
  async function draw() {
    const mine = ++turn;
    try {
      const answer = await fetch(form.dataset.soFar, { method: "POST", body: new FormData(form) });
      const drawn = answer.ok ? await answer.text() : "";
      if (mine !== turn || !drawn) return;
      const before = texts();
      place.innerHTML = drawn;
      writeIn(before);
      remember();
    } catch { /* what was typed stands in the field */ }
  }
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(draw, PAUSE_MS); });
}
