import { formatCivilDay } from "@/lib/format";

/** The day an action is due; one that has passed says so in words and colour. */
export function DueWords({ dueOn, overdue }: { dueOn: string | null; overdue: boolean }) {
  if (dueOn === null) return <span className="text-ink-3">no day</span>;
  if (!overdue) return <span className="whitespace-nowrap">{formatCivilDay(dueOn)}</span>;
  return (
    <span className="font-medium whitespace-nowrap text-bad">
      {formatCivilDay(dueOn)}
      <span className="block text-xs">overdue</span>
    </span>
  );
}
