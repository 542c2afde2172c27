import Link from "next/link";
import { MarginSection } from "@/components/shell/margin-section";
import { Avatar } from "@/components/ui/avatar";
import { TextLink } from "@/components/ui/text-link";
import { isOverdue } from "@/lib/actions/overdue";
import type { LedgerAction } from "@/lib/actions/schema";
import { formatCivilDay, formatPlural } from "@/lib/format";

const MOST = 8;

interface Props {
  team: string;
  actions: LedgerAction[];
  nowMs: number;
  zone: string;
  /** Says of which journey each is. */
  withJourney: boolean;
}

function Due({ action, nowMs, zone }: { action: LedgerAction; nowMs: number; zone: string }) {
  if (action.dueOn === null) return <>no day</>;
  const day = formatCivilDay(action.dueOn);
  if (isOverdue(action, nowMs, zone))
    return <span className="font-semibold text-bad">overdue since {day}</span>;
  return <>due {day}</>;
}

/** What was promised and isn't done, with who promised it; overdue first. */
export function OpenActions({ team, actions, nowMs, zone, withJourney }: Props) {
  return (
    <MarginSection title="Open actions">
      {actions.length === 0 ? (
        <p className="text-ink-3">
          None. What a review decides becomes actions, each with an owner and a day.
        </p>
      ) : (
        <ul className="grid gap-3.5">
          {actions.slice(0, MOST).map((action) => (
            <li key={action.id} className="flex gap-2.5">
              {action.ownerName === null ? (
                <span
                  aria-hidden="true"
                  className="mt-0.5 size-5.5 shrink-0 rounded-full border border-dashed border-control"
                />
              ) : (
                <Avatar name={action.ownerName} size="small" decorative className="mt-0.5" />
              )}
              <div className="min-w-0 wrap-anywhere">
                <p className="line-clamp-3 text-ink" title={action.title}>
                  <Link href={`/${team}/reviews/${action.reviewId}`} className="hover:underline">
                    {action.title}
                  </Link>
                </p>
                <p className="text-xs text-ink-3">
                  {action.ownerName ?? "Nobody"}, <Due action={action} nowMs={nowMs} zone={zone} />
                </p>
                {withJourney && (
                  <p className="truncate text-xs text-ink-3" title={action.journeyName}>
                    {action.journeyName}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <p className="mt-3.5">
          <TextLink href={`/${team}/actions`}>
            {actions.length > MOST ? `All ${formatPlural(actions.length, "open action")}` : "Go to actions"}
          </TextLink>
        </p>
      )}
    </MarginSection>
  );
}
