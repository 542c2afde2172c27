import fc from "fast-check";
import { expect, it } from "vitest";
import type { Choice } from "@/lib/journeys/map/editing/conflict";
import { contentOf } from "@/lib/journeys/map/editing/item-content";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import type { MapState } from "@/lib/journeys/map/state";
import { type DraftOp, patchOp } from "@/lib/journeys/map/structure/draft-op";
import { randomOps } from "./random-edits";
import { type Fate, SimulatedPerson } from "./simulated-person";
import { type Accepted, SimulatedServer } from "./simulated-server";
import { smallMap } from "./small-map";

/** Only what a person put there, in one order. */
function contents(state: MapState): unknown {
  return itemKinds.map((kind) =>
    Object.keys(state[kind])
      .sort()
      .map((id) => contentOf(state[kind][id])),
  );
}

const fate = fc.constantFrom<Fate>("arrives", "arrives", "lost", "answer lost");
const action = fc.record({
  who: fc.nat(1),
  kind: fc.constantFrom(
    ...([
      "edit",
      "edit",
      "edit",
      "write",
      "write",
      "deliver",
      "deliver",
      "pull",
      "undo",
      "redo",
      "resolve",
      "reload",
    ] as const),
  ),
  what: fc.nat(11),
  which: fc.nat(2),
  where: fc.nat(4),
  bad: fc.nat(9).map((n) => n === 0),
  merge: fc.nat(3).map((n) => n === 0),
  fate,
  choice: fc.constantFrom<Choice>("mine", "theirs", "both"),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** Two people, one server, and an eye on what must never happen. */
class World {
  readonly accepted = new Set<string>();
  readonly written: { who: SimulatedPerson; cardId: string; word: string; at: number }[] = [];
  /** when somebody did something more with a card of theirs, or gave something up */
  readonly later = new Map<SimulatedPerson, { at: number; cardId: string | null }[]>();
  readonly server = new SimulatedServer(smallMap(), (accepted) => this.check(accepted));
  readonly people: SimulatedPerson[];
  private clock = 0;
  private ids = 0;
  private readonly editors = new Map<string, SimulatedPerson>();

  constructor() {
    this.people = ["Ada", "Ben"].map(
      (name) => new SimulatedPerson(name, this.server, () => `${name}-${++this.ids}`),
    );
  }

  /** Nobody's words are replaced or removed by somebody who never saw them. */
  private check({ edit, before, after }: Accepted): void {
    const who = this.people.find(({ name }) => edit.id.startsWith(name))!;
    for (const op of edit.ops) {
      const id = op.op === "put" ? op.item.id : op.id;
      const [old, fresh] = [before.card[id], after.card[id]];
      if (fresh) this.accepted.add(fresh.text);
      if (old && old.text !== fresh?.text && !who.seen.get(id)?.has(old.text))
        throw new Error(`${who.name} overwrote “${old.text}” unseen`);
      if (fresh) who.note(id, fresh.text);
    }
    this.editors.set(edit.id, who);
  }

  private note(who: SimulatedPerson, cardId: string | null): void {
    this.later.set(who, [...(this.later.get(who) ?? []), { at: this.clock, cardId }]);
  }

  async act(action: Action): Promise<void> {
    this.clock++;
    const who = this.people[action.who]!;
    const { store } = who;
    if (action.kind === "write") this.write(who, action);
    else if (action.kind !== "deliver" && action.kind !== "pull") who.leave();
    if (action.kind === "write") await who.settle();
    else if (action.kind === "edit") this.edit(who, action);
    else if (action.kind === "deliver") await who.deliver(action.fate);
    else if (action.kind === "pull") await who.pull();
    else if (action.kind === "reload") await who.reload(action.fate);
    else if (action.kind === "resolve") this.resolve(who, action.which, action.choice);
    else {
      this.note(who, null);
      if (action.kind === "undo") store.undo();
      else store.redo();
    }
    await who.settle();
  }

  private write(who: SimulatedPerson, { which }: Action): void {
    const ids = Object.keys(who.store.getView().state.card).sort();
    const cardId = who.writing?.cardId ?? ids[which % Math.max(ids.length, 1)];
    const word = `${who.name} ${this.clock}`;
    if (cardId && who.write(cardId, word)) this.noteOp(who, patchOp("card", cardId, { text: word }), word);
  }

  private edit(who: SimulatedPerson, action: Action): void {
    const word = `${who.name} ${this.clock}${action.bad ? "!" : ""}`;
    const ops = randomOps(who.store.getView().state, {
      ...action,
      word,
      newId: () => `${who.name}-${++this.ids}`,
    });
    for (const op of ops) this.noteOp(who, op, word);
    if (ops.length > 0) who.store.edit(ops, { label: "Edit", merge: action.merge ? "typing" : undefined });
  }

  private noteOp(who: SimulatedPerson, op: DraftOp, word: string): void {
    const cardId = op.op === "put" ? op.item.id : op.id;
    this.note(who, cardId);
    if (op.kind !== "card") return;
    const text = op.op === "put" ? op.item.text : op.op === "patch" ? op.patch.text : undefined;
    if (text === word) this.written.push({ who, cardId, word, at: this.clock });
  }

  resolve(who: SimulatedPerson, which: number, choice: Choice): void {
    const { conflicts } = who.store.getView();
    const conflict = conflicts[which % Math.max(conflicts.length, 1)];
    if (!conflict) return;
    if (choice !== "mine" || !conflict.choices.includes("mine")) this.note(who, null);
    who.store.resolve(conflict.id, conflict.choices.includes(choice) ? choice : conflict.choices[0]!);
  }

  /** What was written is saved, waits on screen behind a conflict, is shown as one or as refused, or its writer went on to something else with it. */
  lost(): string[] {
    return this.written
      .filter(({ who, cardId, word, at }) => {
        const { conflicts, refused, state } = who.store.getView();
        const onScreen = Object.values(state.card).some(({ text }) => text === word);
        const waits = conflicts.length > 0 && onScreen;
        const shown = JSON.stringify([conflicts, refused]).includes(`"${word}`);
        const gaveUp = this.later
          .get(who)
          ?.some((done) => done.at > at && (done.cardId ?? cardId) === cardId);
        const listed = [...conflicts, ...refused].some(({ text }) => text.split("\n").includes(word));
        return !this.accepted.has(word) && !shown && !listed && !waits && !gaveUp;
      })
      .map(({ word }) => word);
  }

  async drain(): Promise<void> {
    for (let i = 0; i < 3; i++) for (const who of this.people) await who.drain();
  }
}

async function play(actions: readonly Action[]): Promise<World> {
  const world = new World();
  for (const action of actions) await world.act(action);
  await world.drain();
  return world;
}

it("loses nothing and overwrites nothing unseen, whatever is done, lost, undone or reloaded", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      const world = await play(actions);
      expect(world.lost()).toEqual([]);
      for (const { store } of world.people) {
        const { saveState } = store.getView();
        expect(["saved", "conflict", "refused"]).toContain(saveState.kind);
      }
    }),
    { numRuns: 400 },
  );
});

