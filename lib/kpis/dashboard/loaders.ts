import "server-only";
import { AppError } from "@/lib/errors";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { requirePageScope } from "@/lib/page";

/**
 * The dashboard for whoever is signed in. `period` as it stands in the address; null = the last quarter that is over.
 * null: the address names no quarter. @throws NOT_FOUND
 */
export async function loadDashboard(
  team: string,
  journeyId: string,
  period: string | null,
): Promise<Dashboard | null> {
  const scope = await requirePageScope(team);
  try {
    return await getDashboard(scope, { journeyId, period, now: new Date() });
  } catch (error) {
    if (error instanceof AppError && error.code === "INVALID") return null;
    throw error;
  }
}
