import { randomUUID } from "node:crypto";

/*
 * Maps nobody's demo has: the largest, the longest names, other scripts, and one that is empty. They are read in as files
 * are, photographed, and removed again.
 */

const KINDS = [
  ...["touchpoints", "actions", "thoughts", "feelings", "goals", "pain-points", "opportunities"],
  ...["backstage", "metrics", "images", "text"],
];
const CHANNELS = ["website", "social", "email", "advertising", "sales", "support", "product", "community"];
const GRADES = ["assumption", "anecdote", "research", "measured"];

const stage = (name, position) => ({
  ...{ id: randomUUID(), position, name, retentionAnchor: position === 3, hidden: false },
  ...{ guide: null, subJourneyIds: [] },
});

const lane = (kind, name, position) => ({ id: randomUUID(), position, kind, name, hidden: false });

/** What only cards of a kind of lane carry. */
function ofKind(kind, n) {
  if (kind === "touchpoints") return { channel: CHANNELS[n % CHANNELS.length] };
  if (kind === "feelings") return { score: (n % 5) - 2 };
  if (kind === "pain-points") return { score: (n % 5) + 1 };
  if (kind === "opportunities") return { impact: (n % 5) + 1, feasibility: ((n + 2) % 5) + 1 };
  return {};
}

const card = ({ kind, id: laneId }, { id: stageId }, text, n) => ({
  ...{ id: randomUUID(), laneId, stageId, stepId: null, position: n + 1, text, channel: null, score: null },
  ...{ impact: null, feasibility: null, metric: null, personaIds: [], ownerId: null },
  ...{ evidence: GRADES[n % 4], evidenceUrl: null, evidenceImportId: null, imageId: null },
  confirmedAt: new Date(Date.now() - n * 86_400_000).toISOString(),
  ...ofKind(kind, n),
});

const point = ({ id: stageId }, n) => ({
  id: randomUUID(),
  personaId: null,
  stageId,
  value: Math.sin(n) * 1.7,
});

/** A file as "Download, JSON" writes it. */
function fileOf(name, stages, lanes, cards) {
  const link = { id: randomUUID(), fromStageId: stages.at(-1).id, toStageId: stages[0].id };
  const items = {
    ...{ stage: stages, step: [], lane: lanes, persona: [], card: cards },
    point: cards.length > 0 ? stages.map(point) : [],
    link: cards.length > 0 ? [{ ...link, kind: "loop", label: stages[0].name.slice(0, 120) }] : [],
  };
  const map = { format: 1, items };
  return JSON.stringify({ kind: "throughline-map", journey: { name }, personas: [], people: [], map });
}

function worded(name, words) {
  const stages = words.stages.map(stage);
  const lanes = KINDS.slice(0, 7).map((kind, n) => lane(kind, words.lanes[n % words.lanes.length], n));
  const cards = lanes.flatMap((row, r) =>
    stages.map((column, c) => card(row, column, words.cards[(r + c) % words.cards.length], r + c)),
  );
  return fileOf(name, stages, lanes, cards);
}

function large() {
  const stages = Array.from({ length: 40 }, (_, n) => stage(`Stage ${n + 1}`, n));
  const lanes = Array.from({ length: 25 }, (_, n) => lane(KINDS[n % 11], `Lane ${n + 1}`, n));
  const cards = lanes.flatMap((row, r) =>
    stages
      .filter((_, c) => (r + c) % 2 === 0)
      .map((column, c) => card(row, column, `Does thing ${c + 1}`, r + c)),
  );
  return fileOf("Forty stages, twenty-five lanes", stages, lanes, cards);
}

const BLANK = ["See", "Think", "Do", "Care"];
const USUAL = ["Touchpoints", "Actions", "Thoughts", "Feelings", "Pain points", "Opportunities"];

/** Each by the name that pages of `shots-pages.mjs` call it. */
const TRIALS = {
  blank: () =>
    fileOf(
      "A journey nobody has drawn yet",
      BLANK.map(stage),
      USUAL.map((name, n) => lane(KINDS.filter((kind) => kind !== "goals")[n], name, n)),
      [],
    ),
  large,
  long: () =>
    worded(
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenherstellung and everything that comes after it",
      {
        stages: [
          "Donaudampfschifffahrtsgesellschaftskapitän",
          "A stage whose name somebody took for the place to say what happens in it, at some length",
          "Buy",
          "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        ],
        lanes: [
          "Berührungspunktverantwortlichkeitsmatrix",
          "What they do when nobody from our side is there to see it",
          "Thoughts",
        ],
        cards: [
          "https://shop.example.com/checkout/basket/review?utm_source=newsletter&utm_campaign=autumn-2026&id=83920184",
          "Short",
          "Nobody told them that the delivery window moves when the order is changed after nine in the evening, so they wait at home for a whole day, call twice, are told two different things, and in the end ask a neighbour to take the parcel in.",
          "Kraftfahrzeughaftpflichtversicherungsbedingungen",
        ],
      },
    ),
  rtl: () =>
    worded("رحلة الاشتراك في القهوة", {
      stages: ["الوعي", "المقارنة", "الشراء", "התנסות ראשונה"],
      lanes: ["نقاط الاتصال", "ما يفعلونه", "מחשבות"],
      cards: [
        "يمرّ على الإعلان بينما يتناول الأطفال الفطور",
        "יש שלושה שקיות שלא נפתחו. שוב.",
        "يبحث عن كود خصم في تبويب آخر (SAVE10) قبل الدفع",
        "לחץ 3 פעמים על Checkout",
      ],
    }),
  emoji: () =>
    worded("☕️ 订阅咖啡的旅程", {
      stages: ["认识 👀", "考虑 🤔", "購入する", "体验 🎉"],
      lanes: ["触点", "行動", "想法 💭"],
      cards: [
        "刷到一条关于咖啡豆的短视频，孩子们正在吃早餐",
        "👩‍👩‍👧‍👦 takes the family along 🇨🇭",
        "送料が最後のページで初めて表示されるため、カートに戻って確認する",
        "🔥🔥🔥",
      ],
    }),
};

/** Reads the trials that these pages need into a team. @param ids gets their ids by name, one after the other */
export async function makeTrials(context, { origin, team, names }, ids) {
  for (const name of names.filter((one) => one in TRIALS)) {
    const answer = await context.request.post(`${origin}/api/v1/journeys/import?team=${team}`, {
      ...{ data: TRIALS[name](), headers: { origin, "content-type": "application/json" } },
    });
    if (!answer.ok()) throw new Error(`The map "${name}" could not be made: ${await answer.text()}`);
    ids[name] = (await answer.json()).id;
  }
}

/** Takes the trials out of the database again, as though they had never been. */
export async function removeTrials(url, ids) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("DELETE FROM journeys WHERE id = ANY($1)", [ids]).finally(() => client.end());
}
