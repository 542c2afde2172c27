import "server-only";
import { hkdfSync } from "node:crypto";
import { cookies } from "next/headers";
import type { AuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import type { CredentialsConfig } from "next-auth/providers/credentials";
import { cache } from "react";
import { clientAddress } from "@/lib/client-address";
import { env } from "@/lib/env";
import { logError } from "@/lib/log";
import { type CurrentSession, endSession, findSession, startSession } from "@/lib/sessions";
import { findUserByCredentials } from "@/lib/sign-in";
import { THEME_COOKIE } from "@/lib/theme";

/** The cookie may live as long as browsers keep one; how long a session lives is said by its row. */
const COOKIE_SECONDS = 400 * 86_400;

/** With Secure when people reach us by https; a __Secure- cookie is refused on plain http. */
function isSecure(): boolean {
  return env().NEXTAUTH_URL?.startsWith("https://") ?? false;
}

/** The name of the cookie that holds the session. */
export function sessionCookieName(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

/** A key of its own for the cookie, so that no other use of the secret can forge one. */
export function sessionSecret(): string {
  return Buffer.from(
    hkdfSync("sha256", env().THROUGHLINE_SECRET, "", "throughline session cookie", 32),
  ).toString("hex");
}

type Fields = Record<"email" | "password", { label: string; type: string }>;

const credentials: CredentialsConfig<Fields> = {
  id: "credentials",
  name: "credentials",
  type: "credentials",
  credentials: {
    email: { label: "Email", type: "email" },
    password: { label: "Password", type: "password" },
  },
  async authorize(given, request) {
    if (typeof given?.email !== "string" || typeof given.password !== "string") return null;
    const headers = (request.headers ?? {}) as Record<string, string | undefined>;
    try {
      const now = new Date();
      const address = clientAddress(headers["x-forwarded-for"], env().TRUST_PROXY === "1");
      const found = await findUserByCredentials(
        { email: given.email, password: given.password, address },
        now,
      );
      return found ? { id: await startSession(found.userId, headers["user-agent"] ?? "", now) } : null;
    } catch (error) {
      // next-auth would put the message of an unforeseen error into an address.
      throw new Error(`Failed:${logError(error)}`);
    }
  },
};

/** A browser that has no theme of its own starts with the person's. */
async function startTheme(sessionId: string): Promise<void> {
  const jar = await cookies();
  const found = jar.has(THEME_COOKIE) ? null : await findSession(sessionId, new Date());
  if (!found || found.theme === "system") return;
  jar.set(THEME_COOKIE, found.theme, {
    path: "/",
    maxAge: COOKIE_SECONDS,
    sameSite: "lax",
    secure: isSecure(),
  });
}

/**
 * Sign-in and sign-out by next-auth. Its token holds the id of a row in `sessions` and nothing else; every request looks
 * that row up (`currentSession`), so that ending it takes effect at once. A function, because a build has no secret.
 */
export function authOptions(): AuthOptions {
  return {
    secret: sessionSecret(),
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [credentials],
    callbacks: {
      // `user` comes once, from authorize above: its id is the session's.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      async session({ session, token }) {
        const found = await findSession(String(token.sid), new Date());
        const { expires } = session;
        return found ? { expires, user: { name: found.name, email: found.email } } : { expires };
      },
    },
    events: {
      signIn: ({ user }) => startTheme(user.id),
      signOut: ({ token }) => endSession(String(token?.sid)),
    },
    logger: {
      // A cookie of another key (an old secret, another checkout on this host) is no news.
      error: (code, metadata) =>
        void (code !== "JWT_SESSION_ERROR" && logError(new Error(code), { metadata })),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

async function sessionIdOfCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  try {
    const content = await decode({ token, secret: sessionSecret() });
    return typeof content?.sid === "string" ? content.sid : null;
  } catch {
    return null;
  }
}

/** Who is signed in, or null. Asked of the database once a request, however many ask. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const id = await sessionIdOfCookie();
  return id === null ? null : findSession(id, new Date());
});
