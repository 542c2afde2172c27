import { expect, it } from "vitest";
import { isTimeZone } from "@/lib/dates";
import { timeZoneChoices, zoneOfToday } from "./time-zones";

it("offers zones by their names of today, each once, and only real ones", () => {
  const zones = timeZoneChoices("Etc/GMT+5");
  expect(zones).toEqual(expect.arrayContaining(["UTC", "Europe/Berlin", "Asia/Kathmandu", "Etc/GMT+5"]));
  expect(zones).not.toContain("Asia/Katmandu");
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  expect(zoneOfToday("Europe/Kiev")).toBe("Europe/Kyiv");
});
