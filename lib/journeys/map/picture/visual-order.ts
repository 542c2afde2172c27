const leftward =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\u200f]/u;
const number = /^[\p{Nd}]/u;
const rightward = /[\p{L}\p{Nl}\p{So}\p{Extended_Pictographic}\u200e]/u;
type Direction = "left" | "right" | "number" | "none";

function directionOf(cluster: string): Direction {
  if (leftward.test(cluster)) return "left";
  if (number.test(cluster)) return "number";
  return rightward.test(cluster) ? "right" : "none";
}

/** A run that is written from right to left, as it stands from left to right: its numbers stay as they are. */
function turned(run: readonly string[]): string[] {
  const parts: string[][] = [];
  for (const [index, cluster] of run.entries()) {
    const isDigit = number.test(cluster);
    const isBetween = /^[.,:/]$/.test(cluster) && number.test(run[index + 1] ?? "");
    const last = parts.at(-1);
    if (last && number.test(last[0]!) && (isDigit || isBetween)) last.push(cluster);
    else parts.push([cluster]);
  }
  return parts.reverse().flat();
}

/**
 * The characters of a line in the order in which they stand from left to right, as PDF wants them: what is written from right
 * to left is turned, in a line that itself runs from left to right. Explicit embeddings are not heard.
 * @source UAX #9, the rules for text of one embedding level in a line of level 0
 */
export function visualOrder(clusters: readonly string[]): string[] {
  if (!clusters.some((cluster) => leftward.test(cluster))) return [...clusters];
  const ordered: string[] = [];
  for (let at = 0; at < clusters.length; ) {
    if (directionOf(clusters[at]!) !== "left") {
      ordered.push(clusters[at]!);
      at += 1;
      continue;
    }
    // As far as the last such character that nothing rightward comes before.
    let end = at;
    for (let next = at; next < clusters.length; next += 1) {
      const direction = directionOf(clusters[next]!);
      if (direction === "right") break;
      if (direction !== "none") end = next;
    }
    ordered.push(...turned(clusters.slice(at, end + 1)));
    at = end + 1;
  }
  return ordered;
}
