import type { Measure } from "@/lib/journeys/map/picture/look";
import type { TextGroup } from "@/lib/journeys/map/picture/svg-texts";
import { putOutline } from "./outline";
import { structurePage } from "./page-structure";
import { type PdfObjects, pdfObjects } from "./pdf-objects";
import { pdfArray, pdfNumber, pdfText } from "./pdf-values";
import { type TextLayer, textLayer } from "./text-layer";

/** A page of a PDF: one picture, and the words in it. */
export interface PdfPage {
  /** @unit pt */
  width: number;
  height: number;
  /** as it stands in the file: JPEG, or rows of RGB compressed by zlib */
  image: { data: Uint8Array; filter: "DCTDecode" | "FlateDecode"; width: number; height: number };
  /** in the unit of what was drawn, each `scale` pt */
  texts: TextGroup;
  scale: number;
}

interface PdfAbout {
  title: string;
  /** of the words around the map; what is written on it may be in any */
  language: string;
  now: Date;
  /** by which the pages were drawn */
  measure: Measure;
}

const encoder = new TextEncoder();

/** "D:20261122093000Z". */
function pdfDate(now: Date): string {
  return `D:${now.toISOString().replace(/\D/g, "").slice(0, 14)}Z`;
}

interface Writing {
  objects: PdfObjects;
  layer: TextLayer;
  /** numbers of objects that are put when all pages are */
  pages: number;
  font: number;
  document: number;
}

/** @returns the numbers of the page, of its section, and of what its words are */
function putPage(page: PdfPage, index: number, { objects, layer, pages, font, document }: Writing) {
  const { image, width, height, scale, texts } = page;
  const object = objects.reserve();
  const size = `/Width ${image.width}/Height ${image.height}`;
  const picture = objects.add(
    `<</Type/XObject/Subtype/Image${size}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/${image.filter}>>`,
    image.data,
  );
  const own = { layer, objects, page: object, parent: document, placing: { scale, height } };
  const { content, marked, section } = structurePage(texts, own);
  const drawn = `/Artifact BMC q ${pdfNumber(width)} 0 0 ${pdfNumber(height)} 0 0 cm /I Do Q EMC\n`;
  const contents = objects.add("<<>>", encoder.encode(drawn + content));
  const media = `[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]`;
  objects.put(
    object,
    `<</Type/Page/Parent ${pages} 0 R/MediaBox${media}/Resources<</XObject<</I ${picture} 0 R>>/Font<</F ${font} 0 R>>>>/Contents ${contents} 0 R/StructParents ${index}/Tabs/S>>`,
  );
  return { object, section, marked };
}

/**
 * A PDF of pages that are pictures, with their words unseen over them: to be found, marked, copied and read out.
 * @source ISO 32000-1, 7.7 (document structure), 8.9.5 (images), 14.7 (logical structure)
 */
export function writePdf(pages: readonly PdfPage[], about: PdfAbout): Uint8Array<ArrayBuffer> {
  const objects = pdfObjects();
  const layer = textLayer(about.measure);
  const [root, tree, structure, document, font] = Array.from({ length: 5 }, objects.reserve) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const info = objects.add(
    `<</Title${pdfText(about.title)}/Producer(Throughline)/CreationDate(${pdfDate(about.now)})>>`,
  );
  const writing = { objects, layer, pages: tree, font, document };
  const done = pages.map((page, index) => putPage(page, index, writing));
  layer.put(objects, font);
  const outline = putOutline(
    objects,
    pages.map((page, index) => ({ ...page, object: done[index]!.object })),
  );
  const numbers = done.map(({ marked }, index) => `${index} ${pdfArray(marked)}`).join(" ");
  const parents = objects.add(`<</Nums[${numbers}]>>`);
  const sections = pdfArray(done.map(({ section }) => section));
  objects.put(document, `<</Type/StructElem/S/Document/P ${structure} 0 R/K${sections}>>`);
  objects.put(
    structure,
    `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${done.length}>>`,
  );
  objects.put(tree, `<</Type/Pages/Kids${pdfArray(done.map(({ object }) => object))}/Count ${done.length}>>`);
  const shown = "/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>";
  objects.put(
    root,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang${pdfText(about.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R/Outlines ${outline} 0 R${shown}>>`,
  );
  return objects.toBytes(root, info);
}
