import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inLanes, report } from "./check.mjs";
import { ofCheck, ofPlaywright, ofReport, ofVitest, sum } from "./tally.mjs";

it("adds up", () => {
  expect(sum([ofCheck({ ok: true }), ofCheck({ ok: false }), { passed: 3, failed: 0 }])).toEqual({
    passed: 4,
    failed: 1,
  });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});

it("counts a test file that could not be loaded as a failure", () => {
  const passedTest = { status: "passed", assertionResults: [{ status: "passed" }] };
  const unloadable = { status: "failed", assertionResults: [] };
  const failing = { status: "failed", assertionResults: [{ status: "failed" }] };
  const counts = { numPassedTests: 1, numFailedTests: 1 };
  expect(ofVitest({ ...counts, testResults: [passedTest, unloadable, failing] })).toEqual({
    passed: 1,
    failed: 2,
  });
});

it("counts a flaky browser test, and an error outside of all tests, as failures", () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 };
  expect(ofPlaywright({ stats })).toEqual({ passed: 5, failed: 1 });
  expect(ofPlaywright({ stats: { ...stats, flaky: 0 }, errors: [{}] })).toEqual({ passed: 5, failed: 1 });
});

it("takes a missing report, and a bad end after good tests, for a failure", () => {
  const folder = mkdtempSync(join(tmpdir(), "throughline-tally-"));
  const file = join(folder, "report.json");
  expect(ofReport(file, 0, ofPlaywright)).toEqual({ passed: 0, failed: 1 });
  writeFileSync(file, JSON.stringify({ stats: { expected: 2, unexpected: 0, flaky: 0 } }));
  expect(ofReport(file, 0, ofPlaywright)).toEqual({ passed: 2, failed: 0 });
  expect(ofReport(file, 1, ofPlaywright)).toEqual({ passed: 2, failed: 1 });
  rmSync(folder, { recursive: true });
});

it("runs every job, never more than allowed at once", async () => {
  let running = 0;
  let most = 0;
  const job = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return true;
  };
  expect(await inLanes([job, job, job, job, job], 2)).toHaveLength(5);
  expect(most).toBe(2);
});

it("shows what a check says only when it fails", () => {
  const result = { name: "types", ok: true, seconds: 1, output: "noise" };
  expect(report(result)).not.toContain("noise");
  expect(report({ ...result, ok: false })).toMatch(/^noise\n {2}FAILED {2}types/);
});
