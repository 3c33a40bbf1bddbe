// The pages alone: ask the browser to print them.
addEventListener("load", () => print());
