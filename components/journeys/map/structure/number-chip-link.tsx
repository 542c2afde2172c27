import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { Tooltip } from "@/components/ui/tooltip";
import { VerdictMark } from "@/components/ui/verdict-mark";
import { formatCount, formatPlural } from "@/lib/format";
import type { NumberChip } from "@/lib/journeys/map/numbers";

const tones = {
  improved: "text-good",
  worsened: "text-bad",
  "no detectable change": "text-unsure",
  "too little data": "text-ink-3",
} as const;

function Figure({ chip }: { chip: NumberChip }) {
  const { figure, label, kind, n } = chip;
  if (figure === null) {
    const asked = kind === "nps" || kind === "csat";
    return (
      <span>
        <span className="font-semibold text-ink">{formatCount(n)}</span>{" "}
        {asked ? formatPlural(n, "answer").replace(/^\S+ /, "") : label}
      </span>
    );
  }
  const value = <span className="font-semibold text-ink">{figure}</span>;
  return kind === "nps" ? (
    <span>
      {label} {value}
    </span>
  ) : (
    <span>
      {value} {label}
    </span>
  );
}

/** A number of a stage in a few words, with its verdict; pointer or focus tell n, interval and verdict, a press leads to it. */
export function NumberChipLink({ chip, href }: { chip: NumberChip; href: string }) {
  const { call, change } = chip;
  const said = chip.lines.join(" ");
  return (
    <Tooltip
      side="bottom"
      content={
        <span className="flex flex-col gap-1">
          {chip.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </span>
      }
    >
      <Link
        href={href}
        prefetch={false}
        className="inline-flex items-baseline gap-1.5 rounded-xs text-xs whitespace-nowrap text-ink-2 tabular-nums hover:underline hover:underline-offset-2"
      >
        <Figure chip={chip} />
        {call && (
          <span className={classes("inline-flex items-baseline gap-1 font-semibold", tones[call])}>
            <VerdictMark call={call} />
            {change}
          </span>
        )}
        <span className="sr-only">. {said}</span>
      </Link>
    </Tooltip>
  );
}
