import { QueryClient } from "@tanstack/react-query";

const create = () => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 } } });

let ofTab: QueryClient | null = null;

/**
 * The cache of what is read while a page is open (live counts, progress): one for the tab, on the server one for each
 * rendering. What the page itself was rendered from never goes in here: one owner per datum.
 */
export function queryClient(): QueryClient {
  if (typeof window === "undefined") return create();
  ofTab ??= create();
  return ofTab;
}
