import type { FactRow } from "@/lib/facts/copy-writer";
import type { NormalisedFact } from "@/lib/imports/normalised";
import { hashText } from "@/lib/imports/row-key";

type TermField = "name" | "channel" | "page" | "segment";

interface RowEncoderOptions {
  /** identifier → 64-bit pseudonym */
  pseudonymise(identifier: string, out: Uint32Array): void;
  /** text → number in the source's dictionary */
  term(field: TermField, text: string | null): number | null;
}

function attrsOf(fact: NormalisedFact): string | null {
  const kept = fact.kept && fact.kept.length > 0 ? fact.kept : null;
  const measures = fact.measures && fact.measures.length > 0 ? fact.measures : null;
  if (!kept && !measures) return null;
  // Written by hand because a column may be called __proto__, which an object literal would swallow.
  const object = (pairs: [string, string][]) =>
    `{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(",")}}`;
  const parts = [...(kept ? [`"k":${object(kept)}`] : []), ...(measures ? [`"m":${object(measures)}`] : [])];
  return `{${parts.join(",")}}`;
}

/** Turns facts into rows of their table; the row is reused, so write it before the next call. */
export function createRowEncoder({
  pseudonymise,
  term,
}: RowEncoderOptions): (fact: NormalisedFact) => FactRow {
  const key = new Uint32Array(2);
  const person = new Uint32Array(2);
  const row: FactRow = {
    keyHigh: 0,
    keyLow: 0,
    hasPerson: false,
    personHigh: 0,
    personLow: 0,
    atMs: null,
    dayNo: null,
    number: null,
    name: null,
    channel: null,
    page: null,
    segment: null,
    attrs: null,
  };
  return (fact) => {
    // An id and a row's content never meet: the first character tells them apart.
    hashText(fact.id === null ? `c${fact.content}` : `i${fact.id}`, key);
    row.keyHigh = key[0]!;
    row.keyLow = key[1]!;
    row.hasPerson = fact.person !== null;
    if (fact.person !== null) {
      pseudonymise(fact.person, person);
      row.personHigh = person[0]!;
      row.personLow = person[1]!;
    }
    row.atMs = "ms" in fact.at ? fact.at.ms : null;
    row.dayNo = "ms" in fact.at ? null : Date.parse(`${fact.at.day}T00:00:00Z`) / 86_400_000;
    row.number = fact.number;
    row.name = term("name", fact.name);
    row.channel = term("channel", fact.channel);
    row.page = term("page", fact.page);
    row.segment = term("segment", fact.segment);
    row.attrs = attrsOf(fact);
    return row;
  };
}

/** The row's key as PostgreSQL reads the same 64 bits: a signed number. */
export function signedKey(row: FactRow): bigint {
  return BigInt.asIntN(64, (BigInt(row.keyHigh) << 32n) | BigInt(row.keyLow));
}
