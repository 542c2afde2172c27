import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { withTeam } from "@/lib/db";
import type { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { editMap } from "@/lib/journeys/map/mutations";
import { getMapChanges } from "@/lib/journeys/map/queries";
import { closeLive, subscribe } from "@/lib/live";
import { createPersona, deletePersona, duplicatePersona, updatePersona } from "@/lib/personas/mutations";
import { getPersona, listPersonas } from "@/lib/personas/queries";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { minutesLater, now } from "@/tests/factories/clock";
import { createMap, editOf } from "@/tests/factories/map";
import { codesOf } from "@/tests/factories/outcome";
import { addMember, countRows, createTeam } from "@/tests/factories/team";
import { ownerRows } from "@/tests/setup/owner";

let scope: Scope;
beforeEach(async () => {
  scope = (await createTeam()).scope;
});

/** A journey on which these personas stand, with a card of each of these lists of personas. */
async function journeyOf(personas: string[], cards: string[][] = []): Promise<string> {
  const { id: journeyId, stages } = await createJourney(
    scope,
    { name: "Coffee", stages: [{ name: "See" }] },
    now,
  );
  const { teamId } = scope;
  await withTeam(scope, async (tx) => {
    const place = { teamId, journeyId, revision: 0 };
    await tx.mapPersona.createMany({
      data: personas.map((id, index) => ({ ...place, id, position: index + 1 })),
    });
    const lane = { ...place, id: newId(), position: 99, kind: "text", name: "Notes" };
    await tx.lane.create({ data: lane });
    const at = { confirmedAt: now, createdAt: now, updatedAt: now };
    const words = { text: "Says hello", evidence: "assumption", position: 1, stageId: stages[0]!.id };
    await tx.card.createMany({
      data: cards.map((personaIds) => ({
        ...place,
        ...words,
        ...at,
        id: newId(),
        laneId: lane.id,
        personaIds,
      })),
    });
  });
  return journeyId;
}

async function audited() {
  return ownerRows<{ action: string; before: unknown; after: unknown }>(
    "SELECT action, before, after FROM audit_entries WHERE team_id = $1 AND subject_kind = 'persona' ORDER BY id",
    [scope.teamId],
  );
}

describe("a persona", () => {
  it("begins with a name and a mark that nobody else has, and is listed by name", async () => {
    const parent = await createPersona(scope, { name: "The busy parent" }, now);
    const barista = await createPersona(scope, { name: "Barista", role: "Champion", share: 0.3 }, now);
    expect(parent).toMatchObject({ version: 1, tagline: "", role: null, goals: [], share: null, rule: null });
    expect(barista.mark).not.toBe(parent.mark);
    const journey = await journeyOf([parent.id]);
    expect(await listPersonas(scope)).toEqual([
      {
        id: barista.id,
        name: "Barista",
        tagline: "",
        role: "Champion",
        mark: barista.mark,
        imageId: null,
        share: 0.3,
        journeys: [],
      },
      expect.objectContaining({ name: "The busy parent", journeys: [{ id: journey, name: "Coffee" }] }),
    ]);
  });

  it("keeps everything said of it, in its order", async () => {
    const { id } = await createPersona(scope, { name: "Ada" }, now);
    const source = await createSource(scope, { name: "Survey", kind: "responses" }, now);
    const patch = {
      tagline: "Up at five",
      role: "Economic buyer",
      demographics: [
        { label: "Lives in", value: "Graz" },
        { label: "Age", value: "41" },
      ],
      goals: ["Sleep", "Coffee"],
      motivations: ["Calm"],
      painPoints: ["Noise"],
      channels: ["support" as const, "email" as const],
      quotes: ["“Not before nine.”"],
      share: 0.125,
      rule: { source: source.id, column: "segment", value: "home" },
    };
    const saved = await updatePersona(scope, { persona: id, version: 1, patch }, minutesLater(1));
    expect(saved).toMatchObject({ ...patch, version: 2 });
    expect(await getPersona(scope, id)).toEqual({ ...saved, journeys: [] });
    const cleared = { role: null, share: null, rule: null, channels: [] };
    await updatePersona(scope, { persona: id, version: 2, patch: cleared }, minutesLater(2));
    expect(await getPersona(scope, id)).toMatchObject({ ...cleared, goals: patch.goals, version: 3 });
  });

  it("is audited with what it was and is; saying the same again is no change", async () => {
    const { id } = await createPersona(scope, { name: "Ada", goals: ["Sleep"] }, now);
    await updatePersona(scope, { persona: id, version: 1, patch: { goals: ["Read"] } }, minutesLater(1));
    await updatePersona(scope, { persona: id, version: 1, patch: { goals: ["Read"] } }, minutesLater(2));
    await deletePersona(scope, id, minutesLater(3));
    const entries = await audited();
    expect(entries.map(({ action }) => action)).toEqual([
      "persona.created",
      "persona.changed",
      "persona.deleted",
    ]);
    expect(entries[1]).toMatchObject({
      before: { name: "Ada", goals: ["Sleep"] },
      after: { name: "Ada", goals: ["Read"] },
    });
    expect(entries[2]).toMatchObject({ before: { name: "Ada", goals: ["Read"] }, after: null });
  });

  it("shows an editor who comes second what the first one saved, and takes nothing of theirs", async () => {
    const { id } = await createPersona(scope, { name: "Ada" }, now);
    const edits = ["Read", "Eat"].map((goal) =>
      updatePersona(scope, { persona: id, version: 1, patch: { goals: [goal] } }, minutesLater(1)),
    );
    expect((await codesOf(edits)).sort()).toEqual(["CONFLICT", "done"]);
    const stale = { persona: id, version: 1, patch: { tagline: "Late" } };
    const current = await getPersona(scope, id);
    const error = await updatePersona(scope, stale, now).catch((refused: AppError) => refused);
    const { journeys: _, ...shown } = current;
    expect(error).toMatchObject({ code: "CONFLICT", details: { current: shown } });
    expect(await getPersona(scope, id)).toEqual(current);
  });

  it("can be copied, on no journey and without the share", async () => {
    const { id, mark } = await createPersona(scope, { name: "Ada", share: 0.4, quotes: ["“Hm.”"] }, now);
    await journeyOf([id]);
    const copy = await duplicatePersona(scope, id, minutesLater(1));
    expect(copy).toMatchObject({ name: "Ada (copy)", share: null, quotes: ["“Hm.”"], version: 1 });
    expect(copy.mark).not.toBe(mark);
    expect((await getPersona(scope, copy.id)).journeys).toEqual([]);
  });

  it("says how many cards of each journey are about it", async () => {
    const ada = (await createPersona(scope, { name: "Ada" }, now)).id;
    const bob = (await createPersona(scope, { name: "Bob" }, now)).id;
    const journey = await journeyOf([ada, bob], [[ada], [ada, bob], [bob], []]);
    expect((await getPersona(scope, ada)).journeys).toEqual([
      { id: journey, name: "Coffee", cards: 2, sharedCards: 1 },
    ]);
  });
});

describe("deleting a persona", () => {
  it("takes it off its maps as an edit of them; cards stay", async () => {
    const ada = (await createPersona(scope, { name: "Ada" }, now)).id;
    const bob = (await createPersona(scope, { name: "Bob" }, now)).id;
    const [both, other] = [await journeyOf([ada, bob], [[ada]]), await journeyOf([bob])];
    await deletePersona(scope, ada, minutesLater(1));
    const { teamId } = scope;
    const maps = await ownerRows<{ journey_id: string; revision: number }>(
      "SELECT journey_id, revision FROM journey_maps WHERE team_id = $1 ORDER BY revision",
      [teamId],
    );
    expect(maps).toEqual([
      { journey_id: other, revision: 0 },
      { journey_id: both, revision: 1 },
    ]);
    const edits = await ownerRows("SELECT journey_id, revision, removed FROM map_edits WHERE team_id = $1", [
      teamId,
    ]);
    expect(edits).toEqual([{ journey_id: both, revision: 1, removed: [ada] }]);
    expect(await countRows(scope, "map_personas")).toBe(2);
    expect(await countRows(scope, "cards")).toBe(1);
    expect(await codesOf([getPersona(scope, ada)])).toEqual(["NOT_FOUND"]);
  });

  it("is told to whoever looks at one of its maps", async () => {
    const ada = (await createPersona(scope, { name: "Ada" }, now)).id;
    const journeyId = await journeyOf([ada]);
    const heard: unknown[] = [];
    const end = subscribe({ teamId: scope.teamId, journeyId }, (event) => heard.push(event));
    onTestFinished(async () => {
      end();
      await closeLive();
    });
    // It says that it listens.
    await vi.waitFor(() => expect(heard).not.toEqual([]), { timeout: 5_000 });
    await deletePersona(scope, ada, minutesLater(1));
    await vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ revision: 1 })));
  });

  it("is noticed on a map onto which somebody puts it at that moment", async () => {
    const { journey } = await createMap(scope);
    for (let round = 0; round < 8; round++) {
      const { id } = await createPersona(scope, { name: `Ada ${round}` }, now);
      const put = editOf({ op: "put", kind: "persona", item: { id, position: round } });
      const [edited, deleted] = await Promise.allSettled([
        editMap(scope, { journey, edit: put }, now),
        deletePersona(scope, id, now),
      ]);
      expect(deleted).toMatchObject({ status: "fulfilled" });
      if (edited.status === "rejected") expect(edited.reason).toMatchObject({ code: "NOT_FOUND" });
      else {
        const since = edited.value.revision;
        expect((await getMapChanges(scope, { journey, since })).removed).toEqual([id]);
      }
    }
  });
});

