import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateFormat } from "./date-format";
import { createTimestampReader, decideDateFormat } from "./timestamp";

const read = (format: DateFormat, text: string, zone = "Europe/Berlin") =>
  createTimestampReader(format, zone)(text);
const instant = (iso: string) => ({ kind: "instant", ms: Date.parse(iso) });
const day = (date: string) => ({ kind: "day", date });

describe("createTimestampReader", () => {
  it.each<[DateFormat, string, string]>([
    ["iso", "2026-03-04T05:06:07.123Z", "2026-03-04T05:06:07.123Z"],
    ["iso", "2026-03-04T05:06:07.123456+01:00", "2026-03-04T04:06:07.123Z"],
    ["iso", "2025-01-15 17:41:00 -0500", "2025-01-15T22:41:00Z"],
    ["iso", "2026-03-04 05:06:07 UTC", "2026-03-04T05:06:07Z"],
    ["iso", "2026-03-04 05:06:07+05:45", "2026-03-03T23:21:07Z"],
    ["iso", "2026-03-04 05:06:07-03", "2026-03-04T08:06:07Z"],
    ["iso", "2026-03-04 05:06:07", "2026-03-04T04:06:07Z"],
    ["iso", " 2026-07-04 05:06 ", "2026-07-04T03:06:00Z"],
    ["iso", "2026/07/04 05:06:07.5", "2026-07-04T03:06:07.500Z"],
    ["D/M/Y", "4/3/2026 5:06", "2026-03-04T04:06:00Z"],
    ["D/M/Y", "04.03.2026, 05:06:07", "2026-03-04T04:06:07Z"],
    ["M/D/Y", "3/4/26 12:00:30 AM", "2026-03-03T23:00:30Z"],
    ["M/D/Y", "03-04-2026 12:15 pm", "2026-03-04T11:15:00Z"],
    ["D Mon Y", "4 Mar 2026 17:05", "2026-03-04T16:05:00Z"],
    ["D Mon Y", "March 4, 2026 5:05:00 PM", "2026-03-04T16:05:00Z"],
    ["YYYYMMDD", "20260304 05:06", "2026-03-04T04:06:00Z"],
    ["epoch-s", "1602611311", "2020-10-13T17:48:31Z"],
    ["epoch-s", "1602611311.25", "2020-10-13T17:48:31.250Z"],
    ["epoch-ms", "1602625711874", "2020-10-13T21:48:31.874Z"],
  ])("%s reads %s as an instant", (format, text, expected) => {
    expect(read(format, text)).toEqual(instant(expected));
  });

  it.each<[DateFormat, string, string]>([
    ["iso", "2026-03-04", "2026-03-04"],
    ["iso", "2024-02-29", "2024-02-29"],
    ["iso", "2000-02-29", "2000-02-29"],
    ["D/M/Y", "31/12/26", "2026-12-31"],
    ["D/M/Y", "4.3.2026", "2026-03-04"],
    ["M/D/Y", "12/18/17", "2017-12-18"],
    ["M/D/Y", "1/2/70", "1970-01-02"],
    ["D Mon Y", "Mon Jan 01 2024", "2024-01-01"],
    ["D Mon Y", "1st Sept. 2026", "2026-09-01"],
    ["YYYYMMDD", "20260331", "2026-03-31"],
  ])("%s reads %s as a day", (format, text, expected) => {
    expect(read(format, text)).toEqual(day(expected));
  });

  it.each<[DateFormat, string, string]>([
    ["iso", "2026-02-30", "The date 2026-02-30 doesn't exist"],
    ["iso", "2025-02-29 10:00", "The date 2025-02-29 doesn't exist"],
    ["iso", "2100-02-29", "The date 2100-02-29 doesn't exist"],
    ["iso", "2026-13-01", "There is no month 13"],
    ["iso", "2026-03-04 25:00", "The time of day doesn't exist"],
    ["iso", "2026-03-04 10:60:00Z", "The time of day doesn't exist"],
    ["iso", "0026-03-04", "The year 26 is not between 1900 and 2199"],
    ["iso", "2026-03-04 10:00+99:00", "Not a date in the form 2026-03-31 17:05:00"],
    ["iso", "2026-03-04garbage", "Not a date in the form 2026-03-31 17:05:00"],
    ["iso", "not a date", "Not a date in the form 2026-03-31 17:05:00"],
    ["iso", "2026-03-041", "Not a date in the form 2026-03-31 17:05:00"],
    ["iso", "  ", "The date is missing"],
    ["D/M/Y", "31/04/2026", "The date 2026-04-31 doesn't exist"],
    ["M/D/Y", "31/12/2026", "There is no month 31"],
    ["M/D/Y", "1/2/2026 13:00 PM", "The time of day doesn't exist"],
    ["D Mon Y", "4 Marble 2026", "Not a date in the form 31 Mar 2026"],
    ["epoch-s", "1602625711874", "Not a date between 1990 and 2199 when read as epoch-s"],
    ["epoch-s", "0", "Not a date between 1990 and 2199 when read as epoch-s"],
    ["epoch-ms", "12.5.", "Not a date in the form 1774976700000 (milliseconds since 1970)"],
  ])("%s refuses %s", (format, text, error) => {
    expect(read(format, text)).toEqual({ kind: "error", error });
  });

  it("agrees with Date on every instant and every local time", () => {
    const range = { min: Date.UTC(1990, 0, 1), max: Date.UTC(2099, 0, 1) };
    fc.assert(
      fc.property(fc.integer(range), (ms) => {
        const iso = new Date(ms).toISOString();
        expect(read("iso", iso)).toEqual({ kind: "instant", ms });
        expect(read("iso", iso.slice(0, -1).replace("T", " "), "UTC")).toEqual({ kind: "instant", ms });
        expect(read("epoch-ms", String(ms))).toEqual({ kind: "instant", ms });
      }),
    );
  });

  it("never throws", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789-/:.,TZ+ apmJn".split("")), maxLength: 24 });
    const formats = fc.constantFrom<DateFormat>(
      "iso",
      "D/M/Y",
      "M/D/Y",
      "D Mon Y",
      "YYYYMMDD",
      "epoch-s",
      "epoch-ms",
    );
    fc.assert(
      fc.property(formats, text, (format, cell) => void read(format, cell)),
      { numRuns: 2000 },
    );
  });
});

describe("decideDateFormat", () => {
  it.each([
    [["2026-03-04", "", "2026-03-05 10:00"], { format: "iso" }],
    [["01/02/2026", "13/02/2026"], { format: "D/M/Y" }],
    [["01/02/2026", "02/13/2026"], { format: "M/D/Y" }],
    [["01/02/2026", "03/04/2026"], { ambiguous: ["D/M/Y", "M/D/Y"] }],
    [["13/02/2026", "02/13/2026"], { ambiguous: ["D/M/Y", "M/D/Y"] }],
    [["01.02.2026", "03.04.2026"], { format: "D/M/Y" }],
    [["01.02.2026", "03.14.2026"], { format: "M/D/Y" }],
    [["1602611311"], { format: "epoch-s" }],
    [["1602611311874"], { format: "epoch-ms" }],
    [["20260304", "20261231"], { format: "YYYYMMDD" }],
    [["4 Mar 2026", "Mar 5, 2026"], { format: "D Mon Y" }],
    [["2026-03-04", "not a date", "2026-03-05"], { format: "iso" }],
    [["x", "y", "2026-03-04"], { none: true, example: "x" }],
    [["", " "], { none: true, example: null }],
    [[], { none: true, example: null }],
  ])("%j", (samples, decision) => {
    expect(decideDateFormat(samples)).toEqual(decision);
  });
});
