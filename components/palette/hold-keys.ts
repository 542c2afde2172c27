type Held<Code> = { kind: "here"; code: Code; typed: string } | { kind: "let-go" | "late" | "failed" };

/** So long the keyboard may wait for code. @unit ms */
const patienceMs = 2_000;

/** What has come to nothing goes where it would have gone. */
function giveBack(field: Element | null, typed: string): void {
  if (typed === "" || field !== document.activeElement || !field?.matches("input, textarea")) return;
  // The one way that the field's owner and its undo both hear of.
  document.execCommand("insertText", false, typed);
}

/**
 * Keeps what is typed from the page while something is on its way that is to have it, and which would otherwise write in
 * whatever has the focus. Escape lets go of the keyboard, as would closing what is on its way; what comes late or not at all
 * leaves what was typed in the field that has the focus.
 * @param letGo ends it too
 */
export async function holdKeys<Code>(
  code: Promise<Code>,
  letGo = new AbortController(),
): Promise<Held<Code>> {
  const field = document.activeElement;
  let typed = "";
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") letGo.abort();
    if (key.length === 1) typed += key;
    if (key === "Backspace") typed = typed.slice(0, -1);
  };
  window.addEventListener("keydown", onKey, { capture: true });
  let patience: ReturnType<typeof setTimeout> | undefined;
  const ended = await Promise.race([
    code.then(
      (loaded) => ({ kind: "here" as const, code: loaded }),
      () => ({ kind: "failed" as const }),
    ),
    new Promise<{ kind: "let-go" }>((resolve) =>
      letGo.signal.addEventListener("abort", () => resolve({ kind: "let-go" })),
    ),
    new Promise<{ kind: "late" }>((resolve) => {
      patience = setTimeout(resolve, patienceMs, { kind: "late" });
    }),
  ]);
  clearTimeout(patience);
  window.removeEventListener("keydown", onKey, { capture: true });
  if (ended.kind === "here") return { ...ended, typed };
  if (ended.kind !== "let-go") giveBack(field, typed);
  return ended;
}
