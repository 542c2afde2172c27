import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { formatCount } from "@/lib/format";
import {
  type ChangeCounts,
  type ChangeKind,
  changeKinds,
  changeWords,
} from "@/lib/journeys/versions/words/change-counts";
import { ChangeMark } from "./change-mark";

interface Props {
  counts: ChangeCounts;
  /** null: everything */
  shown: ChangeKind | null;
  hrefOf: (kind: ChangeKind | null) => string;
}

function Chip({ href, current, children }: { href: string; current: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={current ? "true" : undefined}
      className={classes(
        "inline-flex h-8 items-center gap-2 rounded-full border px-3 text-sm whitespace-nowrap tabular-nums hover:border-control",
        current ? "border-ink font-medium" : "border-rule text-ink-2",
      )}
    >
      {children}
    </Link>
  );
}

/** How many changes of each kind there are; one that is pressed shows only those. */
export function DiffChips({ counts, shown, hrefOf }: Props) {
  const there = changeKinds.filter((kind) => counts[kind] > 0);
  return (
    <nav aria-label="Which changes" className="flex flex-wrap gap-2 print:hidden">
      <Chip href={hrefOf(null)} current={shown === null}>
        All changes
      </Chip>
      {there.map((kind) => (
        <Chip key={kind} href={hrefOf(kind)} current={shown === kind}>
          <ChangeMark kind={kind} />
          {changeWords[kind].name}
          <b className="font-semibold text-ink">{formatCount(counts[kind])}</b>
        </Chip>
      ))}
    </nav>
  );
}
