// The form for a new letter, a little livelier: what it says is shown as it is typed, and what was typed is kept.
import { brief } from "./brief.js";
import { keepFields } from "./kept.js";
import { tray } from "./tray.js";

const form = document.getElementById("desk");
document.documentElement.classList.add("drops", "live");
brief(form);
tray(form);
keepFields(form, "input:not([type=hidden]), select, textarea", () => {});
