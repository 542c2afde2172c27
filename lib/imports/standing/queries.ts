import "server-only";
import { withTeam } from "@/lib/db";
import type { Scope } from "@/lib/scope";
import type { StandingImportList } from "./schema";

/** A page of the imports of the team that stand, newest first, of every source. */
export async function listStandingImports(
  scope: Scope,
  page: { after?: string; limit: number },
): Promise<StandingImportList> {
  const rows = await withTeam(scope, (tx) =>
    tx.import.findMany({
      where: { teamId: scope.teamId, status: "committed", ...(page.after ? { id: { lt: page.after } } : {}) },
      orderBy: { id: "desc" },
      take: page.limit + 1,
      select: {
        id: true,
        fileName: true,
        added: true,
        changed: true,
        finishedAt: true,
        source: { select: { id: true, name: true } },
      },
    }),
  );
  const items = rows.slice(0, page.limit).map(({ added, changed, finishedAt, ...row }) => ({
    ...row,
    rows: added + changed,
    finishedAt: finishedAt.toISOString(),
  }));
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null };
}
