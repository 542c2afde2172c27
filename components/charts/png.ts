const SCALE = 2;

/** Every computed style written onto the copy, so that it looks alike without the page's style sheets. */
function inlineStyles(source: Element, copy: Element): void {
  if (copy instanceof HTMLElement || copy instanceof SVGElement) {
    const computed = getComputedStyle(source);
    for (const name of computed) copy.style.setProperty(name, computed.getPropertyValue(name));
    copy.removeAttribute("id");
  }
  for (let index = 0; index < source.children.length; index += 1) {
    const from = source.children[index];
    const to = copy.children[index];
    if (from && to) inlineStyles(from, to);
  }
}

/** Gradients are found by id, so these survive the copy. */
function keepReferences(source: Element, copy: Element): void {
  const from = source.querySelectorAll("[id]");
  const all = [...source.querySelectorAll("*")];
  const copies = [...copy.querySelectorAll("*")];
  for (const element of from) {
    const twin = copies[all.indexOf(element)];
    if (twin) twin.id = element.id;
  }
}

export async function dataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** The page's own faces as data, since a picture may load nothing. */
export async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .filter((sheet) => !sheet.href || new URL(sheet.href).origin === location.origin)
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })))
    .filter(({ rule }) => rule instanceof CSSFontFaceRule && !rule.cssText.includes("U+100"));
  const faces = rules.map(async ({ rule, base }) => {
    const address = /url\("?([^")]+)"?\)/.exec(rule.cssText)?.[1];
    if (!address) return "";
    return rule.cssText.replace(/url\("?[^")]+"?\)/, `url("${await dataUrl(new URL(address, base).href)}")`);
  });
  return (await Promise.all(faces)).join("\n");
}

/** A part of the page as a PNG at twice its size. Elements marked `data-picture="leave-out"` stay out. Browser only. */
export async function renderPng(element: HTMLElement): Promise<Blob> {
  const { width, height } = element.getBoundingClientRect();
  const copy = element.cloneNode(true) as HTMLElement;
  inlineStyles(element, copy);
  keepReferences(element, copy);
  for (const left of copy.querySelectorAll('[data-picture="leave-out"]')) left.remove();
  const ground = getComputedStyle(document.documentElement).getPropertyValue("--paper");
  const body = new XMLSerializer().serializeToString(copy);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${await fontFaces()}</style><foreignObject width="100%" height="100%">${body}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser can't draw pictures.");
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture came out empty."))),
      "image/png",
    );
  });
}
