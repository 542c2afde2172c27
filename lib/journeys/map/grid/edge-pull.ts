/** How strongly a pointer held near an edge pulls: 0 away from it, up to ±1 at the edge and beyond. */
export function edgePull(at: number, start: number, end: number, margin: number): number {
  const reach = Math.min(margin, (end - start) / 3);
  if (reach <= 0) return 0;
  if (at < start + reach) return -Math.min((start + reach - at) / reach, 1);
  return at > end - reach ? Math.min((at - end + reach) / reach, 1) : 0;
}

/** Somebody who aims at a row near the edge has let go by then. @unit ms */
const patienceMs = 300;
/** @unit ms */
const rampMs = 500;
/** @unit px per second */
const fastest = 1_100;

/**
 * How far to scroll in a frame. Nothing moves under a pointer that only passes through the edge's reach, or is let go there at
 * once; then it gets faster.
 * @param pull −1…1
 * @param heldMs how long the pointer has pulled
 * @param frameMs since the last frame
 * @unit px
 */
export function edgeStep(pull: number, heldMs: number, frameMs: number): number {
  const ramp = Math.min(Math.max((heldMs - patienceMs) / rampMs, 0), 1);
  return (pull * ramp * fastest * Math.min(frameMs, 50)) / 1_000;
}
