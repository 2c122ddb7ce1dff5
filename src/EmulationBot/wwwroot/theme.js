// Which theme holds, before the first paint: what was chosen here, else what the system says.
(() => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const read = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const keep = theme => { try { localStorage.setItem("theme", theme); } catch { } };
  const apply = () => { document.documentElement.dataset.theme = read() ?? (system.matches ? "dark" : "light"); };
  apply();
  system.addEventListener("change", apply);
  addEventListener("storage", apply);
  document.addEventListener("click", event => {
    if (!event.target.closest("[data-switch-theme]")) return;
    keep(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    apply();
  });
})();
