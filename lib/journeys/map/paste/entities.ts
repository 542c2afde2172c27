/** The names that spreadsheets, mail programs and wikis write; others stay as they are. */
const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  bull: "•",
  middot: "·",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  euro: "€",
  pound: "£",
  cent: "¢",
  yen: "¥",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  times: "×",
  divide: "÷",
  plusmn: "±",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  sup2: "²",
  larr: "←",
  rarr: "→",
  uarr: "↑",
  darr: "↓",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  aring: "å",
  aelig: "æ",
  ccedil: "ç",
  egrave: "è",
  eacute: "é",
  ecirc: "ê",
  euml: "ë",
  iacute: "í",
  ntilde: "ñ",
  oacute: "ó",
  ocirc: "ô",
  oslash: "ø",
  uacute: "ú",
};

function ofCode(code: number, written: string): string {
  if (code === 0 || code > 0x10ffff) return "\u{FFFD}";
  return Number.isNaN(code) ? written : String.fromCodePoint(code);
}

/** HTML's character references as characters. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(#\d{1,8}|#x[\da-f]{1,7}|[a-z]\w{1,8});?/gi, (written, name: string) => {
    if (/^#x/i.test(name)) return ofCode(Number.parseInt(name.slice(2), 16), written);
    if (name.startsWith("#")) return ofCode(Number(name.slice(1)), written);
    return Object.hasOwn(named, name) ? named[name]! : written;
  });
}
