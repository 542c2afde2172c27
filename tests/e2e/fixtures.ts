import { type BrowserContext, test as base, expect } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { sessionCookieName, sessionSecret } from "@/lib/auth";
import { db } from "@/lib/db";
import type { Role } from "@/lib/roles";
import type { Scope } from "@/lib/scope";
import { startSession } from "@/lib/sessions";
import { addMember, createTeam } from "@/tests/factories/team";

/** A person in a team of their own, with a browser that is signed in. */
interface SignedIn {
  userId: string;
  slug: string;
  scope: Scope;
}

interface Fixtures {
  /** the owner of a new team; `page` is signed in as them */
  owner: SignedIn;
  /** signs a context in as an existing person, by writing a session as signing in would */
  signIn: (context: BrowserContext, userId: string) => Promise<void>;
  /** signs `page` in as the owner of the demo team */
  demo: { slug: string };
  /** one more member of the owner's team */
  member: (role: Role) => Promise<SignedIn>;
}

export const test = base.extend<Fixtures>({
  signIn: async ({ baseURL }, use) => {
    await use(async (context, userId) => {
      const sid = await startSession(userId, "Playwright", new Date());
      const value = await encode({ token: { sid }, secret: sessionSecret(), maxAge: 86_400 });
      await context.addCookies([
        { name: sessionCookieName(), value, url: baseURL!, httpOnly: true, sameSite: "Lax" },
      ]);
    });
  },
  owner: async ({ context, signIn }, use) => {
    const { user, scope, slug } = await createTeam();
    await signIn(context, user.id);
    await use({ userId: user.id, slug, scope });
  },
  demo: async ({ context, signIn }, use) => {
    const { id } = await db().user.findUniqueOrThrow({ where: { email: "demo@throughline.test" } });
    await signIn(context, id);
    await use({ slug: "demo" });
  },
  member: async ({ owner }, use) => {
    await use(async (role) => {
      const { user, scope, slug } = await addMember(owner.scope, role);
      return { userId: user.id, slug, scope };
    });
  },
});

export { expect };
