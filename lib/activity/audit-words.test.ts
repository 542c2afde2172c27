import { expect, it } from "vitest";
import { auditWords } from "./audit-words";

const words = (action: string, subjectKind: string, before: unknown, after: unknown) =>
  auditWords({ action, subjectKind, before, after });

it("says what was done to members and settings", () => {
  const [before, after] = [
    { name: "Ada", role: "editor" },
    { name: "Ada", role: "admin" },
  ];
  expect(words("member.role_changed", "member", before, after)).toBe(
    "changed the role of Ada from editor to admin",
  );
  expect(words("member.removed", "member", before, null)).toBe("removed Ada (was editor)");
  const zones = [
    { timeZone: "UTC", minimumN: 30 },
    { timeZone: "Asia/Kathmandu", minimumN: 50 },
  ];
  expect(words("team.updated", "team", zones[0], zones[1])).toBe(
    "changed the team’s time zone from UTC to Asia/Kathmandu, and its minimum n from 30 to 50",
  );
  expect(words("invitation.created", "invitation", null, { role: "viewer", note: "" })).toBe(
    "invited somebody as viewer",
  );
});

it("reads other actions from their names", () => {
  expect(words("import.committed", "import", null, { fileName: "a.csv" })).toBe(
    "committed the import “a.csv”",
  );
  expect(words("stage.removed", "stage", { name: "Trial" }, null)).toBe("removed the stage “Trial”");
  expect(words("review.closed", "review", null, null)).toBe("closed the review");
});
