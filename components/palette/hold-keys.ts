/**
 * Keeps what is typed from the page while the palette is on its way, which would otherwise write in whatever has the focus.
 * @returns ends it, and gives what was typed
 */
export function holdKeys(): () => string {
  let typed = "";
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.length === 1) typed += event.key;
    if (event.key === "Backspace") typed = typed.slice(0, -1);
  };
  window.addEventListener("keydown", onKey, { capture: true });
  return () => {
    window.removeEventListener("keydown", onKey, { capture: true });
    return typed;
  };
}
