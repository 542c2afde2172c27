import { maxPersonaName } from "@/lib/personas/limits";

/** What a copy is called: "The busy parent (copy)"; a copy of a copy is told by its number. */
export function copyName(name: string): string {
  const [, stem = name, number] = /^(.*) \(copy(?: (\d+))?\)$/.exec(name) ?? [];
  const isCopy = stem !== name;
  const suffix = isCopy ? ` (copy ${Number(number ?? 1) + 1})` : " (copy)";
  return `${stem.slice(0, maxPersonaName - suffix.length).trimEnd()}${suffix}`;
}