describe("what is refused", () => {
  it("viewers' changes, and ids that are no persona", async () => {
    const { id } = await createPersona(scope, { name: "Ada" }, now);
    const viewer = (await addMember(scope, "viewer")).scope;
    const patch = { tagline: "Mine" };
    const tries = (by: Scope, persona: string) => [
      updatePersona(by, { persona, version: 1, patch }, now),
      duplicatePersona(by, persona, now),
      deletePersona(by, persona, now),
    ];
    expect(await codesOf([createPersona(viewer, { name: "Eve" }, now), ...tries(viewer, id)])).toEqual(
      Array(4).fill("FORBIDDEN"),
    );
    for (const none of [newId(), "no-id"])
      expect(await codesOf([...tries(scope, none), getPersona(scope, none)])).toEqual(
        Array(4).fill("NOT_FOUND"),
      );
  });

  it("another team's persona, source and picture", async () => {
    const { id } = await createPersona(scope, { name: "Ada" }, now);
    const other = (await createTeam()).scope;
    const foreign = await createPersona(other, { name: "Eve" }, now);
    const source = await createSource(other, { name: "Survey", kind: "responses" }, now);
    const rule = { source: source.id, column: "segment", value: "home" };
    const asked = [
      getPersona(scope, foreign.id),
      updatePersona(scope, { persona: foreign.id, version: 1, patch: { tagline: "Ours" } }, now),
      updatePersona(scope, { persona: id, version: 1, patch: { rule } }, now),
      updatePersona(scope, { persona: id, version: 1, patch: { imageId: newId() } }, now),
      createPersona(scope, { name: "Eve", rule }, now),
    ];
    expect(await codesOf(asked)).toEqual(Array(5).fill("NOT_FOUND"));
    expect((await listPersonas(scope)).map(({ name }) => name)).toEqual(["Ada"]);
    expect((await getPersona(other, foreign.id)).tagline).toBe("");
  });
});
