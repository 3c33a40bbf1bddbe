// Keys that are pressed at a sentence before the desk's own script is there; it obeys them when it comes (keyboard.js).
addEventListener("keydown", window.early = (key) => { if (key.target.closest?.("#sheets")) early.keys.push(key); });
early.keys = [];
