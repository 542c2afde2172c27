import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNumberReader, type DecimalSign, decideDecimal } from "./number";

const read = (text: string, decimal: DecimalSign = ".") => createNumberReader(decimal)(text);

describe("createNumberReader", () => {
  it.each<[string, string, DecimalSign]>([
    ["0", "0", "."],
    ["-0.00", "0", "."],
    ["007.50", "7.5", "."],
    [".5", "0.5", "."],
    ["5.", "5", "."],
    [" +12 ", "12", "."],
    ["−3.25", "-3.25", "."],
    ["(50.00)", "-50", "."],
    ["1,234,567.89", "1234567.89", "."],
    ["1 020,50", "1020.5", ","],
    ["1\u202f020,50", "1020.5", ","],
    ["1\u00a0020", "1020", "."],
    ["12'345.6", "12345.6", "."],
    ["1.234.567,8", "1234567.8", ","],
    ["1,234", "1234", "."],
    ["1,234", "1.234", ","],
    ["1.4350649350", "1.435064935", "."],
    ["123456789012345678.123456789012", "123456789012345678.123456789012", "."],
  ])("reads %j as %s with %j", (text, value, decimal) => {
    expect(read(text, decimal)).toEqual({ value });
  });

  it.each<[string, string, DecimalSign]>([
    ["", "The number is missing", "."],
    ["abc", "Not a number", "."],
    ["--", "Not a number", "."],
    ["1.2.3", "Not a number", "."],
    ["1,23,456", "Not a number with “.” as the decimal sign and groups of three digits", "."],
    ["99,00", "Not a number with “.” as the decimal sign and groups of three digits", "."],
    ["0,123", "Not a number with “.” as the decimal sign and groups of three digits", "."],
    ["1.5", "Not a number with “,” as the decimal sign and groups of three digits", ","],
    ["12.5%", "A percentage: import the counts behind it, or remove the % sign", "."],
    ["$ 12.50", "A number with a currency sign: export plain numbers, or remove the sign", "."],
    ["1.2E+15", "A number in scientific notation, which has lost digits: export it in full", "."],
    ["1234567890123456789", "A number with more than 18 digits", "."],
    ["0.1234567890123", "A number with more than 12 digits after the decimal sign", "."],
  ])("refuses %j: %s", (text, error, decimal) => {
    expect(read(text, decimal)).toEqual({ error });
  });

  it("is exact for every amount, grouped in either way or not", () => {
    const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    fc.assert(
      fc.property(cents, (amount) => {
        const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
        const sign = amount < 0n ? "-" : "";
        const whole = digits.slice(0, -2);
        const fraction = digits.slice(-2);
        const groups = whole.replace(/\B(?=(\d{3})+$)/g, "G");
        const expected = read(`${sign}${whole}.${fraction}`);
        expect(read(`${sign}${groups.replaceAll("G", ",")}.${fraction}`)).toEqual(expected);
        expect(read(`${sign}${groups.replaceAll("G", ".")},${fraction}`, ",")).toEqual(expected);
        expect(expected).toEqual({
          value: (sign + whole + (fraction === "00" ? "" : `.${fraction.replace(/0$/, "")}`)).replace(
            /^-0$/,
            "0",
          ),
        });
      }),
    );
  });
});

it("refuses what reads differently both ways while nothing is decided", () => {
  const read = createNumberReader(null);
  expect(["12", "12.50", "12,5", "1,234.5", "0.123"].map(read)).toEqual(
    ["12", "12.5", "12.5", "1234.5", "0.123"].map((value) => ({ value })),
  );
  expect(read("1,234")).toEqual({ error: "Reads as 1234 or as 1.234: say which sign is the decimal sign" });
  expect(read("x")).toEqual({ error: "Not a number" });
});

describe("decideDecimal", () => {
  it.each([
    [["1", "20", ""], { decimal: null }],
    [["1.5", "1,234"], { decimal: "." }],
    [["1,5", "1.234"], { decimal: "," }],
    [["99,00"], { decimal: "," }],
    [["1,234", "20"], { ambiguous: [".", ","], example: "1,234" }],
    [["1.234"], { ambiguous: [".", ","], example: "1.234" }],
    [["150.00", "99,00"], { ambiguous: [".", ","], example: "99,00" }],
    [["1,234,567"], { decimal: "." }],
    [["x", "y", "1"], { none: true, example: "x" }],
    [[], { none: true, example: null }],
  ])("%j", (samples, decision) => {
    expect(decideDecimal(samples)).toEqual(decision);
  });
});
