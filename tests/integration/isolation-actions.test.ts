import { beforeAll, describe, expect, it } from "vitest";
import type { ActionError } from "@/lib/action";
import {
  addActionAction,
  editActionAction,
  removeActionAction,
  setActionStatusAction,
} from "@/lib/actions/actions";
import { newId } from "@/lib/ids";
import { undoImportAction } from "@/lib/imports/actions";
import {
  createJourneyAction,
  deleteJourneyAction,
  renameJourneyAction,
  setWindowAction,
} from "@/lib/journeys/actions";
import { copyJourneyAction } from "@/lib/journeys/copying/actions";
import { updateDetailsAction } from "@/lib/journeys/details/actions";
import { findTakingAction } from "@/lib/journeys/map/taken/actions";
import { saveRulesAction } from "@/lib/journeys/rules/actions";
import { createShareAction, listSharesAction, revokeShareAction } from "@/lib/journeys/sharing/actions";
import { nameVersionAction, restoreVersionAction } from "@/lib/journeys/versions/actions";
import {
  createPersonaAction,
  deletePersonaAction,
  duplicatePersonaAction,
  updatePersonaAction,
} from "@/lib/personas/actions";
import * as reviews from "@/lib/reviews/actions";
import { createSourceAction, deleteSourceAction, renameSourceAction } from "@/lib/sources/actions";
import { updateTeamSettingsAction } from "@/lib/teams/actions";
import { createInvitationAction, revokeInvitationAction } from "@/lib/teams/invitations/actions";
import { changeMemberRoleAction, leaveTeamAction, removeMemberAction } from "@/lib/teams/members/actions";
import { createTokenAction, revokeTokenAction } from "@/lib/teams/tokens/actions";
import type { FilledTeam, TeamIds } from "@/tests/factories/filled-team";
import { addMember } from "@/tests/factories/team";
import { actionsOfPeople, exportedCode } from "@/tests/setup/exported-code";
import {
  compareWithTable,
  complete,
  foreignIds,
  leakedIds,
  stateOf,
  type TwoTeams,
  twoTeams,
} from "@/tests/setup/isolation";
import { fingerprint } from "@/tests/setup/owner";
import { asNobody, asUser } from "@/tests/setup/request";

interface Answer {
  data?: unknown;
  serverError?: ActionError;
  validationErrors?: unknown;
}
type Call = (team: string, ids: TeamIds) => Promise<Answer>;

const words = { because: "So", expectation: "More", judgedOn: null };
const promised = ({ member, lastStage, decision }: TeamIds) => {
  return { title: "Promised", ownerId: member, stageId: lastStage, decisionId: decision, dueOn: null };
};

