import { maxStages } from "@/lib/journeys/limits";
import { maxCards, maxLanes, maxOps } from "@/lib/journeys/map/limits";
import type { Block } from "@/lib/journeys/map/paste/block";
import { cellCards } from "@/lib/journeys/map/paste/cell-cards";
import { once, pasteOps } from "@/lib/journeys/map/paste/paste-ops";
import type { PasteColumn, PasteInput, PastePlan, PasteRow } from "@/lib/journeys/map/paste/paste-plan";
import { targetColumns } from "@/lib/journeys/map/paste/target-columns";
import { targetLanes } from "@/lib/journeys/map/paste/target-lanes";

const maxName = 120;
const count = new Intl.NumberFormat("en-US");

function rowsOf(block: Block, targets: readonly PasteColumn[], input: PasteInput): PasteRow[] {
  const from = input.header.lanes ? 1 : 0;
  const columns = once(targets);
  return targetLanes(block, input)
    .map((target): PasteRow => {
      const values = block[target.row]!.slice(from);
      const cards = values.map((value) =>
        cellCards(value, target.lane.kind).map((card) => ({ ...card, id: input.newId() })),
      );
      // Several columns of the block go to one of the map when a heading is merged or repeated.
      const cells = columns.map(({ id }) => cards.filter((_, at) => targets[at]!.id === id).flat());
      return { ...target, cells };
    })
    .filter(({ named, cells }) => named !== "" || cells.some((cards) => cards.length > 0));
}

/** Columns without a name and without a card would become empty stages. */
function usedColumns(block: Block, input: PasteInput): Set<number> {
  const [fromRow, fromColumn] = [input.header.stages ? 1 : 0, input.header.lanes ? 1 : 0];
  const used = new Set<number>();
  for (let column = fromColumn; column < (block[0]?.length ?? 0); column++) {
    const named = input.header.stages && block[0]![column] !== "";
    if (named || block.slice(fromRow).some((row) => row[column] !== "")) used.add(column);
  }
  return used;
}

function tooLong(columns: readonly PasteColumn[], rows: readonly PasteRow[]): string | null {
  const short = (name: string) => `${name.slice(0, 40)}…`;
  const stage = columns.find(({ isNew, name }) => isNew && name.length > maxName);
  if (stage)
    return `“${short(stage.name)}” is too long for a stage's name (${maxName} characters). Shorten it, or say that the first row is no row of stages.`;
  const lane = rows.find(({ lane }) => lane.isNew && lane.name.length > maxName)?.lane;
  if (lane)
    return `“${short(lane.name)}” is too long for a lane's name (${maxName} characters). Shorten it, or say that the first column is no column of lanes.`;
  return null;
}

function tooMuch(counts: PastePlan["counts"], { state }: PasteInput): string | null {
  const over = (things: string, there: number, added: number, most: number) =>
    there + added > most
      ? `The map would have ${count.format(there + added)} ${things}, and holds at most ${count.format(most)}. Paste a part of it.`
      : null;
  const all = counts.cards + counts.stages + counts.lanes;
  if (all > maxOps)
    return `This makes ${count.format(all)} cards, stages and lanes. A map takes ${count.format(maxOps)} at once; paste it in parts.`;
  return (
    over("stages", Object.keys(state.stage).length, counts.stages, maxStages) ??
    over("lanes", Object.keys(state.lane).length, counts.lanes, maxLanes) ??
    over("cards", Object.keys(state.card).length, counts.cards, maxCards)
  );
}

/**
 * What pasting a rectangular block does: which row goes to which lane (by name or what such a lane is usually called), which
 * column to which stage, and what has to be made. Nothing that is on the map is changed; every card is an assumption.
 */
export function planPaste(block: Block, input: PasteInput): PastePlan {
  const used = usedColumns(block, input);
  const kept = block.map((row) => row.filter((_, at) => used.has(at) || (at === 0 && input.header.lanes)));
  const targets = targetColumns(kept, input);
  const columns = once(targets);
  const rows = rowsOf(kept, targets, input);
  const made = pasteOps(columns, rows, input);
  const counts = { cards: made.cards.length, stages: made.stages.length, lanes: made.lanes.length };
  const ops = [...made.stages, ...made.lanes, ...made.cards];
  const refused =
    tooLong(columns, rows) ??
    tooMuch(counts, input) ??
    (ops.length === 0 ? "There is nothing to add: all of it is names that the map has already." : null);
  return { columns, rows, counts, ops: refused === null ? ops : [], refused };
}
