/** Where a browser with a session finds a picture of its team. */
export function imageAddress(team: string, id: string): string {
  return `/api/v1/images/${id}?team=${encodeURIComponent(team)}`;
}
