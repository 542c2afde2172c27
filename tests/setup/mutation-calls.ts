import { addAction, editAction, removeAction, setActionStatus } from "@/lib/actions/mutations";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { createImage } from "@/lib/images/mutations";
import { deleteUnusedImages, tidyImages } from "@/lib/images/unused/mutations";
import { startProgress } from "@/lib/imports/progress/mutations";
import { runImport } from "@/lib/imports/running/mutations";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { copyJourney } from "@/lib/journeys/copying/mutations";
import { createJourney, insertJourney } from "@/lib/journeys/creating/mutations";
import { updateDetails } from "@/lib/journeys/details/mutations";
import { emptyDocument } from "@/lib/journeys/map/document";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import type { MapConflict } from "@/lib/journeys/map/schema";
import { changeDefinition, deleteJourney, renameJourney, setWindow } from "@/lib/journeys/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { createShare, revokeShare } from "@/lib/journeys/sharing/mutations";
import { keepVersionChanges, nameVersion, restoreVersion } from "@/lib/journeys/versions/mutations";
import { noChanges } from "@/lib/journeys/versions/words/change-digest";
import { importJourney } from "@/lib/map-page/importing/mutations";
import { createPersona, deletePersona, duplicatePersona, updatePersona } from "@/lib/personas/mutations";
import { closeReview } from "@/lib/reviews/closing/mutations";
import { addDecision, editDecision, moveDecision, removeDecision } from "@/lib/reviews/decisions/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { deleteDraft, startReview } from "@/lib/reviews/mutations";
import { saveNotes } from "@/lib/reviews/notes/mutations";
import type { Scope } from "@/lib/scope";
import { createSource, deleteSource, renameSource } from "@/lib/sources/mutations";
import { createInvitation, revokeInvitation } from "@/lib/teams/invitations/mutations";
import { changeMemberRole, leaveTeam, removeMember } from "@/lib/teams/members/mutations";
import { updateTeamSettings } from "@/lib/teams/mutations";
import { createToken, revokeToken } from "@/lib/teams/tokens/mutations";
import { minutesLater } from "@/tests/factories/clock";
import { files, type TeamIds } from "@/tests/factories/filled-team";
import { pngOf } from "@/tests/factories/picture";
import { addMember } from "@/tests/factories/team";

/** How tests of isolation call every mutation of a team; isolation-mutations.test.ts says which are missing. */
export type Call = (scope: Scope, ids: TeamIds) => unknown;

const later = minutesLater(10);
const shareWords = { password: null, expiresAt: null, showsNumbers: true };
const words = { because: "So", expectation: "More", judgedOn: null };

function takeIn(scope: Scope, sourceId: string) {
  const body = new Blob([`${files.events}e99,p99,see,2026-05-09T09:00:00Z\n`]).stream();
  const announced = { announcedBytes: null, announcedSha256: null, progressId: null };
  const mapping = { fields: { id: "id", person: "person", event: "name", at: "at" } };
  const request = { sourceId, fileName: "more.csv", mapping, dryRun: false, body, ...announced };
  return runImport(scope, { ...request, now: () => later });
}

/** A card that isn't there is told as a conflict, with nothing of it: for these tests the same as NOT_FOUND. */
async function gone<T>(edit: Promise<T>): Promise<T> {
  return edit.catch((error: AppError) => {
    const [conflict] = (error.details?.conflicts ?? []) as MapConflict[];
    throw conflict?.reason === "gone" && conflict.current === null ? new AppError("NOT_FOUND") : error;
  });
}

