import { type TellingDesk, tellTaken } from "./tell-taken";
import { watchTaken } from "./watch-taken";

/** Once the screen shows what came; a card that was being written has saved its words by then. @unit ms */
const screenMs = 30;

/** Watches over what is written here, and says when it goes. @returns ends it */
export function followTaken(desk: TellingDesk): () => void {
  const { store, ui } = desk;
  const watch = { store, ui, nowMs: Date.now, soon: (run: () => void) => void setTimeout(run, screenMs) };
  return watchTaken(watch, (taken) => void tellTaken(desk, taken));
}
