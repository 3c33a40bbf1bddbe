// A letter on the desk, a little livelier. Everything here can also be done by sending the form; nothing is lost without it.
import { brief } from "./brief.js";
import { sentences } from "./sentences.js";
import { speaking } from "./speaking.js";
import { tray } from "./tray.js";

const form = document.getElementById("desk"), sheets = document.getElementById("sheets");
document.documentElement.classList.add("drops", "live");

brief(form);
const desk = sentences(form, sheets);
tray(form, sheets, desk);
speaking(form, desk);

// The pen comes when somebody wants to watch it.
const button = document.querySelector("[data-do=play]");
let pen;
button.hidden = false;
button.addEventListener("click", async () => {
  pen ??= import("./pen.js").then(({ watch }) => watch(button, form, sheets, desk)).catch(() => { pen = null; desk.say("The pen is away for a moment."); });
  (await pen)?.();
});
