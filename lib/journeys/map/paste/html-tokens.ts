import { decodeEntities } from "@/lib/journeys/map/paste/entities";

export type HtmlToken =
  | { type: "text"; text: string }
  | { type: "open" | "close"; name: string; attributes: string };

/** What stands in these is not for readers. */
const unread = new Set(["style", "script", "head", "title", "template", "noscript", "xml", "svg", "select"]);

/** The end of a tag that begins at `start`, past quotes; -1: it never ends. */
function tagEnd(html: string, start: number): number {
  let quote = "";
  for (let at = start; at < html.length; at++) {
    const char = html[at]!;
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === ">") return at;
    // A quote counts only as the beginning of a value; `<td title=5">` has none.
    else if ((char === '"' || char === "'") && html[at - 1] === "=") quote = char;
  }
  return -1;
}

function afterUnread(html: string, lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name}`, from);
  if (close < 0) return html.length;
  const end = html.indexOf(">", close);
  return end < 0 ? html.length : end + 1;
}

/**
 * Tags and texts of HTML in order. Nothing of it is run or looked up; comments, styles and scripts are passed over. Reading ends
 * at a tag that never does, as in a browser.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.toLowerCase();
  for (let at = 0; at < html.length; ) {
    const tag = /^<(\/?)([a-z][\w:-]*)/i.exec(html.slice(at, at + 40));
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      at = end < 0 ? html.length : end + 3;
    } else if (/^<[!?]/.test(html.slice(at, at + 2))) {
      const end = html.indexOf(">", at);
      at = end < 0 ? html.length : end + 1;
    } else if (tag) {
      const begin = at + tag[0].length;
      const end = tagEnd(html, begin);
      if (end < 0) return;
      const name = tag[2]!.toLowerCase();
      yield { type: tag[1] ? "close" : "open", name, attributes: html.slice(begin, end) };
      at = tag[1] || !unread.has(name) ? end + 1 : afterUnread(html, lower, name, end);
    } else {
      const next = html.indexOf("<", at + 1);
      const end = next < 0 ? html.length : next;
      yield { type: "text", text: decodeEntities(html.slice(at, end)) };
      at = end;
    }
  }
}
