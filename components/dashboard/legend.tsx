import { type Call, VerdictMark } from "@/components/ui/verdict-mark";

const TOO_LITTLE = "too little data";

const CALLS: [Call, string][] = [
  ["improved", "improved"],
  ["worsened", "worsened"],
  ["no detectable change", "no detectable change"],
  ["too little data", TOO_LITTLE],
];

/** What bands, hatching and marks mean. against: null = there is nothing earlier. */
export function Legend({ against }: { against: string | null }) {
  return (
    <p className="mt-4 flex flex-wrap gap-x-3 gap-y-1 text-xs text-ink-3">
      <span>Bands are 95 % intervals.</span>
      <span>Hatched: still maturing.</span>
      <span>Each line has its own scale; its ends stand beside it.</span>
      {CALLS.map(([call, words]) => (
        <span key={call} className="inline-flex items-baseline gap-1">
          <VerdictMark call={call} /> {words}
          {against === null && words === TOO_LITTLE && " or no earlier quarter to compare with"}
        </span>
      ))}
      {against !== null && <span>Each against {against}.</span>}
    </p>
  );
}
