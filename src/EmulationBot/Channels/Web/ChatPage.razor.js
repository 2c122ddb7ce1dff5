// What is typed and pressed on the chat page, kept in the browser until the service has it.
// Every message gets its key when it is composed, so that handing it in again after a lost connection says it once.
let page = null, turn = 0, handing = false;
const patience = 15000, pause = 2000;
const by = id => document.getElementById(id);
const scope = () => new URLSearchParams(location.search).get("vai") ?? "";
const store = {
  read: (name, none) => { try { return JSON.parse(sessionStorage.getItem(name + scope())) ?? none; } catch { return none; } },
  keep: (name, value) => { try { sessionStorage.setItem(name + scope(), JSON.stringify(value)); } catch { } },
};
const waiting = () => store.read("chat-waiting", []);

// The page is alive: from here on it can take what waits.
export function attach(self) {
  page = self;
  document.documentElement.dataset.alive = "chat";
  restore();
  watch();
  flush();
}

function hand(message) {
  acted = true;
  store.keep("chat-waiting", [...waiting(), { key: key(), words: null, data: null, line: null, ...message }]);
  if (!handing) flush();
}

async function flush() {
  const mine = ++turn;
  handing = true;
  for (let message; page && mine === turn && (message = waiting()[0]);) {
    const taking = await Promise.race([page.invokeMethodAsync("Take", message), wait(patience)]).catch(() => null);
    if (mine !== turn) return;
    if (taking === "Taken" || taking === "Refused") store.keep("chat-waiting", waiting().filter(w => w.key !== message.key));
    else await wait(pause);
  }
  if (mine === turn) handing = false;
}

const wait = time => new Promise(done => setTimeout(done, time));

// crypto.randomUUID is missing where a page comes over plain http from another machine.
function key() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return [...bytes].map(b => b.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function send() {
  const box = by("chat-words"), words = box.value.trim();
  if (!words) return;
  box.value = "";
  typed();
  hand({ words });
}

function typed() {
  const box = by("chat-words");
  store.keep("chat-draft", box.value);
  box.style.height = "auto";
  box.style.height = Math.min(box.scrollHeight, 160) + "px";
}

function restore() {
  const box = by("chat-words");
  if (!box) return;
  box.value ||= store.read("chat-draft", "");
  typed();
}

document.addEventListener("submit", event => {
  if (event.target.id !== "chat-form") return;
  event.preventDefault();
  send();
});
document.addEventListener("input", event => event.target.id === "chat-words" && typed());
document.addEventListener("keydown", event => {
  if (event.target.id !== "chat-words" || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
document.addEventListener("click", event => {
  const button = event.target.closest("[data-tap], [data-words]");
  if (event.target.closest("#chat-newest")) toEnd();
  if (!button || button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  setTimeout(() => button.removeAttribute("aria-busy"), 1500);
  const { tap, words } = button.dataset;
  hand(tap ? { data: tap, line: Number(button.closest("[data-line]").dataset.line) } : { words });
});
document.addEventListener("connection-back", () => flush());

// The newest message is in sight unless the person reads older ones.
let observed = null, atEnd = true, acted = false, height = 0, last = null, focused = false;

// On a low screen, as at twice the size, the whole page is scrolled and not the conversation alone.
const pane = log => getComputedStyle(log).overflowY === "visible" ? document.scrollingElement : log;
const newestOf = log => log.querySelector("article:last-of-type");

function watch() {
  const log = by("chat-log");
  if (!log || observed === log) return;
  observed = log;
  toEnd();
  last = newestOf(log);
  for (const scrolled of [log, document]) scrolled.addEventListener("scroll", () => sight(log));
  document.addEventListener("focusin", event => focused = log.contains(event.target));
  new MutationObserver(() => follow(log)).observe(log, { childList: true, subtree: true, characterData: true });
  for (const [source, what] of [[window, "resize"], [log, "load"]]) source.addEventListener(what, () => atEnd && toEnd(), true);
}

function sight(log) {
  const seen = pane(log);
  atEnd = seen.scrollHeight - seen.scrollTop - seen.clientHeight < 80;
  height = seen.scrollHeight;
  by("chat-newest").hidden = atEnd || !newestOf(log);
}

function follow(log) {
  const newest = newestOf(log), seen = pane(log);
  if (atEnd || acted && newest !== last) toEnd();
  else if (newest === last && seen.scrollTop < 80) seen.scrollTop += seen.scrollHeight - height;
  else by("chat-newest").hidden = !newest;
  // A pressed button may be gone with its message: the keyboard goes on at the newest one.
  if (focused && document.activeElement === document.body) newest?.focus({ preventScroll: true });
  acted &&= newest === last || !!newest?.classList.contains("said");
  last = newest;
  height = seen.scrollHeight;
}

function toEnd() {
  const log = by("chat-log"), seen = pane(log);
  // Before anything is said, what is to be done first stands above.
  seen.scrollTop = log.querySelector("article, .card:only-child") ? seen.scrollHeight : 0;
  sight(log);
}

restore();
watch();
