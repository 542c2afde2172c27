import type { CalledKpi } from "./listed-kpis";

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

/** A real change as a plain statement: "fewer people go from Trial to Purchase". */
function statement({ kpi, stage, name, verdict }: CalledKpi): string {
  const up = (verdict.delta ?? 0) > 0;
  switch (kpi.kind) {
    case "conversion":
      return `${up ? "more" : "fewer"} people go from ${stage?.name} ${name.replace(/^conversion /, "")}`;
    case "retention":
      return `${up ? "more" : "fewer"} customers come back`;
    case "nps":
      return `people at ${stage?.name} recommend you ${up ? "more" : "less"}`;
    default:
      return `people at ${stage?.name} are ${up ? "more" : "less"} satisfied`;
  }
}

const surest = (a: CalledKpi, b: CalledKpi) => (a.verdict.adjustedP ?? 1) - (b.verdict.adjustedP ?? 1);

function ofChanges(real: CalledKpi[]): string {
  const worse = real.filter(({ verdict }) => verdict.call === "worsened").sort(surest);
  const better = real.filter(({ verdict }) => verdict.call === "improved").sort(surest);
  if (worse[0] && better[0]) return `${capital(statement(worse[0]))}, but ${statement(better[0])}.`;
  const [first, second] = worse[0] ? worse : better;
  return `${capital([first, second].flatMap((called) => (called ? statement(called) : [])).join(", and "))}.`;
}

/** One bold sentence: the surest change or two, or why there is none to tell. */
export function headlineOf(real: CalledKpi[], same: CalledKpi[], little: CalledKpi[]): string {
  if (real.length > 0) return ofChanges(real);
  if (same.length > 0) return "Nothing changed that these numbers could show.";
  if (little.some(({ verdict }) => verdict.reason === "period not over"))
    return "It is too early to say what changed.";
  if (little.some(({ verdict }) => verdict.reason === "n"))
    return "There is too little data to say what changed.";
  if (little.length > 0) return "These are the first numbers.";
  return "There is nothing to compare yet.";
}
