import { xmlText } from "@/lib/xml-text";
import { type Drawing, drawingOf } from "./drawing";
import { footerBlock, titleBlock } from "./frame-picture";
import { edgeColour, headerBlock } from "./header-picture";
import { linksBlock } from "./links-picture";
import type { Look } from "./look";
import { type ColumnRange, drawRow, labelWidth, type Row, rowsOf } from "./rows";
import type { ShownMap } from "./shown-map";
import { type Block, element, group } from "./svg-parts";

/** An SVG document that needs nothing else. @unit px */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const margin = 36;
const gap = 16;
/** Columns are as wide as makes the whole nearest to a sheet of A3. */
const widths = [200, 232, 264, 296, 328] as const;
const sheetRatio = Math.SQRT2;

interface Sheet {
  range: ColumnRange;
  rows: readonly Row[];
  /** as high as it must be, if not given */
  height?: number;
  margin: number;
  page?: string;
}

/** What stands above the lanes of a sheet. */
function sheetTop(range: ColumnRange, drawing: Drawing): { title: Block; head: Block; links: Block | null } {
  const { columns, first, width } = range;
  return {
    title: titleBlock(drawing, labelWidth + columns.length * width),
    head: headerBlock(columns, width, drawing),
    links: linksBlock({ first, count: columns.length, width }, drawing),
  };
}

/** The height that is left for lanes on a sheet so high. */
export function roomForRows(
  range: ColumnRange,
  drawing: Drawing,
  sheet: { height: number; margin: number },
): number {
  const { title, head, links } = sheetTop(range, drawing);
  const footer = footerBlock(drawing, labelWidth + range.columns.length * range.width);
  return (
    sheet.height -
    sheet.margin * 2 -
    title.height -
    head.height -
    (links?.height ?? 0) -
    footer.height -
    gap * 2
  );
}

function rules(
  range: ColumnRange,
  drawing: Drawing,
  box: { x: number; top: number; bottom: number },
): string {
  const { palette } = drawing.look;
  return range.columns
    .map((column, index) => {
      const x = box.x + labelWidth + index * range.width;
      return element("path", { d: `M${x} ${box.top}V${box.bottom}`, stroke: edgeColour(column, palette) });
    })
    .join("");
}

/** Title, heads, lanes and legend of these columns under each other. */
export function drawSheet({ range, rows, height, margin: edge, page }: Sheet, drawing: Drawing): Picture {
  const { palette } = drawing.look;
  const inner = labelWidth + range.columns.length * range.width;
  const { title, head, links } = sheetTop(range, drawing);
  const footer = footerBlock(drawing, inner, page);
  const parts: string[] = [title.draw(edge, edge)];
  const left = edge + labelWidth;
  const across = (y: number) => element("path", { d: `M${edge} ${y}H${edge + inner}`, stroke: palette.rule });
  const top = edge + title.height + gap;
  let y = top + head.height;
  parts.push(links?.draw(left, y) ?? "");
  const lanes = [group({ role: "row" }, group({ role: "cell" }, "") + head.draw(left, top))];
  y += links?.height ?? 0;
  for (const row of rows) {
    lanes.push(across(y), drawRow(row, range.width, { x: edge, y }));
    y += row.height;
  }
  parts.push(group({ role: "table" }, lanes.join("")));
  const bottom = y + gap + footer.height + edge;
  const size = { width: inner + edge * 2, height: height ?? bottom };
  parts.push(across(y), footer.draw(edge, size.height - edge - footer.height));
  const content = [
    element("title", {}, xmlText(drawing.map.name)),
    element("rect", { ...size, fill: palette.paper }),
    rules(range, drawing, { x: edge, top, bottom: y }),
    ...parts,
  ].join("");
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox: `0 0 ${size.width} ${size.height}` };
  return { svg: element("svg", root, content), ...size };
}

/** The whole map as one picture, in proportions near to those of a sheet of A3. */
export function mapSvg(map: ShownMap, look: Look): Picture {
  const drawing = drawingOf(map, look);
  const { columns } = drawing.laid;
  const sized = widths.map((width) => {
    const range: ColumnRange = { columns, first: 0, width };
    const rows = rowsOf(range, drawing);
    const height = rows.reduce((sum, row) => sum + row.height, 220);
    return {
      range,
      rows,
      off: Math.abs(Math.log((labelWidth + columns.length * width) / height / sheetRatio)),
    };
  });
  const best = sized.reduce((a, b) => (b.off < a.off ? b : a));
  return drawSheet({ range: best.range, rows: best.rows, margin }, drawing);
}
