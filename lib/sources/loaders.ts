import "server-only";
import { cache } from "react";
import type { FactKind } from "@/lib/facts/schema";
import { requireScope } from "@/lib/scope";
import { getSource, listSourceNames, listSources } from "@/lib/sources/queries";
import type { Source } from "@/lib/sources/schema";

/** Every source of the team with what it holds, oldest first. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadSources(team: string): Promise<Source[]> {
  const { items } = await listSources(await requireScope(team, "viewer"), { limit: 1000 });
  return items;
}

/** One source, once a request. @throws UNAUTHENTICATED, NOT_FOUND */
export const loadSource = cache(
  async (team: string, id: string): Promise<Source> => getSource(await requireScope(team, "viewer"), id),
);

/** Names and kinds of the team's sources, by name. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadSourceNames(team: string): Promise<{ id: string; name: string; kind: FactKind }[]> {
  return listSourceNames(await requireScope(team, "viewer"));
}
