import "server-only";
import { AppError, type ErrorCode } from "@/lib/errors";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { requirePageScope } from "@/lib/page";
import type { Scope } from "@/lib/scope";

interface Asked {
  period: string | null;
  persona: string | null;
}

const isCode = (error: unknown, code: ErrorCode) => error instanceof AppError && error.code === code;

async function getAsked(scope: Scope, journeyId: string, asked: Asked) {
  const input = { journeyId, ...asked, now: new Date() };
  try {
    return { dashboard: await getDashboard(scope, input), isPersonaGone: false };
  } catch (error) {
    if (asked.persona === null || !isCode(error, "NOT_FOUND")) throw error;
    return { dashboard: await getDashboard(scope, { ...input, persona: null }), isPersonaGone: true };
  }
}

/**
 * The dashboard for whoever is signed in. `period` and `persona` as they stand in the address; null = the last quarter that is
 * over, everybody's. isPersonaGone: who the address names is not on this journey, so it is everybody's.
 * null: the address names no quarter. @throws NOT_FOUND
 */
export async function loadDashboard(
  team: string,
  journeyId: string,
  period: string | null,
  persona: string | null = null,
): Promise<{ dashboard: Dashboard; isPersonaGone: boolean } | null> {
  const scope = await requirePageScope(team);
  try {
    return await getAsked(scope, journeyId, { period, persona });
  } catch (error) {
    if (isCode(error, "INVALID")) return null;
    throw error;
  }
}
