import type { MapColumn } from "@/lib/journeys/map/columns";

/** Where a stage stands across the row of the curve, as shares of its width: columns are all equally wide. */
export interface StageSpan {
  id: string;
  name: string;
  /** its left edge. @unit ratio 0–1 */
  start: number;
  /** of all its steps together. @unit ratio 0–1 */
  width: number;
}

/** The stages of the columns in order, each over all its steps. */
export function stageSpans(columns: readonly Pick<MapColumn, "stage">[]): StageSpan[] {
  const width = 1 / columns.length;
  const spans: StageSpan[] = [];
  columns.forEach(({ stage }, index) => {
    const last = spans.at(-1);
    if (last?.id === stage.id) last.width += width;
    else spans.push({ id: stage.id, name: stage.name, start: index * width, width });
  });
  return spans;
}

/**
 * Where a curve crosses a stage: in its middle; several curves a little beside each other, so that equal points don't hide
 * one another.
 * @param curve which one of `curves`, from 0
 * @unit ratio 0–1
 */
export function pointAcross(span: StageSpan, curve: number, curves: number): number {
  // Two or three lie far enough apart to be hit by a finger, also where they are equal.
  const apart = Math.min(0.13, 0.8 / curves);
  return span.start + span.width / 2 + (curve - (curves - 1) / 2) * apart * span.width;
}
