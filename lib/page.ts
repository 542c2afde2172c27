import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentSession } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import type { Role } from "@/lib/roles";
import { requireScope, type Scope } from "@/lib/scope";
import type { CurrentSession } from "@/lib/sessions";

/** The header in which proxy.ts tells pages their own path; Next tells layouts nothing of it. */
const PATH_HEADER = "x-throughline-path";

async function toSignIn(): Promise<never> {
  const path = (await headers()).get(PATH_HEADER) ?? "/";
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** Who is signed in; sends everybody else to sign in and back here. For pages and their loaders. */
export async function requirePageSession(): Promise<CurrentSession> {
  return (await currentSession()) ?? toSignIn();
}

/**
 * The scope of a page: sends to sign-in without a session, and answers 404 for a team that is unknown or not theirs.
 * Asked once a request. @throws FORBIDDEN when the role is too small
 */
export const requirePageScope = cache(async (teamSlug: string, needed: Role = "viewer"): Promise<Scope> => {
  await requirePageSession();
  try {
    return await requireScope(teamSlug, needed);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    if (error instanceof AppError && error.code === "UNAUTHENTICATED") return toSignIn();
    throw error;
  }
});
