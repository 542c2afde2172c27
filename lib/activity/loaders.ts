import "server-only";
import { requirePageScope } from "@/lib/page";
import { atLeast } from "@/lib/roles";
import { listAudit } from "./queries";
import { type AuditPage, auditCursorField } from "./schema";

/** A page of the audit log for the address `?after=`, or null when the reader may not see it. */
export async function loadAudit(
  slug: string,
  after: string | undefined,
): Promise<(AuditPage & { zone: string }) | null> {
  const scope = await requirePageScope(slug);
  if (!atLeast(scope.role, "admin")) return null;
  const cursor = auditCursorField.safeParse(after);
  const page = await listAudit(scope, cursor.success ? cursor.data : null);
  return { ...page, zone: scope.team.timeZone };
}
