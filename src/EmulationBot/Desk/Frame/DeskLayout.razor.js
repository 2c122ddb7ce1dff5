// Alt with a letter presses or enters what names that key: <button data-key="KeyO">. One listener for all pages.
document.documentElement.dataset.alive = "desk";

document.addEventListener("keydown", event => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const target = document.querySelector(`[data-key="${event.code}"]:not(:disabled)`);
  if (!target) return;
  event.preventDefault();
  if (target.matches("input, select, textarea")) target.focus();
  else target.click();
});

export function print() {
  window.print();
}
