/** Where the versions of a journey's map are. */
export function historyPaths(team: string, journey: string) {
  const map = `/${team}/journeys/${journey}`;
  const list = `${map}/history`;
  return {
    map,
    list,
    page: (page: number) => (page === 1 ? list : `${list}?page=${page}`),
    preview: (version: string) => `${list}/${version}`,
    /** @param to null: now */
    diff: (from: string, to: string | null, show?: string) =>
      `${list}?from=${from}&to=${to ?? "now"}${show ? `&show=${show}` : ""}`,
  };
}
