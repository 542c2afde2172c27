import type { Presence } from "@/lib/journeys/map/live/schema";

/** Where in the map a tab is. */
export type Whereabouts = Pick<Presence, "cardId" | "cell">;

const throttleMs = 300;
const beatMs = 15_000;

/**
 * Says where this tab is: at once, then at most every 300 ms while that changes, and every 15 s as a sign of life.
 * @param send lost ones don't matter: the next follows
 */
export function createPresenceSender(read: () => Whereabouts, send: (where: Whereabouts) => void) {
  let said = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    const where = read();
    said = JSON.stringify(where);
    send(where);
  };
  const beat = setInterval(say, beatMs);
  return {
    /** Something may have changed. */
    note(): void {
      if (waiting || JSON.stringify(read()) === said) return;
      say();
      waiting = setTimeout(() => {
        waiting = undefined;
        this.note();
      }, throttleMs);
    },
    /** Says it, also when nothing changed. */
    say,
    stop(): void {
      clearInterval(beat);
      clearTimeout(waiting);
    },
  };
}
