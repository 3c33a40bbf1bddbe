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
  const ready = new Map();

  function fields(change) {
    const sent = new FormData(form);
    if (change) sent.set(change.name, change.value);
    return sent;
  }
  const state = (sent) => [...sent].filter(([name]) => name !== "csrf_token" && !name.startsWith("detail-")).join("&");

  function drawn(sent) {
    const name = state(sent);
    if (!ready.has(name)) {
      if (ready.size > 12) ready.clear();
      ready.set(name, fetch(form.dataset.preview, { method: "POST", body: sent }).then((answer) => (answer.ok && answer.headers.get("content-type")?.startsWith("text/html") ? answer.text() : "")).catch(() => ""));
    }
    return ready.get(name);
  }

  place.addEventListener("pointerover", ({ target }) => {
    const input = target.closest("label")?.querySelector("input");
    clearTimeout(timer);
    if (input && !input.checked) timer = setTimeout(() => drawn(fields(input)), REST_MS);
  });
  place.addEventListener("change", async ({ target }) => {
    if (target.name === "ink") for (const svg of sheets.querySelectorAll(".sheet > svg")) svg.setAttribute("fill", target.dataset.colour);
    const page = await drawn(fields());
    if (page && target.checked) desk.draw(page, target.name === "paper" ? `paper-${target.value}` : "");
    desk.keepPaper();
  });
}
