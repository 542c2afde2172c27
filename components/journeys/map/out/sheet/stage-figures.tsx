import { classes } from "@/components/ui/classes";
import { VerdictMark } from "@/components/ui/verdict-mark";
import { formatCount } from "@/lib/format";
import type { NumberChip, StageNumbers } from "@/lib/journeys/map/numbers";

const tones = {
  improved: "text-good",
  worsened: "text-bad",
  "no detectable change": "text-unsure",
  "too little data": "text-ink-3",
} as const;

function Chip({ chip }: { chip: NumberChip }) {
  const { figure, label, kind, call, change, n } = chip;
  const isAsked = kind === "nps" || kind === "csat";
  const value = <b className="font-semibold text-ink">{figure ?? formatCount(n)}</b>;
  const name = figure === null && isAsked ? "answers" : label;
  return (
    <li className="whitespace-nowrap" title={chip.lines.join(" ")}>
      {kind === "nps" && figure !== null ? (
        <>
          {name} {value}
        </>
      ) : (
        <>
          {value} {name}
        </>
      )}
      {call && (
        <span className={classes("ml-1.5 inline-flex items-baseline gap-1 font-semibold", tones[call])}>
          <VerdictMark call={call} />
          {change}
        </span>
      )}
    </li>
  );
}

/** The numbers of a stage, to be read only: nothing leads anywhere. */
export function StageFigures({
  numbers,
  className,
}: {
  numbers: StageNumbers | undefined;
  className?: string;
}) {
  if (!numbers || (numbers.entrants === null && numbers.chips.length === 0)) return null;
  const people = numbers.entrants;
  return (
    <ul className={classes("flex flex-wrap items-baseline tabular-nums", className)}>
      {people !== null && (
        <li className="whitespace-nowrap">
          <b className="font-semibold text-ink">{formatCount(people)}</b> {people === 1 ? "person" : "people"}
        </li>
      )}
      {numbers.chips.map((chip) => (
        <Chip key={chip.href} chip={chip} />
      ))}
    </ul>
  );
}
