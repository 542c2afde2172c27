import "server-only";
import { withTeam } from "@/lib/db";
import { logError } from "@/lib/log";
import type { Scope } from "@/lib/scope";

const everyMs = 400;
const abandonedMs = 3_600_000;

interface ProgressWriter {
  report(phase: string, rows: number, bytes: number): void;
  end(): Promise<void>;
}

/**
 * Shows how far an import is to whoever polls `progressId`, on a connection of its own: the import's own transaction is seen
 * by nobody until it commits. At most one write is under way; a failing one is logged and harms nothing.
 */
export function startProgress(scope: Scope, progressId: string | null, now: () => Date): ProgressWriter {
  if (progressId === null) return { report: () => undefined, end: async () => undefined };
  let lastMs = 0;
  let phaseShown = "";
  let underWay: Promise<unknown> | null = null;
  return {
    report(phase, rows, bytes) {
      const at = now();
      if (underWay || (phase === phaseShown && at.getTime() - lastMs < everyMs)) return;
      lastMs = at.getTime();
      phaseShown = phase;
      const data = { phase, rows, bytes: BigInt(bytes), updatedAt: at };
      const where = { teamId_id: { teamId: scope.teamId, id: progressId } };
      const create = { teamId: scope.teamId, id: progressId, ...data };
      underWay = withTeam(scope, (tx) => tx.importProgress.upsert({ where, create, update: data }))
        .catch((error: unknown) => logError(error, { what: "import progress" }))
        .finally(() => {
          underWay = null;
        });
    },
    async end() {
      await underWay;
      // With it go those whose process was killed in the middle.
      const abandoned = new Date(now().getTime() - abandonedMs);
      const where = { teamId: scope.teamId, OR: [{ id: progressId }, { updatedAt: { lt: abandoned } }] };
      await withTeam(scope, (tx) => tx.importProgress.deleteMany({ where })).catch((error: unknown) =>
        logError(error, { what: "import progress" }),
      );
    },
  };
}
