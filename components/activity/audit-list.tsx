import { TimeStamp } from "@/components/ui/time-stamp";
import { auditWords } from "@/lib/activity/audit-words";
import type { AuditEntry } from "@/lib/activity/schema";

function actorWords({ actor, byToken }: AuditEntry): string {
  if (actor === null) return byToken ? "A token" : "Somebody whose account is gone";
  return byToken ? `The token “${actor}”` : actor;
}

/** Who did what, newest first. */
export function AuditList({ entries, zone }: { entries: AuditEntry[]; zone: string }) {
  return (
    <ol className="border-t border-rule">
      {entries.map((entry) => (
        <li key={entry.id} className="grid gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[10.5rem_1fr]">
          <TimeStamp at={entry.at} zone={zone} className="text-ink-3" />
          <p className="min-w-0 wrap-anywhere">
            <b>{actorWords(entry)}</b> {auditWords(entry)}
          </p>
        </li>
      ))}
    </ol>
  );
}
