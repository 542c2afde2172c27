import { IntervalBar } from "@/components/charts/interval-bar";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { Verdict } from "@/components/ui/verdict";
import { formatInterval, formatSigned } from "@/lib/format";
import type { CalledKpi } from "@/lib/kpis/listed-kpis";
import { sizeOfChange, verdictDelta } from "@/lib/kpis/verdict-words";
import { valueWords } from "@/lib/reviews/figure-words";
import { extentOf, inPoints } from "@/lib/reviews/numbers";
import type { Snapshot } from "@/lib/reviews/snapshot";
import { columnHeads } from "@/lib/reviews/words";
import { NumberName } from "./number-name";

const digitsOf = (unit: string) => (unit === "ratio" ? 1 : 0);

/** "−6.4 to −2.4", and what would have shown where nothing did. */
function intervalWords({ kpi, verdict }: CalledKpi): string {
  const { low, high, detectable } = verdict;
  if (low === null || high === null) return "";
  const digits = digitsOf(kpi.unit);
  const interval = formatInterval(inPoints(kpi, low), inPoints(kpi, high), { digits, signed: true });
  return detectable === null
    ? interval
    : `${interval}; ${sizeOfChange(detectable, kpi.unit)} would have shown`;
}

function Whisker({ called: { kpi, verdict }, extent }: { called: CalledKpi; extent: number }) {
  const { delta, low, high } = verdict;
  if (delta === null || low === null || high === null) return null;
  const [value, from, to] = [delta, low, high].map((end) => inPoints(kpi, end)) as [number, number, number];
  const label = `Change ${verdictDelta(verdict, kpi.unit) ?? ""} points`;
  return <IntervalBar value={value} low={from} high={to} extent={extent} call={verdict.call} label={label} />;
}

function Row({ called, pack, extent }: { called: CalledKpi; pack: Snapshot; extent: number }) {
  const { kpi, verdict, anchor } = called;
  const delta =
    verdict.delta === null ? undefined : formatSigned(inPoints(kpi, verdict.delta), digitsOf(kpi.unit));
  return (
    <tr id={anchor} className="scroll-mt-8 transition-colors target:bg-accent-soft">
      <Th scope="row" className="font-normal">
        <NumberName listed={called} kpis={pack.kpis} windowDays={pack.definition.windowDays} />
      </Th>
      <Td className="whitespace-nowrap text-ink-2">{valueWords(verdict.previous, kpi.unit)}</Td>
      <Td className="font-semibold whitespace-nowrap">{valueWords(kpi.value, kpi.unit)}</Td>
      <Td className="max-sm:hidden">
        <Whisker called={called} extent={extent} />
      </Td>
      <Td sub={intervalWords(called)}>
        <Verdict call={verdict.call} delta={delta} soFar={verdict.soFar} className="text-sm" />
      </Td>
    </tr>
  );
}

/** What was called, each with its change, the interval of it, and the verdict. All whiskers are on one scale, in points. */
export function ChangesTable({ numbers, pack }: { numbers: CalledKpi[]; pack: Snapshot }) {
  const heads = columnHeads(pack);
  const extent = extentOf(numbers);
  return (
    <Table caption={`Changes from ${heads.before} to ${heads.now}, in points with 95 % intervals`}>
      <thead>
        <tr>
          <Th>Number</Th>
          <Th>{heads.before}</Th>
          <Th>{heads.now}</Th>
          <Th className="max-sm:hidden">Change in points, 95 %</Th>
          <Th>Verdict</Th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((called) => (
          <Row key={called.anchor} called={called} pack={pack} extent={extent} />
        ))}
      </tbody>
    </Table>
  );
}
