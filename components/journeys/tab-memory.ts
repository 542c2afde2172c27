/** What this tab remembers until it is closed. A browser that refuses to remember loses a convenience, nothing else. */
export const tabMemory = {
  read(key: string): string | null {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** @param text null: forget it */
  write(key: string, text: string | null): void {
    try {
      if (text === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    } catch {
      // Full or forbidden: the draft lives on in the page.
    }
  },
};
