// A sentence is taken by its handle in the margin and put before or after another one.
const NS = "http://www.w3.org/2000/svg";

export function moving(sheets, desk) {
  let held = null;

  // The handle lies in the margin of the sentence that is chosen.
  function handle(link) {
    sheets.querySelectorAll(".grip").forEach((old) => old.remove());
    const wash = link?.querySelector(".wash");
    if (!wash || !desk.movable()) return;
    const made = document.createElementNS(NS, "g");
    made.setAttribute("class", "grip");
    const lefts = [...link.ownerSVGElement.querySelectorAll(".wash")].map((one) => +one.getAttribute("x"));
    const x = Math.max(Math.min(...lefts) - 7, 0), y = +wash.getAttribute("y");
    made.innerHTML = `<title>Take it elsewhere</title><rect x="${x}" y="${y}" width="6" height="${wash.getAttribute("height")}"/>`
      + [0, 1, 2].map((n) => `<circle cx="${x + 2}" cy="${y + 2.4 + 2 * n}" r=".55"/><circle cx="${x + 4}" cy="${y + 2.4 + 2 * n}" r=".55"/>`).join("");
    link.ownerSVGElement.append(made);
  }

  sheets.addEventListener("pointerdown", (press) => {
    const grip = press.target.closest(".grip");
    if (!grip) return;
    press.preventDefault();
    held = { key: desk.chosen(), to: null };
    grip.setPointerCapture(press.pointerId);
    sheets.classList.add("moving");
  });
  sheets.addEventListener("pointermove", (move) => {
    if (!held) return;
    sheets.querySelectorAll(".drop").forEach((old) => old.remove());
    const under = document.elementsFromPoint(move.clientX, move.clientY).find((one) => one.closest?.("a.s"));
    const link = under?.closest("a.s");
    held.to = null;
    if (!link || link.dataset.key === held.key) return;
    const washes = [...link.querySelectorAll(".wash")], first = washes[0].getBoundingClientRect(), last = washes.at(-1).getBoundingClientRect();
    // Nearer to where the sentence ends than to where it begins: behind it.
    const far = (x, y) => Math.hypot(move.clientX - x, 2 * (move.clientY - y));
    const after = far(last.right, (last.top + last.bottom) / 2) < far(first.left, (first.top + first.bottom) / 2);
    held.to = `${after ? "after" : "before"}-${link.dataset.key}`;
    const wash = after ? washes.at(-1) : washes[0], mark = document.createElementNS(NS, "path");
    mark.setAttribute("class", "drop");
    mark.setAttribute("d", `M${+wash.getAttribute("x") + (after ? +wash.getAttribute("width") : 0)} ${wash.getAttribute("y")}v${wash.getAttribute("height")}`);
    link.ownerSVGElement.append(mark);
  });
  const drop = (act) => () => {
    if (!held) return;
    const { key, to } = held;
    held = null;
    sheets.classList.remove("moving");
    sheets.querySelectorAll(".drop").forEach((old) => old.remove());
    if (act && to) desk.send(key, to, "Moved. Undo puts it back.");
  };
  sheets.addEventListener("pointerup", drop(true));
  sheets.addEventListener("pointercancel", drop(false));
  return { handle };
}
