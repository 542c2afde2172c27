import { addAction } from "@/lib/actions/mutations";
import { withTeam } from "@/lib/db";
import { newId } from "@/lib/ids";
import { createImage } from "@/lib/images/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { getMap } from "@/lib/journeys/map/queries";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { createShare } from "@/lib/journeys/sharing/mutations";
import { nameVersion } from "@/lib/journeys/versions/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { createPersona } from "@/lib/personas/mutations";
import type { PersonaRule } from "@/lib/personas/schema";
import { closeReview } from "@/lib/reviews/closing/mutations";
import { addDecision } from "@/lib/reviews/decisions/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { startReview } from "@/lib/reviews/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { createInvitation } from "@/lib/teams/invitations/mutations";
import { createToken } from "@/lib/teams/tokens/mutations";
import { minutesLater, now } from "./clock";
import { cardDraft, editOf, putCard } from "./map";
import { importText } from "./measured-journey";
import { pngOf } from "./picture";
import { addMember, createTeam } from "./team";

/**
 * A team that has a row in every table, for tests of isolation: whatever one team can't see of another is there to be seen.
 * `ids` is flat, so that a test can put one foreign id among a team's own. "spare" things may be removed.
 */
export type FilledTeam = Awaited<ReturnType<typeof createFilledTeam>>;
export type TeamIds = FilledTeam["ids"];

const people = Array.from({ length: 12 }, (_, i) => i);
const events = people
  .flatMap((i) => [`e${i},p${i},see,2026-05-04T09:00:00Z`, `b${i},p${i},buy,2026-05-05T10:00:00Z`])
  .join("\n");
/** One of the last fifty rows has a score that the scale lacks, so that there is a rejected row. */
const answers = Array.from({ length: 60 }, (_, i) => {
  return `a${i},${i === 50 ? 11 : i % 11},2026-05-06T12:00:00Z,said ${i}`;
}).join("\n");

export const files = {
  events: `id,person,name,at\n${events}\n`,
  answers: `id,score,at,comment\n${answers}\n`,
  measures: "day,cost,line\n2026-05-04,10,web\n2026-05-05,12.5,web\n",
};
const mappings = {
  events: { fields: { id: "id", person: "person", event: "name", at: "at" } },
  answers: { fields: { id: "id", score: "score", at: "at", comment: "comment" }, scale: [0, 10] },
  measures: { fields: { day: "day", line: "line" }, measures: ["cost"] },
};

async function fillWithData(scope: Scope) {
  const stages = [{ name: "See" }, { name: "Buy", retentionAnchor: true }, { name: "Spare" }];
  const journey = await createJourney(scope, { name: "Journey", stages }, now);
  const spare = await createJourney(scope, { name: "Spare", template: "blank" }, now);
  const [see, buy, last] = journey.stages.map(({ id }) => id);
  const source = async (kind: "events" | "responses" | "measures") =>
    (await createSource(scope, { name: kind, kind }, now)).id;
  const sources = {
    events: await source("events"),
    answers: await source("responses"),
    measures: await source("measures"),
    spare: await source("events"),
  };
  const rules = [
    { stage: see!, source: sources.events, match: { event: ["see"] } },
    { stage: buy!, source: sources.events, match: { event: ["buy"] } },
    { stage: buy!, source: sources.answers, match: {} },
    { stage: see!, source: sources.measures, match: { measure: "cost" } },
  ];
  await replaceRules(scope, { journey: journey.id, rules }, now);
  const taken = async (kind: keyof typeof files) =>
    (await importText(scope, sources[kind], files[kind], { mapping: mappings[kind] })).id!;
  return {
    journey: journey.id,
    spareJourney: spare.id,
    stage: see!,
    lastStage: buy!,
    spareStage: last!,
    events: sources.events,
    answers: sources.answers,
    measures: sources.measures,
    spareSource: sources.spare,
    eventsImport: await taken("events"),
    answersImport: await taken("answers"),
    measuresImport: await taken("measures"),
  };
}

async function fillWithReviews(scope: Scope, journeyId: string, stageId: string, ownerId: string) {
  const review = async (period: string) => (await startReview(scope, { journeyId, period }, now)).id;
  const draft = await review("2026-Q2");
  const spareDraft = await review("2025-Q4");
  const frozen = await review("2026-Q1");
  const closed = await review("2025-Q2");
  const words = { because: "So", expectation: "More", judgedOn: null };
  await addDecision(scope, { reviewId: closed, title: "Before", ...words }, now);
  const decide = async (title: string, minute: number) =>
    (await addDecision(scope, { reviewId: frozen, title, ...words }, minutesLater(minute))).id;
  const decision = await decide("First", 1);
  const spareDecision = await decide("Second", 2);
  const fields = { reviewId: frozen, ownerId, stageId, decisionId: decision, dueOn: null };
  const action = await addAction(scope, { title: "Do it", ...fields }, now);
  const spareAction = await addAction(scope, { title: "Leave it", ...fields }, now);
  await freezeReview(scope, frozen, now);
  await freezeReview(scope, closed, now);
  await closeReview(scope, closed, now);
  return {
    draft,
    spareDraft,
    frozen,
    closed,
    decision,
    spareDecision,
    action: action.id,
    spareAction: spareAction.id,
  };
}

