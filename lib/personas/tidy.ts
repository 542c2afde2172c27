import type { PersonaFields } from "@/lib/personas/schema";

type Fields = Partial<PersonaFields>;

const line = (text: string) => text.replace(/\s+/g, " ").trim();
const lines = (texts: string[]) => texts.map((text) => text.trim()).filter((text) => text !== "");

/** What somebody wrote, without empty lines and blanks at the ends; a role of nothing is no role. */
export function tidy(fields: Fields): Fields {
  const tidied: Fields = { ...fields };
  if (fields.name !== undefined) tidied.name = line(fields.name);
  if (fields.tagline !== undefined) tidied.tagline = line(fields.tagline);
  if (fields.role !== undefined) tidied.role = line(fields.role ?? "") || null;
  if (fields.demographics)
    tidied.demographics = fields.demographics
      .map(({ label, value }) => ({ label: line(label), value: line(value) }))
      .filter(({ label, value }) => label !== "" || value !== "");
  for (const key of ["goals", "motivations", "painPoints", "quotes"] as const) {
    const list = fields[key];
    if (list) tidied[key] = lines(list);
  }
  return tidied;
}
