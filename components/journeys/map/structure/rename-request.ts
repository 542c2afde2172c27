let wanted: string | null = null;

/** What is made next under this id is to be named at once. */
export function requestRename(id: string): void {
  wanted = id;
}

export function isRenameRequested(id: string): boolean {
  return wanted === id;
}

/** The name is being written; nobody else needs to ask for it. */
export function renameBegan(id: string): void {
  if (wanted === id) wanted = null;
}
