/** Where edits and texts wait that the server doesn't have: for one person and map, over reloads and tabs. */
export interface MapStorage {
  /** @param text null: forget it. @returns false: it can't be kept */
  keepEdit(id: string, text: string | null): boolean;
  keepDraft(cardId: string, text: string | null): void;
  /** by card */
  drafts(): Map<string, string>;
  /**
   * What tabs that are closed now have left; a tab that is open sends its own.
   * @param take keeps them as its own before they are forgotten under the other's
   */
  claimLeftovers(take: (texts: string[]) => void): Promise<void>;
}
