import { detectMapping } from "@/lib/imports/detect-mapping";
import { findColumn } from "@/lib/imports/header";
import { headerFingerprint } from "@/lib/imports/header-fingerprint";
import { importLimits } from "@/lib/imports/limits";
import type { RememberedMapping } from "@/lib/imports/records/schema";
import type { Mapping } from "@/lib/imports/schema";
import { sniff } from "@/lib/imports/sniff";
import type { ImportJob, ImportTarget } from "./import-job";

function columnsOf(mapping: Mapping): string[] {
  const fields = Object.values(mapping.fields).filter((column) => column !== undefined);
  if ("measures" in mapping) return [...fields, ...mapping.measures];
  if (!("scale" in mapping)) return fields;
  return [...fields, ...(mapping.keep ?? []), ...(mapping.complete ? [mapping.complete.column] : [])];
}

async function fetchRemembered(target: ImportTarget, header: string[]): Promise<RememberedMapping | null> {
  const path = `/api/v1/sources/${target.sourceId}/mappings/${headerFingerprint(header)}`;
  try {
    const response = await fetch(`${path}?${new URLSearchParams({ team: target.team })}`);
    if (!response.ok) return null;
    const remembered: RememberedMapping | null = await response.json();
    if (!remembered) return null;
    // The fingerprint overlooks capitals, a mapping does not.
    return columnsOf(remembered.mapping).every((column) => findColumn(header, column) >= 0)
      ? remembered
      : null;
  } catch {
    // Offline: what the file itself shows is offered, and the upload will say so.
    return null;
  }
}

export type Beginning = { ok: true; job: ImportJob } | { ok: false; reason: string };

/** Reads the file's first part in the browser, as the server will, and proposes a mapping: the remembered one first. */
export async function readBeginning(target: ImportTarget, file: File): Promise<Beginning> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, importLimits.sampleBytes).arrayBuffer());
  } catch {
    return {
      ok: false,
      reason: "The file can't be opened. Close it in other programs, or copy it, then try again.",
    };
  }
  const sniffed = sniff(bytes, file.size <= importLimits.sampleBytes);
  if (!sniffed.ok) return sniffed;
  const detected = detectMapping(target.kind, sniffed, { timeZone: target.timeZone });
  const remembered = await fetchRemembered(target, sniffed.header);
  const job: ImportJob = {
    target,
    file,
    sniffed,
    detected,
    draft: remembered?.mapping ?? detected.mapping,
    rememberedAt: remembered?.usedAt ?? null,
    running: null,
    preview: null,
    result: null,
    isSeen: false,
    failure: null,
  };
  return { ok: true, job };
}
