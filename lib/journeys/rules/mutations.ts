import "server-only";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { FactKind, StageRule } from "@/lib/facts/schema";
import { newId } from "@/lib/ids";
import { normalMatch, ruleKey } from "@/lib/journeys/definition";
import { changeDefinition } from "@/lib/journeys/mutations";
import { ruleProblem } from "@/lib/journeys/rules/fit";
import type { Definition, DefinitionVersion } from "@/lib/journeys/schema";
import type { Scope } from "@/lib/scope";

/**
 * The sources that rules name, held against deletion until the transaction ends.
 * @throws NOT_FOUND for one that is not this team's
 */
async function readKinds(scope: Scope, rules: StageRule[], tx: SqlTx): Promise<Map<string, FactKind>> {
  const ids = [...new Set(rules.map((rule) => rule.source))];
  const { rows } = await tx.query<{ id: string; kind: FactKind }>(
    "SELECT id, kind FROM sources WHERE team_id = $1 AND id = ANY($2::uuid[]) FOR KEY SHARE",
    [scope.teamId, ids],
  );
  if (rows.length < ids.length)
    throw new AppError("NOT_FOUND", "A rule names a source that is not one of this team's.");
  return new Map(rows.map((row) => [row.id, row.kind]));
}

/** @throws NOT_FOUND for a stage of another journey, INVALID for a rule that can't match a fact of its source */
function checkRules(rules: StageRule[], stages: Definition["stages"], kinds: Map<string, FactKind>): void {
  const known = new Set(stages.map((stage) => stage.id));
  for (const [index, rule] of rules.entries()) {
    if (!known.has(rule.stage))
      throw new AppError("NOT_FOUND", "A rule names a stage that is not one of this journey's.");
    const problem = ruleProblem(rule, kinds.get(rule.source)!);
    if (problem) {
      throw new AppError("INVALID", `Rule ${index + 1}: ${problem}`, {
        details: { issues: [{ path: `${index}`, message: problem }] },
      });
    }
  }
}

/** A rule that stays keeps its id, so that a version shows what came, went and stayed; the same rule twice is one. */
function withIds(rules: StageRule[], before: Definition, now: Date): Definition["rules"] {
  const ids = new Map(before.rules.map((rule) => [ruleKey(rule), rule.id]));
  const next = new Map<string, Definition["rules"][number]>();
  for (const { stage, source, match, kind } of rules) {
    const rule = { stage, source, match: normalMatch(match), kpi: kind ?? null };
    const key = ruleKey(rule);
    if (!next.has(key)) next.set(key, { id: ids.get(key) ?? newId(now.getTime()), ...rule });
  }
  return [...next.values()];
}

/**
 * Replaces all rules of a journey at once. `baseVersion` is the version an editor started from.
 * @returns the definition as it now stands; its version is a new one only when something changed
 * @throws FORBIDDEN, NOT_FOUND, INVALID, CONFLICT when `baseVersion` is no longer the newest
 */
export function replaceRules(
  scope: Scope,
  input: { journey: string; rules: StageRule[]; baseVersion?: number },
  now: Date,
  tx?: SqlTx,
): Promise<DefinitionVersion> {
  return changeDefinition(
    scope,
    { journey: input.journey, action: "rules.replaced", baseVersion: input.baseVersion, now },
    async (open, before) => {
      checkRules(input.rules, before.stages, await readKinds(scope, input.rules, open));
      const rules = withIds(input.rules, before, now);
      await open.query("DELETE FROM stage_rules WHERE team_id = $1 AND journey_id = $2", [
        scope.teamId,
        input.journey,
      ]);
      await open.query(
        `INSERT INTO stage_rules (team_id, id, journey_id, stage_id, source_id, position, match, kpi)
         SELECT $1, r.id, $2, r.stage, r.source, (row_number() OVER (ORDER BY r.nth)) - 1, r.match, r.kpi
         FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS (id uuid, stage uuid, source uuid, match jsonb, kpi text))
           WITH ORDINALITY AS r(id, stage, source, match, kpi, nth)`,
        [scope.teamId, input.journey, JSON.stringify(rules)],
      );
    },
    tx,
  );
}
