// The desk, a little livelier. Everything here can also be done by sending the form; nothing is lost without it.
import { brief } from "./brief.js";
import { keepFields } from "./kept.js";
import { watch } from "./pen.js";
import { sentences } from "./sentences.js";
import { speaking } from "./speaking.js";
import { tray } from "./tray.js";

const form = document.getElementById("desk"), sheets = document.getElementById("sheets");
document.documentElement.classList.add("drops", "live");

if (form) {
  brief(form);
  const desk = sheets && sentences(form, sheets);
  tray(form, sheets, desk);
  if (desk) { watch(form, sheets, desk); speaking(form, desk); } else keepFields(form, "input:not([type=hidden]), select, textarea", () => {});
} else document.querySelector("[data-do=print]")?.addEventListener("click", (press) => { press.preventDefault(); print(); });
