// The things of paper: what is chosen is named and written with at once; the page is asked for while the pointer rests
// on a thing, so that it is there when it is pressed.
const REST_MS = 90;

export function tray(form, sheets, desk) {
  const place = form.querySelector(".tray");
  place.addEventListener("change", ({ target }) => {
    const now = target.closest("fieldset")?.querySelector("[data-now]");
    if (now) now.textContent = `· ${target.closest("label").title}`;
  });
  if (!sheets) return;
  let timer;
  const asked = new Set();

  // The server keeps what it has drawn, so that a page asked for ahead is there at once.
  function ahead(change) {
    const sent = new FormData(form);
    sent.set(change.name, change.value);
    const name = [...sent].filter(([field]) => field !== "csrf_token").join("&");
    if (asked.has(name)) return;
    asked.add(name);
    fetch(form.dataset.preview, { method: "POST", body: sent }).catch(() => asked.delete(name));
  }

  place.addEventListener("pointerover", ({ target }) => {
    const input = target.closest("label")?.querySelector("input");
    clearTimeout(timer);
    if (input && !input.checked && input.name !== "ink") timer = setTimeout(ahead, REST_MS, input);
  });
  place.addEventListener("change", ({ target }) => {
    if (target.name === "ink") for (const svg of sheets.querySelectorAll(".sheet > svg")) svg.setAttribute("fill", target.dataset.colour);
    desk.keepPaper();
  });
}
