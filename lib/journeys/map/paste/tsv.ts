interface Field {
  text: string;
  /** where reading goes on: at the tab, the line break or the end */
  end: number;
}

const isEnd = (code: number) => Number.isNaN(code) || code === 9 || code === 10 || code === 13;

/**
 * A cell in quotes. Null when these quotes are the cell's own: Excel quotes only cells with a tab, a line break or a quote to
 * double, and copies “"Nice"” as it is.
 */
function quoted(text: string, start: number): Field | null {
  let doubled = false;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charCodeAt(at + 1) === 34) {
      doubled = true;
      at++;
      continue;
    }
    const inner = text.slice(start + 1, at);
    if (!isEnd(text.charCodeAt(at + 1)) || !(doubled || /[\t\n\r]/.test(inner))) return null;
    return { text: inner.replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

function plain(text: string, start: number): Field {
  let end = start;
  while (!isEnd(text.charCodeAt(end))) end++;
  return { text: text.slice(start, end), end };
}

/**
 * The cells of a text as spreadsheets put it on the clipboard: tabs between cells, a line a row, cells with line breaks in
 * quotes. Any text is one; rows may differ in length.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (let at = 0; ; ) {
    const field = (text.charCodeAt(at) === 34 && quoted(text, at)) || plain(text, at);
    rows.at(-1)!.push(field.text);
    const code = text.charCodeAt(field.end);
    if (Number.isNaN(code)) return rows;
    at = field.end + 1;
    if (code === 13 && text.charCodeAt(at) === 10) at++;
    if (code !== 9) rows.push([]);
  }
}
