import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { isOverdue, ledgerOrder } from "@/lib/actions/overdue";
import type { LedgerAction } from "@/lib/actions/schema";
import { formatPlural } from "@/lib/format";
import { quarterShort } from "@/lib/reviews/words";
import { ActionRow } from "./action-row";
import { ActionTable } from "./action-table";

interface Props {
  team: string;
  actions: LedgerAction[];
  zone: string;
  nowMs: number;
  fiscalYearStartMonth: number;
  mayMove: boolean;
}

/** Everything the team promised itself: open first, the nearest day on top, then what is settled. */
export function Ledger({ team, actions, zone, nowMs, fiscalYearStartMonth, mayMove }: Props) {
  const { open, settled } = ledgerOrder(actions);
  const overdue = open.filter((action) => isOverdue(action, nowMs, zone)).length;
  const rows = (list: LedgerAction[]) =>
    list.map((action) => (
      <ActionRow
        key={action.id}
        team={team}
        action={action}
        sub={
          <>
            {action.stageName && `${action.stageName}, `}
            <TextLink href={`/${team}/reviews/${action.reviewId}#actions`}>
              {action.journeyName}, {quarterShort(action.period, fiscalYearStartMonth)}
            </TextLink>
          </>
        }
        zone={zone}
        nowMs={nowMs}
        mayMove={mayMove}
      />
    ));
  return (
    <>
      <section aria-labelledby="open">
        <SectionHeading
          id="open"
          title="Open"
          sub={
            overdue > 0
              ? `${formatPlural(open.length, "action")}, ${overdue} overdue`
              : formatPlural(open.length, "action")
          }
        />
        {open.length > 0 ? (
          <ActionTable caption="Open actions">{rows(open)}</ActionTable>
        ) : (
          <p className="border-t border-rule py-4 text-ink-3">Everything promised is settled.</p>
        )}
      </section>
      {settled.length > 0 && (
        <section aria-labelledby="settled" className="mt-12">
          <SectionHeading
            id="settled"
            title="Done and dropped"
            sub={formatPlural(settled.length, "action")}
          />
          <ActionTable caption="Actions that are done or dropped">{rows(settled)}</ActionTable>
        </section>
      )}
    </>
  );
}
