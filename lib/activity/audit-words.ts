import type { AuditEntry } from "./schema";

type Change = Pick<AuditEntry, "action" | "subjectKind" | "before" | "after">;
type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const settingNames: Record<string, string> = {
  name: "name",
  slug: "address",
  timeZone: "time zone",
  fiscalYearStartMonth: "start of the fiscal year",
  minimumN: "minimum n",
};

function changedSettings(before: Fields, after: Fields): string {
  const parts = Object.keys(after).map((key) => {
    return `${settingNames[key] ?? key} from ${text(before[key])} to ${text(after[key])}`;
  });
  return `changed the team’s ${parts.join(", and its ")}`;
}

const special: Record<string, (before: Fields, after: Fields) => string> = {
  "team.created": (_, after) => `made the team ${text(after.name)}`,
  "team.updated": changedSettings,
  "member.joined": (_, after) => `joined as ${text(after.role)} by an invitation`,
  "member.left": (before) => `left the team (was ${text(before.role)})`,
  "member.removed": (before) => `removed ${text(before.name)} (was ${text(before.role)})`,
  "member.role_changed": (before, after) =>
    `changed the role of ${text(after.name)} from ${text(before.role)} to ${text(after.role)}`,
  "invitation.created": (_, after) =>
    `invited somebody as ${text(after.role)}${after.note ? ` (“${text(after.note)}”)` : ""}`,
  "invitation.revoked": (before) =>
    `took back an invitation as ${text(before.role)}${before.note ? ` (“${text(before.note)}”)` : ""}`,
  "token.created": (_, after) => `made the API token “${text(after.name)}” with the role ${text(after.role)}`,
  "token.revoked": (before) => `revoked the API token “${text(before.name)}”`,
};

/** What an entry's thing is called, where its before or after says so. */
function nameIn(...states: Fields[]): string {
  for (const state of states) {
    const name = ["name", "title", "fileName", "period"].map((key) => text(state[key])).find(Boolean);
    if (name) return ` “${name}”`;
  }
  return "";
}

/**
 * What was done, as the part of a sentence that follows the actor: "removed Ada (was editor)". Actions without words of
 * their own are read from their name: "import.committed" → "committed the import “answers.csv”".
 */
export function auditWords({ action, subjectKind, before, after }: Change): string {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const own = special[action];
  if (own) return own(was, is);
  const verb = action.slice(action.lastIndexOf(".") + 1).replaceAll("_", " ");
  return `${verb} the ${subjectKind.replaceAll("_", " ")}${nameIn(is, was)}`;
}
