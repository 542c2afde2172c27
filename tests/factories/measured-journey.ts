import { openAsBlob } from "node:fs";
import { runImport } from "@/lib/imports/running/mutations";
import type { ImportSummary } from "@/lib/imports/schema";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import type { Expected } from "@/tests/fixtures/generated-exports";
import { now } from "./clock";

/** The generator's mappings, as a user of the API sends them. */
export const eventMapping = {
  fields: {
    id: "event_id",
    person: "user_id",
    event: "event",
    at: "timestamp",
    channel: "channel",
    value: "value",
  },
};

export function answerMapping(scale: [number, number], zone: string) {
  return {
    fields: { id: "Response ID", at: "Survey Date", score: "Score", channel: "Channel", comment: "Comment" },
    scale,
    complete: { column: "Completed", equals: "Yes" },
    keep: ["Stage"],
    timeZone: zone,
  };
}

export interface ImportGiven {
  mapping?: unknown;
  dryRun?: boolean;
  fileName?: string;
  at?: Date;
}

/** A text taken into a source as the API does it. */
export function importText(
  scope: Scope,
  sourceId: string,
  text: string,
  given: ImportGiven = {},
): Promise<ImportSummary> {
  return importBlob(scope, sourceId, new Blob([text]), given);
}

/** A file of the disk, streamed. */
export async function importFile(
  scope: Scope,
  sourceId: string,
  path: string,
  given: ImportGiven = {},
): Promise<ImportSummary> {
  return importBlob(scope, sourceId, await openAsBlob(path), given);
}

function importBlob(scope: Scope, sourceId: string, blob: Blob, given: ImportGiven): Promise<ImportSummary> {
  return runImport(scope, {
    sourceId,
    fileName: given.fileName ?? "export.csv",
    mapping: given.mapping,
    dryRun: given.dryRun ?? false,
    body: blob.stream() as ReadableStream<Uint8Array>,
    announcedBytes: blob.size,
    announcedSha256: null,
    progressId: null,
    now: () => given.at ?? now,
  });
}

/** A journey with the generator's stages and rules over three new sources. */
export async function createMeasuredJourney(scope: Scope, expected: Expected) {
  const journey = await createJourney(
    scope,
    {
      name: "Measured",
      stages: expected.stages.map(({ name, retentionAnchor }) => ({ name, retentionAnchor })),
    },
    now,
  );
  const events = await createSource(scope, { name: "Events", kind: "events" }, now);
  const nps = await createSource(scope, { name: "NPS", kind: "responses" }, now);
  const csat = await createSource(scope, { name: "CSAT", kind: "responses" }, now);
  const rules = journey.stages.flatMap((stage, index) => [
    { stage: stage.id, source: events.id, match: { event: expected.stages[index]!.events } },
    { stage: stage.id, source: nps.id, match: { where: { Stage: stage.name } } },
    { stage: stage.id, source: csat.id, match: { where: { Stage: stage.name } } },
  ]);
  await replaceRules(scope, { journey: journey.id, rules }, now);
  return {
    journeyId: journey.id,
    stages: journey.stages,
    sources: { events: events.id, nps: nps.id, csat: csat.id },
  };
}
