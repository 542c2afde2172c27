import "server-only";
import { cache } from "react";
import { mayImport } from "@/lib/imports/policy";
import {
  getImportRecord,
  listImportRecords,
  listLatestImports,
  listRejections,
} from "@/lib/imports/records/queries";
import type { ImportRecord } from "@/lib/imports/records/schema";
import type { Rejection } from "@/lib/imports/schema";
import { requireScope } from "@/lib/scope";

/** One import of the team in the address, once a request. @throws UNAUTHENTICATED, NOT_FOUND */
export const loadImport = cache(
  async (team: string, id: string): Promise<ImportRecord> =>
    getImportRecord(await requireScope(team, "viewer"), id),
);

/** The imports of a source, newest first, a page of them. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadSourceImports(
  team: string,
  source: string,
  after?: string,
): Promise<{ items: ImportRecord[]; next: string | null }> {
  return listImportRecords(await requireScope(team, "viewer"), source, { after, limit: 50 });
}

/** The newest import of each source. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadLatestImports(team: string): Promise<ImportRecord[]> {
  return listLatestImports(await requireScope(team, "viewer"));
}

/** The first 100 rejected rows of an import. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadFirstRejections(team: string, id: string): Promise<Rejection[]> {
  return listRejections(await requireScope(team, "viewer"), id, { afterLine: 0, limit: 100 });
}

/** Whether the person may import here, and the zone in which the team tells time. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadImportSetting(team: string): Promise<{ mayImport: boolean; timeZone: string }> {
  const scope = await requireScope(team, "viewer");
  return { mayImport: mayImport(scope.role), timeZone: scope.team.timeZone };
}
