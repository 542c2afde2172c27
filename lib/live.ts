import "server-only";
import pg from "pg";
import { db, runSql } from "@/lib/db";
import { env } from "@/lib/env";
import { isId } from "@/lib/ids";
import { liveChannel } from "@/lib/live-channel";
import { logError } from "@/lib/log";

/** A journey whose happenings somebody follows. */
export interface LivePlace {
  readonly teamId: string;
  readonly journeyId: string;
}

/** Where somebody is, as one of their tabs said it. `cardId` null: nowhere in particular; `isGone`: the tab was closed. */
export interface PresenceBeat {
  readonly tab: string;
  readonly userId: string;
  readonly cardId: string | null;
  readonly cell: { readonly laneId: string; readonly columnId: string } | null;
  readonly isGone: boolean;
}

/** `catch-up`: messages may have been missed, so whoever follows the place reads anew. */
export type LiveMessage =
  | { readonly type: "edit"; readonly revision: number }
  | { readonly type: "presence"; readonly beat: PresenceBeat }
  | { readonly type: "catch-up" };

type Listener = (message: LiveMessage, place: LivePlace | null) => void;

interface Hub {
  client: pg.Client | null;
  /** of the places, by `keyOf`; under "" those who hear everything */
  listeners: Map<string, Set<Listener>>;
  retry: NodeJS.Timeout | null;
  failures: number;
  isClosed: boolean;
}

const firstRetryMs = 100;
const lastRetryMs = 10_000;
const pingMs = 30_000;

/** One a process; kept on globalThis because the development server loads modules again on every change. */
const kept = globalThis as typeof globalThis & { throughlineLive?: Hub };

function hub(): Hub {
  kept.throughlineLive ??= { client: null, listeners: new Map(), retry: null, failures: 0, isClosed: false };
  return kept.throughlineLive;
}

/** What names a place inside this process. */
export function keyOf({ teamId, journeyId }: LivePlace): string {
  return `${teamId}/${journeyId}`;
}

function tell(own: Hub, message: LiveMessage, place: LivePlace | null): void {
  const sets = place ? [own.listeners.get(keyOf(place)), own.listeners.get("")] : own.listeners.values();
  for (const set of sets) {
    for (const listener of [...(set ?? [])]) listener(message, place);
  }
}

interface Payload {
  team?: unknown;
  journey?: unknown;
  revision?: unknown;
  presence?: PresenceBeat;
}

/** What a notification says; null when it is none of ours. */
function readPayload(text: string): { message: LiveMessage; place: LivePlace } | null {
  let payload: Payload | null;
  try {
    payload = JSON.parse(text) as Payload | null;
  } catch {
    return null;
  }
  const { team, journey, revision, presence } = payload ?? {};
  if (typeof team !== "string" || typeof journey !== "string" || !isId(team) || !isId(journey)) return null;
  const place = { teamId: team, journeyId: journey };
  if (typeof revision === "number") return { place, message: { type: "edit", revision } };
  return presence ? { place, message: { type: "presence", beat: presence } } : null;
}

function connectLater(own: Hub): void {
  if (own.isClosed || own.retry) return;
  const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** own.failures++) * (0.75 + Math.random() / 2);
  own.retry = setTimeout(() => {
    own.retry = null;
    void connect(own);
  }, wait);
  own.retry.unref();
}

/** A connection that broke without a word (a firewall, a cable) answers no ping and is replaced. */
function watch(own: Hub, client: pg.Client): void {
  const timer = setInterval(() => {
    client.query("SELECT 1").catch(() => drop(own, client));
  }, pingMs);
  timer.unref();
  client.once("end", () => clearInterval(timer));
}

function drop(own: Hub, client: pg.Client): void {
  if (own.client !== client) return;
  own.client = null;
  client.end().catch(() => undefined);
  connectLater(own);
}

async function connect(own: Hub): Promise<void> {
  if (own.client || own.isClosed) return;
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    options: "-c role=throughline_app",
    application_name: "throughline live",
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  own.client = client;
  client.on("error", () => drop(own, client));
  client.on("end", () => drop(own, client));
  client.on("notification", ({ payload }) => {
    const read = readPayload(payload ?? "");
    if (read) tell(own, read.message, read.place);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${liveChannel}`);
  } catch (error) {
    if (own.failures === 0 && !own.isClosed) logError(error, { while: "listening for changes" });
    return drop(own, client);
  }
  // Scripts and tests end without closing it. pg's types don't know of it.
  (client as pg.Client & { unref(): void }).unref();
  own.failures = 0;
  watch(own, client);
  // Also the first time: something may have happened between their subscribing and this.
  tell(own, { type: "catch-up" }, null);
}

/**
 * Tells `listener` what happens in a place, or everywhere (null), from now on. What may have been missed (the connection
 * broke, or was only just made) is told as `catch-up`.
 * @returns ends it
 */
export function subscribe(place: LivePlace | null, listener: Listener): () => void {
  const own = hub();
  const key = place ? keyOf(place) : "";
  const listeners = own.listeners.get(key) ?? new Set();
  own.listeners.set(key, listeners.add(listener));
  if (!own.client && !own.retry) void connect(own);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && own.listeners.get(key) === listeners) own.listeners.delete(key);
  };
}

/** Says to every process where somebody is. Edits are told by the transaction that makes them. */
export async function announcePresence(place: LivePlace, presence: PresenceBeat): Promise<void> {
  const payload = JSON.stringify({ team: place.teamId, journey: place.journeyId, presence });
  await runSql(db(), "SELECT pg_notify($1, $2)", [liveChannel, payload]);
}

/** How many follow a place in this process. */
export function countSubscribers(place: LivePlace): number {
  return hub().listeners.get(keyOf(place))?.size ?? 0;
}

/** Ends the connection; the next subscriber makes a new one. */
export async function closeLive(): Promise<void> {
  const own = kept.throughlineLive;
  if (!own) return;
  kept.throughlineLive = undefined;
  own.isClosed = true;
  if (own.retry) clearTimeout(own.retry);
  const { client } = own;
  own.client = null;
  await client?.end().catch(() => undefined);
}
