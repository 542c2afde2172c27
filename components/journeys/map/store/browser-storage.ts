import type { MapStorage } from "./map-storage";

interface Whose {
  team: string;
  journey: string;
  userId: string;
  /** an id of this page load; tabs that are open don't take each other's edits */
  tab: string;
}

function write(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Keys under a prefix, without it, with what they hold. */
function entries(prefix: string): [string, string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => [key.slice(prefix.length), localStorage.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}

/** Does it only when no open tab holds the name; where the browser has no locks (plain http), always. */
async function ifFree(name: string, run: () => void): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  // Sending another tab's edits too does no harm: the server knows them by their ids.
  if (!locks) return run();
  await locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) run();
  });
}

/** A lock lives as long as its page. */
function hold(name: string): void {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  void locks?.request(name, () => new Promise(() => undefined)).catch(() => undefined);
}

/** The browser's own storage. A browser that refuses to remember leaves the edits in the page's memory. */
export function browserStorage({ team, journey, userId, tab }: Whose): MapStorage {
  const root = `throughline:map:${team}:${journey}:${userId}`;
  const own = `${root}:edit:${tab}:`;
  const lockOf = (of: string) => `${root}:tab:${of}`;
  let held = false;
  return {
    keepEdit: (id, text) => {
      if (!held) hold(lockOf(tab));
      held = true;
      return write(own + id, text);
    },
    keepDraft: (cardId, text) => void write(`${root}:draft:${cardId}`, text),
    drafts: () => new Map(entries(`${root}:draft:`)),
    claimLeftovers: async (take) => {
      const all = entries(`${root}:edit:`).map(([key]) => key.slice(0, key.indexOf(":")));
      for (const other of new Set(all)) {
        if (other === tab) continue;
        const theirs = `${root}:edit:${other}:`;
        await ifFree(lockOf(other), () => {
          const left = entries(theirs);
          take(left.map(([, text]) => text));
          for (const [id] of left) if (localStorage.getItem(own + id) !== null) write(theirs + id, null);
        });
      }
    },
  };
}
