/** Where a text may break into lines: after white space; a word that is wider than the line also between its characters. */
function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const char of word) {
    if (part !== "" && measure(part + char) > width) {
      parts.push(part);
      part = char;
    } else part += char;
  }
  return part === "" ? parts : [...parts, part];
}

function wrapLine(line: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let open = "";
  for (const word of line.split(/\s+/).filter(Boolean)) {
    for (const [index, part] of pieces(word, width, measure).entries()) {
      const longer = open === "" ? part : `${open} ${part}`;
      if (open !== "" && (index > 0 || measure(longer) > width)) {
        lines.push(open);
        open = part;
      } else open = longer;
    }
  }
  return [...lines, open];
}

/**
 * A text in lines no wider than `width`, its own line breaks kept. Nothing is left out, unless it is longer than `maxLines`:
 * then the last one ends in an ellipsis.
 * @param measure how wide a text is, in the unit of `width`
 */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const lines = text
    .trim()
    .split(/\r?\n/)
    .flatMap((line) => wrapLine(line, width, measure));
  if (lines.length <= maxLines) return lines;
  const chars = [...lines[maxLines - 1]!];
  while (chars.length > 0 && measure(`${chars.join("")}…`) > width) chars.pop();
  return [...lines.slice(0, maxLines - 1), `${chars.join("")}…`];
}