/** Actions on something that the team must have, in an order in which each can be done with one's own. */
const refused: Record<string, Call> = {
  saveRulesAction: (team, { journey, stage, events }) => {
    const rules = [{ stage, source: events, match: {} }];
    return saveRulesAction({ team, journey, baseVersion: 2, rules });
  },
  renameJourneyAction: (team, { journey }) => renameJourneyAction({ team, journey, name: "Renamed" }),
  setWindowAction: (team, { journey }) => setWindowAction({ team, journey, windowDays: 60 }),
  copyJourneyAction: (team, { journey }) => copyJourneyAction({ team, journey, name: "Copy", as: "future" }),
  findTakingAction: (team, { journey }) =>
    findTakingAction({ team, journey, item: newId(), revision: 1, text: null }),
  nameVersionAction: (team, { journey, mapVersion }) =>
    nameVersionAction({ team, journey, version: mapVersion, name: "Seen" }),
  restoreVersionAction: (team, { journey, mapVersion }) =>
    restoreVersionAction({ team, journey, version: mapVersion }),
  updateDetailsAction: (team, { journey, member }) =>
    updateDetailsAction({ team, journey, ownerId: member, status: "active" }),
  createShareAction: (team, { journey }) =>
    createShareAction({ team, journey, password: null, expiresAt: null, showsNumbers: true }),
  listSharesAction: (team, { journey }) => listSharesAction({ team, journey }),
  revokeShareAction: (team, { share }) => revokeShareAction({ team, share }),
  deleteJourneyAction: (team, { spareJourney }) => deleteJourneyAction({ team, journey: spareJourney }),
  renameSourceAction: (team, { events }) => renameSourceAction({ team, source: events, name: "Renamed" }),
  deleteSourceAction: (team, { spareSource }) => deleteSourceAction({ team, source: spareSource }),
  undoImportAction: (team, { answersImport }) => undoImportAction({ team, import: answersImport }),
  updatePersonaAction: (team, { persona, events }) => {
    const rule = { source: events, column: "segment", value: "home" };
    return updatePersonaAction({ team, persona, version: 1, patch: { rule } });
  },
  duplicatePersonaAction: (team, { persona }) => duplicatePersonaAction({ team, persona }),
  deletePersonaAction: (team, { sparePersona }) => deletePersonaAction({ team, persona: sparePersona }),
  startReviewAction: (team, { journey }) =>
    reviews.startReviewAction({ team, journeyId: journey, period: "2025-Q3" }),
  recomputeReviewAction: (team, { frozen }) => reviews.recomputeReviewAction({ team, reviewId: frozen }),
  saveNotesAction: (team, { draft }) =>
    reviews.saveNotesAction({ team, reviewId: draft, notes: "Noted", version: 1 }),
  addDecisionAction: (team, { frozen }) =>
    reviews.addDecisionAction({ team, reviewId: frozen, title: "New", ...words }),
  editDecisionAction: (team, { decision }) =>
    reviews.editDecisionAction({ team, decisionId: decision, title: "Edited", ...words, version: 1 }),
  moveDecisionAction: (team, { decision }) =>
    reviews.moveDecisionAction({ team, decisionId: decision, to: 1 }),
  removeDecisionAction: (team, { spareDecision }) =>
    reviews.removeDecisionAction({ team, decisionId: spareDecision }),
  addActionAction: (team, ids) => addActionAction({ team, reviewId: ids.frozen, ...promised(ids) }),
  editActionAction: (team, ids) =>
    editActionAction({ team, actionId: ids.action, version: 1, ...promised(ids) }),
  setActionStatusAction: (team, { action }) =>
    setActionStatusAction({ team, actionId: action, status: "done" }),
  removeActionAction: (team, { spareAction }) => removeActionAction({ team, actionId: spareAction }),
  freezeReviewAction: (team, { draft }) => reviews.freezeReviewAction({ team, reviewId: draft }),
  closeReviewAction: (team, { frozen }) => reviews.closeReviewAction({ team, reviewId: frozen }),
  deleteDraftAction: (team, { spareDraft }) => reviews.deleteDraftAction({ team, reviewId: spareDraft }),
  revokeInvitationAction: (team, { invitation }) => revokeInvitationAction({ team, id: invitation }),
  revokeTokenAction: (team, { token }) => revokeTokenAction({ team, id: token }),
  changeMemberRoleAction: (team, { member }) =>
    changeMemberRoleAction({ team, userId: member, role: "commenter" }),
  removeMemberAction: (team, { member }) => removeMemberAction({ team, userId: member }),
};

/** Actions that name nothing but the team. */
const own: Record<string, Call> = {
  createJourneyAction: (team) => createJourneyAction({ team, name: "Mine", template: "blank" }),
  createPersonaAction: (team) => createPersonaAction({ team, name: "Mine" }),
  createSourceAction: (team) => createSourceAction({ team, name: "Mine", kind: "events" }),
  createInvitationAction: (team) => createInvitationAction({ team, role: "viewer", note: "" }),
  createTokenAction: (team) => createTokenAction({ team, name: "Mine", role: "viewer" }),
  updateTeamSettingsAction: (team) => {
    const settings = { name: "Mine", slug: team, timeZone: "Asia/Kathmandu" };
    return updateTeamSettingsAction({ team, ...settings, fiscalYearStartMonth: 4, minimumN: 9 });
  },
  leaveTeamAction: (team) => leaveTeamAction({ team }),
};

