import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Tally */

/** The sum of tallies. @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** One check is one test. @returns {Tally} */
export const ofCheck = ({ ok }) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Counts of a vitest JSON report; a file that could not be loaded holds no tests, but it failed. @returns {Tally} */
export function ofVitest(report) {
  const unloadable = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

/** Counts of a Playwright JSON report; a test that only passed when repeated has failed. @returns {Tally} */
export function ofPlaywright({ stats, errors = [] }) {
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed === 0 && errors.length > 0 ? 1 : failed };
}

/** A runner's report, or one failure when it left none; a runner that ended badly has failed whatever it counted. @returns {Tally} */
export function ofReport(file, code, count) {
  let tally = { passed: 0, failed: 0 };
  try {
    tally = count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
