// The letter being written: the pen goes along its own times over the sheet. One mask moves along; what the pen has
// passed is ink.

const NS = "http://www.w3.org/2000/svg";
const PACES = [1, 2, 4, 8];

// What the button does: the pen begins, or ends.
export function watch(button, form, sheets, desk) {
  const bar = document.getElementById("pen-bar");
  let run = null, turn = 0;

  const press = (label, pressed, act) => {
    const made = document.createElement("button");
    made.type = "button"; made.className = "b"; made.textContent = label;
    if (pressed !== null) made.setAttribute("aria-pressed", pressed);
    made.addEventListener("click", act);
    bar.append(made);
    return made;
  };

  function controls() {
    bar.replaceChildren();
    const hold = press(run.held ? "Go on" : "Pause", null, () => { run.held = !run.held; run.last = 0; controls(); bar.firstChild.focus(); });
    hold.dataset.pen = "hold";
    for (const pace of PACES) press(`×${pace}`, String(run.pace === pace), () => { run.pace = pace; controls(); bar.querySelector('[aria-pressed="true"]').focus(); });
    press("Show it all", null, end);
    bar.hidden = false;
  }

  async function toggle() {
    if (run) { end(); return; }
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      desk.say("Your system asks for stillness, so the letter lies here written.");
      return;
    }
    const mine = ++turn, drawn = await written();
    if (mine !== turn) return;
    if (drawn) begin(drawn); else desk.say("The pen is away for a moment.");
  }

  // The letter as it stands when the pen begins, for it may be changed while the pen is on its way.
  async function written() {
    for (;;) {
      await desk.ready();
      const stood = desk.laid(), answer = await fetch(button.dataset.written), drawn = answer.ok && await answer.text();
      if (stood === desk.laid()) return drawn;
    }
  }

  function begin(drawn) {
    run = { before: sheets.innerHTML, pace: 2, held: false, last: 0, time: 0, next: 0, live: null };
    desk.show(drawn);
    sheets.classList.add("being-written");
    run.strokes = [...sheets.querySelectorAll("path.pen")].map((way) => ({ way, ink: way.previousElementSibling, at: +way.dataset.t, lasts: Math.max(+way.dataset.d, 0.01) }));
    run.strokes.sort((a, b) => a.at - b.at);
    for (const { ink } of run.strokes) ink.style.visibility = "hidden";
    for (const svg of sheets.querySelectorAll(".sheet > svg")) svg.prepend(mask());
    sheets.firstElementChild?.scrollIntoView({ block: "nearest" });
    controls();
    requestAnimationFrame(tick);
  }

  function mask() {
    const made = document.createElementNS(NS, "mask");
    made.setAttribute("maskUnits", "userSpaceOnUse");
    const line = document.createElementNS(NS, "path");
    for (const [name, value] of Object.entries({ fill: "none", stroke: "#fff", "stroke-width": 2.4, "stroke-linecap": "round", "stroke-linejoin": "round", pathLength: 1, "stroke-dasharray": "1 2" })) line.setAttribute(name, value);
    made.append(line);
    return made;
  }

  // The strokes of one sheet share its mask; each takes it over from the one before.
  function touch(stroke) {
    const svg = stroke.way.ownerSVGElement, holder = svg.firstElementChild;
    holder.id = "pen-mask-" + [...sheets.children].indexOf(svg.parentElement);
    const box = stroke.way.getBBox();
    for (const [name, value] of Object.entries({ x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 })) holder.setAttribute(name, value);
    holder.firstElementChild.setAttribute("d", stroke.way.getAttribute("d"));
    stroke.line = holder.firstElementChild;
    stroke.ink.setAttribute("mask", `url(#${holder.id})`);
    stroke.ink.style.visibility = "";
  }

  function tick(now) {
    if (!run) return;
    if (!run.strokes[0]?.way.isConnected) { end(); return; }  // the letter was changed meanwhile
    if (!run.held) {
      if (run.last) run.time += Math.min((now - run.last) / 1000, 0.1) * run.pace;
      run.last = now;
      while (run.next < run.strokes.length && run.strokes[run.next].at <= run.time) {
        if (run.live) { run.live.ink.removeAttribute("mask"); run.live = null; }
        run.live = run.strokes[run.next++];
        touch(run.live);
      }
      if (run.live) {
        const part = Math.min((run.time - run.live.at) / run.live.lasts, 1);
        run.live.line.setAttribute("stroke-dashoffset", 1 - part);
        if (part >= 1) { run.live.ink.removeAttribute("mask"); run.live = null; if (run.next === run.strokes.length) { end(); return; } }
      }
    }
    requestAnimationFrame(tick);
  }

  function end() {
    if (!run) return;
    if (run.strokes[0]?.way.isConnected) desk.show(run.before);
    sheets.classList.remove("being-written");
    run = null;
    if (bar.contains(document.activeElement)) button.focus({ preventScroll: true });
    bar.hidden = true;
  }
  addEventListener("keydown", (key) => { if (key.key === "Escape" && run) { key.stopImmediatePropagation(); end(); } }, true);
  form.addEventListener("submit", () => { if (run) end(); });
  return toggle;
}
