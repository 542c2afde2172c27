const name = "throughline-live";
/** Over plain http a browser opens six connections to a host, for all its tabs together; some must stay free for pages. */
const most = 3;

/** Marks this tab as one that holds a stream. @returns ends that */
export function holdSlot(): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Absent outside secure contexts.
  void navigator.locks?.request(name, { mode: "shared" }, () => held).catch(() => undefined);
  return () => release();
}

/** Whether so many tabs of this browser hold a stream that one nobody looks at should let go of its own. */
export async function areSlotsShort(): Promise<boolean> {
  const state = await navigator.locks?.query().catch(() => null);
  return (state?.held ?? []).filter((lock) => lock.name === name).length > most;
}
