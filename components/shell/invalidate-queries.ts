/** Whatever was read since the page opened is of before. Browser only. */
export async function invalidateQueries(): Promise<void> {
  const { queryClient } = await import("./query-client");
  await queryClient().invalidateQueries();
}
