import type { MapStorage } from "./map-storage";

/** Keeps until the page is left; where there is no browser. */
export function memoryStorage(): MapStorage {
  const drafts = new Map<string, string>();
  return {
    keepEdit: () => false,
    keepDraft: (cardId, text) => {
      if (text === null) drafts.delete(cardId);
      else drafts.set(cardId, text);
    },
    drafts: () => new Map(drafts),
    claimLeftovers: async () => undefined,
  };
}
