const base = 10_000;

/**
 * Writes a decimal text ("-12.50") as PostgreSQL's binary numeric and returns the position after it.
 * Exact: no float is involved.
 * @source PostgreSQL, src/backend/utils/adt/numeric.c, numeric_send: ndigits, weight, sign, dscale, digits of base 10000
 */
export function writeNumeric(view: DataView, at: number, decimal: string): number {
  const negative = decimal.startsWith("-");
  const unsigned = negative || decimal.startsWith("+") ? decimal.slice(1) : decimal;
  const point = unsigned.indexOf(".");
  const whole = (point < 0 ? unsigned : unsigned.slice(0, point)).replace(/^0+/, "");
  const fraction = point < 0 ? "" : unsigned.slice(point + 1);
  const wholeGroups = Math.ceil(whole.length / 4);
  const padded =
    whole.padStart(wholeGroups * 4, "0") + fraction.padEnd(Math.ceil(fraction.length / 4) * 4, "0");
  const digits: number[] = [];
  for (let i = 0; i < padded.length; i += 4) digits.push(Number(padded.slice(i, i + 4)));
  let weight = wholeGroups - 1;
  while (digits.length > 0 && digits[0] === 0) {
    digits.shift();
    weight--;
  }
  while (digits.length > 0 && digits.at(-1) === 0) digits.pop();
  if (digits.some((digit) => !(digit >= 0 && digit < base)))
    throw new RangeError(`not a decimal: ${decimal}`);
  view.setInt16(at, digits.length);
  view.setInt16(at + 2, digits.length === 0 ? 0 : weight);
  view.setInt16(at + 4, negative && digits.length > 0 ? 0x4000 : 0);
  view.setInt16(at + 6, fraction.length);
  let end = at + 8;
  for (const digit of digits) {
    view.setInt16(end, digit);
    end += 2;
  }
  return end;
}