/** What a viewer may do: read, and go. */
const viewersToo = ["recomputeReviewAction", "leaveTeamAction"];

let teams: TwoTeams;
const every = { ...refused, ...own };

/** The call as a request of this person; refusals come back as their code, the rest as it is. */
async function answerTo(user: { id: string }, call: () => Promise<Answer>) {
  const answer = await asUser(user, call);
  expect(answer.validationErrors).toBeUndefined();
  return answer.serverError?.code ?? { data: answer.data };
}

beforeAll(async () => {
  teams = await twoTeams();
});

it("has an entry for every action of a team", () => {
  const exported = exportedCode("lib/**/actions.ts");
  expect(exported.length).toBeGreaterThan(40);
  // isolation-accounts.test.ts has the others.
  const elsewhere = actionsOfPeople().map(({ name }) => name);
  expect(compareWithTable(exported, [...Object.keys(every), ...elsewhere])).toEqual(complete);
});

describe("an action of somebody who may not", () => {
  let before: Awaited<ReturnType<typeof stateOf>>;
  beforeAll(async () => {
    before = await stateOf(teams);
  });

  it.each(Object.entries(every))("%s is refused to strangers and other teams' owners", async (_, call) => {
    const { mine, theirs } = teams;
    const nobody = await asNobody(() => call(theirs.slug, theirs.ids));
    expect(nobody.serverError?.code).toBe("UNAUTHENTICATED");
    expect(await answerTo(mine.user, () => call(theirs.slug, theirs.ids))).toBe("NOT_FOUND");
  });

  const forEditors = Object.entries(every).filter(([name]) => !viewersToo.includes(name));
  it.each(forEditors)("%s is refused to a viewer", async (_, call) => {
    const { slug, ids, viewer } = teams.theirs;
    expect(await answerTo(viewer.user, () => call(slug, ids))).toBe("FORBIDDEN");
  });

  it("changes nothing", async () => {
    expect(await stateOf(teams)).toEqual(before);
  });
});

describe("an action in one's own team", () => {
  it.each(Object.entries(refused))("%s refuses each id of another team", async (_, call) => {
    const { mine } = teams;
    const before = await stateOf(teams);
    const answer = (ids: TeamIds) => answerTo(mine.user, () => call(mine.slug, ids));
    for (const { ids, which } of await foreignIds(teams, answer)) {
      expect(await answer(ids), which).toBe("NOT_FOUND");
    }
    expect(await stateOf(teams)).toEqual(before);
    expect(await answer(mine.ids), "own ids").toHaveProperty("data");
    expect(await fingerprint(teams.theirs.scope)).toEqual(before.theirs);
  });

  it.each(Object.entries(own))("%s touches that team alone", async (name, call) => {
    const { mine, theirs, unseen } = teams;
    const before = await stateOf(teams);
    const actor: Pick<FilledTeam, "user"> =
      name === "leaveTeamAction" ? await addMember(mine.scope, "admin") : mine;
    const answer = await answerTo(actor.user, () => call(mine.slug, theirs.ids));
    expect(answer).toHaveProperty("data");
    expect(leakedIds(answer, unseen)).toEqual([]);
    const after = await stateOf(teams);
    expect(after.theirs).toEqual(before.theirs);
    expect(after.mine).not.toEqual(before.mine);
  });

  it("lets a viewer do what viewers may", async () => {
    const { viewer, slug, ids } = teams.mine;
    for (const name of viewersToo) {
      expect(await answerTo(viewer.user, () => every[name]!(slug, ids)), name).toHaveProperty("data");
    }
  });
});
