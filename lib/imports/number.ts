/** The sign between whole and fraction. */
export type DecimalSign = "." | ",";

/** An exact decimal as text ("-1234.5"): no leading zeros, no trailing zeros, no "-0". */
export type ReadNumber = { value: string } | { error: string };

/** Longest number kept exactly: digits before and after the decimal sign. */
const MAX_WHOLE_DIGITS = 18;
const MAX_FRACTION_DIGITS = 12;

const SPACES = " \u00a0\u2009\u202f";
const PATTERNS: Record<DecimalSign, { plain: RegExp; grouped: RegExp }> = {
  ".": { plain: /^(\d+)(?:\.(\d*))?$|^\.(\d+)$/, grouped: grouped(",", "\\.") },
  ",": { plain: /^(\d+)(?:,(\d*))?$|^,(\d+)$/, grouped: grouped("\\.", ",") },
};

/** Groups of three from the right, one kind of separator throughout, no group of leading zeros. */
function grouped(separator: string, decimal: string): RegExp {
  return new RegExp(`^([1-9]\\d{0,2}([${SPACES}'’${separator}])\\d{3}(?:\\2\\d{3})*)(?:${decimal}(\\d+))?$`);
}

function canonical(isNegative: boolean, whole: string, fraction: string): ReadNumber {
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  const decimals = fraction.replace(/0+$/, "");
  if (digits.length > MAX_WHOLE_DIGITS)
    return { error: `A number with more than ${MAX_WHOLE_DIGITS} digits` };
  if (decimals.length > MAX_FRACTION_DIGITS) {
    return { error: `A number with more than ${MAX_FRACTION_DIGITS} digits after the decimal sign` };
  }
  const value = decimals ? `${digits}.${decimals}` : digits;
  return { value: isNegative && value !== "0" ? `-${value}` : value };
}

function whyNot(text: string, decimal: DecimalSign): string {
  if (text.includes("%")) return "A percentage: import the counts behind it, or remove the % sign";
  if (/\p{Sc}/u.test(text)) return "A number with a currency sign: export plain numbers, or remove the sign";
  if (/^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i.test(text)) {
    return "A number in scientific notation, which has lost digits: export it in full";
  }
  const other = decimal === "." ? "," : ".";
  return text.includes(other)
    ? `Not a number with “${decimal}” as the decimal sign and groups of three digits`
    : "Not a number";
}

/** Sign (leading + − or parentheses) and the rest. */
function splitSign(text: string): { isNegative: boolean; rest: string } {
  const inner = /^\((.*)\)$/.exec(text)?.[1];
  if (inner !== undefined) return { isNegative: true, rest: inner.trim() };
  const sign = text.charAt(0);
  const isNegative = sign === "-" || sign === "−";
  return { isNegative, rest: isNegative || sign === "+" ? text.slice(1).trim() : text };
}

function createDecidedReader(decimal: DecimalSign): (text: string) => ReadNumber {
  const { plain, grouped: inGroups } = PATTERNS[decimal];
  return (cell) => {
    const text = cell.trim();
    if (text === "") return { error: "The number is missing" };
    const { isNegative, rest } = splitSign(text);
    const simple = plain.exec(rest);
    if (simple) return canonical(isNegative, simple[1] ?? "0", simple[2] ?? simple[3] ?? "");
    const groups = inGroups.exec(rest);
    if (groups) return canonical(isNegative, groups[1]!.replaceAll(groups[2]!, ""), groups[3] ?? "");
    return { error: whyNot(text, decimal) };
  };
}

/**
 * A reader of one column's numbers. Understands a leading + or −, parentheses for negative, and groups of three digits
 * separated by the other sign, a space, a narrow space or an apostrophe. Percentages, currency signs and
 * scientific notation are refused with the reason. Never goes through a floating-point number.
 * @param decimal null when it isn't decided: then a number that reads differently both ways (1,234) is refused
 */
export function createNumberReader(decimal: DecimalSign | null): (text: string) => ReadNumber {
  if (decimal !== null) return createDecidedReader(decimal);
  const readPoint = createDecidedReader(".");
  const readComma = createDecidedReader(",");
  return (cell) => {
    const point = readPoint(cell);
    if ("error" in point) {
      const comma = readComma(cell);
      return "error" in comma ? point : comma;
    }
    if (!/[.,]/.test(cell)) return point;
    const comma = readComma(cell);
    if ("error" in comma || comma.value === point.value) return point;
    return { error: `Reads as ${point.value} or as ${comma.value}: say which sign is the decimal sign` };
  };
}

/** `none`: fewer than half of the values are numbers; `example` is one that isn't, null without values. */
export type DecimalDecision =
  | { decimal: DecimalSign | null }
  | { ambiguous: DecimalSign[]; example: string }
  | { none: true; example: string | null };

/**
 * Which decimal sign a column uses, from all its sampled values; empty ones don't count.
 * Ambiguous when a value reads differently both ways (1,234) and no value decides, or when values contradict each other.
 * null when every value reads the same both ways, so that nothing had to be decided.
 */
export function decideDecimal(samples: readonly string[]): DecimalDecision {
  const readPoint = createNumberReader(".");
  const readComma = createNumberReader(",");
  let point: string | null = null;
  let comma: string | null = null;
  let either: string | null = null;
  let numbers = 0;
  let total = 0;
  let odd: string | null = null;
  for (const text of samples) {
    if (text.trim() === "") continue;
    total++;
    const onePoint = readPoint(text);
    const oneComma = readComma(text);
    const asPoint = "value" in onePoint ? onePoint.value : null;
    const asComma = "value" in oneComma ? oneComma.value : null;
    if (asPoint === null && asComma === null) odd ??= text;
    else {
      numbers++;
      if (asComma === null) point ??= text;
      else if (asPoint === null) comma ??= text;
      else if (asPoint !== asComma) either ??= text;
    }
  }
  if (total === 0 || numbers < total / 2) return { none: true, example: odd };
  if (point !== null && comma !== null) return { ambiguous: [".", ","], example: comma };
  if (point !== null) return { decimal: "." };
  if (comma !== null) return { decimal: "," };
  return either === null ? { decimal: null } : { ambiguous: [".", ","], example: either };
}
