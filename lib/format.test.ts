import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatCivilDay,
  formatCount,
  formatDate,
  formatDateTime,
  formatDifferenceInterval,
  formatDuration,
  formatInterval,
  formatPercent,
  formatPercentFigure,
  formatPercentInterval,
  formatPlural,
  formatPoints,
  formatRelative,
  formatSigned,
  NO_VALUE,
} from "./format";

describe("numbers", () => {
  it("groups counts and says so when there is none", () => {
    expect(formatCount(8294)).toBe("8,294");
    expect(formatCount(0)).toBe("0");
    expect(formatCount(null)).toBe(NO_VALUE);
    expect(formatCount(Number.NaN)).toBe(NO_VALUE);
    expect(formatPlural(1, "answer")).toBe("1 answer");
    expect(formatPlural(1204, "answer")).toBe("1,204 answers");
    expect(formatPlural(0, "person", "people")).toBe("0 people");
  });

  it("writes ratios as per cent with a narrow space that doesn't break", () => {
    expect(formatPercent(0.548)).toBe("54.8\u202f%");
    expect(formatPercent(0)).toBe("0.0\u202f%");
    expect(formatPercent(1, 0)).toBe("100\u202f%");
    expect(formatPercent(null)).toBe(NO_VALUE);
    expect(formatPercentFigure(0.279)).toBe("27.9");
  });

  it("signs differences with a real minus", () => {
    expect(formatSigned(11)).toBe("+11");
    expect(formatSigned(-4.4, 1)).toBe("\u22124.4");
    expect(formatSigned(0)).toBe("0");
    expect(formatPoints(-0.0437)).toBe("\u22124.4");
  });

  it("never signs what rounds to zero", () => {
    expect(formatSigned(-0.04)).toBe("0");
    expect(formatSigned(0.04, 1)).toBe("0.0");
    fc.assert(
      fc.property(fc.double({ min: -0.0499, max: 0.0499, noNaN: true }), (value) => {
        expect(formatSigned(value, 1)).toBe("0.0");
      }),
    );
  });

  it("writes intervals", () => {
    expect(formatInterval(53.5, 56.1)).toBe("53.5–56.1");
    expect(formatInterval(4, 19, { digits: 0, signed: true })).toBe("+4 to +19");
    expect(formatInterval(-2, 3, { digits: 0 })).toBe("\u22122 to 3");
    expect(formatPercentInterval(0.5349, 0.5611)).toBe("53.5–56.1");
    expect(formatDifferenceInterval(-6.4, -2.4)).toBe("(\u22126.4, \u22122.4)");
    expect(formatInterval(null, 3)).toBe(NO_VALUE);
  });
});

describe("dates", () => {
  it("tells an instant in the zone it is given", () => {
    expect(formatDate("2026-09-30T22:30:00Z", "Europe/Berlin")).toBe("1 Oct 2026");
    expect(formatDate("2026-09-30T21:30:00Z", "Europe/Berlin")).toBe("30 Sep 2026");
    expect(formatDateTime("2026-10-05T07:00:00Z", "Europe/Berlin")).toBe("5 Oct 2026, 09:00");
    expect(formatDateTime("2026-10-04T22:00:00Z", "Europe/Berlin")).toBe("5 Oct 2026, 00:00");
  });

  it("leaves a civil day alone, whatever the process's zone", () => {
    expect(formatCivilDay("2026-09-30")).toBe("30 Sep 2026");
    expect(formatCivilDay("2026-01-01", { year: false })).toBe("1 Jan");
  });

  it("says how long ago", () => {
    const now = "2026-10-05T12:00:00Z";
    expect(formatRelative("2026-10-05T11:59:58Z", now)).toBe("just now");
    expect(formatRelative("2026-10-05T11:56:00Z", now)).toBe("4 minutes ago");
    expect(formatRelative("2026-10-04T11:59:00Z", now)).toBe("1 day ago");
    expect(formatRelative("2026-10-08T12:00:00Z", now)).toBe("in 3 days");
  });
});

describe("sizes and spans", () => {
  it("writes bytes in decimal units", () => {
    expect(formatBytes(812)).toBe("812\u202fbytes");
    expect(formatBytes(4_200_000)).toBe("4.2\u202fMB");
    expect(formatBytes(999_600)).toBe("1.0\u202fMB");
    expect(formatBytes(2_000_000_000)).toBe("2.0\u202fGB");
  });

  it("writes spans in their two largest units", () => {
    expect(formatDuration(812)).toBe("0.8 s");
    expect(formatDuration(42_000)).toBe("42 s");
    expect(formatDuration(59_700)).toBe("1 min");
    expect(formatDuration(200_000)).toBe("3 min 20 s");
    expect(formatDuration(7_500_000)).toBe("2 h 5 min");
    expect(formatDuration(4 * 86_400_000)).toBe("4 days");
  });
});
