import "server-only";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Draft, MapOp } from "@/lib/journeys/map/schema";

/** What a card names that isn't on the map: where the team has them, what audit calls them, what to say of one it never had. */
const namings = {
  ownerId: {
    there:
      "SELECT user_id AS id FROM memberships WHERE team_id = current_team() AND user_id = ANY($1::uuid[])",
    subject: "member",
    words: "The owner of this card is no member of the team. Choose somebody who is.",
  },
  imageId: {
    // The picture stays until the edit is done: whoever deletes unused ones waits, and then sees the card.
    there: "SELECT id FROM images WHERE team_id = current_team() AND id = ANY($1::uuid[]) FOR KEY SHARE",
    subject: "image",
    words: "The picture of this card is not one of this team's. Add it here again.",
  },
  evidenceImportId: {
    there: "SELECT id FROM imports WHERE team_id = current_team() AND id = ANY($1::uuid[])",
    subject: "import",
    words:
      "The import that this card gives as evidence is not one of this team's. Choose another, or give an address.",
  },
} as const;
type Naming = keyof typeof namings;
const fields = Object.keys(namings) as Naming[];

type CardFields = Partial<Pick<Draft<"card">, Naming>>;

/** What an op says of a card; null: it is about something else, or takes a card away. */
function saidOf(op: MapOp): CardFields | null {
  if (op.kind !== "card" || op.op === "remove") return null;
  return op.op === "put" ? op.item : op.patch;
}

async function idsIn(tx: SqlTx, text: string, ids: string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(text, [ids]);
  return new Set(rows.map(({ id }) => id));
}

const hadIt =
  "SELECT DISTINCT subject_id AS id FROM audit_entries WHERE team_id = current_team() AND subject_kind = $2 AND subject_id = ANY($1::text[])";

/** Those of these ids that the team no longer has. @throws NOT_FOUND for one that it never had */
async function goneOf(tx: SqlTx, field: Naming, ops: readonly MapOp[]): Promise<Set<string>> {
  const { there, subject, words } = namings[field];
  const ids = [...new Set(ops.flatMap((op) => saidOf(op)?.[field] ?? []))];
  if (ids.length === 0) return new Set();
  const own = await idsIn(tx, there, ids);
  const gone = ids.filter((id) => !own.has(id));
  if (gone.length === 0) return new Set();
  const { rows } = await tx.query<{ id: string }>(hadIt, [gone, subject]);
  if (rows.length < gone.length) throw new AppError("NOT_FOUND", words);
  return new Set(gone);
}

function without(op: MapOp, gone: Record<Naming, Set<string>>): MapOp {
  const said = saidOf(op);
  if (!said) return op;
  const left = fields.filter((field) => gone[field].has(said[field] ?? ""));
  if (left.length === 0) return op;
  const cleared = Object.fromEntries(left.map((field) => [field, null]));
  return (
    op.op === "put" ? { ...op, item: { ...op.item, ...cleared } } : { ...op, patch: { ...said, ...cleared } }
  ) as MapOp;
}

/**
 * An edit as it can be done now. Cards name owners, pictures and imports of the team. One that the team had and has no more (a
 * member left, an unused picture was deleted, while somebody worked offline, or before they undid, pasted or restored) is left
 * out, and the rest of the edit stays: nobody loses words over it. Asks nothing where no card names any.
 * @throws NOT_FOUND for one that was never this team's, saying what to do
 */
export async function withoutGone(tx: SqlTx, ops: MapOp[]): Promise<MapOp[]> {
  const gone = {} as Record<Naming, Set<string>>;
  for (const field of fields) gone[field] = await goneOf(tx, field, ops);
  return fields.some((field) => gone[field].size > 0) ? ops.map((op) => without(op, gone)) : ops;
}
