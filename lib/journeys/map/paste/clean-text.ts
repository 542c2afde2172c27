/**
 * Text that can be kept: what a database can't hold (NUL, halves of a character) becomes “�”, every line break \n; other
 * control characters, and space around it and at the end of its lines, are dropped.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\u00A0", " ")
    .replaceAll(/[\p{Cc}\uFEFF]/gu, (char) =>
      char === "\n" || char === "\t" ? char : char === "\0" ? "\uFFFD" : "",
    )
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}