/** Mutations of something that the team must have, in an order in which each can be done with one's own. */
export const refused: Record<string, Call> = {
  changeDefinition: (scope, { journey }) =>
    changeDefinition(scope, { journey, action: "stage.renamed", now: later }, async () => undefined),
  renameJourney: (scope, { journey }) => renameJourney(scope, { journey, name: "Renamed" }, later),
  setWindow: (scope, { journey }) => setWindow(scope, { journey, windowDays: 60 }, later),
  replaceRules: (scope, { journey, stage, events }) =>
    replaceRules(scope, { journey, rules: [{ stage, source: events, match: {} }] }, later),
  copyJourney: (scope, { journey }) => copyJourney(scope, { journey, name: "Copy", as: "copy" }, later),
  updateDetails: (scope, { journey, member }) =>
    updateDetails(scope, { journey, ownerId: member, status: "active" }, later),
  updateCard: (scope, { journey, card }) => {
    const patch = { text: "Seen by others" };
    return gone(updateCard(scope, { journey, edit: newId(), card, base: 3, patch }, later));
  },
  editMap: (scope, { journey, persona }) => {
    const item = { id: newId(), position: 50, kind: "goals" as const, name: "Goals", hidden: false };
    const ops = [
      { op: "put" as const, kind: "lane" as const, item },
      { op: "remove" as const, kind: "persona" as const, id: persona, base: 0 },
      { op: "put" as const, kind: "persona" as const, item: { id: persona, position: 9 } },
    ];
    return editMap(scope, { journey, edit: { id: newId(), ops } }, later);
  },
  nameVersion: (scope, { journey, mapVersion }) =>
    nameVersion(scope, { journey, version: mapVersion, name: "Seen" }, later),
  keepVersionChanges: (scope, { journey, mapVersion }) => {
    const changes = new Map([[mapVersion, { since: null, digest: noChanges }]]);
    return keepVersionChanges(scope, { journey, changes });
  },
  restoreVersion: (scope, { journey, mapVersion }) =>
    restoreVersion(scope, { journey, version: mapVersion }, later),
  createShare: (scope, { journey }) => createShare(scope, { journey, ...shareWords }, later),
  revokeShare: (scope, { share }) => revokeShare(scope, { share }, later),
  deleteJourney: (scope, { spareJourney }) => deleteJourney(scope, spareJourney, later),
  renameSource: (scope, { events }) => renameSource(scope, { source: events, name: "Renamed" }, later),
  deleteSource: (scope, { spareSource }) => deleteSource(scope, spareSource, later),
  runImport: (scope, { events }) => takeIn(scope, events),
  undoImport: (scope, { answersImport }) => undoImport(scope, answersImport, later),
  updatePersona: (scope, { persona, events }) => {
    const rule = { source: events, column: "segment", value: "home" };
    return updatePersona(scope, { persona, version: 1, patch: { rule } }, later);
  },
  duplicatePersona: (scope, { persona }) => duplicatePersona(scope, persona, later),
  deletePersona: (scope, { sparePersona }) => deletePersona(scope, sparePersona, later),
  startReview: (scope, { journey }) => startReview(scope, { journeyId: journey, period: "2025-Q3" }, later),
  saveNotes: (scope, { draft }) => saveNotes(scope, { reviewId: draft, notes: "Noted", version: 1 }),
  addDecision: (scope, { frozen }) => addDecision(scope, { reviewId: frozen, title: "New", ...words }, later),
  editDecision: (scope, { decision }) =>
    editDecision(scope, { decisionId: decision, title: "Edited", ...words, version: 1 }, later),
  moveDecision: (scope, { decision }) => moveDecision(scope, { decisionId: decision, to: 1 }, later),
  removeDecision: (scope, { spareDecision }) => removeDecision(scope, spareDecision, later),
  addAction: (scope, { frozen, member, lastStage, decision }) => {
    const fields = { ownerId: member, stageId: lastStage, decisionId: decision, dueOn: null };
    return addAction(scope, { reviewId: frozen, title: "New", ...fields }, later);
  },
  editAction: (scope, { action, member, lastStage, decision }) => {
    const fields = { ownerId: member, stageId: lastStage, decisionId: decision, dueOn: null };
    return editAction(scope, { actionId: action, title: "Edited", ...fields, version: 1 }, later);
  },
  setActionStatus: (scope, { action }) => setActionStatus(scope, { actionId: action, status: "done" }, later),
  removeAction: (scope, { spareAction }) => removeAction(scope, spareAction, later),
  freezeReview: (scope, { draft }) => freezeReview(scope, draft, later),
  closeReview: (scope, { frozen }) => closeReview(scope, frozen, later),
  deleteDraft: (scope, { spareDraft }) => deleteDraft(scope, spareDraft, later),
  revokeInvitation: (scope, { invitation }) => revokeInvitation(scope, { id: invitation }, later),
  revokeToken: (scope, { token }) => revokeToken(scope, { id: token }, later),
  changeMemberRole: (scope, { member }) =>
    changeMemberRole(scope, { userId: member, role: "commenter" }, later),
  removeMember: (scope, { member }) => removeMember(scope, { userId: member }, later),
};

/** Mutations that name nothing, or (an import's progress) an id that the client makes up. */
export const own: Record<string, Call> = {
  createImage: (scope) => createImage(scope, pngOf(2, 1), later),
  deleteUnusedImages: async (scope) => {
    await createImage(scope, pngOf(2, 1), new Date(0));
    return deleteUnusedImages(scope, later);
  },
  tidyImages: async (scope) => {
    await createImage(scope, pngOf(2, 1), new Date(0));
    return tidyImages(scope, later);
  },
  createJourney: (scope) => createJourney(scope, { name: "Mine", template: "blank" }, later),
  insertJourney: (scope) => {
    const made = { name: "Mine", windowDays: 30, state: "current" as const, futureOfId: null };
    return insertJourney(scope, { ...made, document: emptyDocument() }, later);
  },
  importJourney: (scope) => importJourney(scope, "journey\ntitle Mine\nsection See\nLook: 4: Ann", later),
  createPersona: (scope) => createPersona(scope, { name: "Mine" }, later),
  createSource: (scope) => createSource(scope, { name: "Mine", kind: "events" }, later),
  createInvitation: (scope) => createInvitation(scope, { role: "viewer", note: "" }, later),
  createToken: (scope) => createToken(scope, { name: "Mine", role: "viewer" }, later),
  startProgress: async (scope, { progress }) => {
    const writer = startProgress(scope, progress, () => later);
    writer.report("merging", 2, 2);
    await writer.end();
  },
  updateTeamSettings: (scope) => {
    const { slug } = scope.team;
    const settings = { name: "Mine", slug, timeZone: "Asia/Kathmandu", fiscalYearStartMonth: 4, minimumN: 9 };
    return updateTeamSettings(scope, settings, later);
  },
  leaveTeam: async (scope) => {
    const another = await addMember(scope, "editor");
    return leaveTeam(another.scope, later);
  },
};
