/** UTF-16, each unit in four hexadecimal digits. */
export function hexUnits(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  ).join("");
}

/** Text for PDF in UTF-16 as hexadecimal digits, which need no escapes. */
export function pdfText(text: string): string {
  return `<feff${hexUnits(text)}>`;
}

/** A number as PDF reads it: without an exponent. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Other objects, by their numbers. */
export function pdfArray(objects: readonly number[]): string {
  return `[${objects.map((object) => `${object} 0 R`).join(" ")}]`;
}
