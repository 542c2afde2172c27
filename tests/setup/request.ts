import { AsyncLocalStorage } from "node:async_hooks";
import { encode } from "next-auth/jwt";
import { sessionCookieName, sessionSecret } from "@/lib/auth";
import { startSession } from "@/lib/sessions";

/**
 * Calls server actions, loaders and route handlers as somebody, without a server:
 *
 *     const result = await asUser(user, () => renameTeamAction({ team: slug, name: "New" }));
 *     await asNobody(() => …);
 *     const session = await signIn(user); await inSession(session, () => …);   // the same session more than once
 *
 * vitest.config.ts puts next-headers.ts and next-cache.ts of this folder in the place of Next's modules; everything below
 * them is real, from the encrypted cookie to the row in `sessions`.
 */
export interface FakeRequest {
  cookies: Map<string, string>;
  headers: Headers;
}

export const requestStore = new AsyncLocalStorage<FakeRequest>();

/** Signs a person in and returns the cookie and the session's id. */
export async function signIn(
  user: { id: string },
  now = new Date(),
): Promise<{ id: string; cookie: string }> {
  const id = await startSession(user.id, "tests", now);
  return { id, cookie: await encode({ token: { sid: id }, secret: sessionSecret(), maxAge: 86_400 }) };
}

/** Runs `fn` as a request that brings this session's cookie. */
export function inSession<T>(
  session: { cookie: string },
  fn: () => Promise<T>,
  headers: HeadersInit = {},
): Promise<T> {
  const cookies = new Map([[sessionCookieName(), session.cookie]]);
  return requestStore.run({ cookies, headers: new Headers(headers) }, fn);
}

/** Runs `fn` as a request of this person, in a session of its own. */
export async function asUser<T>(user: { id: string }, fn: () => Promise<T>): Promise<T> {
  return inSession(await signIn(user), fn);
}

/** Runs `fn` as a request of somebody who is not signed in. */
export function asNobody<T>(fn: () => Promise<T>): Promise<T> {
  return requestStore.run({ cookies: new Map(), headers: new Headers() }, fn);
}
