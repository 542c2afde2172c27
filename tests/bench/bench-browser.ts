import { type Browser, chromium, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { sessionCookieName, sessionSecret } from "@/lib/auth";
import { startSession } from "@/lib/sessions";
import { required } from "./bench-team";

/** The Chromium of the tests. Windows that lie behind others draw as if they didn't. */
export async function openBrowser(): Promise<Browser> {
  const args = ["--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding"];
  return chromium.launch({
    executablePath: required("BENCH_BROWSER"),
    args: [...required("BENCH_BROWSER_ARGS").split(" "), ...args],
  });
}

/** What a signed-in person's browser sends. */
export async function sessionCookie(userId: string): Promise<{ name: string; value: string }> {
  const sid = await startSession(userId, "bench", new Date());
  const value = await encode({ token: { sid }, secret: sessionSecret(), maxAge: 3_600 });
  return { name: sessionCookieName(), value };
}

/** A window of one person, at the size of a laptop's. */
export async function openPage(browser: Browser, userId: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: required("BENCH_BASE_URL"),
    viewport: { width: 1440, height: 900 },
  });
  // tsx wraps functions in it, also those that are sent into the page.
  await context.addInitScript("globalThis.__name ??= (part) => part");
  await context.addCookies([{ ...(await sessionCookie(userId)), url: required("BENCH_BASE_URL") }]);
  return context.newPage();
}

/** The value that `share` of them don't exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]!;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
