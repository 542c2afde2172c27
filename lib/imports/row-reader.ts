import { findColumn } from "./header";
import { importLimits } from "./limits";
import { MappingError } from "./mapping-error";
import type { NormalisedFact, RejectedRow } from "./normalised";
import type { TimestampReader } from "./timestamp";

/** A mapped column: where it stands and what it is called. */
export interface Column {
  index: number;
  name: string;
}

export function cutText(text: string, chars: number): string {
  return text.length <= chars ? text : text.slice(0, chars).toWellFormed();
}

/** `trim` for cells that mostly need none. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.trim();
}

/** @throws MappingError when the file has no such column */
export function columnOf(header: readonly string[], field: string, name: string): Column {
  const index = findColumn(header, name);
  if (index < 0) throw new MappingError(field, name, header);
  return { index, name: header[index]! };
}

/** null when the mapping leaves the field out. @throws MappingError when the file has no such column */
export function optionalColumn(
  header: readonly string[],
  field: string,
  name: string | undefined,
): Column | null {
  return name === undefined ? null : columnOf(header, field, name);
}

export function rejected(column: Column | null, value: string, reason: string): RejectedRow {
  return {
    outcome: "rejected",
    column: column?.name ?? null,
    value: cutText(value, importLimits.rejectedValueChars),
    reason,
  };
}

function cells(count: number): string {
  return `${count} ${count === 1 ? "cell" : "cells"}`;
}

/** A row of the wrong width; what it holds can't be told apart. */
export function rejectedWidth(fields: readonly string[], width: number): RejectedRow {
  return rejected(null, fields.join(","), `The row has ${cells(fields.length)}, the header has ${width}`);
}

export function isBlankRow(fields: readonly string[]): boolean {
  return fields.every((cell) => trimmed(cell) === "");
}

/** All cells of a row, trimmed, as one text: what a row without an id is recognised by. */
export function contentOf(fields: readonly string[]): string {
  let text = trimmed(fields[0]!);
  for (let i = 1; i < fields.length; i++) text += `\u001f${trimmed(fields[i]!)}`;
  return text;
}

/** The rejection of a cell that is too long to be indexed, or null. */
export function tooLong(column: Column | null, text: string | null): RejectedRow | null {
  if (text === null || text.length <= importLimits.nameChars) return null;
  return rejected(column, text, `Longer than ${importLimits.nameChars} characters`);
}

/** Text of a mapped cell; null when the column isn't mapped or the cell is empty. */
export function textOf(fields: readonly string[], column: Column | null): string | null {
  if (column === null) return null;
  return trimmed(fields[column.index]!) || null;
}

const instantAt = { ms: 0 };
const dayAt = { day: "" };

/** Reads the date cell into `fact.at` (reused objects); gives the rejection when it can't be read. */
export function readAt(
  fields: readonly string[],
  column: Column,
  read: TimestampReader,
  fact: NormalisedFact,
): RejectedRow | null {
  const cell = fields[column.index]!;
  const at = read(cell);
  if (at.kind === "error") return rejected(column, cell, at.error);
  if (at.kind === "instant") {
    instantAt.ms = at.ms;
    fact.at = instantAt;
  } else {
    dayAt.day = at.date;
    fact.at = dayAt;
  }
  return null;
}
