import { download } from "@/components/charts/download";
import { fileNameOf } from "@/lib/journeys/exchange/file-name";
import type { Look } from "@/lib/journeys/map/picture/look";
import { mapPages, type Page, sheetA3 } from "@/lib/journeys/map/picture/map-pages";
import { mapSvg } from "@/lib/journeys/map/picture/map-svg";
import { type PdfPage, writePdf } from "@/lib/journeys/map/picture/pdf/write-pdf";
import { needsPages, pixelScale } from "@/lib/journeys/map/picture/pixel-scale";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { textsOf } from "@/lib/journeys/map/picture/svg-texts";
import { canvasBlob, drawPicture } from "./draw-picture";
import { installedFamilies, pageLook } from "./page-look";

/** @unit dots an inch; sharp enough for the smallest text, and within what every browser draws */
const printDensity = 230;

/** The map as one SVG that anything can open. Its texts stay texts. */
async function saveSvg(map: ShownMap): Promise<void> {
  const look = await pageLook(map);
  const { svg } = mapSvg(map, { ...look, families: installedFamilies });
  const file = new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: "image/svg+xml" });
  download(fileNameOf(map.name, ".svg"), file);
}

/** The map as one picture; where it would be too large to read, as one of each sheet. */
async function savePng(map: ShownMap): Promise<void> {
  const look = await pageLook(map);
  const whole = mapSvg(map, look);
  const pictures = needsPages(whole) ? mapPages(map, look) : [whole];
  for (const [index, picture] of pictures.entries()) {
    const canvas = await drawPicture(picture, pixelScale(picture));
    const ending = pictures.length === 1 ? ".png" : `-${index + 1}.png`;
    download(fileNameOf(map.name, ending), await canvasBlob(canvas, "image/png"));
  }
}

/** Rows of red, green and blue, compressed as PDF and PNG do. */
async function compressed(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  const rgb = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    rgb[to++] = data[from]!;
    rgb[to++] = data[from + 1]!;
    rgb[to++] = data[from + 2]!;
  }
  const stream = new Blob([rgb]).stream().pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Drawn words stay sharp without loss; where photographs are among them, that would be many megabytes. */
async function pdfPage(page: Page, look: Look): Promise<PdfPage> {
  const hasPhotos = page.svg.includes("data:image/");
  const canvas = await drawPicture(page, (page.scale * printDensity) / 72);
  const size = { width: canvas.width, height: canvas.height };
  const image: PdfPage["image"] = hasPhotos
    ? {
        ...size,
        filter: "DCTDecode",
        data: new Uint8Array(await (await canvasBlob(canvas, "image/jpeg", 0.93)).arrayBuffer()),
      }
    : { ...size, filter: "FlateDecode", data: await compressed(canvas) };
  return { ...sheetA3, image, texts: textsOf(page.svg, look), scale: page.scale };
}

/** The map on sheets of A3, with words that can be searched for, copied and read out. */
async function savePdf(map: ShownMap): Promise<void> {
  const look = await pageLook(map);
  const pages: PdfPage[] = [];
  // One after another: a page is some tens of megabytes while it is drawn.
  for (const page of mapPages(map, look)) pages.push(await pdfPage(page, look));
  const about = { title: map.name, language: document.documentElement.lang, now: new Date() };
  const file = writePdf(pages, { ...about, measure: look.measure });
  download(fileNameOf(map.name, ".pdf"), new Blob([file], { type: "application/pdf" }));
}

export type PictureFormat = "png" | "pdf" | "svg";
const savers = { png: savePng, pdf: savePdf, svg: saveSvg } satisfies Record<PictureFormat, unknown>;

/** Draws a map and hands the file to the browser's downloads. Browser only. */
export function savePicture(map: ShownMap, format: PictureFormat): Promise<void> {
  return savers[format](map);
}