it("overwrites nothing that came in while one was writing in that very card", async () => {
  const kind = fc.constantFrom(...(["write", "write", "edit", "deliver", "deliver", "pull"] as const));
  const onOneCard = fc
    .tuple(action, kind)
    .map(([any, kind]) => ({ ...any, kind, what: 1, which: 0, bad: false }));
  await fc.assert(
    fc.asyncProperty(fc.array(onOneCard, { minLength: 6, maxLength: 30 }), async (actions) => {
      const world = await play(actions);
      expect(world.lost()).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("ends with the same map on both screens and the server, once everything is decided", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { maxLength: 40 }),
      fc.array(fc.constantFrom<Choice>("mine", "theirs", "both"), { minLength: 1, maxLength: 5 }),
      async (actions, choices) => {
        const world = await play(actions);
        for (let i = 0; i < 60; i++) {
          const open = world.people.find(({ store }) => store.getView().conflicts.length > 0);
          if (!open) break;
          // Two who insist for ever would never be done; nobody is asked the same thing sixty times.
          world.resolve(open, i, i < 30 ? choices[i % choices.length]! : "theirs");
          await world.drain();
        }
        for (const { store } of world.people) {
          const view = store.getView();
          expect(view.conflicts).toEqual([]);
          expect(contents(view.state)).toEqual(contents(world.server.state));
          expect(view.revision).toBe(world.server.revision);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it("undoes everything one did, and does it again, online or not", async () => {
  const mine = action.filter(({ kind }) => kind === "edit" || kind === "deliver" || kind === "pull");
  await fc.assert(
    fc.asyncProperty(fc.array(mine, { maxLength: 30 }), async (actions) => {
      const world = new World();
      const ada = world.people[0]!;
      for (const action of actions) await world.act({ ...action, who: 0, bad: false });
      const after = contents(ada.store.getView().state);
      let steps = 0;
      while (ada.store.undo() !== null) if (steps++ % 2) await ada.deliver("arrives");
      expect(ada.store.getView().conflicts).toEqual([]);
      expect(contents(ada.store.getView().state)).toEqual(contents(new SimulatedServer(smallMap()).state));
      while (ada.store.redo() !== null) if (steps++ % 3) await ada.deliver("arrives");
      expect(contents(ada.store.getView().state)).toEqual(after);
      await world.drain();
      expect(contents(world.server.state)).toEqual(after);
    }),
    { numRuns: 200 },
  );
});
