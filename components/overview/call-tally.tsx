import Link from "next/link";
import { type Call, VerdictMark } from "@/components/ui/verdict-mark";
import { formatCount } from "@/lib/format";

const WORDS: Record<Call, string> = {
  worsened: "worsened",
  improved: "improved",
  "no detectable change": "no detectable change",
  "too little data": "too little data",
};

const TONES: Record<Call, string> = {
  worsened: "text-bad font-semibold",
  improved: "text-good font-semibold",
  "no detectable change": "text-ink-2",
  "too little data": "text-ink-3",
};

interface Props {
  counts: { call: Call; count: number }[];
  /** The dashboard these are called on. */
  href: string;
}

/** How many numbers were called what, leading to them. */
export function CallTally({ counts, href }: Props) {
  if (counts.length === 0) return null;
  return (
    <Link href={href} className="group/tally inline-flex flex-wrap gap-x-4.5 gap-y-1 rounded-xs text-sm">
      {counts.map(({ call, count }) => (
        <span key={call} className={`inline-flex items-baseline gap-1.5 whitespace-nowrap ${TONES[call]}`}>
          <VerdictMark call={call} />
          <span className="underline decoration-transparent underline-offset-3 group-hover/tally:decoration-current">
            {formatCount(count)} {WORDS[call]}
          </span>
        </span>
      ))}
    </Link>
  );
}
