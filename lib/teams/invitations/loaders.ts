import "server-only";
import { currentSession } from "@/lib/auth";
import { findInvitation } from "./queries";
import type { PresentedInvitation } from "./schema";

/** What a link leads to and who looks at it; null when it is no invitation. */
export async function loadInvitation(
  token: string,
): Promise<{ invitation: PresentedInvitation; reader: { name: string; email: string } | null } | null> {
  const [found, session] = await Promise.all([findInvitation(token, new Date()), currentSession()]);
  if (!found) return null;
  const { teamName, role, state } = found;
  return {
    invitation: { teamName, role, state },
    reader: session && { name: session.name, email: session.email },
  };
}
