// The things of paper: what is chosen is named and written with at once; the page is asked for while the pointer rests
// on a thing, or a key could go to it, so that it is there when it is pressed.
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
  if (!place) return;
  place.addEventListener("change", ({ target }) => sayName(target));
  if (!sheets) return;
  let timer, shown, looked = 0, turn = 0;
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
    const mine = ++turn;
    await desk.ready();  // or it would be written with words that are being changed
    const page = await written(thing);
    if (page && mine === turn) desk.draw(page, form.elements.paper.value);
    return Boolean(page);
  }

  const under = ({ target }) => target.closest("label")?.querySelector("input");
  const unseen = (input) => input && !input.checked && input.name !== "ink";
  // One after the other, and none while the letter is drawn for what was chosen.
  function ahead(inputs) {
    const mine = ++looked;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await shown;
      for (const input of inputs) if (mine === looked && unseen(input)) await written(input);
    }, REST_MS);
  }
  place.addEventListener("pointerover", (over) => ahead([under(over)]));
  place.addEventListener("pointerdown", (press) => { clearTimeout(timer); const input = under(press); if (unseen(input)) written(input); });
  // Where an arrow key goes from the thing that has the focus.
  place.addEventListener("focusin", ({ target }) => {
    if (!target.matches(":focus-visible")) return;
    const row = [...target.closest("fieldset").querySelectorAll("input")], at = row.indexOf(target);
    ahead([row[(at + 1) % row.length], row.at(at - 1)]);
  });
  place.addEventListener("change", ({ target }) => {
    if (target.name === "ink") for (const svg of sheets.querySelectorAll(".sheet > svg")) svg.setAttribute("fill", target.dataset.colour);
    shown = target.name === "ink" || show(target);
    desk.keepPaper(shown);
  });
}
