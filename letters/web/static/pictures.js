// Pictures of templates, drawn when one looks at them and one after the other: each is a letter that is drafted and
// written, and a list of hundreds would keep everybody else waiting. Without script the list has no pictures.
const waiting = [];
let drawing = false;

function next() {
  const picture = waiting.shift();
  drawing = Boolean(picture);
  if (!picture) return;
  picture.onload = picture.onerror = next;
  picture.src = picture.dataset.src;
}

const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    waiting.push(target);
  }
  if (!drawing) next();
});

for (const picture of document.querySelectorAll("img[data-src]")) seen.observe(picture);
