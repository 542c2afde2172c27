import { defineConfig } from "@playwright/test";

/**
 * Run by scripts/test.mjs, which builds, migrates, seeds and serves, and hands over the address, the browser
 * and where the report goes: `npm test -- --only e2e [name of a spec]`. Without them there is no page to open.
 */
const { E2E_BASE_URL, E2E_BROWSER, E2E_BROWSER_ARGS, E2E_REPORT } = process.env;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: E2E_REPORT ?? "test-results/report.json" }]],
  use: {
    baseURL: E2E_BASE_URL,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: E2E_BROWSER, args: E2E_BROWSER_ARGS?.split(" ") ?? [] },
  },
  projects: [{ name: "chromium" }],
});
