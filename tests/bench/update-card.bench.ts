import pg from "pg";
import { closeDatabase } from "@/lib/db";
import { newId } from "@/lib/ids";
import { editMap, updateCard } from "@/lib/journeys/map/mutations";
import { cardDraft, createMap, editOf, putCard } from "@/tests/factories/map";
import { createTeam } from "@/tests/factories/team";
import { report, required } from "./bench-team";

const cards = 1_000;
const edits = 400;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** A map of 1,000 cards, and the first of them. */
async function fullMap() {
  const { scope } = await createTeam();
  const { journey, lanes, stages } = await createMap(scope);
  const drafts = Array.from({ length: cards }, (_, index) =>
    cardDraft({ laneId: lanes[index % lanes.length]!.id, stageId: stages[index % stages.length]! }),
  );
  await editMap(scope, { journey, edit: editOf(...drafts.map(putCard)) }, new Date());
  return { scope, journey, card: drafts[0]!.id };
}

/** Changing a card's text with scope, version, audit and NOTIFY, against the least that could store it; in turns. */
async function main(): Promise<void> {
  const { scope, journey, card } = await fullMap();
  const client = new pg.Client({ connectionString: required("DATABASE_URL") });
  await client.connect();
  const bare = async (text: string) => {
    await client.query("BEGIN");
    await client.query("UPDATE cards SET text = $3, updated_at = $4 WHERE team_id = $1 AND id = $2", [
      scope.teamId,
      card,
      text,
      new Date(),
    ]);
    await client.query("COMMIT");
  };
  let base = 1;
  const ours = async (text: string) => {
    const input = { journey, edit: newId(), card, base, patch: { text } };
    base = (await updateCard(scope, input, new Date())).revision;
  };
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let edit = 0; edit < edits + 40; edit++) {
    const pair = {
      bare: await timed(() => bare(`Bare ${edit}`)),
      ours: await timed(() => ours(`Ours ${edit}`)),
    };
    if (edit < 40) continue;
    times.bare.push(pair.bare);
    times.ours.push(pair.ours);
  }
  await client.end();
  const [bareMs, oursMs] = [median(times.bare), median(times.ours)];
  report(
    "updateCard with audit and NOTIFY ÷ bare UPDATE",
    oursMs / bareMs,
    "at most 4",
    `${oursMs.toFixed(2)} ms ÷ ${bareMs.toFixed(2)} ms, median of ${edits}, on a map of ${cards} cards`,
  );
  await closeDatabase();
}

await main();
