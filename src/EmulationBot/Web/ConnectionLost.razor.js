// Blazor says how the connection stands (components-reconnect-state-changed); nobody has to press anything.
const dialog = document.getElementById("components-reconnect-modal");
const shownAfter = 700, retryEvery = 2000;
let timer, showing;

dialog.addEventListener("components-reconnect-state-changed", ({ detail: { state } }) => {
  if (state === "show") {
    clearTimeout(showing);
    showing = setTimeout(() => dialog.open || dialog.showModal(), shownAfter);
  } else if (state === "hide") {
    stop();
    document.dispatchEvent(new Event("connection-back"));
  } else if (state === "failed") {
    again();
  } else if (state === "rejected") {
    openAnew();
  }
});
document.getElementById("connection-lost-retry").addEventListener("click", () => retry());
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && dialog.open && retry());

function stop() {
  clearTimeout(showing);
  clearTimeout(timer);
  if (dialog.open) dialog.close();
}

function again() {
  clearTimeout(timer);
  timer = setTimeout(retry, retryEvery);
}

async function retry() {
  clearTimeout(timer);
  try {
    // False: the service is there and has forgotten this page, as after a restart.
    if (!await Blazor.reconnect()) openAnew();
  } catch {
    again();
  }
}

// Only when the service answers, or the browser would show its own page of an error.
async function openAnew() {
  try {
    await fetch("health", { cache: "no-store" });
    location.reload();
  } catch {
    clearTimeout(timer);
    timer = setTimeout(openAnew, retryEvery);
  }
}
