// The last step: “Print it” prints the pages that lie here.
document.querySelector("[data-do=print]").addEventListener("click", (press) => { press.preventDefault(); print(); });
