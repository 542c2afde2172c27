import type { Measure } from "@/lib/journeys/map/picture/look";
import type { TextLine } from "@/lib/journeys/map/picture/svg-texts";
import { visualOrder } from "@/lib/journeys/map/picture/visual-order";
import type { PdfObjects } from "./pdf-objects";
import { hexUnits, pdfNumber, pdfText } from "./pdf-values";
import { unseenFont } from "./unseen-font";

/** Where lines of a page go: `scale` pt for each px, from above in a page so high. @unit pt */
export interface Placing {
  scale: number;
  height: number;
}

/** The words of a PDF: they can be found, marked and read out, and lie unseen over those of the picture. */
export interface TextLayer {
  /** What a page says to write the line. @param next the line of the same paragraph after it */
  show: (line: TextLine, placing: Placing, next?: TextLine) => string;
  /** Puts the font at that number; after the last line was shown. */
  put: (objects: PdfObjects, number: number) => void;
}

const mostCodes = 0xffff;
const unknown = "\ufffd";
/** What people see as one character: letters with their marks, a family of emoji. */
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const encoder = new TextEncoder();

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a space went where a text was broken into lines. */
function isApart(line: string, next: string): boolean {
  return !unspaced.test([...line].at(-1) ?? "") || !unspaced.test([...next][0] ?? "");
}

/** What readers take as the meaning of one code. @unit UTF-16 units */
const mostUnits = 60;

/** A cluster in parts that can be written: a letter with hundreds of marks is one character still, and means too much for one code. */
function partsOf(cluster: string): string[] {
  if (cluster.length <= mostUnits) return [cluster];
  const parts = [""];
  for (const point of cluster) {
    if (parts.at(-1)!.length + point.length > mostUnits) parts.push("");
    parts[parts.length - 1] += point;
  }
  return parts;
}

/** Every character at each of its widths has a code of its own, so that one font serves for all faces. */
function codeBook() {
  const codes = new Map<string, number>();
  const glyphs: { text: string; width: number }[] = [];
  const codeOf = (text: string, width: number): number => {
    const key = `${width} ${text}`;
    const known = codes.get(key);
    if (known !== undefined) return known;
    // More different characters than there are codes: the rest can be seen and not be searched for.
    if (glyphs.length >= mostCodes - 1 && text !== unknown) return codeOf(unknown, 1000);
    const code = glyphs.push({ text, width });
    codes.set(key, code);
    return code;
  };
  return { codeOf, glyphs };
}

function unicodeMap(glyphs: readonly { text: string }[]): string {
  const lines = glyphs.map(
    ({ text }, index) => `<${(index + 1).toString(16).padStart(4, "0")}> <${hexUnits(text)}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("")}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** @source ISO 32000-1, 9.7.4 (CIDFonts), 9.10.3 (ToUnicode) */
function putFont(
  objects: PdfObjects,
  number: number,
  glyphs: readonly { text: string; width: number }[],
): void {
  const file = unseenFont();
  const name = "/BaseFont/ThroughlineUnseen";
  const fontFile = objects.add(`<</Length1 ${file.length}>>`, file);
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/ThroughlineUnseen/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile2 ${fontFile} 0 R>>`,
  );
  // Every code is the one glyph.
  const glyphOf = objects.add(
    "<<>>",
    Uint8Array.from({ length: (glyphs.length + 1) * 2 }, (_, at) => at % 2),
  );
  const widths = glyphs.map(({ width }) => width).join(" ");
  const system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2${name}${system}/FontDescriptor ${descriptor} 0 R/DW 1000/W[1[${widths}]]/CIDToGIDMap ${glyphOf} 0 R>>`,
  );
  const toUnicode = objects.add("<<>>", encoder.encode(unicodeMap(glyphs)));
  objects.put(
    number,
    `<</Type/Font/Subtype/Type0${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${toUnicode} 0 R>>`,
  );
}

/**
 * @param measure by which the picture was drawn
 * @source ISO 32000-1, 9.3.6 (text that is neither filled nor stroked)
 */
export function textLayer(measure: Measure): TextLayer {
  const { codeOf, glyphs } = codeBook();
  const show: TextLayer["show"] = ({ text, x, y, width, font }, { scale, height }, next) => {
    const said = Array.from(segmenter.segment(text), ({ segment }) => segment);
    if (said.length === 0) return "";
    const clusters = visualOrder(said);
    const glyphsOfLine = clusters.flatMap((cluster) => {
      const width = Math.max(1, Math.round((measure(cluster, font) / font.size) * 1000));
      // The first part is as wide as all of it.
      return partsOf(cluster).map((part, index) => ({ part, width: index === 0 ? width : 1 }));
    });
    const codes = glyphsOfLine.map(({ part, width: own }) => codeOf(part, own).toString(16).padStart(4, "0"));
    // Letters in a word stand closer than alone; so the line is as long as it is in the picture.
    const own = glyphsOfLine.reduce((sum, one) => sum + one.width, 0) / 1000;
    const stretch = pdfNumber((width / (own * font.size)) * 100);
    const end = next && isApart(text, next.text) ? codeOf(" ", 250).toString(16).padStart(4, "0") : "";
    const at = `${pdfNumber(x * scale)} ${pdfNumber(height - y * scale)}`;
    const shown = `BT 3 Tr /F ${pdfNumber(font.size * scale)} Tf ${stretch} Tz 1 0 0 1 ${at} Tm <${codes.join("")}${end}> Tj ET\n`;
    // Whoever reads a turned line out begins where its writer began.
    const isTurned = clusters.some((cluster, index) => cluster !== said[index]);
    return isTurned ? `/Span <</ActualText${pdfText(text)}>> BDC\n${shown}EMC\n` : shown;
  };
  return { show, put: (objects, number) => putFont(objects, number, glyphs) };
}
