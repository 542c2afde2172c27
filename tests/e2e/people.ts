import type { Page } from "@playwright/test";

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** Somebody whom no other test knows. */
export function newPerson(name: string): Person {
  return { name, email: `${crypto.randomUUID()}@example.test`, password: "a password of tests" };
}

async function fillPerson(page: Page, { name, email, password }: Person): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
}

/** Signs up as a person would, with a team of their own; returns the team's address. */
export async function signUp(page: Page, person: Person, teamName: string): Promise<string> {
  await page.goto("/sign-up");
  await fillPerson(page, person);
  await page.getByLabel("Team name").fill(teamName);
  await page.getByRole("button", { name: "Sign up" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-up"));
  return new URL(page.url()).pathname.slice(1);
}

/** Signs up by an invitation that is open in the page. */
export async function joinByInvitation(page: Page, person: Person): Promise<void> {
  await fillPerson(page, person);
  await page.getByRole("button", { name: /^Sign up and join/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/invite"));
}

export async function signIn(
  page: Page,
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