/** Two personas, who stand on the journey's map; of the first there are numbers. */
async function fillWithPersonas(scope: Scope, journeyId: string) {
  const made = async (name: string, rule: PersonaRule | null) =>
    (await createPersona(scope, { name, rule }, now)).id;
  const persona = await made("Busy", { column: "line", value: "web" });
  const sparePersona = await made("Spare", null);
  const rows = [persona, sparePersona].map((id, index) => {
    return { teamId: scope.teamId, journeyId, id, position: index + 1, revision: 0 };
  });
  await withTeam(scope, (tx) => tx.mapPersona.createMany({ data: rows }));
  await getJourneyKpis(scope, { journeyId, period: null, persona, now });
  return { persona, sparePersona };
}

/** A card of every sort of thing a map holds, and a kept version of it. */
async function fillWithMap(scope: Scope, journey: string, stageId: string, lastStage: string) {
  const { items } = await getMap(scope, journey);
  const lane = items.lane.find(({ kind }) => kind === "actions")!.id;
  const stepId = newId();
  const card = cardDraft({ laneId: lane, stageId }, { stepId });
  const point = { id: newId(), personaId: null, stageId, value: 1 };
  const link = {
    id: newId(),
    fromStageId: lastStage,
    toStageId: stageId,
    kind: "loop" as const,
    label: "Again",
  };
  const edit = editOf(
    { op: "put", kind: "step", item: { id: stepId, stageId, position: 1, name: "First step" } },
    putCard(card),
    { op: "put", kind: "point", item: point },
    { op: "put", kind: "link", item: link },
  );
  await editMap(scope, { journey, edit }, now);
  const mapVersion = await nameVersion(scope, { journey, version: null, name: "Kept" }, now);
  await updateCard(
    scope,
    { journey, edit: newId(), card: card.id, base: 1, patch: { text: "After it" } },
    now,
  );
  await updateCard(
    scope,
    { journey, edit: newId(), card: card.id, base: 2, patch: { text: "And so on" } },
    now,
  );
  return { card: card.id, mapVersion };
}

/** A row that only a running import would have. */
async function showProgress(scope: Scope): Promise<string> {
  const id = newId();
  const row = { teamId: scope.teamId, id, phase: "reading", rows: 1, bytes: 1n, updatedAt: now };
  await withTeam(scope, (tx) => tx.importProgress.create({ data: row }));
  return id;
}

export async function createFilledTeam() {
  const { scope, user, slug } = await createTeam();
  const [viewer, member] = [await addMember(scope, "viewer"), await addMember(scope, "editor")];
  const data = await fillWithData(scope);
  const reviews = await fillWithReviews(scope, data.journey, data.stage, user.id);
  const invitation = await createInvitation(scope, { role: "viewer", note: "For somebody" }, now);
  const token = await createToken(scope, { name: "Of a script", role: "editor" }, now);
  const link = { journey: data.journey, password: null, expiresAt: null, showsNumbers: true };
  const share = await createShare(scope, link, now);
  const ids = {
    ...data,
    ...reviews,
    ...(await fillWithPersonas(scope, data.journey)),
    ...(await fillWithMap(scope, data.journey, data.stage, data.lastStage)),
    progress: await showProgress(scope),
    image: (await createImage(scope, pngOf(2, 1), now)).id,
    invitation: invitation.id,
    token: token.id,
    share: share.id,
    owner: user.id,
    member: member.user.id,
  };
  const secrets = { invitation: invitation.token, token: token.token, share: share.token };
  return { scope, user, slug, viewer, member, ids, secrets };
}

/** Notes which ids a call takes, so that each can be tried on its own. */
export function watched(ids: TeamIds): { ids: TeamIds; used: Set<keyof TeamIds> } {
  const used = new Set<keyof TeamIds>();
  const get = (target: TeamIds, key: keyof TeamIds) => {
    if (key in target) used.add(key);
    return target[key];
  };
  return { ids: new Proxy(ids, { get: (target, key) => get(target, key as keyof TeamIds) }), used };
}
