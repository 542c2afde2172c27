import { expect, it } from "vitest";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";

const fields = { person: "who", event: "what", at: "when" };
const file = (when: string) => `who,what,when\nann,visit,2026-07-01T10:00:00Z\nbob,visit,${when}\n`;

it("warns of a year that is still to come, in the dry run and afterwards, and not of today", async () => {
  const { scope } = await createTeam();
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const dry = await importText(scope, source.id, file("2062-11-11T10:00:00Z"), {
    mapping: { fields },
    dryRun: true,
  });
  expect(dry.warnings).toEqual([expect.stringContaining("2062-11-11, which is still to come")]);
  const whole = await importText(scope, source.id, file("2062-11-11"), { mapping: { fields } });
  expect(whole.warnings).toEqual([expect.stringContaining("2062-11-11, which is still to come")]);
  const other = await createSource(scope, { name: "Shop", kind: "events" }, now);
  const today = await importText(scope, other.id, file(now.toISOString()), { mapping: { fields } });
  expect(today.warnings).toEqual([]);
});
