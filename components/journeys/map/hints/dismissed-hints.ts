const keyOf = (userId: string) => `throughline:map-hints:${userId}`;
const tells = new Set<() => void>();
/** For browsers that remember nothing: at least not again on this page. */
let isDismissedHere = false;

/** Whether a person has read the hints of the map in this browser and put them away. */
export const dismissedHints = {
  subscribe(tell: () => void): () => void {
    tells.add(tell);
    return () => void tells.delete(tell);
  },
  has(userId: string): boolean {
    try {
      return isDismissedHere || localStorage.getItem(keyOf(userId)) !== null;
    } catch {
      return isDismissedHere;
    }
  },
  add(userId: string): void {
    isDismissedHere = true;
    try {
      localStorage.setItem(keyOf(userId), "read");
    } catch {
      // Without storage they come back with the next page.
    }
    for (const tell of tells) tell();
  },
};
