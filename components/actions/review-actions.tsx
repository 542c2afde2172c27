import type { LedgerAction } from "@/lib/actions/schema";
import { ActionMenu } from "./action-menu";
import { ActionRow } from "./action-row";
import { ActionTable } from "./action-table";
import type { ActionChoices } from "./choice-field";

interface Props {
  team: string;
  actions: LedgerAction[];
  choices: ActionChoices;
  zone: string;
  nowMs: number;
  /** Whether what they promise may still change. */
  mayWrite: boolean;
  mayMove: boolean;
}

function belonging({ stageName, decisionTitle }: LedgerAction): string {
  return [stageName, decisionTitle && `for “${decisionTitle}”`].filter(Boolean).join(", ");
}

/** Who does what until when, as it came out of a review. */
export function ReviewActions({ team, actions, choices, zone, nowMs, mayWrite, mayMove }: Props) {
  if (actions.length === 0) {
    return (
      <p className="text-ink-3">
        {mayWrite
          ? "No actions yet. Give every decision somebody who carries it, and a day."
          : "No actions were agreed."}
      </p>
    );
  }
  return (
    <ActionTable caption="Actions of this review">
      {actions.map((action) => (
        <ActionRow
          key={action.id}
          team={team}
          action={action}
          sub={belonging(action)}
          zone={zone}
          nowMs={nowMs}
          mayMove={mayMove}
          menu={mayWrite && <ActionMenu team={team} action={action} choices={choices} />}
        />
      ))}
    </ActionTable>
  );
}
