import type { MapCard, MapEdit } from "@/lib/journeys/map/schema";
import { patchOp } from "@/lib/journeys/map/structure/draft-op";
import { createMapStore } from "../create-map-store";
import { memoryStorage } from "../memory-storage";
import type { SendResult } from "../send-edit";
import { SimulatedServer } from "./simulated-server";
import { smallMap } from "./small-map";

/** Lets everything happen that is under way. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A store on a simulated server whose line can be cut, with everything it waits for in hand. */
export function setUp(cards: MapCard[] = []) {
  const server = new SimulatedServer(smallMap(cards));
  const link = {
    up: true,
    signedIn: true,
    browserKeeps: false,
    sent: [] as MapEdit[],
    fails: (_edit: MapEdit) => false,
  };
  const waits: { ms: number; run: () => void }[] = [];
  const back: (() => void)[] = [];
  let ids = 0;
  const store = createMapStore({
    map: server.current(),
    send: async (edit): Promise<SendResult> => {
      link.sent.push(edit);
      if (link.fails(edit)) return { ok: false, kind: "failed", message: "Tell support this number: 7." };
      if (link.up && !link.signedIn) return { ok: false, kind: "signed-out" };
      return link.up ? server.take(edit) : { ok: false, kind: "unreachable" };
    },
    newId: () => `new-${++ids}`,
    now: () => new Date("2026-01-01T00:00:00Z"),
    userId: null,
    storage: { ...memoryStorage(), keepEdit: () => link.browserKeeps },
    online: (tell) => {
      back.push(tell);
      return () => undefined;
    },
    after: (ms, run) => {
      const wait = { ms, run };
      if (ms !== 3_000) waits.push(wait);
      return () => void waits.splice(0, waits.length, ...waits.filter((one) => one !== wait));
    },
  });
  store.start();
  const someone = (ops: MapEdit["ops"]) => server.take({ id: `theirs-${++ids}`, ops });
  const pull = () => store.receive(server.since(store.getView().revision));
  return { server, store, link, waits, back, someone, pull };
}

export const reword = (text: string) => [patchOp("card", "card-1", { text })];
export const theirs = (base: number, patch: Partial<MapCard>): MapEdit["ops"] => [
  { op: "patch", kind: "card", id: "card-1", base, patch },
];
