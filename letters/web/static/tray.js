// The things of paper: what is chosen is named and written with at once; the page is asked for while the pointer rests
// on a thing, so that it is there when it is pressed.
const REST_MS = 90, MOST_KEPT = 12;

function sayName(thing) {
  const now = thing.closest("fieldset").querySelector("[data-now]");
  if (now) now.textContent = `· ${thing.closest("label").title}`;
}

// The tray as a page that was fetched has it, for an undo brings back the paper too.
export function setTray(form, page) {
  for (const { name: kind, value } of page.querySelectorAll(".tray :checked")) {
    const thing = form.querySelector(`.tray [name=${kind}][value="${value}"]`);
    if (thing && !thing.checked) { thing.checked = true; sayName(thing); }
  }
}

export function tray(form, sheets, desk) {
  const place = form.querySelector(".tray");
  place.addEventListener("change", ({ target }) => sayName(target));
  if (!sheets) return;
  let timer, turn = 0;
  const asked = new Map();

  // The letter written with what is chosen and one thing more; what was asked for once is not asked for again.
  function written(change) {
    const sent = new FormData(form);
    sent.set(change.name, change.value);
    const name = [...sent].filter(([field]) => field !== "csrf_token").join("&");
    if (!asked.has(name)) asked.set(name, fetch(form.dataset.preview, { method: "POST", body: sent })
      .then((answer) => (answer.ok ? answer.text() : "")).catch(() => "").then((page) => { if (!page) asked.delete(name); return page; }));
    if (asked.size > MOST_KEPT) asked.delete(asked.keys().next().value);
    return asked.get(name);
  }

  async function show(thing) {
    const mine = ++turn, page = await written(thing);
    if (page && mine === turn) desk.draw(page, form.elements.paper.value);
    return Boolean(page);
  }

  const ahead = ({ target }) => {
    const input = target.closest("label")?.querySelector("input");
    clearTimeout(timer);
    return input && !input.checked && input.name !== "ink" ? input : null;
  };
  place.addEventListener("pointerover", (over) => { const input = ahead(over); if (input) timer = setTimeout(written, REST_MS, input); });
  place.addEventListener("pointerdown", (press) => { const input = ahead(press); if (input) written(input); });
  place.addEventListener("change", ({ target }) => {
    if (target.name === "ink") for (const svg of sheets.querySelectorAll(".sheet > svg")) svg.setAttribute("fill", target.dataset.colour);
    desk.keepPaper(target.name === "ink" || show(target));
  });
}
