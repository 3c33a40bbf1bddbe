// What was typed and is not sent yet, kept in this browser until it is. Where nothing can be kept, nothing is missed.
const PLACE = `letters ${location.pathname}${new URLSearchParams(location.search).get("again") ?? ""} `;

export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(PLACE + name);
    else localStorage.setItem(PLACE + name, JSON.stringify(value));
  } catch { /* a browser that keeps nothing */ }
}

export function kept(name) {
  try { return JSON.parse(localStorage.getItem(PLACE + name)); } catch { return null; }
}

// The fields of a form are as they were left; each is kept as it is typed in, until the form is sent.
export function keepFields(form, matching, restored) {
  const fields = () => kept("fields") ?? {};
  const all = () => [...form.elements].filter((field) => field.name && field.matches(matching));
  const value = (field) => (field.type === "radio" ? form.elements[field.name].value : field.value);
  let changed = false;
  for (const field of all()) {
    const left = fields()[field.name];
    if (left === undefined || left === value(field)) continue;
    if (field.type === "radio") field.checked = field.value === left; else field.value = left;
    changed = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (changed) restored();
  form.addEventListener("input", ({ target }) => {
    if (target.name && target.matches(matching)) keep("fields", { ...fields(), [target.name]: value(target) });
  });
  form.addEventListener("submit", () => keep("fields", null));
}
