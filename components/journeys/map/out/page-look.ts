import { dataUrl } from "@/components/charts/png";
import { colourNames, type Font, type Look, type Palette } from "@/lib/journeys/map/picture/look";
import { imageOf, type ShownMap } from "@/lib/journeys/map/picture/shown-map";

function context2d(): CanvasRenderingContext2D {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser can't draw pictures.");
  return context;
}

/** Any colour that the browser understands as #rrggbb, which every reader of pictures knows. */
function hexBy(context: CanvasRenderingContext2D): (colour: string) => string {
  return (colour) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => (part ?? 0).toString(16).padStart(2, "0")).join("")}`;
  };
}

/** The colours of the light theme, whichever the page is in: pictures are printed and put on white. */
function lightPalette(): Palette {
  const hex = hexBy(context2d());
  const probe = document.createElement("div");
  probe.dataset.theme = "light";
  document.body.append(probe);
  const colours = colourNames.map((name) => {
    // As a colour and not as the token's text, so that it is one, however the style sheet was written.
    probe.style.color = `var(--${name})`;
    return [name, hex(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours) as Palette;
}

const fallbacks = { sans: "ui-sans-serif, system-ui, sans-serif", serif: "Georgia, serif" };

/** The faces as this page names them. */
function pageFamilies(): Look["families"] {
  const style = getComputedStyle(document.documentElement);
  const of = (face: Font["face"]) =>
    [style.getPropertyValue(`--face-${face}`), style.getPropertyValue(`--face-${face}-ext`), fallbacks[face]]
      .filter((name) => name.trim() !== "")
      .join(", ");
  return { sans: of("sans"), serif: of("serif") };
}

/** The faces as whoever has them installed knows them. */
export const installedFamilies: Look["families"] = {
  sans: `'Instrument Sans Variable', 'Instrument Sans', ${fallbacks.sans}`,
  serif: `'Newsreader Variable', Newsreader, ${fallbacks.serif}`,
};

/** Measures by the page's own faces; each text once. */
function measureBy(families: Look["families"]): Look["measure"] {
  const context = context2d();
  const known = new Map<string, number>();
  return (text, { face, size, weight, italic }) => {
    const font = `${italic ? "italic " : ""}${weight} ${size}px ${families[face]}`;
    const key = `${font}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** Pictures of cards as data; one that can't be had stays an empty frame. */
async function imagesOf(map: ShownMap): Promise<Look["images"]> {
  const ids = [...new Set(map.items.card.flatMap(({ imageId }) => imageId ?? []))];
  const found = await Promise.all(
    ids.map(async (id) => {
      const address = await dataUrl(imageOf(map, id)).catch(() => null);
      return address?.startsWith("data:image/") ? [[id, address] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** How pictures of a map look that are made in this page. Its faces are loaded first. Browser only. */
export async function pageLook(map: ShownMap): Promise<Look> {
  const families = pageFamilies();
  const faces = [
    `13px ${families.sans}`,
    `600 13px ${families.sans}`,
    `18px ${families.serif}`,
    `italic 15px ${families.serif}`,
  ];
  // A fallback that this machine lacks is refused; what is there will do.
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  return {
    palette: lightPalette(),
    families,
    measure: measureBy(families),
    images: await imagesOf(map),
  };
}
