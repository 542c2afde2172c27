import type { MapCard, MapEdit } from "@/lib/journeys/map/schema";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";
import { createMapStore } from "../create-map-store";
import type { MapStorage } from "../map-storage";
import type { MapStore } from "../map-store";
import type { SendResult } from "../send-edit";
import type { SimulatedServer } from "./simulated-server";

/** What becomes of a request: it arrives, it doesn't, or only its answer doesn't. */
export type Fate = "arrives" | "lost" | "answer lost";

/** What a browser's storage holds after its page was closed. */
function storageOf(records: Map<string, string>): MapStorage {
  return {
    keepEdit: (id, text) => {
      if (text === null) records.delete(id);
      else records.set(id, text);
      return true;
    },
    keepDraft: () => undefined,
    drafts: () => new Map(),
    claimLeftovers: async (take) => take([...records.values()]),
  };
}

interface Request {
  edit: MapEdit;
  answer: (result: SendResult) => void;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** One person with a browser that works, loses requests, and is reloaded as told. */
export class SimulatedPerson {
  store: MapStore;
  /** every text that was on this person's screen or shown in a conflict, by card */
  readonly seen = new Map<string, Set<string>>();
  private readonly records = new Map<string, string>();
  /** the card whose text stands in a field of this person's, and what stood in it last; what comes in meanwhile isn't seen */
  writing: { cardId: string; text: string } | null = null;
  private request: Request | null = null;
  private timer: (() => void) | null = null;
  private stop: () => void = () => undefined;

  constructor(
    readonly name: string,
    private readonly server: SimulatedServer,
    private readonly newId: () => string,
  ) {
    this.store = this.open();
  }

  private open(): MapStore {
    const store = createMapStore({
      map: this.server.current(),
      send: (edit) => new Promise((answer) => (this.request = { edit, answer })),
      newId: this.newId,
      now: () => new Date("2026-01-01T00:00:00Z"),
      userId: null,
      storage: storageOf(this.records),
      online: () => () => undefined,
      after: (ms, run) => {
        // The second look for leftovers, which nothing here waits for.
        if (ms === 3_000) return () => undefined;
        this.timer = run;
        return () => {
          this.timer = null;
        };
      },
    });
    this.look(store);
    store.subscribe(() => this.look(store));
    this.stop = store.start();
    return store;
  }

  /** Remembers that this person knows these words of a card. */
  note(cardId: string, text: unknown): void {
    const texts = this.seen.get(cardId) ?? new Set();
    this.seen.set(cardId, texts.add(String(text)));
  }

  private look({ getView }: MapStore): void {
    const { state, conflicts } = getView();
    for (const card of Object.values(state.card) as MapCard[])
      if (card.id !== this.writing?.cardId) this.note(card.id, card.text);
    for (const { kind, itemId, theirs } of conflicts)
      if (kind === "card" && theirs) this.note(itemId, theirs.text);
  }

  async settle(): Promise<void> {
    await settle();
    this.look(this.store);
  }

  get busy(): boolean {
    return this.request !== null || this.timer !== null;
  }

  /** The request under way meets its fate; without one, what waits for a later attempt is tried. */
  async deliver(fate: Fate): Promise<void> {
    const { request } = this;
    if (!request) {
      const run = this.timer;
      this.timer = null;
      run?.();
      return this.settle();
    }
    this.request = null;
    const result = fate === "lost" ? null : this.server.take(request.edit);
    request.answer(fate === "arrives" ? result! : { ok: false, kind: "unreachable" });
    await this.settle();
  }

  async pull(): Promise<void> {
    this.store.receive(this.server.since(this.store.getView().revision));
    await this.settle();
  }

  /** Begins to write in a card, or saves what is written by now and goes on. @returns whether anything was saved */
  write(cardId: string, word: string): boolean {
    const { writing, store } = this;
    const { card } = store.getView().state;
    const there = card[writing?.cardId ?? cardId];
    if (!there || !writing) {
      this.writing = there ? { cardId, text: there.text } : null;
      return false;
    }
    this.writing = { ...writing, text: word };
    const began = { [there.id]: { text: writing.text } };
    store.edit([patchOp("card", there.id, { text: word })], { label: "Edit card", merge: "writing", began });
    return true;
  }

  /** Leaves the field: the card is seen again as it is. */
  leave(): void {
    this.writing = null;
    this.look(this.store);
  }

  /** The page is closed and opened again; a request on its way arrives or not, nobody hears of it. */
  async reload(fate: Fate): Promise<void> {
    this.stop();
    if (this.request && fate !== "lost") this.server.take(this.request.edit);
    this.request = null;
    this.timer = null;
    this.store = this.open();
    await this.settle();
  }

  /** Everything that waits for nobody's decision gets through. */
  async drain(): Promise<void> {
    for (let i = 0; i < 500 && this.busy; i++) await this.deliver("arrives");
    await this.pull();
    for (let i = 0; i < 500 && this.busy; i++) await this.deliver("arrives");
  }
}
