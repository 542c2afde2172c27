import type { TextGroup } from "@/lib/journeys/map/picture/svg-texts";
import { linesIn } from "./page-structure";
import type { PdfObjects } from "./pdf-objects";
import { pdfNumber, pdfText } from "./pdf-values";

/** A place that a reader's list of contents leads to. */
interface Bookmark {
  title: string;
  /** "[4 0 R /Fit]" */
  target: string;
  within: Bookmark[];
}

export interface OutlinedPage {
  texts: TextGroup;
  /** pt for each px */
  scale: number;
  /** @unit pt */
  height: number;
  /** the number of its object */
  object: number;
}

function headsIn(group: TextGroup): TextGroup[] {
  return group.parts.flatMap((part) => {
    if (!("parts" in part)) return [];
    return part.meaning.role === "columnheader" ? [part] : headsIn(part);
  });
}

/** A page with the stages on it. */
function bookmarkOf({ texts, scale, height, object }: OutlinedPage, index: number): Bookmark {
  const stages = headsIn(texts).flatMap((head): Bookmark[] => {
    const [first] = head.parts;
    if (!first) return [];
    const lines = "parts" in first ? linesIn(first) : [first];
    const [line] = lines;
    if (!line) return [];
    const top = height - (line.y - line.font.size * 2) * scale;
    const target = `[${object} 0 R /XYZ ${pdfNumber((line.x - 20) * scale)} ${pdfNumber(top)} null]`;
    return [{ title: lines.map(({ text }) => text).join(" "), target, within: [] }];
  });
  const ends = [...new Set([stages.at(0), stages.at(-1)])].flatMap((stage) => stage?.title ?? []);
  const title = [`Page ${index + 1}`, ends.join(" – ")].filter(Boolean).join(": ");
  return { title, target: `[${object} 0 R /Fit]`, within: stages };
}

/** @returns the numbers of the first and last, and how many there are with those within */
function putLevel(objects: PdfObjects, bookmarks: readonly Bookmark[], parent: number) {
  const numbers = bookmarks.map(() => objects.reserve());
  let count = bookmarks.length;
  for (const [index, { title, target, within }] of bookmarks.entries()) {
    const own = numbers[index]!;
    const beside = [
      index > 0 ? `/Prev ${numbers[index - 1]} 0 R` : "",
      index < numbers.length - 1 ? `/Next ${numbers[index + 1]} 0 R` : "",
    ].join("");
    let inside = "";
    if (within.length > 0) {
      const level = putLevel(objects, within, own);
      inside = `/First ${level.first} 0 R/Last ${level.last} 0 R/Count ${level.count}`;
      count += level.count;
    }
    objects.put(own, `<</Title${pdfText(title)}/Parent ${parent} 0 R/Dest${target}${beside}${inside}>>`);
  }
  return { first: numbers[0]!, last: numbers.at(-1)!, count };
}

/**
 * The list of contents: pages and the stages on them.
 * @returns the number of its object
 * @source ISO 32000-1, 12.3.3
 */
export function putOutline(objects: PdfObjects, pages: readonly OutlinedPage[]): number {
  const root = objects.reserve();
  const { first, last, count } = putLevel(objects, pages.map(bookmarkOf), root);
  objects.put(root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${count}>>`);
  return root;
}
