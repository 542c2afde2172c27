import { formatPlural, formatSigned } from "@/lib/format";
import type { Curve, MeasuredFeelings } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import { disagrees } from "@/lib/journeys/map/emotion/disagreement";
import type { DrawnPoint } from "@/lib/journeys/map/emotion/drawn-points";
import { type FeelingBeside, feelingBeside } from "@/lib/journeys/map/emotion/measured-beside";

function drawnWords({ value, from }: DrawnPoint): string {
  if (value === null) return "nothing drawn";
  return `${formatSigned(value, 1)}, ${from === "drawn" ? "drawn" : "mean of the cards"}`;
}

/**
 * "Purchase, the busy parent: +0.9, drawn; customers say −0.6 from 165 answers"; "their answers say" where they are the
 * persona's own.
 */
export function pointWords(
  stage: string,
  persona: string | null,
  point: DrawnPoint,
  said: FeelingBeside | null,
): string {
  const who = persona === null ? stage : `${stage}, ${persona}`;
  const customers = said
    ? `; ${said.isOwn ? "their answers" : "customers"} say ${formatSigned(said.feeling.value, 1)} from ${formatPlural(said.feeling.n, "answer")}`
    : "";
  return `${who}: ${drawnWords(point)}${customers}`;
}

function extremes({ name, points }: Curve, spans: readonly StageSpan[]): string | null {
  const known = points.flatMap(({ value }, index) =>
    value === null ? [] : [{ value, stage: spans[index]?.name ?? "" }],
  );
  if (known.length === 0) return null;
  const highest = known.reduce((best, point) => (point.value > best.value ? point : best));
  const lowest = known.reduce((worst, point) => (point.value < worst.value ? point : worst));
  const high = `highest at ${highest.stage} (${formatSigned(highest.value, 1)})`;
  const low = `lowest at ${lowest.stage} (${formatSigned(lowest.value, 1)})`;
  return `${name ?? "Drawn"}: ${highest === lowest ? high.replace("highest ", "") : `${high}, ${low}`}.`;
}

/** All curves in a few sentences, for whoever can't see them. */
export function curveSummary(
  curves: readonly Curve[],
  spans: readonly StageSpan[],
  measured: MeasuredFeelings,
): string {
  const drawn = curves.map((curve) => extremes(curve, spans)).filter((words) => words !== null);
  const apart = spans.filter((span, index) =>
    curves.some((curve) =>
      disagrees(curve.points[index]?.value ?? null, feelingBeside(curve, span.id, measured)?.feeling),
    ),
  );
  const asked = spans.filter(({ id }) => measured[id] || curves.some(({ own }) => own?.[id])).length;
  const customers =
    apart.length > 0
      ? [`Customers say something else at ${apart.map(({ name }) => name).join(", ")}.`]
      : asked > 0
        ? ["Customers' answers contradict none of it."]
        : [];
  const own = curves.flatMap(({ name, own: theirs }) =>
    name !== null && Object.keys(theirs ?? {}).length > 0 ? [name] : [],
  );
  const whose =
    own.length > 0 ? [`The curve of ${own.join(" and ")} is held against their own answers.`] : [];
  return [...(drawn.length > 0 ? drawn : ["No feelings drawn yet."]), ...customers, ...whose].join(" ");
}
