import { z } from "zod";

/** One change as the audit log keeps it. */
export interface AuditEntry {
  id: string;
  at: Date;
  /** Who, as they are called now; null when neither the person nor the token exists any more. */
  actor: string | null;
  byToken: boolean;
  action: string;
  subjectKind: string;
  before: unknown;
  after: unknown;
}

/** A page of the log, newest first; `next` is the cursor of the page after it, null on the last. */
export interface AuditPage {
  entries: AuditEntry[];
  next: string | null;
}

export const auditCursorField = z.uuid();
