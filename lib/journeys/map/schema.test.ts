import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { draftSchemas, mapEditSchema, sinceQuerySchema } from "./schema";

const firstProblem = (read: { success: boolean; error?: { issues: { message: string }[] } }) =>
  read.success ? null : read.error!.issues[0]!.message;

it("takes ids in small letters only, as the database gives them back", () => {
  const step = (id: string, stageId: string) =>
    firstProblem(draftSchemas.step.safeParse({ id, stageId, position: 1, name: "Step" }));
  const id = "0192f0c0-abcd-7000-8000-0000000000ef";
  expect(step(id, newId())).toBeNull();
  expect(step(id.toUpperCase(), newId())).toBe("Ids are written in small letters.");
  expect(step(newId(), id.toUpperCase())).toBe("Ids are written in small letters.");
  expect(step("me", newId())).not.toBeNull();
  const ops = [{ op: "remove", kind: "card", id, base: 0 }];
  expect(firstProblem(mapEditSchema.safeParse({ id: id.toUpperCase(), ops }))).toBe(
    "Ids are written in small letters.",
  );
});

it.each([
  ["0000-01-01T00:00:00Z", false],
  ["1899-12-31T23:59:59Z", false],
  ["1900-01-01T00:00:00Z", true],
  ["9999-12-31T23:59:59.999Z", true],
  ["yesterday", false],
])("confirmed at %s: %s", (confirmedAt, fits) => {
  expect(draftSchemas.card.pick({ confirmedAt: true }).safeParse({ confirmedAt }).success).toBe(fits);
});

it("knows no revision that no map can reach", () => {
  expect(sinceQuerySchema.safeParse({ since: "2147483647" }).success).toBe(true);
  expect(sinceQuerySchema.safeParse({ since: "2147483648" }).success).toBe(false);
});
