import type { ReactNode } from "react";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { isOverdue } from "@/lib/actions/overdue";
import type { PromisedAction } from "@/lib/actions/schema";
import { ActionStatusSelect } from "./action-status";
import { DueWords } from "./due-words";
import { OwnerName } from "./owner-name";
import { statusWords } from "./status-words";

interface Props {
  team: string;
  action: PromisedAction;
  /** Where it belongs, under its title. */
  sub: ReactNode;
  zone: string;
  nowMs: number;
  mayMove: boolean;
  /** A menu at the end of the row. */
  menu?: ReactNode;
}

/** One action as a row; on small screens its parts stand under each other. */
export function ActionRow({ team, action, sub, zone, nowMs, mayMove, menu }: Props) {
  const dropped = action.status === "dropped";
  const cell = "max-sm:border-0 max-sm:p-0 max-sm:pr-0";
  return (
    <tr className="max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-4 max-sm:gap-y-2 max-sm:border-b max-sm:border-rule max-sm:py-3">
      <Th scope="row" className={`${cell} font-normal max-sm:basis-full`}>
        <span className={dropped ? "text-ink-3 line-through" : "font-medium"}>{action.title}</span>
        {sub && <span className="block text-xs font-normal text-ink-3">{sub}</span>}
      </Th>
      <Td className={cell}>
        <OwnerName name={action.ownerName} />
      </Td>
      <Td className={cell}>
        <DueWords dueOn={action.dueOn} overdue={isOverdue(action, nowMs, zone)} />
      </Td>
      <Td className={`${cell} max-sm:ml-auto`}>
        <div className="flex items-center justify-between gap-1 print:hidden">
          {mayMove ? <ActionStatusSelect team={team} action={action} /> : statusWords[action.status]}
          {menu}
        </div>
        <span className="hidden print:inline">{statusWords[action.status]}</span>
      </Td>
    </tr>
  );
}
