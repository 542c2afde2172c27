import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  civilDateOf,
  compareCivil,
  DAY_MS,
  isCivilDate,
  isTimeZone,
  localToInstantMs,
  startOfDayMs,
  zoneOffsetMs,
} from "./dates";

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const wall = (year: number, month: number, day: number, hour = 0, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
  second: 0,
  millisecond: 0,
});
const zones = [
  "UTC",
  "Europe/Berlin",
  "Asia/Kathmandu",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Pacific/Chatham",
  "America/St_Johns",
];
const instants = fc.integer({ min: at("1995-01-01T00:00Z"), max: at("2035-01-01T00:00Z") });

describe("zoneOffsetMs", () => {
  it("knows summer and winter, quarter hours and the date line", () => {
    expect(zoneOffsetMs(at("2026-01-15T12:00Z"), "Europe/Berlin")).toBe(HOUR);
    expect(zoneOffsetMs(at("2026-07-15T12:00Z"), "Europe/Berlin")).toBe(2 * HOUR);
    expect(zoneOffsetMs(at("2026-07-15T12:00Z"), "Asia/Kathmandu")).toBe(5.75 * HOUR);
    expect(zoneOffsetMs(at("2026-07-15T12:00Z"), "UTC")).toBe(0);
    expect(zoneOffsetMs(at("2011-12-30T09:59:59.999Z"), "Pacific/Apia")).toBe(-10 * HOUR);
    expect(zoneOffsetMs(at("2011-12-30T10:00Z"), "Pacific/Apia")).toBe(14 * HOUR);
    expect(zoneOffsetMs(at("1971-06-01T00:00Z"), "Africa/Monrovia")).toBe(-(44 * 60 + 30) * 1000);
  });

  it("changes at the millisecond of the change, also inside a quarter of an hour", () => {
    expect(zoneOffsetMs(at("2026-03-29T00:59:59.999Z"), "Europe/Berlin")).toBe(HOUR);
    expect(zoneOffsetMs(at("2026-03-29T01:00:00Z"), "Europe/Berlin")).toBe(2 * HOUR);
    expect(zoneOffsetMs(at("2010-11-07T02:30:59.999Z"), "America/St_Johns")).toBe(-2.5 * HOUR);
    expect(zoneOffsetMs(at("2010-11-07T02:31:00Z"), "America/St_Johns")).toBe(-3.5 * HOUR);
  });

  it("agrees with the parts Intl formats, whatever was asked before", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
        const parts = new Intl.DateTimeFormat("en-US", {
          timeZone: zone,
          hourCycle: "h23",
          year: "numeric",
          month: "numeric",
          day: "numeric",
          hour: "numeric",
          minute: "numeric",
          second: "numeric",
        }).formatToParts(ms);
        const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
        const local = Date.UTC(
          part("year"),
          part("month") - 1,
          part("day"),
          part("hour"),
          part("minute"),
          part("second"),
        );
        expect(zoneOffsetMs(ms, zone)).toBe(local - Math.floor(ms / 1000) * 1000);
      }),
    );
  });
});

describe("localToInstantMs", () => {
  it("moves a skipped time forward by the gap and takes the earlier of two", () => {
    expect(localToInstantMs(wall(2026, 3, 29, 2, 30), "Europe/Berlin")).toBe(at("2026-03-29T01:30Z"));
    expect(localToInstantMs(wall(2026, 10, 25, 2, 30), "Europe/Berlin")).toBe(at("2026-10-25T00:30Z"));
    expect(localToInstantMs(wall(2026, 3, 8, 2, 30), "America/New_York")).toBe(at("2026-03-08T07:30Z"));
    expect(localToInstantMs(wall(2026, 11, 1, 1, 30), "America/New_York")).toBe(at("2026-11-01T05:30Z"));
    expect(localToInstantMs(wall(2011, 12, 30, 12), "Pacific/Apia")).toBe(at("2011-12-30T22:00Z"));
  });

  it("undoes zoneOffsetMs, or gives an earlier instant with the same wall time", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (ms, zone) => {
        const local = new Date(ms + zoneOffsetMs(ms, zone));
        const back = localToInstantMs(
          {
            year: local.getUTCFullYear(),
            month: local.getUTCMonth() + 1,
            day: local.getUTCDate(),
            hour: local.getUTCHours(),
            minute: local.getUTCMinutes(),
            second: local.getUTCSeconds(),
            millisecond: local.getUTCMilliseconds(),
          },
          zone,
        );
        expect(back).toBeLessThanOrEqual(ms);
        expect(back + zoneOffsetMs(back, zone)).toBe(local.getTime());
      }),
    );
  });
});

describe("days", () => {
  it("start where the zone's day starts, with 23, 24 or 25 hours", () => {
    const length = (date: string, zone: string) =>
      (startOfDayMs(addDays(date, 1), zone) - startOfDayMs(date, zone)) / HOUR;
    expect(startOfDayMs("2026-07-01", "Europe/Berlin")).toBe(at("2026-06-30T22:00Z"));
    expect(length("2026-03-29", "Europe/Berlin")).toBe(23);
    expect(length("2026-10-25", "Europe/Berlin")).toBe(25);
    expect(length("2026-06-01", "Europe/Berlin")).toBe(24);
    expect(startOfDayMs("2018-11-04", "America/Sao_Paulo")).toBe(at("2018-11-04T03:00Z"));
    expect(length("2018-11-04", "America/Sao_Paulo")).toBe(23);
    expect(startOfDayMs("2018-02-18", "America/Sao_Paulo")).toBe(at("2018-02-18T03:00Z"));
    expect(startOfDayMs("1919-03-31", "America/Toronto")).toBe(at("1919-03-31T04:30Z"));
    expect(length("2011-12-30", "Pacific/Apia")).toBe(0);
  });

  it("hold their instants", () => {
    const smooth = zones.filter((zone) => zone !== "America/St_Johns");
    fc.assert(
      fc.property(instants, fc.constantFrom(...smooth), (ms, zone) => {
        const date = civilDateOf(ms, zone);
        expect(startOfDayMs(date, zone)).toBeLessThanOrEqual(ms);
        expect(startOfDayMs(addDays(date, 1), zone)).toBeGreaterThan(ms);
      }),
    );
  });

  it("are counted across months, leap days and years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(addDays("0099-12-31", 1)).toBe("0100-01-01");
    expect(["2026-10-01", "2026-09-30"].sort(compareCivil)).toEqual(["2026-09-30", "2026-10-01"]);
    expect(compareCivil("2026-10-01", "2026-10-01")).toBe(0);
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
  });

  it("are checked to be real", () => {
    for (const good of ["2026-02-28", "2028-02-29", "0001-01-01"]) expect(isCivilDate(good)).toBe(true);
    for (const bad of [
      "2026-02-30",
      "2026-13-01",
      "2026-1-1",
      "0000-01-01",
      "2026-00-10",
      "2026-01-01T00:00",
    ])
      expect(isCivilDate(bad)).toBe(false);
  });
});

it("tells zones from other words", () => {
  for (const good of ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])
    expect(isTimeZone(good)).toBe(true);
  for (const bad of ["", "Europe/Atlantis", "+01:00", "Berlin", "Europe/Berlin "])
    expect(isTimeZone(bad)).toBe(false);
});

it("reads a million offsets of clustered times in well under a second", () => {
  const start = at("2026-07-01T00:00Z");
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < 1_000_000; i++) sum += zoneOffsetMs(start + (i % 90) * DAY_MS + i, "Europe/Berlin");
  expect(sum).toBe(2 * HOUR * 1_000_000);
  expect(performance.now() - began).toBeLessThan(2000);
});
