// Dictation: the browser listens, the words appear in the hand as they are recognised. “New paragraph”, “strike that”
// and “print” are done and not written.
const COMMANDS = { "new paragraph": "paragraph", "strike that": "strike", "print": "print", "print it": "print" };

export function speaking(form, desk) {
  const button = document.querySelector("[data-do=speak]");
  button.hidden = false;
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (!Recognition) {
    const why = "This browser cannot listen: it has no speech recognition. Chrome, Edge and Safari have.";
    button.querySelector("span").textContent = "Cannot listen";
    button.title = why;
    button.setAttribute("aria-describedby", "said-now");
    button.addEventListener("click", () => desk.say(why));
    return;
  }
  let ear = null, heard = [], before = "", opening = false;

  button.addEventListener("click", () => (ear ? ear.stop() : listen()));

  async function listen() {
    if (opening) return;
    if (!document.getElementById("said")) {
      const after = form.elements.chosen?.value ?? desk.last();
      opening = true;
      await desk.choose(`${after}&do=add`);
      opening = false;
    }
    const field = document.getElementById("said");
    if (!field) return;
    before = field.value.trim(); heard = [];
    ear = new Recognition();
    ear.continuous = true; ear.interimResults = true; ear.lang = document.documentElement.lang || navigator.language;
    ear.onresult = hear;
    ear.onerror = ({ error }) => desk.say(WHY[error] ?? `The browser stopped listening (${error}). What it heard is here.`);
    ear.onend = () => { ear = null; show(false); };
    show(true);
    desk.say("Listening. “New paragraph”, “strike that” and “print” are understood.");
    try { ear.start(); } catch { ear = null; show(false); desk.say("The browser is listening elsewhere."); }
  }

  function show(on) {
    button.setAttribute("aria-pressed", String(on));
    button.querySelector("span").textContent = on ? "Listening" : "Speak";
  }

  function hear({ resultIndex, results }) {
    let interim = "", last = "";
    for (let n = resultIndex; n < results.length; n++) {
      const words = results[n][0].transcript.trim();
      if (!results[n].isFinal) { interim += ` ${words}`; continue; }
      last = obey(words) || last;
    }
    write(interim.trim());
    if (last === "print") { ear.stop(); desk.lay().then(desk.print); }
  }

  // What was said is heard as pieces: words, or an empty line. Gives the command that was obeyed last.
  function obey(words) {
    let done = "";
    for (const piece of words.split(/\b(new paragraph|strike that)\b[.,!]?/i)) {
      const command = COMMANDS[piece.toLowerCase().replace(/[^a-z ]/g, "").trim()];
      if (!command) { if (piece.trim()) heard.push(piece.trim()); continue; }
      done = command;
      if (command === "paragraph") heard.push("\n\n");
      if (command === "strike") heard.pop();
    }
    return done;
  }

  function write(interim) {
    const field = document.getElementById("said");
    if (!field) return;
    const pieces = [before, ...heard, interim].filter(Boolean);
    field.value = pieces.reduce((text, piece) => {
      if (piece === "\n\n") return text && text + piece;
      const begins = !text || /[.!?…]$|\n$/.test(text);
      return text + (text && !/\s$/.test(text) ? " " : "") + (begins ? piece[0].toUpperCase() + piece.slice(1) : piece);
    }, "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

const WHY = {
  "not-allowed": "The browser may not use the microphone here; allow it beside the address, and press Speak again.",
  "service-not-allowed": "This browser may not use its speech recognition.",
  "audio-capture": "No microphone was found.",
  network: "The browser's speech recognition cannot be reached.",
  "no-speech": "Nothing was heard.",
};
