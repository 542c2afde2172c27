import { expect, it } from "vitest";
import {
  createJourneyAction,
  deleteJourneyAction,
  renameJourneyAction,
  setWindowAction,
} from "@/lib/journeys/actions";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { getJourney } from "@/lib/journeys/queries";
import { saveRulesAction } from "@/lib/journeys/rules/actions";
import { createSourceAction, renameSourceAction } from "@/lib/sources/actions";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { addMember, createTeam } from "@/tests/factories/team";
import { asUser } from "@/tests/setup/request";

async function start() {
  const team = await createTeam();
  const journey = await createJourney(team.scope, { name: "Shop", template: "four-stages" }, now);
  const source = await createSource(team.scope, { name: "Site", kind: "events" }, now);
  return { ...team, journey, source };
}

type Call = () => Promise<{ serverError?: { code: string }; validationErrors?: unknown }>;

/** Every action of journeys and sources, on this journey, for this team's slug. */
function actions({
  slug,
  journey,
  source,
}: Pick<Awaited<ReturnType<typeof start>>, "slug" | "journey" | "source">): Call[] {
  const at = { team: slug, journey: journey.id };
  const stage = journey.stages[0]!.id;
  return [
    () => renameJourneyAction({ ...at, name: "New" }),
    () => setWindowAction({ ...at, windowDays: 7 }),
    () => saveRulesAction({ ...at, baseVersion: 1, rules: [{ stage, source: source.id, match: {} }] }),
    () => renameSourceAction({ team: slug, source: source.id, name: "New" }),
    () => deleteJourneyAction(at),
  ];
}

it("do what they say for an editor", async () => {
  const given = await start();
  const editor = await addMember(given.scope, "editor");
  const saveRules = 2;
  for (const [index, action] of actions(given).entries()) {
    const result = await asUser(editor.user, action);
    // The window made a version since the rules' base: the editor is told instead of overwritten.
    if (index === saveRules) expect(result.serverError).toMatchObject({ code: "CONFLICT" });
    else expect([result.serverError, result.validationErrors]).toEqual([undefined, undefined]);
  }
  const created = await asUser(editor.user, () =>
    createJourneyAction({ team: given.slug, name: " Sales ", template: "b2b" }),
  );
  expect((await getJourney(given.scope, created.data!.id)).name).toBe("Sales");
  const source = await asUser(editor.user, () =>
    createSourceAction({ team: given.slug, name: "S", kind: "measures" }),
  );
  expect(source.data).toMatchObject({ name: "S", kind: "measures" });
});

it("are refused to a viewer", async () => {
  const given = await start();
  const viewer = await addMember(given.scope, "viewer");
  const all: Call[] = [
    ...actions(given),
    () => createJourneyAction({ team: given.slug, name: "J", template: "blank" }),
    () => createSourceAction({ team: given.slug, name: "S", kind: "events" }),
  ];
  for (const action of all) {
    expect((await asUser(viewer.user, action)).serverError).toMatchObject({ code: "FORBIDDEN" });
  }
  expect(await getJourney(given.scope, given.journey.id)).toEqual(given.journey);
});

it("find nothing of another team, by its slug or by its ids", async () => {
  const given = await start();
  const stranger = await createTeam();
  for (const slug of [given.slug, stranger.slug]) {
    for (const action of actions({ ...given, slug })) {
      expect((await asUser(stranger.user, action)).serverError).toMatchObject({ code: "NOT_FOUND" });
    }
  }
  expect(await getJourney(given.scope, given.journey.id)).toEqual(given.journey);
});

it("name the field that is wrong", async () => {
  const { user, slug, journey } = await start();
  const result = await asUser(user, () =>
    renameJourneyAction({ team: slug, journey: journey.id, name: "  " }),
  );
  expect(result.validationErrors?.fieldErrors.name).toEqual(["Give it a name."]);
});
