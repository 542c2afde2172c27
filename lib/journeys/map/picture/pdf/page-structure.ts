import type { Meaning } from "@/lib/journeys/map/picture/svg-parts";
import type { TextGroup, TextLine } from "@/lib/journeys/map/picture/svg-texts";
import type { PdfObjects } from "./pdf-objects";
import { pdfArray, pdfText } from "./pdf-values";
import type { Placing, TextLayer } from "./text-layer";

const tags: Record<NonNullable<Meaning["role"]>, string> = {
  table: "Table",
  row: "TR",
  columnheader: "TH",
  rowheader: "TH",
  cell: "TD",
  heading: "H1",
  img: "Figure",
};

/** What a page says, and by which objects its marked parts are known, each at its number. */
export interface StructuredPage {
  content: string;
  marked: number[];
}

const isLine = (part: TextGroup | TextLine): part is TextLine => "text" in part;

/** Every line in a group, those of groups in it too. */
export function linesIn(group: TextGroup): TextLine[] {
  return group.parts.flatMap((part) => (isLine(part) ? [part] : linesIn(part)));
}

/** What a table's cell says of itself. */
function attributes({ role, "aria-colspan": span }: Meaning): string {
  const scope = role === "columnheader" ? "/Scope/Column" : role === "rowheader" ? "/Scope/Row" : "";
  const wide = span && span > 1 ? `/ColSpan ${span}` : "";
  return scope || wide ? `/A<</O/Table${scope}${wide}>>` : "";
}

/**
 * Writes a page's words with what they are: a heading, paragraphs, a table with its heads, pictures in words.
 * @returns also the number of its section's object
 * @source ISO 32000-1, 14.7 (logical structure), 14.8.4 (standard structure types)
 */
export function structurePage(
  texts: TextGroup,
  own: { layer: TextLayer; placing: Placing; objects: PdfObjects; page: number; parent: number },
): StructuredPage & { section: number } {
  const { layer, placing, objects, page } = own;
  const content: string[] = [];
  const marked: number[] = [];

  /** An element that holds words and nothing else. */
  const leaf = (tag: string, lines: readonly TextLine[], parent: number, label?: string): number => {
    const shown = lines.map((line, index) => layer.show(line, placing, lines[index + 1])).join("");
    const alt = label ? `/Alt${pdfText(label)}` : "";
    content.push(`/${tag} <</MCID ${marked.length}>> BDC\n${shown}EMC\n`);
    const element = objects.add(
      `<</Type/StructElem/S/${tag}/P ${parent} 0 R/Pg ${page} 0 R/K ${marked.length}${alt}>>`,
    );
    marked.push(element);
    return element;
  };

  const holder = (tag: string, group: TextGroup, parent: number): number => {
    const element = objects.reserve();
    const kids = group.parts.flatMap((part) => elementsOf(part, element));
    const head = `<</Type/StructElem/S/${tag}/P ${parent} 0 R${attributes(group.meaning)}`;
    objects.put(element, `${head}${kids.length > 0 ? `/K${pdfArray(kids)}` : ""}>>`);
    return element;
  };

  const elementsOf = (part: TextGroup | TextLine, parent: number): number[] => {
    if (isLine(part)) return [leaf("P", [part], parent)];
    const { role, "aria-label": label } = part.meaning;
    const isSimple = role === undefined || role === "heading" || role === "img";
    if (!isSimple) return [holder(tags[role], part, parent)];
    const lines = linesIn(part);
    return lines.length > 0 || label ? [leaf(role ? tags[role] : "P", lines, parent, label)] : [];
  };

  const section = holder("Sect", texts, own.parent);
  return { content: content.join(""), marked, section };
}
