import { Fragment } from "react";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import {
  formatCivilDay,
  formatCount,
  formatInterval,
  formatPercentInterval,
  formatPlural,
  NO_VALUE,
} from "@/lib/format";
import { type ListedKpi, listedKpis } from "@/lib/kpis/listed-kpis";
import type { Kpi } from "@/lib/kpis/schema";
import { valueWords } from "@/lib/reviews/figure-words";
import { titleOfNumber } from "@/lib/reviews/numbers";
import type { Snapshot } from "@/lib/reviews/snapshot";

const wide = "max-sm:hidden";

function intervalOf({ unit, low, high }: Kpi): string {
  if (unit === "ratio") return formatPercentInterval(low, high);
  return unit === "points" ? formatInterval(low, high, { digits: 0, signed: true }) : NO_VALUE;
}

function finalWords({ complete, finalOn }: Kpi): string {
  if (complete) return "final";
  return finalOn === null ? "not final" : `from ${formatCivilDay(finalOn)} on`;
}

/** The same where no head says what it is about. */
function underFinal(kpi: Kpi): string {
  const words = finalWords(kpi);
  return kpi.complete || kpi.finalOn === null ? words : `final ${words}`;
}

/** On small screens what the other columns say stands under the value: five columns don't fit, and none may be cut. */
function NumberRow({ listed }: { listed: ListedKpi }) {
  const { kpi } = listed;
  const maturing =
    kpi.kind === "conversion" && kpi.counts.maturing > 0
      ? `${formatCount(kpi.counts.maturing)} maturing`
      : undefined;
  const interval = intervalOf(kpi);
  const n = kpi.kind === "volume" ? NO_VALUE : formatCount(kpi.n);
  const under = [interval, n === NO_VALUE ? NO_VALUE : `n ${n}`, maturing ?? NO_VALUE, underFinal(kpi)];
  return (
    <tr>
      <Th scope="row" className="font-normal">
        {titleOfNumber(listed)}
      </Th>
      <Td numeric className="font-semibold max-sm:pr-0">
        {valueWords(kpi.value, kpi.unit)}
        <span className="text-xs font-normal text-ink-3 sm:hidden">
          {under
            .filter((words) => words !== NO_VALUE)
            .map((words) => (
              <span key={words} className="block">
                {words}
              </span>
            ))}
        </span>
      </Td>
      <Td numeric className={`${wide} text-ink-2`}>
        {interval}
      </Td>
      <Td numeric className={wide} sub={maturing}>
        {n}
      </Td>
      <Td className={`${wide} whitespace-nowrap text-ink-2`}>{finalWords(kpi)}</Td>
    </tr>
  );
}

/** Everything that was counted, stage by stage: value, interval, n, and whether it can still move. */
export function AllNumbers({ pack }: { pack: Snapshot }) {
  const listed = listedKpis(pack.kpis);
  const rowsOf = (stageId: string | null) => listed.filter(({ stage }) => (stage?.id ?? null) === stageId);
  const head = "border-b border-rule pt-5 pb-1.5 text-left text-sm font-semibold";
  return (
    <Table caption="All numbers of the quarter, stage by stage">
      <thead>
        <tr>
          <Th>Number</Th>
          <Th numeric className="max-sm:pr-0">
            Value
          </Th>
          <Th numeric className={wide}>
            95 % interval
          </Th>
          <Th numeric className={wide}>
            n
          </Th>
          <Th className={wide}>Final</Th>
        </tr>
      </thead>
      <tbody>
        {pack.kpis.stages.map((stage) => (
          <Fragment key={stage.id}>
            <tr>
              <th scope="colgroup" colSpan={5} className={head}>
                {stage.name}{" "}
                <span className="font-normal text-ink-3">
                  {stage.entrants === null
                    ? "no events counted"
                    : formatPlural(stage.entrants, "person", "people")}
                </span>
              </th>
            </tr>
            {rowsOf(stage.id).map((row) => (
              <NumberRow key={row.anchor} listed={row} />
            ))}
          </Fragment>
        ))}
        {rowsOf(null).length > 0 && (
          <tr>
            <th scope="colgroup" colSpan={5} className={head}>
              Whole journey
            </th>
          </tr>
        )}
        {rowsOf(null).map((row) => (
          <NumberRow key={row.anchor} listed={row} />
        ))}
      </tbody>
    </Table>
  );
}
