import type { MapView } from "@/components/journeys/map/store/map-store";
import { Badge } from "@/components/ui/badge";
import type { PasteColumn, PastePlan, RowChoice } from "@/lib/journeys/map/paste/paste-plan";
import { PasteCards } from "./paste-cards";
import { PasteTarget } from "./paste-target";

interface Props {
  plan: PastePlan;
  view: MapView;
  onChoose: (row: number, choice: RowChoice) => void;
}

function ColumnHead({ column }: { column: PasteColumn }) {
  return (
    <th
      scope="col"
      className="sticky top-0 z-10 min-w-40 border-b border-l border-rule-strong bg-surface px-3 py-2 text-left align-bottom"
    >
      <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="title break-words">{column.name}</span>
        {column.isNew && <Badge tone="accent">New</Badge>}
      </span>
    </th>
  );
}

/** What lands where: stages across, lanes down, new ones marked. Scrolls inside itself, by keyboard too. */
export function PasteTable({ plan, view, onChoose }: Props) {
  const { columns, rows } = plan;
  return (
    <section
      aria-label="What lands where"
      className="contain-inline-size relative max-h-[52dvh] overflow-auto rounded-md border border-rule"
      {...{ tabIndex: 0 }}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">What lands where</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 w-48 min-w-48 border-b border-rule-strong bg-surface px-3 py-2 text-left align-bottom text-xs font-medium text-ink-3 max-sm:static max-sm:min-w-36"
            >
              Lane
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>*]:border-b-0">
          {rows.map((row) => (
            <tr key={row.row}>
              <th
                scope="row"
                className="sticky left-0 w-48 min-w-48 border-b border-rule bg-surface px-3 py-2.5 text-left align-top font-normal max-sm:static max-sm:min-w-36"
              >
                <PasteTarget row={row} lanes={view.lanes} onChoose={(choice) => onChoose(row.row, choice)} />
              </th>
              {row.cells.map((cards, at) => {
                const column = columns[at]!;
                const there =
                  row.lane.isNew || column.isNew ? 0 : view.cardsIn(row.lane.id, column.id).length;
                return (
                  <td key={column.id} className="border-b border-l border-rule px-2 py-2 align-top">
                    <PasteCards cards={cards} kind={row.lane.kind} there={there} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
