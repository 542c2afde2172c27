import type { MapColumn } from "@/lib/journeys/map/columns";
import type { Block } from "@/lib/journeys/map/paste/block";
import type { PasteColumn, PasteInput } from "@/lib/journeys/map/paste/paste-plan";
import { plainWords } from "@/lib/journeys/map/paste/plain-words";
import { nameLine } from "@/lib/name-line";

function ofMap({ id, stage, step }: MapColumn): PasteColumn {
  const name = step ? `${stage.name}: ${step.name}` : stage.name;
  return { id, stageId: stage.id, stepId: step?.id ?? null, name, isNew: false };
}

/** Columns by every name they go by; where two share one, a stage goes before a step and the first before the others. */
function byName(columns: readonly MapColumn[]): Map<string, PasteColumn> {
  const found = new Map<string, PasteColumn>();
  const add = (name: string, column: MapColumn) => {
    const words = plainWords(name);
    if (!found.has(words)) found.set(words, ofMap(column));
  };
  for (const column of columns) if (column.isFirstOfStage) add(column.stage.name, column);
  for (const column of columns)
    if (column.step) {
      add(column.step.name, column);
      add(`${column.stage.name} ${column.step.name}`, column);
    }
  return found;
}

function newColumn(name: string, input: PasteInput): PasteColumn {
  const id = input.newId();
  return { id, stageId: id, stepId: null, name, isNew: true };
}

function namedColumns(names: readonly string[], input: PasteInput): PasteColumn[] {
  const known = byName(input.columns);
  const targets: PasteColumn[] = [];
  names.forEach((written, index) => {
    const name = nameLine(written.replaceAll(/\s+/g, " "));
    const words = plainWords(name) || name.toLowerCase();
    // A merged heading stands over its first column only; those without a name belong to it.
    const column =
      (name === "" ? targets.at(-1) : known.get(words)) ?? newColumn(name || `Stage ${index + 1}`, input);
    if (name !== "") known.set(words, column);
    targets.push(column);
  });
  return targets;
}

function followingColumns(count: number, input: PasteInput): PasteColumn[] {
  const { at, columns } = input;
  const start = Math.max(at ? columns.findIndex((column) => column.id === at.columnId) : 0, 0);
  const stages = Object.keys(input.state.stage).length;
  const there = columns.slice(start, start + count).map(ofMap);
  const more = Array.from({ length: count - there.length }, (_, index) =>
    newColumn(`Stage ${stages + index + 1}`, input),
  );
  return [...there, ...more];
}

/** For each column of the block's values: where on the map it goes. */
export function targetColumns(block: Block, input: PasteInput): PasteColumn[] {
  const from = input.header.lanes ? 1 : 0;
  const head = (block[0] ?? []).slice(from);
  return input.header.stages ? namedColumns(head, input) : followingColumns(head.length, input);
}
